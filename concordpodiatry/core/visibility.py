"""What an anonymous reader may see: decided here, once, for every list, link and feed."""

from typing import TypeVar

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Coalesce, Substr
from wagtail.models import Page, PageManager, PageQuerySet, PageViewRestriction

from concordpodiatry.contentversion.versions import per_version

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
    # A copy is as private as the page it is a copy of.
    original = [Substr(OuterRef(f"{prefix}alias_of__path"), 1, level * Page.steplen) for level in range(1, DEEPEST + 1)]
    original_restricted = PageViewRestriction.objects.order_by().filter(page__path__in=original)
    return pages.filter(
        ~Exists(unpublished),
        ~Exists(restricted),
        ~Exists(original_restricted),
        **{f"{prefix}live": True, f"{prefix}depth__lte": DEEPEST},
    )


@per_version
def copies() -> dict[int, int]:
    """For each visible copy that Wagtail keeps of another page ("alias"), the page that stands for both.

    That is the original, or the oldest copy where no reader may see the original.
    """
    found: dict[int, int] = {}
    first: dict[int, int] = {}
    originals = Page.objects.order_by().filter(aliases__isnull=False).values("pk")
    pages = visible(Page.objects.filter(alias_of__isnull=False) | Page.objects.filter(pk__in=originals))
    rows = pages.annotate(original=Coalesce("alias_of_id", "pk")).values_list("pk", "original", "alias_of_id")
    for pk, original, _alias_of in sorted(rows, key=lambda row: (row[2] is not None, row[0])):
        stands = first.setdefault(original, pk)
        if stands != pk:
            found[pk] = stands
    return found


def listed(pages: Pages, path: str = "path") -> Pages:
    """Visible pages, each text once: for lists, feeds, the sitemap and search."""
    prefix = path.removesuffix("path")
    return visible(pages, path).exclude(**{f"{prefix}pk__in": list(copies())})


class SitePageQuerySet(PageQuerySet):
    """The queries of every page type of this site."""

    def listed(self) -> "SitePageQuerySet":
        return listed(self)

    def visible(self) -> "SitePageQuerySet":
        return visible(self)


SitePageManager = PageManager.from_queryset(SitePageQuerySet)
