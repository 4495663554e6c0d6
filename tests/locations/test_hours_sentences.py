"""What the site says about an office at chosen moments."""

from datetime import date, timedelta

import pytest

from locations.intervals import SpecialDay
from locations.wording import clock, span

from .weeks import an_office, at, between, hours_of

MONDAY = "2026-11-16"


@pytest.mark.parametrize(
    ("moment", "sentence"),
    [
        pytest.param(f"{MONDAY} 09:30", "Open now, until noon", id="open in the morning"),
        pytest.param(f"{MONDAY} 14:00", "Open now, until 5 p.m.", id="open in the afternoon"),
        pytest.param(f"{MONDAY} 12:20", "Closed for lunch, opens at 1 p.m.", id="lunch"),
        pytest.param(f"{MONDAY} 06:00", "Closed now, opens today at 8 a.m.", id="before opening"),
        pytest.param(f"{MONDAY} 17:30", "Closed now, opens tomorrow at 8 a.m.", id="after closing"),
        pytest.param("2026-11-17 17:30", "Closed now, opens Thursday at 10 a.m.", id="the next day is a day off"),
        pytest.param("2026-11-18 09:00", "Closed today, opens tomorrow at 10 a.m.", id="day off"),
        pytest.param("2026-11-20 13:00", "Closed now, opens Monday at 8 a.m.", id="Friday afternoon"),
        pytest.param("2026-11-21 10:00", "Closed today, opens Monday at 8 a.m.", id="Saturday"),
        pytest.param("2026-11-26 10:00", "Closed today for Thanksgiving, opens Monday at 8 a.m.", id="holiday"),
        pytest.param(
            "2026-11-27 10:00",
            "Closed today for the day after Thanksgiving, opens Monday at 8 a.m.",
            id="a reason that begins with an article",
        ),
        pytest.param("2026-11-24 18:00", "Closed now, opens Monday at 8 a.m.", id="before a long weekend"),
        pytest.param("2026-12-24 11:00", "Open now, until noon", id="short day"),
        pytest.param("2026-12-24 13:00", "Closed now, opens Monday at 8 a.m.", id="after a short day"),
        pytest.param("2026-12-21 09:00", "Closed today, opens tomorrow at 8 a.m.", id="day off without a reason"),
    ],
)
def test_office_says(moment, sentence):
    assert an_office().status(at(moment)).sentence == sentence


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (f"{MONDAY} 07:59:59", False),
        (f"{MONDAY} 08:00:00", True),
        (f"{MONDAY} 11:59:59", True),
        (f"{MONDAY} 12:00:00", False),
        (f"{MONDAY} 13:00:00", True),
        (f"{MONDAY} 17:00:00", False),
    ],
)
def test_opening_time_is_open_and_closing_time_is_closed(moment, is_open):
    assert an_office().status(at(moment)).is_open is is_open


def test_office_that_nobody_knows_anything_about_says_to_call():
    status = hours_of([]).status(at(f"{MONDAY} 09:00"))
    assert (status.is_open, status.next_change) == (False, None)
    assert status.sentence == "Closed. Please call to ask when we open"


def test_far_opening_is_named_with_its_date():
    closed = [SpecialDay(date(2026, 11, 16) + timedelta(days=number), (), "repairs") for number in range(21)]
    hours = hours_of([(0, between("08:00-12:00"))], closed)
    expected = "Closed today for repairs, opens Monday, December 7, at 8 a.m."
    assert hours.status(at("2026-11-17 09:00")).sentence == expected


@pytest.mark.parametrize(("days_ahead", "is_known"), [(60, True), (61, False)])
def test_opening_is_looked_for_sixty_days_ahead(days_ahead, is_known):
    opening = SpecialDay(date(2026, 11, 16) + timedelta(days=days_ahead), (between("08:00-12:00"),))
    assert (hours_of([], [opening]).status(at(f"{MONDAY} 09:00")).next_change is not None) is is_known


def test_same_weekday_next_week_is_not_taken_for_today():
    hours = hours_of([(0, between("08:00-12:00"))], [])
    assert hours.status(at(f"{MONDAY} 13:00")).sentence == "Closed now, opens Monday, November 23, at 8 a.m."


def test_intervals_that_touch_are_one():
    hours = hours_of([(0, between("08:00-12:00")), (0, between("12:00-15:00"))], [])
    assert hours.status(at(f"{MONDAY} 09:00")).sentence == "Open now, until 3 p.m."


def test_gap_in_the_afternoon_is_no_lunch():
    hours = hours_of([(0, between("08:00-15:00")), (0, between("16:00-18:00"))], [])
    assert hours.status(at(f"{MONDAY} 15:30")).sentence == "Closed now, opens again at 4 p.m."


def test_long_gap_at_noon_is_no_lunch():
    hours = hours_of([(0, between("08:00-12:00")), (0, between("14:30-18:00"))], [])
    assert hours.status(at(f"{MONDAY} 12:30")).sentence == "Closed now, opens again at 2:30 p.m."


def test_hours_by_appointment_are_said_to_be():
    hours = hours_of([(5, between("09:00-12:00", by_appointment=True))], [])
    assert hours.status(at("2026-11-21 10:00")).sentence == "Open by appointment, until noon"
    assert hours.status(at("2026-11-20 10:00")).sentence == "Closed today, opens tomorrow at 9 a.m. by appointment"


def test_end_of_walk_in_hours_is_named_when_appointments_follow():
    hours = hours_of([(0, between("08:00-12:00")), (0, between("12:00-15:00", by_appointment=True))], [])
    assert hours.status(at(f"{MONDAY} 09:00")).sentence == "Open now, until noon"
    assert hours.status(at(f"{MONDAY} 12:00")).sentence == "Open by appointment, until 3 p.m."


@pytest.mark.parametrize(
    ("moment", "sentence"),
    [
        ("2026-11-20 23:00", "Open now, until tomorrow at 2 a.m."),
        ("2026-11-21 01:00", "Open now, until 2 a.m."),
        ("2026-11-21 02:00", "Closed today, opens Friday at 8 p.m."),
    ],
)
def test_hours_past_midnight(moment, sentence):
    assert hours_of([(4, between("20:00-02:00"))], []).status(at(moment)).sentence == sentence


def test_hours_until_midnight():
    hours = hours_of([(4, between("20:00-00:00"))], [])
    assert hours.status(at("2026-11-20 23:00")).sentence == "Open now, until midnight"
    assert not hours.status(at("2026-11-21 00:00")).is_open


def test_opening_at_midnight():
    hours = hours_of([(4, between("20:00-22:00")), (5, between("00:00-02:00"))], [])
    assert hours.status(at("2026-11-20 23:00")).sentence == "Closed now, opens at midnight"


def test_office_that_never_closes_has_no_next_change():
    status = hours_of([(day, between("00:00-00:00")) for day in range(7)], []).status(at(f"{MONDAY} 09:00"))
    assert (status.is_open, status.sentence, status.next_change) == (True, "Open now", None)


def test_special_date_replaces_the_usual_hours():
    hours = hours_of([(0, between("08:00-17:00"))], [SpecialDay(date(2026, 11, 16), (between("10:00-11:00"),))])
    assert not hours.status(at(f"{MONDAY} 09:00")).is_open
    assert hours.status(at(f"{MONDAY} 10:00")).is_open


def test_rows_of_one_special_date_are_joined():
    rows = [SpecialDay(date(2026, 11, 16), (between(span),), "fair") for span in ("13:00-14:00", "08:00-09:00")]
    day = hours_of([], rows).special[date(2026, 11, 16)]
    assert len(day.intervals) == 2
    assert day.reason == "fair"


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("08:00-12:00", "8 a.m. to noon"),
        ("08:00-11:30", "8 to 11:30 a.m."),
        ("13:00-17:00", "1 to 5 p.m."),
        ("10:00-18:00", "10 a.m. to 6 p.m."),
        ("12:30-16:15", "12:30 to 4:15 p.m."),
        ("20:00-02:00", "8 p.m. to 2 a.m."),
        ("22:00-21:00", "10 p.m. to 9 p.m."),
        ("00:00-00:30", "midnight to 12:30 a.m."),
    ],
)
def test_interval_as_one_says_it(written, spoken):
    assert span(between(written)) == spoken


@pytest.mark.parametrize(("closes", "words"), [("12:00", "noon"), ("00:00", "midnight"), ("00:05", "12:05 a.m.")])
def test_clock_as_one_says_it(closes, words):
    assert clock(between(f"08:00-{closes}").closes) == words


def test_table_joins_neighbouring_days_and_keeps_the_closed_ones():
    rows = [(row.days, len(row.intervals)) for row in an_office().table()]
    assert rows == [
        ("Monday and Tuesday", 2),
        ("Wednesday", 0),
        ("Thursday", 1),
        ("Friday", 1),
        ("Saturday and Sunday", 0),
    ]


def test_table_of_one_span_for_the_whole_week():
    hours = hours_of([(day, between("08:00-12:00")) for day in range(7)], [])
    assert [row.days for row in hours.table()] == ["Monday to Sunday"]


def test_table_sorts_the_intervals_of_a_day():
    hours = hours_of([(0, between("13:00-17:00")), (0, between("08:00-12:00"))], [])
    assert hours.table()[0].intervals == (between("08:00-12:00"), between("13:00-17:00"))


def test_special_days_are_the_coming_ones_soonest_first():
    days = [row.day for row in an_office().special_days(date(2026, 11, 27))]
    assert days == [date(2026, 11, 27), date(2026, 12, 21), date(2026, 12, 24), date(2026, 12, 25)]
    assert an_office().special_days(date(2026, 11, 27), days=10) == [
        SpecialDay(date(2026, 11, 27), (), "The day after Thanksgiving")
    ]
