"""The admin runs on the clock of the offices, wherever staff are and whatever zone their account once had."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from wagtail.users.models import UserProfile

from concordpodiatry.pages.models import StandardPage
from locations.models import Closure, Notice
from tests.builders import make_standard, make_user
from tests.support.admin_forms import errors_in, page_form, send

pytestmark = pytest.mark.django_db

OFFICES = ZoneInfo("America/New_York")
SAID = {Closure: {"reason": "snow"}, Notice: {"text": "Bring your old shoes."}}
announcements = pytest.mark.parametrize("model", SAID, ids=lambda model: model.__name__)
# The clock jumps over the one and strikes the other twice.
STRANGE = {"2027-03-14 02:30": "2027-03-14 03:30", "2026-11-01 01:30": "2026-11-01 02:30"}


@pytest.fixture
def from_los_angeles(client):
    user = make_user()
    UserProfile.objects.create(user=user, current_time_zone="America/Los_Angeles")
    client.force_login(user)
    return client


def address(model, name, *arguments):
    return reverse(f"wagtailsnippets_{model._meta.label_lower.replace('.', '_')}:{name}", args=arguments)


def announce(client, model, starts, ends):
    return client.post(address(model, "add"), {"location": "", "starts": starts, "ends": ends, **SAID[model]})


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=OFFICES)


@announcements
def test_eight_in_the_morning_is_eight_at_the_office(from_los_angeles, model):
    assert announce(from_los_angeles, model, "2026-12-01 08:00", "2026-12-01 17:00").status_code == 302
    said = model.objects.get()
    assert (said.starts, said.ends) == (at("2026-12-01 08:00"), at("2026-12-01 17:00"))
    assert "8 a.m." in from_los_angeles.get(address(model, "list")).content.decode()
    form = from_los_angeles.get(address(model, "edit", said.pk)).content.decode()
    assert 'value="2026-12-01 08:00"' in form


@announcements
def test_form_says_whose_clock_it_is(from_los_angeles, model):
    assert "Times are in Concord&#x27;s time, Eastern" in from_los_angeles.get(address(model, "add")).content.decode()


@announcements
@pytest.mark.parametrize("moment", STRANGE)
def test_hour_that_is_not_there_or_there_twice_gets_a_message(from_los_angeles, model, moment):
    for starts, ends in ((moment, "2027-12-01 08:00"), ("2026-10-01 08:00", moment)):
        response = announce(from_los_angeles, model, starts, ends)
        assert response.status_code == 200
        assert "The clocks change" in errors_in(response)
        assert moment in response.content.decode()
    assert not model.objects.exists()
    assert announce(from_los_angeles, model, STRANGE[moment], "2027-12-01 08:00").status_code == 302


def test_page_goes_live_at_the_hour_of_the_offices(from_los_angeles):
    page = make_standard("News", live=False)
    form = page_form(from_los_angeles, page)
    form["go_live_at"], form["body-count"] = "2099-01-05 08:00", "0"
    assert send(from_los_angeles, page, form).status_code == 302
    assert StandardPage.objects.get().go_live_at == at("2099-01-05 08:00")
    assert "Eastern" in from_los_angeles.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()


@pytest.mark.parametrize("moment", STRANGE)
@pytest.mark.parametrize("field", ["go_live_at", "expire_at"])
def test_page_scheduled_for_a_strange_hour_gets_a_message(from_los_angeles, field, moment):
    page = make_standard("News", live=False)
    form = page_form(from_los_angeles, page)
    form[field], form["body-count"] = moment, "0"
    response = send(from_los_angeles, page, form)
    assert response.status_code == 200
    assert "The clocks change" in response.content.decode()


def test_zone_is_not_offered_in_the_account(from_los_angeles):
    assert "current_time_zone" not in from_los_angeles.get(reverse("wagtailadmin_account")).content.decode()
