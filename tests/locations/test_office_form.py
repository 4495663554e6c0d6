"""Hours that contradict each other are named beside their rows, and nothing a person typed is lost."""

from datetime import date

import pytest

from locations.models import LocationPage
from tests.builders import make_location, make_user
from tests.support.admin_forms import add_row, errors_in, page_form, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(client):
    client.force_login(make_user())
    return make_location(hours=[(0, "08:00", "12:00"), (0, "13:00", "17:00")], special=[(date(2026, 12, 25), "Xmas")])


@pytest.fixture
def form(client, office):
    return page_form(client, office)


def refused(client, office, form, *messages):
    """The form came back with these messages and with all that was typed, and the office is as it was."""
    form["lead"] = "Words that must not be lost."
    response = send(client, office, form)
    assert response.status_code == 200
    for message in messages:
        assert message in errors_in(response)
    assert "Words that must not be lost." in response.content.decode()
    kept = LocationPage.objects.get(pk=office.pk)
    assert kept.weekly_hours.count() == 2
    assert kept.special_dates.count() == 1
    assert kept.lead == ""


def test_unchanged_form_is_accepted(client, office, form):
    assert send(client, office, form).status_code == 302
    assert LocationPage.objects.get(pk=office.pk).weekly_hours.count() == 2


def test_new_row_is_stored(client, office, form):
    add_row(form, "weekly_hours", weekday="2", opens="09:00", closes="10:00")
    assert send(client, office, form).status_code == 302
    assert LocationPage.objects.get(pk=office.pk).weekly_hours.count() == 3


def test_rows_may_move_on_to_the_next_day(client):
    client.force_login(make_user())
    office = make_location(hours=[(day, "08:00", "12:00") for day in (0, 1, 2)])
    form = page_form(client, office)
    for row in range(3):
        form[f"weekly_hours-{row}-weekday"] = str(row + 1)
    assert send(client, office, form).status_code == 302
    assert sorted(row.weekday for row in LocationPage.objects.get(pk=office.pk).weekly_hours.all()) == [1, 2, 3]


def test_rows_that_touch_are_accepted(client, office, form):
    add_row(form, "weekly_hours", weekday="0", opens="12:00", closes="13:00")
    assert send(client, office, form).status_code == 302


def test_overlap_is_named(client, office, form):
    add_row(form, "weekly_hours", weekday="0", opens="11:00", closes="12:30")
    refused(client, office, form, "These hours overlap with 8 a.m. to noon on Monday.")


def test_several_overlaps_in_a_row_are_all_named(client, office, form):
    add_row(form, "weekly_hours", weekday="0", opens="11:00", closes="13:30")
    refused(client, office, form, "overlap with 8 a.m. to noon on Monday", "overlap with 11 a.m. to 1:30 p.m.")


def test_overlap_with_a_row_that_is_taken_away_is_none(client, office, form):
    form["weekly_hours-0-DELETE"] = "on"
    add_row(form, "weekly_hours", weekday="0", opens="11:00", closes="12:30")
    assert send(client, office, form).status_code == 302


def test_same_hours_twice_are_named(client, office, form):
    add_row(form, "weekly_hours", weekday="0", opens="08:00", closes="12:00")
    refused(client, office, form, "overlap")


@pytest.mark.parametrize("closes", ["07:00", "08:00"])
def test_closing_before_opening_is_named(client, office, form, closes):
    add_row(form, "weekly_hours", weekday="2", opens="08:00", closes=closes)
    refused(client, office, form, "Closing time must be after opening time.")


def test_time_that_is_none_is_named(client, office, form):
    add_row(form, "weekly_hours", weekday="2", opens="25:00", closes="late")
    refused(client, office, form, "Enter a valid time.")


@pytest.mark.parametrize(("opens", "closes"), [("08:00", ""), ("", "12:00")])
def test_half_a_special_date_is_named(client, office, form, opens, closes):
    add_row(form, "special_dates", day="2026-12-24", opens=opens, closes=closes, reason="")
    refused(client, office, form, "Give both times")


def test_special_date_that_closes_before_it_opens_is_named(client, office, form):
    add_row(form, "special_dates", day="2026-12-24", opens="12:00", closes="08:00", reason="")
    refused(client, office, form, "closing after opening")


def test_special_date_both_open_and_closed_is_named(client, office, form):
    for opens, closes in (("08:00", "12:00"), ("11:00", "13:00")):
        add_row(form, "special_dates", day="2026-12-25", opens=opens, closes=closes, reason="")
    refused(client, office, form, "The office is both open and closed on December 25.")


def test_special_date_closed_twice_is_named(client, office, form):
    add_row(form, "special_dates", day="2026-12-25", opens="", closes="", reason="snow")
    refused(client, office, form, "December 25 is there twice.")


@pytest.mark.parametrize("phone", ["12", "not a phone", "(603) 555-01011"])
def test_bad_phone_is_named(client, office, form, phone):
    form["phone"] = phone
    refused(client, office, form, "Enter a valid phone number")


@pytest.mark.parametrize("zip_code", ["0330", "o3301", "03301-12"])
def test_bad_zip_is_named(client, office, form, zip_code):
    form["zip_code"] = zip_code
    refused(client, office, form, "A ZIP code has five digits")


@pytest.mark.parametrize("zip_code", ["03301", "03301-1234"])
def test_good_zip_is_stored(client, office, form, zip_code):
    form["zip_code"] = zip_code
    assert send(client, office, form).status_code == 302
    assert LocationPage.objects.get(pk=office.pk).zip_code == zip_code


def test_draft_with_a_row_half_filled_is_no_server_error(client, office, form):
    add_row(form, "weekly_hours", weekday="2", opens="", closes="")
    assert send(client, office, form, publish=False).status_code in (200, 302)
