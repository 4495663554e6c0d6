"""The list of pages for search engines."""

from typing import Any

from wagtail.contrib.sitemaps import Sitemap

from concordpodiatry.images.gathering import gather_renditions
from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.renditions import renditions_of

from .addresses import absolute
from .changes import last_changes
from .visibility import visible

PICTURE_SPEC = "format-jpeg|width-1280"


class VisiblePages(Sitemap):
    """Wagtail's sitemap, without pages below an unpublished or private one, and with the pictures at their top."""

    def items(self) -> Any:
        pages = self.get_wagtail_site().root_page.get_descendants(inclusive=True)
        return visible(pages).order_by("path").defer_streamfields().specific()

    def _urls(self, page: int, protocol: str, domain: str) -> list[dict[str, Any]]:
        """Wagtail's, with the pictures and the dates of all pages read at once."""
        pages = list(self.paginator.page(page).object_list)
        last_changes(pages)
        pictures = self._pictures(pages)
        found = [
            {"pictures": pictures.get(entry["location"], []), **entry}
            for each in pages
            for entry in each.get_sitemap_urls(self.request)
        ]
        dates = [entry.get("lastmod") for entry in found]
        if dates and None not in dates:
            self.latest_lastmod = max(dates)
        return found

    def _pictures(self, pages: list[Any]) -> dict[str, list[str]]:
        """Whole addresses of pictures by the address of their page."""
        numbers = {page.get_full_url(self.request): getattr(page, "image_id", None) for page in pages}
        images = SiteImage.objects.in_bulk(set(numbers.values()) - {None})
        gather_renditions(images.values())
        found = {}
        for address, number in numbers.items():
            if number is None:
                continue
            rendition = renditions_of(images[number], PICTURE_SPEC).get(PICTURE_SPEC)
            # A lost file has no width.
            if rendition and rendition.width:
                found[address] = [absolute(rendition.url, self.request)]
        return found
