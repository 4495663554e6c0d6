"""The state of an office does not change before ``next_change``, and does at it."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings

from locations.intervals import SpecialDay

from .weeks import NEW_YORK, an_office, any_hours, at, between, half_hours, hours_of, moments


def test_a_whole_year_of_half_hours():
    """Closing and opening times are all on half hours here, so every change falls on one of these moments."""
    hours = an_office()
    states = [(moment, hours.status(moment)) for moment in half_hours(at("2026-01-01 00:00"), at("2027-01-01 00:00"))]
    changes = 0
    for (_, before), (moment, after) in pairwise(states):
        if before.next_change == moment:
            changes += 1
            assert after.is_open is not before.is_open, moment
        else:
            assert (after.is_open, after.next_change) == (before.is_open, before.next_change), moment
    assert changes > 500


@settings(max_examples=300, deadline=None)
@given(hours=any_hours, moment=moments)
def test_any_office_at_any_moment(hours, moment):
    status = hours.status(moment)
    if status.next_change is None:
        return
    assert status.next_change > moment
    # Reckoned in UTC: on the wall there is no second before 3 a.m. when the clock has just skipped an hour.
    just_before = hours.status(status.next_change.astimezone(UTC) - timedelta(seconds=1))
    assert (just_before.is_open, just_before.next_change) == (status.is_open, status.next_change)
    at_it = hours.status(status.next_change)
    goes_on_by_appointment = at_it.sentence.startswith("Open") and at_it.sentence[:8] != status.sentence[:8]
    assert at_it.is_open is not status.is_open or goes_on_by_appointment


@settings(max_examples=200, deadline=None)
@given(hours=any_hours, moment=moments)
def test_every_sentence_reads_well(hours, moment):
    sentence = hours.status(moment).sentence
    assert sentence.startswith(("Open ", "Closed"))
    assert "  " not in sentence
    assert " at at " not in sentence
    assert sentence[-1] != ","


@settings(max_examples=100, deadline=None)
@given(hours=any_hours, moment=moments)
def test_moments_are_never_naive(hours, moment):
    change = hours.status(moment).next_change
    assert change is None or change.tzinfo is NEW_YORK


@pytest.mark.parametrize(
    ("night", "opens_and_closes", "hours_open"),
    [
        pytest.param(5, ("2026-03-07 22:00", "2026-03-08 06:00"), 7, id="into summer time"),
        pytest.param(5, ("2026-10-31 22:00", "2026-11-01 06:00"), 9, id="out of summer time"),
    ],
)
def test_hours_across_a_change_of_the_clock(night, opens_and_closes, hours_open):
    opens, closes = map(at, opens_and_closes)
    hours = hours_of([(night, between("22:00-06:00"))], [])
    assert hours.status(opens).next_change == closes
    assert hours.status(opens - timedelta(minutes=1)).next_change == opens
    all_moments = half_hours(opens - timedelta(hours=12), closes + timedelta(hours=12))
    open_moments = [moment for moment in all_moments if hours.status(moment).is_open]
    assert len(open_moments) == hours_open * 2


@pytest.mark.parametrize("sunday", ["2026-03-08", "2026-11-01"])
def test_morning_after_a_change_of_the_clock(sunday):
    hours = hours_of([(6, between("08:00-12:00"))], [])
    assert hours.status(at(f"{sunday} 00:30")).sentence == "Closed now, opens today at 8 a.m."
    assert hours.status(at(f"{sunday} 07:59")).is_open is False
    assert hours.status(at(f"{sunday} 08:00")).is_open is True
    assert hours.status(at(f"{sunday} 12:00")).is_open is False


def test_hour_that_comes_twice_is_open_once():
    hours = hours_of([(6, between("01:00-01:30"))], [])
    first = datetime(2026, 11, 1, 5, 15, tzinfo=UTC)
    assert hours.status(first).is_open
    assert not hours.status(first + timedelta(hours=1)).is_open


def test_hour_that_the_clock_skips_is_passed_over():
    hours = hours_of([(6, between("02:00-02:30"))], [])
    status = hours.status(at("2026-03-08 00:30"))
    assert status.next_change is None or hours.status(status.next_change).is_open


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_place_of_the_server_does_not_matter(zone, server_in):
    moments_of_two_days = half_hours(at("2026-11-16 00:00"), at("2026-11-18 00:00"))
    here = [an_office().status(moment) for moment in moments_of_two_days]
    server_in(zone)
    assert [an_office().status(moment) for moment in moments_of_two_days] == here


def test_holiday_begins_at_midnight_of_the_office():
    hours = hours_of([(3, between("22:00-23:00"))], [SpecialDay(date(2026, 11, 26), (), "Thanksgiving")])
    last_moment_before = datetime(2026, 11, 26, 4, 59, tzinfo=UTC)
    assert hours.status(last_moment_before).reason == ""
    assert hours.status(last_moment_before + timedelta(minutes=1)).reason == "Thanksgiving"
