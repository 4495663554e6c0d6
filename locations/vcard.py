"""An office as a contact card: vCard 3.0 (RFC 2426), the version that every phone and address book reads."""

from collections.abc import Iterator

from django.http import HttpRequest

from concordpodiatry.practice.models.settings import practice

from .contentlines import content, escaped
from .models import LocationPage
from .models.pages import in_full

NOTE = "In an emergency, call 911. Our hours: {hours}"
SAMPLE_NOTE = "Sample details, not yet confirmed. Please do not call or visit. "


def contact_card(page: LocationPage, request: HttpRequest) -> str:
    """The whole file."""
    return content(_lines(page, request))


def _lines(page: LocationPage, request: HttpRequest) -> Iterator[str]:
    url = page.get_full_url(request)
    # Both offices are in the same address book: the town belongs to the name, or one seems to be the other's double.
    name = f"{practice().name}, {page.town}"
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"PRODID:-//{escaped(practice().name)}//Contact card//EN"
    # N is required; an office has no family name. X-ABSHOWAS makes Apple's address book show the organization.
    yield "N:;;;;"
    yield f"FN:{escaped(name)}"
    yield f"ORG:{escaped(name)}"
    yield "X-ABSHOWAS:COMPANY"
    if page.phone:
        yield f"TEL;TYPE=WORK,VOICE,PREF:{in_full(page.phone)}"
    if page.fax:
        yield f"TEL;TYPE=WORK,FAX:{in_full(page.fax)}"
    if page.email:
        yield f"EMAIL;TYPE=INTERNET,WORK:{escaped(page.email)}"
    address = ("", "", page.street, page.town, page.state, page.zip_code, "United States")
    yield f"ADR;TYPE=WORK:{';'.join(escaped(part) for part in address)}"
    if page.latitude is not None and page.longitude is not None:
        yield f"GEO:{page.latitude:.6f};{page.longitude:.6f}"
    yield f"URL:{url}"
    yield f"UID:{url}#clinic"
    if page.last_published_at:
        yield f"REV:{page.last_published_at:%Y-%m-%dT%H:%M:%SZ}"
    sample = "" if page.confirmed_on else SAMPLE_NOTE
    yield f"NOTE:{escaped(sample + NOTE.format(hours=url))}"
    yield "END:VCARD"
