"""What an anonymous reader may see: decided here, once, for every list, link and feed."""

from typing import TypeVar

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Substr
from wagtail.models import Page, PageManager, PageQuerySet, PageViewRestriction

Pages = TypeVar("Pages", bound=QuerySet)

DEEPEST = 10
"""Levels below which pages are not listed anywhere, so that none is by mistake. Nobody finds a page that deep."""


def visible(pages: Pages, path: str = "path") -> Pages:
    """Only pages that are live and public, with no ancestor that is unpublished or private.

    ``path`` names the tree path of the page when the queryset is of something that points to a page
    (``"page__path"``). One query; the page and those above it are looked up by their paths, which are its beginnings,
    so the cost of a page does not grow with the tree.
    """
    prefix = path.removesuffix("path")
    way = [Substr(OuterRef(path), 1, level * Page.steplen) for level in range(1, DEEPEST + 1)]
    unpublished = Page.objects.order_by().filter(live=False, path__in=way)
    restricted = PageViewRestriction.objects.order_by().filter(page__path__in=way)
    return pages.filter(
        ~Exists(unpublished), ~Exists(restricted), **{f"{prefix}live": True, f"{prefix}depth__lte": DEEPEST}
    )


class SitePageQuerySet(PageQuerySet):
    """The queries of every page type of this site."""

    def visible(self) -> "SitePageQuerySet":
        return visible(self)


SitePageManager = PageManager.from_queryset(SitePageQuerySet)
