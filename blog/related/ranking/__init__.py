"""Which posts a reader would want next. Pure functions over plain data; the method is in README.md beside this file."""

from .features import VERSION, Document, Features, features
from .learning import Evidence
from .ranker import Ranker, Suggestion

__all__ = ["VERSION", "Document", "Evidence", "Features", "Ranker", "Suggestion", "features"]
