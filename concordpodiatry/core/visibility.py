"""What an anonymous reader may see: decided here, once, for every list, link and feed."""

from typing import TypeVar

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, QuerySet
from wagtail.models import Page, PageManager, PageQuerySet, PageViewRestriction

Pages = TypeVar("Pages", bound=QuerySet)


def visible(pages: Pages, path: str = "path") -> Pages:
    """Only pages that are live and public, with no ancestor that is unpublished or private.

    ``path`` names the tree path of the page when the queryset is of something that points to a page
    (``"page__path"``). One query, whatever the size of the tree.
    """
    prefix = path.removesuffix("path")
    this_path = ExpressionWrapper(OuterRef(path), output_field=CharField())
    unpublished_ancestor = (
        Page.objects.order_by()
        .filter(live=False, numchild__gt=0)
        .annotate(this_path=this_path)
        .filter(this_path__startswith=F("path"))
    )
    restriction = (
        PageViewRestriction.objects.order_by()
        .annotate(this_path=this_path)
        .filter(this_path__startswith=F("page__path"))
    )
    return pages.filter(~Exists(unpublished_ancestor), ~Exists(restriction), **{f"{prefix}live": True})


class SitePageQuerySet(PageQuerySet):
    """The queries of every page type of this site."""

    def visible(self) -> "SitePageQuerySet":
        return visible(self)


SitePageManager = PageManager.from_queryset(SitePageQuerySet)
