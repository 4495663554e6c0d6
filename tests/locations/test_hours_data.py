"""``/hours.json`` and ``/closures.ics``: the same truth for programs."""

import json
from datetime import date, timedelta

import pytest
import time_machine
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from locations.calendar import closures_calendar
from locations.contentlines import content, escaped
from locations.models import Closure, LocationPage
from locations.views import NotAMomentError, moment_asked_about

from .weeks import at

pytestmark = pytest.mark.usefixtures("demo_site")


def ask(client, moment=""):
    return client.get("/hours.json", {"at": moment} if moment else {})


def office(client, slug, moment=""):
    return next(each for each in ask(client, moment).json()["offices"] if each["slug"] == slug)


def test_says_everything_about_an_office(client):
    concord = office(client, "concord", "2026-11-16T09:00")
    assert concord["open"] is True
    assert concord["until"] == concord["next_change"] == "2026-11-16T12:00:00-05:00"
    assert concord["sentence"] == "Open now, until noon"
    assert concord["week"][0] == {
        "day": "Monday",
        "intervals": [
            {"opens": "08:00", "closes": "12:00", "by_appointment": False},
            {"opens": "13:00", "closes": "17:00", "by_appointment": False},
        ],
    }
    assert {"date": "2026-11-26", "reason": "Thanksgiving", "intervals": []} in concord["special_dates"]
    assert concord["closures"] == []
    assert concord["sample"] is True


def test_closed_office_is_open_until_nothing(client):
    concord = office(client, "concord", "2026-11-26T09:00")
    assert (concord["open"], concord["until"], concord["reason"]) == (False, None, "Thanksgiving")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-27T09:00", "2026-11-27T09:00:00-05:00"),
        ("2026-11-27 09:00", "2026-11-27T09:00:00-05:00"),
        ("2026-11-27", "2026-11-27T00:00:00-05:00"),
        ("2026-07-01T12:00Z", "2026-07-01T08:00:00-04:00"),
        ("2026-07-01T12:00+02:00", "2026-07-01T06:00:00-04:00"),
        ("2026-07-01T12:00 02:00", "2026-07-01T06:00:00-04:00"),
        ("2026-03-08T02:30", "2026-03-08T03:30:00-04:00"),
    ],
)
def test_moments_are_understood(client, written, meant):
    assert ask(client, written).json()["at"] == meant


@pytest.mark.parametrize(
    "nonsense", ["tomorrow", "2026-13-01", "0001-01-01", "9999-12-31T23:59", "\x00", "٢٠٢٦", "1e9"]
)
def test_bad_moment_is_refused_with_a_reason(client, nonsense):
    response = ask(client, nonsense)
    assert response.status_code == 400
    assert response.json()["error"].startswith("at is ")


@given(st.text(max_size=40))
def test_any_text_is_a_moment_or_is_refused(text):
    try:
        moment = moment_asked_about(text)
    except NotAMomentError:
        return
    assert moment.tzinfo is not None


def test_answer_may_be_kept_but_is_asked_again(client):
    assert "no-cache" in ask(client)["Cache-Control"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
def test_calendar_lines_are_never_too_long_and_lose_nothing(text):
    file = content([f"SUMMARY:{escaped(text)}"])
    assert file.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))
    unfolded = file.replace("\r\n ", "")[:-2]
    assert unfolded == f"SUMMARY:{escaped(text)}"


def test_calendar_holds_closed_days_and_closures(client):
    plymouth = LocationPage.objects.get(slug="plymouth")
    now = at("2026-11-16 09:00")
    Closure.objects.create(location=plymouth, reason="snow, ice; wind", starts=now, ends=now + timedelta(hours=9))
    calendar = closures_calendar(now, now, "www.example.com").decode()
    assert calendar.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127\r\n" in calendar
    assert "DTSTART:20261116T140000Z\r\nDTEND:20261116T230000Z\r\n" in calendar
    assert "SUMMARY:Sample: Plymouth office closed (snow\\, ice\\; wind)\r\n" in calendar
    assert "20261224" not in calendar, "a short day is no closed day"
    ids = [line for line in calendar.split("\r\n") if line.startswith("UID:")]
    assert len(ids) == len(set(ids))


def test_calendar_is_served_as_one(client):
    with time_machine.travel(at("2026-11-16 09:00"), tick=False):
        Closure.objects.create(reason="snow, ice", starts=at("2026-11-16 05:00"), ends=at("2026-11-16 12:00"))
        response = client.get("/closures.ics")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    events = vobject.readOne(response.content.decode()).vevent_list
    assert {event.dtstart.value for event in events} > {date(2026, 11, 26), at("2026-11-16 05:00")}
    assert "Sample: Concord office closed (snow, ice)" in [event.summary.value for event in events]


def test_page_of_hours_names_both_offices(client):
    page = client.get("/hours/").content.decode()
    for words in ("Concord office", "Plymouth office", "603-555-0101", "603-555-0102", "As of"):
        assert words in page
    assert json.loads(client.get("/hours.json").content)
