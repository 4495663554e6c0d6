"""The coming closed days as a calendar to subscribe to (RFC 5545)."""

from datetime import UTC, datetime, timedelta

from django.utils import timezone
from icalendar import Calendar, Event, Timezone

from .intervals import Closed, SpecialDay
from .models import LocationPage, offices


def closures_calendar(now: datetime, changed: datetime, host: str) -> bytes:
    """Closures and closed special dates from today on. ``changed`` is when something on the site
    last changed, ``host`` makes the ids of events unique in the world.

    The time zone of the offices is always in it: a calendar without any component is refused by strict readers.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Concord Podiatry//Closed days//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Concord Podiatry: closed days")
    calendar.add_component(Timezone.from_tzid(timezone.get_default_timezone_name()))
    stamp = min(changed, now).astimezone(UTC).replace(microsecond=0)
    for page in offices():
        today = now.astimezone(page.hours.zone).date()
        for day in page.hours.special_days(today, 366):
            if not day.intervals:
                calendar.add_component(_whole_day(page, day, stamp, host))
        for closed in page.hours.closures:
            if closed.ends > now:
                calendar.add_component(_closure(page, closed, stamp, host))
    return calendar.to_ical()


def _whole_day(page: LocationPage, day: SpecialDay, stamp: datetime, host: str) -> Event:
    event = _event(page, f"{day.day:%Y%m%d}", day.reason, stamp, host)
    event.add("dtstart", day.day)
    event.add("dtend", day.day + timedelta(days=1))
    return event


def _closure(page: LocationPage, closed: Closed, stamp: datetime, host: str) -> Event:
    starts = closed.starts.astimezone(UTC)
    event = _event(page, f"{starts:%Y%m%dT%H%M%SZ}", closed.reason, stamp, host)
    event.add("dtstart", starts)
    event.add("dtend", closed.ends.astimezone(UTC))
    return event


def _event(page: LocationPage, name: str, reason: str, stamp: datetime, host: str) -> Event:
    event = Event()
    event.add("uid", f"{page.slug}-{name}@{host}")
    event.add("dtstamp", stamp)
    sample = "" if page.confirmed_on else "Sample: "
    because = f" ({reason})" if reason else ""
    event.add("summary", f"{sample}{page.title} closed{because}")
    event.add("transp", "TRANSPARENT")
    return event
