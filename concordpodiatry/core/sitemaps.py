"""The addresses of all pages for search engines, in files that stay small: an index, and a file for every few pages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar

from django.contrib.contenttypes.models import ContentType
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from wagtail.models import Site, get_page_models

from concordpodiatry.alone import failing_alone
from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.prepared import gather_sizes, size_of

from .addresses import absolute
from .changes import last_changes
from .visibility import listed

PICTURE_SPEC = "format-jpeg|width-1280"
XML = "application/xml"


class Section:
    """Pages of one kind, in as many files as they need."""

    name: ClassVar[str]
    """What a page type says in ``sitemap_section`` when its pages belong here."""

    pages_per_file = 50

    def files(self) -> Sequence[datetime | None]:
        """For each file, in order, when something in it last changed; None where that is not known."""
        raise NotImplementedError

    def pages(self, number: int) -> list[Any]:
        """The pages of file ``number``, counted from one; none where there is no such file."""
        raise NotImplementedError


class OtherPages(Section):
    """Every page a reader may see that stands in no other section: few, in the order of the tree."""

    name = "pages"
    pages_per_file = 500

    def files(self) -> Sequence[datetime | None]:
        return [None] * max(1, -(-self._all().count() // self.pages_per_file))

    def pages(self, number: int) -> list[Any]:
        last = number * self.pages_per_file
        found = self._all().order_by("path")[last - self.pages_per_file : last]
        pages = list(found.defer_streamfields().specific())
        last_changes(pages)
        # Their pictures in one query; the pages are of many types.
        with_picture = [page for page in pages if getattr(page, "image_id", None)]
        images = SiteImage.objects.in_bulk([page.image_id for page in with_picture])
        for page in with_picture:
            page.image = images[page.image_id]
        return pages

    def _all(self) -> Any:
        types = [model for model in get_page_models() if getattr(model, "sitemap_section", "") == self.name]
        site = Site.objects.select_related("root_page").get(is_default_site=True)
        pages = site.root_page.get_descendants(inclusive=True)
        return listed(pages).filter(content_type__in=ContentType.objects.get_for_models(*types).values())


def sitemap_index(request: HttpRequest, sections: Sequence[Section]) -> HttpResponse:
    """The list of all files."""
    files = [
        {
            "location": absolute(reverse("sitemap_file", args=[section.name, number]), request),
            "lastmod": changed,
        }
        for section in sections
        for number, changed in enumerate(section.files(), 1)
    ]
    return render(request, "core/sitemap_index.xml", {"files": files}, content_type=XML)


def sitemap_file(request: HttpRequest, section: str, number: int, sections: Sequence[Section]) -> HttpResponse:
    """The addresses of one file, with the pictures at the top of their pages."""
    pages = next((each.pages(number) for each in sections if each.name == section and number > 0), [])
    is_first = (section, number) == (OtherPages.name, 1)
    if not pages and not is_first:
        raise Http404
    gather_sizes(getattr(page, "image", None) for page in pages)
    entries = [entry for page in pages for entry in _entries(page, request)]
    if is_first:
        # The format knows no empty file, and a new site has one address before it has any page.
        entries = entries or [{"location": absolute("/", request)}]
    return render(request, "core/sitemap.xml", {"entries": entries}, content_type=XML)


def _entries(page: Any, request: HttpRequest) -> list[dict[str, Any]]:
    """What a page says of itself. One that cannot say it must not take the others with it."""
    complete: list[dict[str, Any]] = []
    with failing_alone("sitemap entry", f"page {page.pk}"):
        entries = page.get_sitemap_urls(request)
        size = size_of(getattr(page, "image", None), PICTURE_SPEC)
        if size and entries:
            entries[0] = {**entries[0], "picture": absolute(size.url, request)}
        complete.extend(entries)
    return complete
