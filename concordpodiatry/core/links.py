"""Links from text to pages of ours."""

from collections.abc import Iterable

from django.utils.html import escape
from wagtail.models import Page
from wagtail.rich_text import LinkHandler
from wagtail.rich_text.pages import PageLinkHandler

from concordpodiatry.contentversion.versions import per_version

from .addresses import host_of
from .visibility import visible


@per_version
def _known_urls() -> dict[int, str | None]:
    """Addresses by page id, filled as they are asked for; None for a page no reader may open."""
    return {}


def page_urls(ids: Iterable[int]) -> dict[int, str | None]:
    """The addresses of these pages: one query for those nobody asked for since the content changed."""
    wanted = list(ids)
    known = _known_urls()
    missing = [pk for pk in wanted if pk not in known]
    if missing:
        found = {page.pk: page.get_url() for page in visible(Page.objects.filter(pk__in=missing))}
        known.update({pk: found.get(pk) for pk in missing})
    return {pk: known[pk] for pk in wanted}


def url_for_readers(page: Page | None) -> str | None:
    """The address of this page, or None where there is no page or not every reader may open it."""
    return page_urls([page.pk])[page.pk] if page is not None and page.pk else None


class SitePageLinkHandler(PageLinkHandler):
    """Writes links in text; Wagtail's own handler asks the database twice for every paragraph with a link."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        """An ``<a>`` for each link. Without an address where the page is hidden: the words stay, the link goes."""
        ids = [int(attrs["id"]) if str(attrs.get("id")).isdigit() else 0 for attrs in attrs_list]
        urls = page_urls(ids)
        return [f'<a href="{escape(urls[pk])}">' if urls[pk] else "<a>" for pk in ids]


class ExternalLinkHandler(LinkHandler):
    """Writes links to other sites; one that leads nowhere loses its address and keeps its words."""

    identifier = "external"

    @classmethod
    def expand_db_attributes(cls, attrs: dict[str, str]) -> str:
        return f'<a href="{escape(attrs["href"])}">' if host_of(attrs["href"]) else "<a>"
