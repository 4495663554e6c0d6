"""What an anonymous reader may see: decided here, once, for every list, link and feed."""

from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from wagtail.models import Page, PageManager, PageQuerySet, PageViewRestriction

from concordpodiatry.contentversion.versions import per_version

Pages = TypeVar("Pages", bound=QuerySet)


@dataclass(frozen=True)
class Hidden:
    """Where the tree is closed to readers, as tree paths: ``branches`` with all that is below, and single ``leaves``.

    A page of its own that is not live is in neither: asking for live pages leaves it out already. ``private`` are those
    that only some people may open.
    """

    branches: tuple[str, ...]
    leaves: tuple[str, ...]
    private: tuple[str, ...]


@per_version
def hidden() -> Hidden:
    """The unpublished pages with pages below them and the private ones; a few in any tree, so they are remembered."""
    private = list(PageViewRestriction.objects.values_list("page__path", flat=True))
    # A copy ("alias" in Wagtail) is as private as the page it is a copy of; copies of copies come later.
    for path, original in (
        Page.objects.filter(alias_of__isnull=False).order_by("pk").values_list("path", "alias_of__path")
    ):
        if original.startswith(tuple(private)):
            private.append(path)
    closed = Q(live=False, numchild__gt=0) | Q(path__in=private)
    branches: list[str] = []
    leaves: list[str] = []
    # In the order of the tree a page comes right after those above it.
    for path, children in Page.objects.filter(closed).order_by("path").values_list("path", "numchild"):
        if branches and path.startswith(branches[-1]):
            continue
        (branches if children else leaves).append(path)
    return Hidden(tuple(branches), tuple(leaves), tuple(private))


def visible(pages: Pages, path: str = "path") -> Pages:
    """Only pages that are live and public, with no ancestor that is unpublished or private.

    ``path`` names the tree path of the page when the queryset is of something that points to a page
    (``"page__path"``). Nothing is looked up for each page, so a list costs the same however large the tree is.
    """
    closed = hidden()
    allowed = Q(**{f"{path.removesuffix('path')}live": True})
    if closed.leaves:
        allowed &= ~Q(**{f"{path}__in": closed.leaves})
    for branch in closed.branches:
        allowed &= ~Q(**{f"{path}__startswith": branch})
    return pages.filter(allowed)


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
