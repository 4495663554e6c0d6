"""The coming New Hampshire holidays, for staff to take or leave with one click each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import holidays
from wagtail.log_actions import log

from .models import LeftHoliday, LocationPage, SpecialDate, WeeklyHours

LOOK_AHEAD_DAYS = 366


@dataclass(frozen=True)
class Choice:
    """One office on one holiday.

    ``taken`` when the date is among its special dates, ``left`` when staff said that it stays open, ``works`` when it
    would be open on that day of the week at all.
    """

    office: LocationPage
    taken: bool
    left: bool
    works: bool


@dataclass(frozen=True)
class Suggestion:
    """A holiday and what each office does about it."""

    day: date
    name: str
    choices: list[Choice]


def coming_holidays(today: date) -> list[tuple[date, str]]:
    """The state's holidays of the next year, soonest first. They are suggestions: the practice decides."""
    last = today + timedelta(days=LOOK_AHEAD_DAYS)
    found = holidays.US(subdiv="NH", years=range(today.year, last.year + 1))
    return [(day, name.removesuffix(" (observed)")) for day, name in sorted(found.items()) if today <= day < last]


def offices_of(user: Any) -> list[LocationPage]:
    """The offices whose hours this person may change."""
    offices = LocationPage.objects.live().order_by("path")
    return [office for office in offices if office.permissions_for_user(user).can_publish()]


def suggestions(offices: list[LocationPage], today: date) -> Iterator[Suggestion]:
    """Every coming holiday on which an office would be open, with the state of each; in three queries always."""
    works = set(WeeklyHours.objects.filter(location__in=offices).values_list("location_id", "weekday"))
    taken = set(SpecialDate.objects.filter(location__in=offices).values_list("location_id", "day"))
    left = set(LeftHoliday.objects.filter(location__in=offices).values_list("location_id", "day"))
    for day, name in coming_holidays(today):
        choices = []
        for office in offices:
            key = (office.pk, day)
            choices.append(Choice(office, key in taken, key in left, (office.pk, day.weekday()) in works))
        if any(choice.works or choice.taken for choice in choices):
            yield Suggestion(day, name, choices)


def take(office: LocationPage, day: date, name: str, user: Any) -> None:
    """Close the office on this day: in what readers see, and in the draft somebody may be working on."""
    LeftHoliday.objects.filter(location=office, day=day).delete()
    if office.special_dates.filter(day=day).exists():
        return
    if office.has_unpublished_changes:
        # Publishing the draft would publish what is not finished, so both get the date for themselves.
        SpecialDate.objects.create(location=office, day=day, reason=name)
        draft = office.get_latest_revision_as_object()
        draft.special_dates.add(SpecialDate(day=day, reason=name))
        draft.save_revision(user=user)
        log(instance=office, action="wagtail.edit", user=user)
    else:
        office.special_dates.add(SpecialDate(day=day, reason=name))
        office.save_revision(user=user, log_action=True).publish(user=user)


def leave(office: LocationPage, day: date) -> None:
    """Remember that the office keeps its usual hours on this day."""
    LeftHoliday.objects.get_or_create(location=office, day=day)
