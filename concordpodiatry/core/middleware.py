"""What no setting of Django covers: headers, and a health check under any host name."""

from collections.abc import Callable

from csp.constants import SELF, UNSAFE_INLINE
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from .health import healthz


class AdminContentSecurityPolicy:
    """Allow inline scripts and styles in the admin, and nowhere else.

    Wagtail's date and chooser widgets print inline scripts and have no nonce for them. Nothing from another host is
    allowed there either.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_path = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith(self.admin_path):
            response._csp_replace = {
                "script-src": [SELF, UNSAFE_INLINE],
                "style-src": [SELF, UNSAFE_INLINE],
                "img-src": [SELF, "data:", "blob:"],
                "frame-src": [SELF],
            }
        return response


class PermissionsPolicy:
    """Say which powers of a device our pages may ask for: where the reader is, when they press a button for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.header = ", ".join(
            f"{power}=({' '.join(allowed)})" for power, allowed in settings.PERMISSIONS_POLICY.items()
        )

    def __call__(self, request: HttpRequest) -> HttpResponse:
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
