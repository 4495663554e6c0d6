"""Headers that no setting of Django covers."""

from collections.abc import Callable

from csp.constants import SELF, UNSAFE_INLINE
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from wagtail.contrib.redirects.middleware import RedirectMiddleware

from .alone import failing_alone


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


class Redirects(RedirectMiddleware):
    """Wagtail's, but one that leads to no address, or is asked for by none, leaves the page that was not found."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        with failing_alone("redirect", request.path):
            return super().process_response(request, response)
        return response
