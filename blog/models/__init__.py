"""Posts, their categories, and the snippet "You Might Also Enjoy..."."""

from .categories import BlogCategory
from .index import BlogIndexPage
from .posts import BlogPage, BlogPageTag
from .related import KeptRepeat, RelatedExclusion, RelatedPick, RelatedPostSet, RelatedPostSetItem
from .suggestions import PostFeatures, Repeat, Suggestion

__all__ = [
    "BlogCategory",
    "BlogIndexPage",
    "BlogPage",
    "BlogPageTag",
    "KeptRepeat",
    "PostFeatures",
    "RelatedExclusion",
    "RelatedPick",
    "RelatedPostSet",
    "RelatedPostSetItem",
    "Repeat",
    "Suggestion",
]
