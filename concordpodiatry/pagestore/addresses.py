"""Which requests a stored page may answer, and under which name it is kept.

Every address of a page has one form. Others (two slashes, unknown words behind the question mark) go to the application
and are never stored, so nobody fills the disk by typing.
"""

import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from django.conf import settings

LONGEST_PATH = 300
PLAIN_PATH = re.compile(r"/(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*/)*(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)?")
PAGE_NUMBER = re.compile(r"[1-9][0-9]{0,4}")
TRACKING = ("utm_", "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid")
"""Beginnings of what advertisements and newsletters append; no page of ours reads it."""


class Addresses:
    """Names stored pages for one site: the scheme and host that ``SITE_URL`` says, and no other."""

    def __init__(self) -> None:
        site = urlsplit(settings.SITE_URL)
        self.scheme, self.host = site.scheme, site.netloc
        self.trusts_proxy = getattr(settings, "SECURE_PROXY_SSL_HEADER", None) is not None
        self.private_cookies = (f"{settings.SESSION_COOKIE_NAME}=", "messages=")

    def key(self, environ: dict[str, Any]) -> str | None:
        """The name of the page that may answer this request; None where only the application may."""
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or environ.get("HTTP_HOST") != self.host:
            return None
        cookies = environ.get("HTTP_COOKIE")
        if cookies and any(name in cookies for name in self.private_cookies):
            return None
        scheme = environ["wsgi.url_scheme"]
        if self.trusts_proxy:
            scheme = environ.get("HTTP_X_FORWARDED_PROTO", scheme)
        path = environ["PATH_INFO"]
        if scheme != self.scheme or len(path) > LONGEST_PATH or not PLAIN_PATH.fullmatch(path):
            return None
        query = environ.get("QUERY_STRING")
        return path + _kept(query) if query else path


def _kept(query: str) -> str:
    """The part of a query that makes another page. ``?`` with a line break, which is no page, when it is not known."""
    pairs = [pair for pair in parse_qsl(query, keep_blank_values=True) if not pair[0].startswith(TRACKING)]
    if not pairs:
        return ""
    if len(pairs) == 1 and pairs[0][0] == "page" and PAGE_NUMBER.fullmatch(pairs[0][1]):
        return f"?page={pairs[0][1]}"
    return UNKNOWN


UNKNOWN = "?\n"
