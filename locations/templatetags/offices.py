"""The offices and their hours for any template."""

from dataclasses import dataclass
from datetime import datetime

from django import template
from django.utils import timezone

from locations import banner, locator, offices
from locations.banner import Banner
from locations.hours import Row
from locations.intervals import Interval, SpecialDay
from locations.models import LocationPage
from locations.wording import DAYS, because_of, clock, span

register = template.Library()


@dataclass(frozen=True)
class TableRow:
    """A row of the table of hours, and whether today is in it."""

    row: Row
    is_today: bool


@register.simple_tag
def offices_now() -> list[offices.OfficeNow]:
    """``{% offices_now as offices %}``: every office with its state at this moment."""
    return offices.offices_now()


@register.simple_tag
def banners() -> list[Banner]:
    """``{% banners as announced %}``: closures and notices in force at this moment."""
    return banner.banners()


@register.simple_tag
def office_to_call() -> offices.OfficeNow | None:
    """``{% office_to_call as office %}``: the first office that is open, else the one that opens first."""
    found = offices.offices_now()
    if not found:
        return None
    # An office that opens nobody knows when comes last; the order of the page tree breaks ties.
    return min(found, key=lambda office: (not office.is_open, office.status.next_change is None, _opens(office)))


def _opens(office: offices.OfficeNow) -> float:
    change = office.status.next_change
    return change.timestamp() if change is not None and not office.is_open else 0


@register.simple_tag
def state_of(page: LocationPage) -> offices.OfficeNow:
    """``{% state_of page as office %}``: this office, as it is being edited or read, at this moment."""
    return offices.OfficeNow(page, page.hours.status(timezone.now()))


@register.simple_tag
def hours_table(page: LocationPage) -> list[TableRow]:
    """``{% hours_table page as rows %}``; today stands apart, unless its hours are not the usual ones."""
    now = timezone.localtime(timezone=timezone.get_default_timezone())
    is_usual = now.date() not in [special.day for special in page.hours.exceptions(now, 0)]
    weekday = now.weekday() if is_usual else None
    return [TableRow(row, row.weekdays == (weekday,)) for row in page.hours.table(weekday)]


@register.simple_tag
def special_days(page: LocationPage) -> list[SpecialDay]:
    """``{% special_days page as days %}``: the coming weeks' dates whose hours are not the usual ones."""
    return page.hours.exceptions(timezone.now())


@register.simple_tag
def this_moment() -> datetime:
    """``{% this_moment as moment %}``: now, on the offices' clock."""
    return timezone.localtime(timezone=timezone.get_default_timezone()).replace(microsecond=0)


@register.filter
def said(moment: datetime) -> str:
    """``9:12 a.m. on Monday, November 23``."""
    return f"{clock(moment)} on {DAYS[moment.weekday()]}, {moment:%B} {moment.day}"


register.filter(because_of)


@register.filter
def spoken(interval: Interval) -> str:
    """``8 a.m. to noon``."""
    return span(interval) + (" by appointment" if interval.by_appointment else "")


@register.simple_tag
def marks_on_map(found: list[offices.OfficeNow], here: LocationPage | None) -> list[locator.Mark]:
    """``{% marks_on_map offices here as marks %}``: for our own drawing of the state."""
    return locator.marks((office.page for office in found), here)


@register.filter
def can_be_compared(found: list[offices.OfficeNow]) -> bool:
    """Whether a device can work out which of these offices is nearer: two or more, and the place of each is known."""
    return len(found) > 1 and all(office.page.latitude and office.page.longitude for office in found)


@register.filter
def any_unconfirmed(found: list[offices.OfficeNow]) -> bool:
    """Whether the details of one of these offices are samples."""
    return any(office.page.confirmed_on is None for office in found)
