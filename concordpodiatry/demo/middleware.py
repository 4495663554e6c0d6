"""What a developer's own machine shows as readers will see it."""

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse

from concordpodiatry.search.views import page_not_found

TECHNICAL_PREFIXES = ("/admin/", settings.MEDIA_URL, settings.STATIC_URL)


class NotFoundAsReadersSeeIt:
    """With ``DEBUG`` on, Django answers a lost address with a page for developers, and nobody ever sees ours."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if settings.DEBUG and response.status_code == 404 and not request.path.startswith(TECHNICAL_PREFIXES):
            return page_not_found(request, Http404())
        return response
