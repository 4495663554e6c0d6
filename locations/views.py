"""The hours by themselves: a page for a bookmark, one for when there is no signal, data, a calendar of closed days.

And for staff the coming holidays.
"""

import json
from datetime import UTC, date, datetime

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.encoding import iri_to_uri
from django.utils.http import content_disposition_header
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from concordpodiatry.contentversion.versions import changed_at
from concordpodiatry.core.conditional import etag_of, not_modified_unless_changed

from .calendar import closures_calendar
from .holidays import coming_holidays, leave, offices_of, suggestions, take
from .hours_json import hours_json
from .models import LocationPage, offices
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
    calendar = closures_calendar(timezone.now(), changed_at(), request.get_host().split(":")[0])
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
    response["Content-Disposition"] = content_disposition_header(False, f"{page.slug}-office.vcf") or "inline"
    return response


def holidays(request: HttpRequest) -> HttpResponse:
    """The coming holidays in the admin. One button is one office on one day."""
    found = offices_of(request.user)
    if not found:
        raise PermissionDenied
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    if request.method == "POST":
        _answer_holiday(request, found, today)
        return redirect("locations_holidays")
    context = {"suggestions": list(suggestions(found, today)), "offices": found}
    return render(request, "wagtailadmin/locations/holidays.html", context)


def _answer_holiday(request: HttpRequest, found: list[LocationPage], today: date) -> None:
    """Carry out one button; an answer that fits no holiday any more is said to be too late."""
    names = {day.isoformat(): (day, name) for day, name in coming_holidays(today)}
    office = next((office for office in found if str(office.pk) == request.POST.get("office")), None)
    day, name = names.get(request.POST.get("day", ""), (None, ""))
    if office is None or day is None:
        messages.error(request, "That holiday or office is not on the list any more. Nothing was changed.")
        return
    with transaction.atomic():
        if request.POST.get("answer") == "take":
            take(office, day, name, request.user)
            messages.success(request, f"{office.town} is closed on {day:%B} {day.day} for {name}.")
        else:
            leave(office, day)
            messages.success(request, f"{office.town} keeps its usual hours on {day:%B} {day.day}.")


def moment_asked_about(text: str) -> datetime:
    """The moment, in the offices' zone unless it names another; now when nothing is asked."""
    text = text.strip()
    if not text:
        return timezone.localtime(timezone=timezone.get_default_timezone())
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
    zone = timezone.get_default_timezone()
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    # By way of UTC, so that a time the clock skips in spring becomes one that exists.
    return moment.astimezone(UTC).astimezone(zone)
