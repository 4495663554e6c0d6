"""Storing what the application has rendered. Stands first, so that every header of an answer is kept with it."""

import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import get_resolver

from .addresses import UNKNOWN, Addresses
from .answers import Answer, cache_control
from .establishing import version_now
from .files import Store, Version, store

STORED_VIEWS = {
    "closures",
    "contact_card",
    "hours",
    "hours_data",
    "manifest",
    "offline",
    "robots",
    "search",
    "service_worker",
    "sitemap",
    "sitemap_file",
}
"""Addresses outside the page tree that say the same to every reader. Pages are marked in ``wagtail_hooks.py``."""

CANONICAL = re.compile(rb'<link rel="canonical" href="([^"]*)">')
DATABASE_DOWN = "pagestore.database_down"
SAME_FOR_ALL = "pagestore.same_for_all"


class PageStore:
    """Renders a page once for each version of the content; whoever asks for it at the same moment waits a little."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        pages = store()
        if pages is None:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.store: Store = pages
        self.addresses = Addresses()
        self.control = cache_control()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        key = self.addresses.key(request.META)
        if key is None or UNKNOWN in key or request.method != "GET":
            return self.get_response(request)
        try:
            version = version_now(self.store)
        except DatabaseError:
            # Known at once, before anything waits for the database again.
            request.META[DATABASE_DOWN] = True
            return self._apology(request)
        if version is None or key != request.get_full_path():
            # Somebody changes content just now, or the address has another form: right, but not for the store.
            return self.get_response(request)
        with self.store.rendering(version, key) as is_ours:
            return self._known(request, version, key) or self._rendered(request, version, key, is_ours)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        if request.resolver_match and request.resolver_match.url_name in STORED_VIEWS:
            request.META[SAME_FOR_ALL] = True

    def _known(self, request: HttpRequest, version: Version, key: str) -> HttpResponse | None:
        entry = self.store.read(version, key)
        return _response(Answer(entry, self.control), request) if entry else None

    def _rendered(self, request: HttpRequest, version: Version, key: str, is_ours: bool) -> HttpResponseBase:
        response = self.get_response(request)
        if not (is_ours and isinstance(response, HttpResponse) and self._may_be_stored(request, response, key)):
            return response
        entry = self.store.write(version, key, list(response.items()), response.content)
        return _response(Answer(entry, self.control), request) if entry else response

    def _may_be_stored(self, request: HttpRequest, response: HttpResponse, key: str) -> bool:
        """Only what is the same for every reader, under the one address that it has."""
        if not request.META.get(SAME_FOR_ALL) or response.status_code != 200 or response.cookies:
            return False
        if {"private", "no-store"} & {part.strip() for part in response.get("Cache-Control", "").split(",")}:
            return False
        if {part.strip().lower() for part in response.get("Vary", "").split(",")} - {"", "accept-encoding"}:
            return False
        if response.has_header("Content-Encoding"):
            return False
        if not response["Content-Type"].startswith("text/html"):
            return "?" not in key
        canonical = CANONICAL.search(response.content)
        # Without one, no number of a page is believed.
        return canonical[1].decode() == settings.SITE_URL.rstrip("/") + key if canonical else "?" not in key

    def _apology(self, request: HttpRequest) -> HttpResponseBase:
        handler = get_resolver().resolve_error_handler(500)
        response = handler(request)
        response.status_code = 503
        response["Retry-After"] = "30"
        response["Cache-Control"] = "no-store"
        return response


def _response(answer: Answer, request: HttpRequest) -> HttpResponse:
    status, headers, body = answer.to(request.META)
    response = HttpResponse(body, status=int(status[:3]))
    del response["Content-Type"]
    for name, value in headers:
        response[name] = value
    return response
