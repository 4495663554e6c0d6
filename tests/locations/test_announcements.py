"""Closures and notices on every page: from their start to their end, with no timer."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from locations.banner import banners
from locations.models import Closure, LocationPage, Notice
from tests.builders import make_user

from .weeks import at

pytestmark = pytest.mark.usefixtures("demo_site")

MONDAY = at("2026-11-16 09:00")
PAGES = ["/", "/blog/", "/blog/how-to-buy-shoes-that-fit/", "/locations/plymouth/", "/services/", "/hours/", "/search/"]


@pytest.fixture
def plymouth():
    return LocationPage.objects.get(slug="plymouth")


def close(location, *, hours=9, reason="snow", **fields):
    return Closure.objects.create(
        location=location, reason=reason, starts=MONDAY, ends=MONDAY + timedelta(hours=hours), **fields
    )


def words(now=MONDAY):
    return [f"{banner.first} {banner.rest}".strip() for banner in banners(now)]


def test_one_closed_office_names_the_other(plymouth):
    close(plymouth)
    assert words() == ["Plymouth is closed today because of snow. It opens tomorrow at 8 a.m. Concord is open."]


def test_the_other_office_is_not_said_to_be_open_when_it_is_not(plymouth):
    close(plymouth)
    (sentence,) = words(at("2026-11-16 12:30"))
    assert sentence.endswith("Concord is closed for lunch, opens at 1 p.m.")


def test_both_offices_closed_are_one_sentence():
    close(None)
    assert words() == ["Both offices are closed today because of snow. They open tomorrow at 8 a.m."]


def test_offices_that_open_at_different_times_are_told_apart():
    close(None, hours=33)
    assert words() == [
        "Concord is closed today because of snow. It opens Wednesday at 8 a.m.",
        "Plymouth is closed today because of snow. It opens Wednesday at 10 a.m.",
    ]


def test_further_notice_asks_to_call(plymouth):
    close(plymouth, until_further_notice=True)
    assert words()[0].startswith("Plymouth is closed until further notice because of snow. Please call.")


def test_nothing_is_announced_before_or_after(plymouth):
    close(plymouth)
    Notice.objects.create(text="Use the side door.", starts=MONDAY, ends=MONDAY + timedelta(hours=9))
    assert words(MONDAY - timedelta(seconds=1)) == []
    assert len(words(MONDAY)) == 2
    assert words(MONDAY + timedelta(hours=9)) == []


def test_notice_for_one_office_names_it(plymouth):
    Notice.objects.create(location=plymouth, text="Use the side door.", starts=MONDAY, ends=MONDAY + timedelta(hours=9))
    assert words() == ["Plymouth: Use the side door."]


@pytest.mark.parametrize("address", PAGES)
def test_closure_entered_in_the_admin_is_on_the_next_page_and_gone_after_its_end(client, plymouth, address):
    with time_machine.travel(MONDAY, tick=False) as clock:
        assert "because of a burst pipe" not in client.get(address).content.decode()
        client.force_login(make_user("Manager"))
        form = {
            "location": plymouth.pk,
            "reason": "a burst pipe",
            "starts": "2026-11-16 08:00",
            "ends": "2026-11-16 16:00",
        }
        response = client.post(reverse(Closure.snippet_viewset.get_url_name("add")), form)
        assert response.status_code == 302
        client.logout()
        assert "Plymouth is closed now because of a burst pipe." in client.get(address).content.decode()
        clock.move_to(at("2026-11-16 16:00"))
        assert "because of a burst pipe" not in client.get(address).content.decode()


def test_end_is_required_and_after_the_start(client, plymouth):
    client.force_login(make_user("Front desk"))
    add = reverse(Closure.snippet_viewset.get_url_name("add"))
    form = {"location": plymouth.pk, "reason": "snow", "starts": "2026-11-16 08:00", "ends": ""}
    assert "This field is required" in client.post(add, form).content.decode()
    form["ends"] = "2026-11-16 07:00"
    assert "The end must be after the start." in client.post(add, form).content.decode()
    assert not Closure.objects.exists()


def test_past_closures_are_kept_as_history(client, plymouth):
    Closure.objects.create(
        location=plymouth,
        reason="the old storm",
        starts=MONDAY - timedelta(days=500),
        ends=MONDAY - timedelta(days=499),
    )
    client.force_login(make_user("Manager"))
    listed = client.get(reverse(Closure.snippet_viewset.get_url_name("list"))).content.decode()
    assert "the old storm" in listed
    assert "Over" in listed


def test_state_in_the_list():
    now = timezone.now()
    hour = timedelta(hours=1)
    spans = {"Later": (hour, 2 * hour), "Now": (-hour, hour), "Over": (-2 * hour, -hour)}
    for state, (starts, ends) in spans.items():
        assert Closure(reason="snow", starts=now + starts, ends=now + ends).state == state


def test_closure_without_dates_is_refused_without_an_error():
    with pytest.raises(ValidationError):
        Closure(reason="snow", starts=None).full_clean()
