"""The page for the moment when something of ours is broken."""

import logging

from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.template.loader import render_to_string

from locations.models import offices

logger = logging.getLogger(__name__)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, which still says whom to call: from memory, since the database may be what is broken."""
    known = offices.last_known()
    if known is None:
        try:
            known = offices()
        except Exception:  # Nothing that fails here may hide the page.
            logger.exception("The offices could not be read for the error page.")
            known = []
    return HttpResponseServerError(render_to_string("500.html", {"offices": known}))
