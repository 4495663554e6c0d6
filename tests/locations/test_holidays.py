"""The coming holidays: taken or left with one click each."""

from datetime import date

import pytest
import time_machine
from django.urls import reverse

from locations.holidays import coming_holidays, suggestions, take
from locations.models import LeftHoliday, LocationPage
from tests.builders import make_location, make_user

from .weeks import at

pytestmark = pytest.mark.usefixtures("demo_site")

MEMORIAL_DAY = date(2027, 5, 31)


@pytest.fixture(autouse=True)
def today():
    with time_machine.travel(at("2026-11-23 09:00"), tick=False):
        yield date(2026, 11, 23)


@pytest.fixture
def concord():
    return LocationPage.objects.get(slug="concord")


def answer(client, office, day, what):
    form = {"office": office.pk, "day": day.isoformat(), "answer": what}
    return client.post(reverse("locations_holidays"), form, follow=True)


def special_days(office):
    return set(LocationPage.objects.get(pk=office.pk).special_dates.values_list("day", "reason"))


def test_holidays_are_the_states(today):
    names = dict(coming_holidays(today))
    assert names[date(2026, 11, 26)].startswith("Thanksgiving")
    assert names[date(2026, 11, 27)].startswith("Day After")
    assert names[MEMORIAL_DAY] == "Memorial Day"
    assert all(today <= day for day in names)


def test_days_on_which_no_office_works_are_not_offered(today):
    offered = [suggestion.day for suggestion in suggestions(list(LocationPage.objects.all()), today)]
    assert offered
    assert all(day.weekday() < 5 for day in offered)


def test_taken_holiday_closes_the_office_and_only_that_one(client, concord):
    client.force_login(make_user("Manager"))
    response = answer(client, concord, MEMORIAL_DAY, "take")
    assert "Concord is closed on May 31 for Memorial Day." in response.content.decode()
    assert (MEMORIAL_DAY, "Memorial Day") in special_days(concord)
    assert MEMORIAL_DAY not in {day for day, _ in special_days(LocationPage.objects.get(slug="plymouth"))}
    sentence = LocationPage.objects.get(pk=concord.pk).hours.status(at("2027-05-31 09:00")).sentence
    assert sentence.startswith("Closed today for Memorial Day")


def test_taking_twice_is_the_same_as_once(concord):
    user = make_user()
    for _ in range(2):
        take(LocationPage.objects.get(pk=concord.pk), MEMORIAL_DAY, "Memorial Day", user)
    assert concord.special_dates.filter(day=MEMORIAL_DAY).count() == 1


def test_left_holiday_is_remembered_and_can_still_be_taken(client, concord):
    client.force_login(make_user("Manager"))
    assert "keeps its usual hours" in answer(client, concord, MEMORIAL_DAY, "leave").content.decode()
    assert LeftHoliday.objects.filter(location=concord, day=MEMORIAL_DAY).exists()
    answer(client, concord, MEMORIAL_DAY, "take")
    assert not LeftHoliday.objects.exists()
    assert MEMORIAL_DAY in {day for day, _ in special_days(concord)}


def test_draft_of_an_office_is_neither_published_nor_lost(client, concord):
    concord.lead = "Not finished"
    concord.save_revision()
    client.force_login(make_user("Manager"))
    answer(client, concord, MEMORIAL_DAY, "take")
    live = LocationPage.objects.get(pk=concord.pk)
    draft = live.get_latest_revision_as_object()
    assert live.lead != "Not finished"
    assert draft.lead == "Not finished"
    assert live.special_dates.filter(day=MEMORIAL_DAY).exists()
    assert MEMORIAL_DAY in [row.day for row in draft.special_dates.all()]


@pytest.mark.parametrize("form", [{}, {"office": "x", "day": "y", "answer": "take"}, {"day": "2027-05-31"}])
def test_nonsense_changes_nothing_and_is_said(client, concord, form):
    client.force_login(make_user("Manager"))
    before = special_days(concord)
    response = client.post(reverse("locations_holidays"), form, follow=True)
    assert "Nothing was changed" in response.content.decode()
    assert special_days(concord) == before


def test_front_desk_may_not(client):
    client.force_login(make_user("Front desk"))
    response = client.get(reverse("locations_holidays"), follow=True)
    assert "do not have permission" in response.content.decode()


@pytest.mark.parametrize("more_offices", [0, 3])
def test_queries_do_not_grow_with_holidays_or_offices(today, django_assert_num_queries, more_offices):
    for number in range(more_offices):
        make_location(f"Town {number}")
    offices = list(LocationPage.objects.all())
    with django_assert_num_queries(3):
        assert len(list(suggestions(offices, today))) > 8
