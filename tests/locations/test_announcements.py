"""Closures and notices on every page: from their start to their end, with no timer."""

from datetime import timedelta

import pytest
import time_machine
import vobject
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from concordpodiatry.contentversion.versions import advance
from concordpodiatry.core.visibility import visible
from locations.banner import banners
from locations.models import Closure, LocationPage, Notice
from tests.builders import make_user
from tests.structured.graphs import graph_of

from .weeks import at

pytestmark = pytest.mark.usefixtures("demo_site")

MONDAY = at("2026-11-16 09:00")


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


def one_page_of_each_type():
    """An address of every page type, and of every page that is no page of the tree."""
    by_type = {page.specific_class: page.url for page in visible(Page.objects.filter(depth__gt=1)).order_by("path")}
    assert len(by_type) > 8
    routes = ["/blog/category/foot-pain/", "/blog/tag/heel-pain/", "/blog/archive/2025/"]
    return [*by_type.values(), *routes, "/hours/", "/search/", "/search/?q=heel", "/nope/"]


def test_closure_entered_in_the_admin_is_everywhere_at_once_and_gone_after_its_end(client, plymouth):
    """No job runs and no cache is emptied: the next request tells it, and the first one after its end does not."""
    LocationPage.objects.update(confirmed_on=MONDAY.date())
    advance()
    addresses = one_page_of_each_type()
    opens, ends = at("2026-11-16 10:00"), at("2026-11-16 16:00")
    nobody = {"/hours.json": False, "/closures.ics": False, "JSON-LD": False} | dict.fromkeys(addresses, False)
    with time_machine.travel(MONDAY, tick=False) as clock:
        assert told_of_a_burst_pipe(client, addresses) == nobody
        manager = Client()
        manager.force_login(make_user("Manager"))
        form = {
            "location": plymouth.pk,
            "reason": "a burst pipe",
            "starts": f"{opens:%Y-%m-%d %H:%M}",
            "ends": f"{ends:%Y-%m-%d %H:%M}",
        }
        assert manager.post(reverse(Closure.snippet_viewset.get_url_name("add")), form).status_code == 302
        for moment in (MONDAY, opens, ends - timedelta(seconds=1)):
            clock.move_to(moment)
            assert told_of_a_burst_pipe(client, addresses) == dict.fromkeys(nobody, True)
        for address in addresses:
            assert (
                "<strong>Plymouth is closed now because of a burst pipe.</strong>"
                in client.get(address).content.decode()
            )
        clock.move_to(ends)
        assert told_of_a_burst_pipe(client, addresses) == nobody


def told_of_a_burst_pipe(client, addresses):
    """Who tells at this moment that Plymouth is closed because of a burst pipe."""
    told = {address: "a burst pipe" in client.get(address).content.decode() for address in addresses}
    data = {office["slug"]: office for office in client.get("/hours.json").json()["offices"]}
    told["/hours.json"] = "a burst pipe" in [each["reason"] for each in data["plymouth"]["closures"]]
    assert data["concord"]["closures"] == []
    calendar = vobject.readOne(client.get("/closures.ics").content.decode())
    told["/closures.ics"] = "Plymouth office closed (a burst pipe)" in [
        event.summary.value for event in calendar.vevent_list
    ]
    clinic = next(node for node in graph_of(client, "/") if node["@id"].endswith("/plymouth/#clinic"))
    told["JSON-LD"] = MONDAY.date().isoformat() in [
        each["validFrom"] for each in clinic["specialOpeningHoursSpecification"]
    ]
    return told


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
