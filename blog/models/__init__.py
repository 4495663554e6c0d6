"""Posts, their categories, and the snippet "You Might Also Enjoy..."."""

from .categories import BlogCategory
from .index import BlogIndexPage
from .posts import BlogPage, BlogPageTag, RelatedPick
from .related import RelatedPostSet, RelatedPostSetItem

__all__ = [
    "BlogCategory",
    "BlogIndexPage",
    "BlogPage",
    "BlogPageTag",
    "RelatedPick",
    "RelatedPostSet",
    "RelatedPostSetItem",
]
