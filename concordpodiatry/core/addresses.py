"""Whole web addresses: what search engines, feed readers and contact cards keep."""

from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.http import HttpRequest


def absolute(url: str, request: HttpRequest | None = None) -> str:
    """The address with its host: the site's own where the settings name one, else the one the reader came to.

    A site that can be reached by two names (with and without ``www``) must call itself by one of them everywhere.
    """
    if settings.SITE_URL or request is None:
        return urljoin(settings.SITE_URL or settings.WAGTAILADMIN_BASE_URL, url)
    return request.build_absolute_uri(url)


def host_of(url: str) -> str:
    """The host of a stored address, as ``www.example.com``; empty where it has none or is no address at all.

    An address may have been stored by a script or before the forms refused it: ``http://[your-site]/``.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port  # Raises where the port is no number a port can have.
        return parts.hostname or ""
    except ValueError:
        return ""
