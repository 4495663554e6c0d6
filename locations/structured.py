"""An office as schema.org has it: a ``MedicalClinic`` with an ``@id`` of its own, its hours from the engine.

The towns are known. Everything else about an office waits until somebody there has confirmed it.
"""

from datetime import time

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.jsonld import (
    LANGUAGE,
    PODIATRIC,
    Node,
    breadcrumbs,
    node,
    page_id,
    picture,
    reference,
    website_id,
)
from concordpodiatry.core.structured import structured_data_for
from concordpodiatry.practice.models.settings import practice
from concordpodiatry.practice.structured import practice_id

from .hours import Hours
from .intervals import Interval, SpecialDay
from .models import LocationIndexPage, LocationPage, offices
from .models.pages import in_full
from .wording import DAYS

MIDNIGHT = time(0)
COUNTRY = "US"


def clinic(page: LocationPage, request: HttpRequest) -> Node:
    """The office, with the facts that are confirmed."""
    url = page.get_full_url(request)
    address = {"addressLocality": page.town, "addressRegion": page.state, "addressCountry": COUNTRY}
    facts = {}
    if page.confirmed_on:
        address = {"streetAddress": page.street} | address | {"postalCode": page.zip_code}
        facts = _confirmed(page)
    return node(
        "MedicalClinic",
        f"{url}#clinic",
        name=f"{practice().name}, {page.title}",
        url=url,
        medicalSpecialty=PODIATRIC,
        parentOrganization={"@id": practice_id(request)},
        address=node("PostalAddress", **address),
        **facts,
    )


@structured_data_for(LocationPage)
def location_page(page: LocationPage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """An office's own page is about the office, with its picture."""
    itself, *others = nodes
    shown = picture(page.image, request) if page.confirmed_on else None
    office = clinic(page, request) | ({"image": shown} if shown else {})
    return [itself | {"mainEntity": reference(office)}, *others, office]


@structured_data_for(LocationIndexPage)
def location_index(page: LocationIndexPage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    itself, *others = nodes
    found = clinics(request)
    return [itself | {"about": [reference(each) for each in found]}, *others, *found]


def clinics(request: HttpRequest) -> list[Node]:
    """Every office a reader may see."""
    return [clinic(page, request) for page in offices()]


def hours_page(request: HttpRequest) -> list[Node]:
    """The page ``/hours/``, which is no page of the tree, and the offices it is about."""
    url = absolute(reverse("hours"), request)
    trail = breadcrumbs([("Home", absolute("/", request)), ("Office hours", url)], url)
    found = clinics(request)
    itself = node(
        "WebPage",
        page_id(url),
        url=url,
        name="Office hours",
        inLanguage=LANGUAGE,
        isPartOf={"@id": website_id(request)},
        breadcrumb=trail and reference(trail),
        about=[reference(each) for each in found],
    )
    return [itself, *([trail] if trail else []), *found]


def _confirmed(page: LocationPage) -> Node:
    facts: Node = {
        "telephone": in_full(page.phone),
        "faxNumber": in_full(page.fax),
        "email": page.email,
        "hasMap": page.directions_url,
        "openingHoursSpecification": weekly(page.hours),
        "specialOpeningHoursSpecification": special(page.hours),
    }
    if page.latitude is not None and page.longitude is not None:
        facts["geo"] = node("GeoCoordinates", latitude=float(page.latitude), longitude=float(page.longitude))
    return facts


def weekly(hours: Hours) -> list[Node]:
    """The usual week: days with the same stretch of time stand together."""
    days: dict[tuple[time, time], list[str]] = {}
    for weekday in sorted(hours.week):
        for interval in hours.week[weekday]:
            days.setdefault((interval.opens, interval.closes), []).append(f"https://schema.org/{DAYS[weekday]}")
    return [node("OpeningHoursSpecification", dayOfWeek=names, **_times(*span)) for span, names in days.items()]


def special(hours: Hours) -> list[Node]:
    """The coming dates that differ from the usual week: holidays, special hours, and what a closure leaves."""
    return [stretch for day in hours.exceptions(timezone.now()) for stretch in _stretches(day)]


def _stretches(day: SpecialDay) -> list[Node]:
    """One for each stretch of the day; closed all day is from midnight to midnight, as search engines ask."""
    spans = day.intervals or (Interval(MIDNIGHT, MIDNIGHT),)
    date = {"validFrom": day.day.isoformat(), "validThrough": day.day.isoformat()}
    return [
        node(
            "OpeningHoursSpecification",
            **(_times(span.opens, span.closes) if day.intervals else {"opens": "00:00", "closes": "00:00"}),
            **date,
        )
        for span in spans
    ]


def _times(opens: time, closes: time) -> dict[str, str]:
    """Midnight to midnight would say closed, so a whole day ends a minute before."""
    last = time(23, 59) if opens == closes == MIDNIGHT else closes
    return {"opens": opens.isoformat(timespec="minutes"), "closes": last.isoformat(timespec="minutes")}
