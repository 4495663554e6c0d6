"""Which posts a reader would want next. Pure functions over plain data; the method is in README.md beside this file."""

from .documents import Document, Evidence, Suggestion
from .features import VERSION, Features, features
from .ranker import Ranker

__all__ = ["VERSION", "Document", "Evidence", "Features", "Ranker", "Suggestion", "features"]
