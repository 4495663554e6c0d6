"""The hours by themselves: a page for a bookmark, one for when there is no signal, data, a calendar of closed days."""

import json
from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.encoding import iri_to_uri
from django.utils.http import content_disposition_header
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from concordpodiatry.core.conditional import etag_of, not_modified_unless_changed

from .calendar import closures_calendar
from .hours_json import hours_json
from .models import ZONE
from .offices import offices
from .structured import hours_page
from .vcard import contact_card as card_of

FIRST_YEAR, LAST_YEAR = 2000, 2100

revalidated = cache_control(no_cache=True)
"""A copy may be kept but not shown before asking: an hour-old answer may be wrong."""


class NotAMomentError(ValueError):
    """What was asked about is no moment; the message says why."""


@require_safe
@revalidated
def hours(request: HttpRequest) -> HttpResponse:
    """``/hours/``: both offices on one page."""
    return render(request, "locations/hours.html", {"structured": hours_page(request)})


@require_safe
@revalidated
def offline(request: HttpRequest) -> HttpResponse:
    """``/offline/``: what a browser keeps to show when it cannot reach us. True whenever it is read."""
    return render(request, "locations/offline.html")


@require_safe
@revalidated
@not_modified_unless_changed
def service_worker(request: HttpRequest) -> HttpResponse:
    """``/sw.js``: at the root, because a worker sees to the addresses below its own."""
    return render(request, "locations/sw.js", content_type="text/javascript; charset=utf-8")


@require_safe
@revalidated
@not_modified_unless_changed
def hours_data(request: HttpRequest) -> HttpResponse:
    """``/hours.json``, or ``/hours.json?at=2026-11-27T09:00`` for another moment, on the offices' clock."""
    try:
        now = moment_asked_about(request.GET.get("at", ""))
    except NotAMomentError as error:
        return JsonResponse({"error": str(error)}, status=400)
    said = hours_json(now)
    response = JsonResponse(said, json_dumps_params={"indent": 2, "ensure_ascii": False})
    # The moment alone is no change: whoever has the same state of the offices need not be sent it again.
    response["ETag"] = etag_of(json.dumps(said | {"at": request.GET.get("at", "")}).encode())
    return response


@require_safe
@revalidated
@not_modified_unless_changed
def closures(request: HttpRequest) -> HttpResponse:
    """``/closures.ics``."""
    calendar = closures_calendar(timezone.now(), request.get_host().split(":")[0])
    response = HttpResponse(calendar, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="closures.ics"'
    return response


@require_safe
@not_modified_unless_changed
def contact_card(request: HttpRequest, office: str) -> HttpResponse:
    """``/locations/concord/contact.vcf``: the office for an address book, below wherever its page is."""
    address = iri_to_uri(f"/{office}/")
    page = next((page for page in offices() if page.get_url(request) == address), None)
    if page is None:
        raise Http404
    response = HttpResponse(card_of(page, request), content_type="text/vcard; charset=utf-8")
    # "inline": a phone shows the card and offers to save it; a computer that cannot show it saves the file.
    response["Content-Disposition"] = content_disposition_header(False, f"{page.slug}-office.vcf")
    return response


def moment_asked_about(text: str) -> datetime:
    """The moment, in the offices' zone unless it names another; now when nothing is asked."""
    text = text.strip()
    if not text:
        return timezone.localtime(timezone=ZONE)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        try:
            # A plus sign in an address arrives as a blank.
            moment = datetime.fromisoformat(text.replace(" ", "+"))
        except ValueError:
            message = "at is not a moment. Write it like 2026-11-27T09:00, or with an offset: 2026-11-27T09:00-05:00."
            raise NotAMomentError(message) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        message = f"at is too far away. Ask about the years {FIRST_YEAR} to {LAST_YEAR}."
        raise NotAMomentError(message)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZONE)
    # By way of UTC, so that a time the clock skips in spring becomes one that exists.
    return moment.astimezone(UTC).astimezone(ZONE)
