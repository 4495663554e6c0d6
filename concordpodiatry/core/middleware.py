"""What no setting of Django covers: headers, and a health check under any host name."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from csp.constants import SELF, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from wagtail.models import Site

from concordpodiatry.contentversion.versions import per_version

from .health import healthz

ADMIN_DIRECTIVES = {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF],
}


class AdminContentSecurityPolicy:
    """Allow inline scripts and styles in the admin, and nowhere else.

    Wagtail's date and chooser widgets print inline scripts and have no nonce for them. Nothing from another host is
    allowed there either.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.respond = get_response
        self.respond_in_admin = csp_replace(ADMIN_DIRECTIVES)(get_response)
        self.admin_path = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        respond = self.respond_in_admin if request.path.startswith(self.admin_path) else self.respond
        return respond(request)


MOST_HOSTS = 50
"""Where every host is allowed, no visitor may fill the memory with names."""


@per_version
def _sites() -> dict[tuple[str, str], Site | None]:
    """By host and port as readers write them."""
    return {}


class RememberedSite:
    """Tell Wagtail which of its sites the request is for, as it would find out itself with a query each time."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *args: Any) -> None:
        # A view that needs no site answers under any name, and without a database.
        with suppress(DisallowedHost, DatabaseError):
            key = (request.get_host(), request.get_port())
            known = _sites()
            if key not in known and len(known) < MOST_HOSTS:
                known[key] = Site.find_for_request(request)
            if key in known:
                # Where Wagtail itself keeps it for the rest of the request.
                request._wagtail_site = known[key]  # type: ignore[attr-defined]


class PermissionsPolicy:
    """Say which powers of a device our pages may ask for: where the reader is, when they press a button for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.header = ", ".join(
            f"{power}=({' '.join(allowed)})" for power, allowed in settings.PERMISSIONS_POLICY.items()
        )

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response["Permissions-Policy"] = self.header
        return response


class HealthUnderAnyHost:
    """Answer ``/healthz`` before anything reads the host name: a load balancer asks by the server's own number."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.path = reverse("healthz")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return healthz(request) if request.path == self.path else self.get_response(request)
