"""Addresses that belong to the site itself: a page that took one would never be reached."""

from django.conf import settings
from django.urls import URLResolver, get_resolver
from wagtail.models import Page, Site

MESSAGE = "The address {slug} is used by the site itself. Choose another one."


def is_reserved(slug: str, parent: Page | None) -> bool:
    """Whether a page of this address below ``parent`` would stand where the site or the parent answers by itself."""
    if parent is None:
        return False
    taken: set[str] = set()
    if parent.url_path in {root.root_path for root in Site.get_site_root_paths()}:
        taken |= _of_the_site()
    above = parent.specific
    if hasattr(above, "get_subpage_urls"):
        taken |= {_first(str(pattern.pattern)) for pattern in above.get_subpage_urls()}
    return slug.lower() in taken - {""}


def _of_the_site() -> set[str]:
    """The first part of every address below the root that is no page of the tree, and where files are served."""
    found = {settings.STATIC_URL.strip("/").split("/")[0], settings.MEDIA_URL.strip("/").split("/")[0]}
    for pattern in get_resolver().url_patterns:
        first, _, rest = str(pattern.pattern).lstrip("^").partition("/")
        # What stands below the address of a page, such as an office's contact card, takes nothing from that page.
        if isinstance(pattern, URLResolver) or not rest:
            found.add(first.rstrip("$"))
    return found


def _first(route: str) -> str:
    return route.lstrip("^").partition("/")[0]
