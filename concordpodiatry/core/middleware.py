"""Headers that no setting of Django covers."""

from collections.abc import Callable

from csp.constants import SELF, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

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
