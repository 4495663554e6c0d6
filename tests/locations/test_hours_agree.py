"""Whatever tells the hours tells the same: the sentence, the table, the banner, data, JSON-LD and the calendar.

A year of half hours of two offices, with the server in another zone each day; then what is served, at some of them.
"""

import json
from datetime import UTC, date, datetime, time
from itertools import cycle, pairwise
from types import SimpleNamespace
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils.functional import cached_property
from hypothesis import given, settings
from hypothesis import strategies as st

from concordpodiatry.contentversion.versions import advance
from locations import banner, calendar, offices
from locations.calendar import closures_calendar
from locations.hours import Hours, Status, hours_from
from locations.hours_json import hours_json
from locations.intervals import Closed, SpecialDay
from locations.models import LocationPage
from locations.structured import special, weekly
from locations.templatetags.offices import hours_table, special_days, spoken
from locations.wording import clock
from tests.structured.graphs import graph_in

from .readers import (
    DAY,
    Answer,
    closed_dates_in_data,
    closures_in_data,
    in_calendar,
    in_data,
    in_html,
    in_node,
    in_words,
)
from .weeks import NEW_YORK, any_hours, at, between, closures, half_hours, moments

FIRST, DAYS = date(2026, 1, 1), 366
ZONES = ["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "America/New_York", "Asia/Kathmandu"]


def closed(starts: str, ends: str, reason: str = "snow", **more) -> Closed:
    return Closed(at(starts), at(ends), reason, **more)


def an_office_by_day() -> Hours:
    """Like ours: lunch, a long day, a Saturday by appointment, holidays, a short day, an extra day, and storms."""
    week = [(day, between(span)) for day in (0, 1, 2) for span in ("08:00-12:00", "13:00-17:00")]
    week += [(3, between("10:00-18:00")), (4, between("08:00-12:00")), (5, between("09:00-11:30", by_appointment=True))]
    dates = [
        SpecialDay(date(2026, 1, 1), (), "New Year's Day"),
        SpecialDay(date(2026, 3, 8), (between("01:00-04:00"), between("09:00-12:00")), "an open house"),
        SpecialDay(date(2026, 11, 1), (between("00:30-01:30"), between("01:30-03:00")), "an open house"),
        SpecialDay(date(2026, 11, 26), (), "Thanksgiving"),
        SpecialDay(date(2026, 12, 24), (between("08:00-12:00"),), "Christmas Eve"),
        SpecialDay(date(2026, 12, 25), (), "Christmas"),
    ]
    storms = [
        closed("2026-02-03 05:00", "2026-02-04 10:00"),
        closed("2026-02-04 09:00", "2026-02-04 14:30", "a power cut"),
        closed("2026-03-08 00:30", "2026-03-08 10:30"),
        closed("2026-06-01 15:00", "2026-06-12 12:00", "a flood", until_further_notice=True),
        closed("2026-10-31 20:00", "2026-11-01 01:00"),
        closed("2026-12-24 10:00", "2026-12-28 10:00"),
    ]
    return hours_from(week, dates, NEW_YORK, storms)


def an_office_by_night() -> Hours:
    """Hours past midnight, through both nights on which the clock changes, cut by dates and closures."""
    week = [(4, between("20:00-02:00")), (5, between("22:00-06:00")), (5, between("14:00-18:00"))]
    week += [(6, between("20:00-00:00", by_appointment=True)), (0, between("00:00-00:00")), (2, between("23:30-00:30"))]
    dates = [
        SpecialDay(date(2026, 3, 6), (between("21:00-03:30"),), "a long night"),
        SpecialDay(date(2026, 4, 14), (between("22:00-01:00"),), "a Tuesday"),
        SpecialDay(date(2026, 5, 2), (between("10:00-12:00"),), "a short Saturday"),
        SpecialDay(date(2026, 7, 4), (), "Independence Day"),
        SpecialDay(date(2026, 12, 31), (between("20:00-01:00"),), "New Year's Eve"),
    ]
    storms = [
        closed("2026-01-16 19:00", "2026-01-17 00:30"),
        closed("2026-01-24 01:00", "2026-01-24 01:30"),
        closed("2026-03-07 23:00", "2026-03-08 03:30"),
        closed("2026-10-31 23:30", "2026-11-01 01:00"),
        closed("2026-11-20 23:00", "2026-11-21 23:00"),
    ]
    return hours_from(week, dates, NEW_YORK, storms)


OFFICES = {"concord": an_office_by_day(), "plymouth": an_office_by_night()}


def page_of(slug: str, hours: Hours) -> SimpleNamespace:
    """What the forms that tell the hours ask of an office's page."""
    return SimpleNamespace(slug=slug, title=f"{slug.title()} office", town=slug.title(), confirmed_on=None, hours=hours)


def make_offices(monkeypatch: pytest.MonkeyPatch, pages: list[Any]) -> None:
    """Make these the offices of the site, without a database."""
    for module in (offices, calendar):
        monkeypatch.setattr(module, "offices", lambda: pages)
    monkeypatch.setattr(banner, "recent_notices", list)


def told_by_table(page: Any) -> Answer:
    rows = [(line.row.days, ", ".join(map(spoken, line.row.intervals)) or "Closed") for line in hours_table(page)]
    dates = {each.day: ", ".join(map(spoken, each.intervals)) or "closed" for each in special_days(page)}
    return in_words(rows, dates)


def told_by_node(hours: Hours) -> Answer:
    return in_node({"openingHoursSpecification": weekly(hours), "specialOpeningHoursSpecification": special(hours)})


def told_at(page: Any, now: datetime) -> dict[str, set[datetime]]:
    """The half hours of the day after ``now`` at which the office is open, as each form tells it at ``now``."""
    data = data_of(page, now)
    with time_machine.travel(now, tick=False):
        answers = {"data": in_data(data), "table": told_by_table(page), "JSON-LD": told_by_node(page.hours)}
    return {
        form: {moment for moment in half_hours(now, now + DAY) if is_open(moment)} for form, is_open in answers.items()
    }


def data_of(page: Any, now: datetime) -> dict[str, Any]:
    (data,) = (each for each in hours_json(now)["offices"] if each["slug"] == page.slug)
    return data


def calendar_agrees(page: Any, now: datetime) -> bool:
    """The calendar holds the closed dates and the closures of the data, and nothing else."""
    data = data_of(page, now)
    events = in_calendar(closures_calendar(now, now, "www.example.com").decode(), page.title)
    return events == (closed_dates_in_data(data), closures_in_data(data))


@pytest.mark.parametrize("slug", OFFICES)
def test_all_agree_at_every_half_hour_of_a_year(monkeypatch, server_in, slug):
    page = page_of(slug, OFFICES[slug])
    make_offices(monkeypatch, [page])
    asked = 0
    for number, zone in zip(range(DAYS), cycle(ZONES), strict=False):
        server_in(zone)
        midnight = datetime.combine(FIRST + DAY * number, time(0), NEW_YORK)
        told = told_at(page, midnight)
        for moment in half_hours(midnight, midnight + DAY):
            status = page.hours.status(moment)
            said = {form: moment in found for form, found in told.items()}
            said |= {"sentence": status.sentence.startswith("Open")}
            assert set(said.values()) == {status.is_open}, (str(moment.astimezone(NEW_YORK)), said)
            asked += 1
        assert midnight.day > 1 or calendar_agrees(page, midnight)
    assert asked == 366 * 48


@pytest.mark.parametrize("hours", OFFICES.values(), ids=OFFICES)
def test_sentence_holds_until_it_expires_and_state_until_its_next_change(hours):
    moments_of_the_year = half_hours(at("2026-01-01 00:00"), at("2027-01-02 00:00"))
    for (_, before), (moment, after) in pairwise((moment, hours.status(moment)) for moment in moments_of_the_year):
        promised = before.next_change and before.next_change.astimezone(UTC)
        assert before.sentence == after.sentence or before.expires.astimezone(UTC) <= moment, moment
        if state_of(before) == state_of(after):
            assert before.next_change == after.next_change, moment
        else:
            assert promised == moment
        if promised and "further notice" not in before.sentence:
            assert clock(before.next_change) in before.sentence, moment


def state_of(status: Status) -> tuple[bool, bool]:
    return status.is_open, status.is_open and "appointment" in status.sentence


@settings(max_examples=150)
@given(hours=any_hours, storms=st.lists(closures, max_size=3), moment=moments)
def test_all_agree_about_any_office_on_any_day(hours, storms, moment):
    page = page_of("keene", Hours(hours.week, hours.special, hours.zone, tuple(sorted(storms))))
    now = moment.astimezone(NEW_YORK).replace(minute=moment.minute // 30 * 30, second=0, microsecond=0)
    with pytest.MonkeyPatch.context() as patch:
        make_offices(patch, [page])
        told = told_at(page, now)
        assert calendar_agrees(page, now)
    said_by_engine = {each for each in half_hours(now, now + DAY) if page.hours.status(each).is_open}
    assert told == dict.fromkeys(told, said_by_engine)


DEMO_POST = "/blog/the-connection-between-back-pain-and-your-feet/"
SERVED_AT = [
    "2026-01-01 09:00",  # a holiday
    "2026-01-16 23:30",  # a closure in the evening; the night's hours go on after midnight
    "2026-01-17 00:30",
    "2026-02-04 14:00",  # two closures, one inside the other
    "2026-03-07 01:30",  # the end of a long night that began on a special date
    "2026-03-08 01:30",  # the clock springs forward
    "2026-03-08 03:30",
    "2026-06-03 11:00",  # closed until further notice
    "2026-07-04 01:00",  # a holiday that begins while last night's hours go on
    "2026-09-17 17:30",  # an ordinary Thursday
    "2026-10-31 23:30",  # the clock falls back
    "2026-11-01 01:00",
    "2026-11-01 05:30",
    "2026-11-21 10:00",  # by appointment in one town, snow in the other
    "2026-12-24 11:30",
]


@pytest.fixture
def served(client, demo_site, monkeypatch):
    """The demonstration site with the hours of these two offices, all confirmed; reads a page at a moment."""
    hours = cached_property(lambda page: OFFICES[page.slug])
    hours.__set_name__(LocationPage, "hours")
    monkeypatch.setattr(LocationPage, "hours", hours)
    LocationPage.objects.update(confirmed_on=FIRST)
    advance()

    def read(address, now):
        with time_machine.travel(now, tick=False):
            return client.get(address).content.decode()

    return read


@pytest.mark.parametrize("moment", SERVED_AT)
def test_all_agree_where_they_are_served(served, server_in, moment):
    now = at(moment)
    server_in("Asia/Tokyo")
    data = {entry["slug"]: entry for entry in json.loads(served("/hours.json", now))["offices"]}
    asked = json.loads(served(f"/hours.json?at={moment.replace(' ', 'T')}", at("2026-04-01 09:00")))["offices"]
    assert [entry["sentence"] for entry in asked] == [entry["sentence"] for entry in data.values()]
    pages = {address: served(address, now) for address in ["/", "/hours/", "/search/", "/nope/", DEMO_POST]}
    pages |= {f"/locations/{slug}/": served(f"/locations/{slug}/", now) for slug in OFFICES}
    for slug, entry in data.items():
        assert OFFICES[slug].status(now).is_open is entry["open"] is entry["sentence"].startswith("Open")
        for address, html in pages.items():
            soup = BeautifulSoup(html, "html.parser")
            states = {(state.text, state["data-expires"]) for state in soup.select(f"[data-office={slug}]")}
            assert states == {(entry["sentence"], entry["expires"])}, address
            announced = [box.text.strip() for box in soup.select(".banner.is-closure")]
            is_announced = any(words.startswith((f"{entry['town']} is", "Both offices are")) for words in announced)
            assert is_announced is closure_in_force(entry, now), address
        for address in ["/", "/hours/", f"/locations/{slug}/"]:
            (node,) = (node for node in graph_in(pages[address]) if node["@id"].endswith(f"/{slug}/#clinic"))
            assert in_node(node)(now) is entry["open"], (address, "JSON-LD")
        for address in ["/hours/", f"/locations/{slug}/"]:
            assert in_html(pages[address], entry["town"], now.date())(now) is entry["open"], (address, "table")
        assert in_data(entry)(now) is entry["open"]
        events = in_calendar(served("/closures.ics", now), entry["name"])
        assert events == (closed_dates_in_data(entry), closures_in_data(entry))


def closure_in_force(entry: dict[str, Any], now: datetime) -> bool:
    return any(starts <= now < ends for starts, ends in closures_in_data(entry))
