"""Posts, their categories, and the snippet "You Might Also Enjoy..."."""

from .categories import BlogCategory
from .index import BlogIndexPage
from .posts import BlogPage, BlogPageTag, RelatedExclusion, RelatedPick
from .related import RelatedPostSet, RelatedPostSetItem
from .repeats import KeptRepeat
from .suggestions import ReadPost, Repeat, Suggestion

__all__ = [
    "BlogCategory",
    "BlogIndexPage",
    "BlogPage",
    "BlogPageTag",
    "KeptRepeat",
    "ReadPost",
    "RelatedExclusion",
    "RelatedPick",
    "RelatedPostSet",
    "RelatedPostSetItem",
    "Repeat",
    "Suggestion",
]
