"""The list of pages for search engines."""

from typing import Any

from wagtail.contrib.sitemaps import Sitemap

from .visibility import visible


class VisiblePages(Sitemap):
    """Wagtail's sitemap, without pages below an unpublished or private one."""

    def items(self) -> Any:
        pages = self.get_wagtail_site().root_page.get_descendants(inclusive=True)
        return visible(pages).order_by("path").defer_streamfields().specific()
