"""An emergency closure stands above everything else an office knows of its hours."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locations.hours import Hours
from locations.intervals import Closed, SpecialDay

from .weeks import an_office, any_hours, at, between, closures, hours_of, moments

MONDAY = "2026-11-16"


def an_office_with(*closures: Closed) -> Hours:
    office = an_office()
    return Hours(office.week, office.special, office.zone, closures)


def snow(starts: str, ends: str, **more) -> Closed:
    return Closed(at(f"{MONDAY} {starts}"), at(f"{MONDAY} {ends}"), "snow", **more)


@pytest.mark.parametrize(
    ("moment", "sentence"),
    [
        pytest.param("06:00", "Closed today because of snow. Opens tomorrow at 8 a.m.", id="at six in the morning"),
        pytest.param("14:00", "Closed today because of snow. Opens tomorrow at 8 a.m.", id="in the afternoon"),
        pytest.param("20:00", "Closed now, opens tomorrow at 8 a.m.", id="after its end"),
    ],
)
def test_closure_for_a_day_says_why_and_when_it_opens(moment, sentence):
    assert an_office_with(snow("05:00", "18:00")).status(at(f"{MONDAY} {moment}")).sentence == sentence


def test_closure_in_the_morning_promises_the_afternoon():
    office = an_office_with(snow("05:00", "14:00"))
    assert office.status(at(f"{MONDAY} 09:00")).sentence == "Closed now because of snow. Opens at 2 p.m."
    assert office.status(at(f"{MONDAY} 14:00")).sentence == "Open now, until 5 p.m."


def test_closing_early_is_said_beforehand():
    office = an_office_with(snow("15:00", "20:00"))
    status = office.status(at(f"{MONDAY} 14:00"))
    assert status.is_open
    assert status.sentence == "Open now, until 3 p.m. Closes early because of snow"
    assert status.next_change == at(f"{MONDAY} 15:00")


def test_closure_that_begins_at_closing_time_is_no_early_end():
    assert an_office_with(snow("17:00", "20:00")).status(at(f"{MONDAY} 14:00")).sentence == "Open now, until 5 p.m."


def test_closure_is_half_open():
    office = an_office_with(snow("09:00", "10:00"))
    opens = {
        moment: office.status(at(f"{MONDAY} {moment}")).is_open for moment in ("08:59:59", "09:00", "09:59", "10:00")
    }
    assert opens == {"08:59:59": True, "09:00": False, "09:59": False, "10:00": True}


def test_further_notice_promises_no_opening():
    office = an_office_with(snow("05:00", "18:00", until_further_notice=True))
    sentence = office.status(at(f"{MONDAY} 09:00")).sentence
    assert sentence == "Closed until further notice because of snow. Please call"


def test_further_notice_is_never_said_by_the_engine_itself():
    assert "further notice" not in hours_of([], []).status(at(f"{MONDAY} 09:00")).sentence


def test_of_two_closures_the_longer_one_speaks():
    long = Closed(at(f"{MONDAY} 05:00"), at("2026-11-17 18:00"), "a power cut")
    sentence = an_office_with(snow("05:00", "18:00"), long).status(at(f"{MONDAY} 09:00")).sentence
    assert sentence == "Closed today because of a power cut. Opens Thursday at 10 a.m."


def test_closure_without_a_reason_still_makes_a_sentence():
    closed = Closed(at(f"{MONDAY} 05:00"), at(f"{MONDAY} 18:00"))
    assert an_office_with(closed).status(at(f"{MONDAY} 09:00")).sentence == "Closed today. Opens tomorrow at 8 a.m."


def test_closure_stands_above_a_special_date():
    special = [SpecialDay(date(2026, 11, 16), (between("08:00-17:00"),), "open house")]
    office = hours_of([], special, closures=[snow("05:00", "18:00")])
    assert not office.status(at(f"{MONDAY} 09:00")).is_open


def test_exceptions_hold_the_hours_that_are_left():
    office = an_office_with(snow("10:00", "14:00"))
    (day,) = office.exceptions(at(f"{MONDAY} 09:00"), 0)
    assert day == SpecialDay(date(2026, 11, 16), (between("08:00-10:00"), between("14:00-17:00")), "snow")


def test_closure_that_is_over_is_no_exception_any_more():
    office = an_office_with(snow("10:00", "14:00"))
    assert office.exceptions(at(f"{MONDAY} 13:59"), 0)
    assert not office.exceptions(at(f"{MONDAY} 14:00"), 0)


def test_usual_days_are_no_exceptions():
    days = [day.day for day in an_office().exceptions(at(f"{MONDAY} 09:00"), 14)]
    assert days == [date(2026, 11, 26), date(2026, 11, 27)]


@given(any_hours, st.lists(closures, max_size=3), moments)
def test_no_office_is_open_during_a_closure_and_none_else_is_changed(hours, closed, moment):
    office = Hours(hours.week, hours.special, hours.zone, tuple(closed))
    is_closed = any(each.starts <= moment < each.ends for each in closed)
    assert office.status(moment).is_open is (hours.status(moment).is_open and not is_closed)


@given(any_hours, st.lists(closures, max_size=3), moments, st.floats(0, 1, exclude_max=True))
def test_sentence_is_the_same_until_it_expires(hours, closed, moment, part):
    office = Hours(hours.week, hours.special, hours.zone, tuple(closed))
    status = office.status(moment)
    assert status.expires > moment
    # A part a hair below the whole is rounded up to it, and then the sentence has expired.
    later = min(moment + (status.expires - moment) * part, status.expires - timedelta(microseconds=1))
    assert office.status(later).sentence == status.sentence
