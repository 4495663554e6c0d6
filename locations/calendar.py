"""The coming closed days as a calendar to subscribe to (RFC 5545)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from .contentlines import content, escaped
from .intervals import Closed, SpecialDay
from .models import LocationPage, offices


def closures_calendar(now: datetime, host: str) -> str:
    """Closures and closed special dates from today on. ``host`` makes the ids of events unique in the world."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Concord Podiatry//Closed days//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Concord Podiatry: closed days",
    ]
    for page in offices():
        today = now.astimezone(page.hours.zone).date()
        for day in page.hours.special_days(today, 366):
            if not day.intervals:
                lines += _whole_day(page, day, now, host)
        for closed in page.hours.closures:
            if closed.ends > now:
                lines += _closure(page, closed, now, host)
    return content([*lines, "END:VCALENDAR"])


def _whole_day(page: LocationPage, day: SpecialDay, now: datetime, host: str) -> Iterator[str]:
    yield from _beginning(page, f"{day.day:%Y%m%d}", now, host)
    yield f"DTSTART;VALUE=DATE:{day.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day.day + timedelta(days=1):%Y%m%d}"
    yield from _end(page, day.reason)


def _closure(page: LocationPage, closed: Closed, now: datetime, host: str) -> Iterator[str]:
    yield from _beginning(page, f"{closed.starts.astimezone(UTC):%Y%m%dT%H%M%SZ}", now, host)
    yield f"DTSTART:{closed.starts.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTEND:{closed.ends.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield from _end(page, closed.reason)


def _beginning(page: LocationPage, name: str, now: datetime, host: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{page.slug}-{name}@{host}"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _end(page: LocationPage, reason: str) -> Iterator[str]:
    sample = "" if page.confirmed_on else "Sample: "
    because = f" ({reason})" if reason else ""
    yield f"SUMMARY:{escaped(f'{sample}{page.title} closed{because}')}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"
