"""Confirmed facts are in the graph, they agree with the engine of hours, and what is not confirmed is not."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from concordpodiatry.practice.models import PracticeSettings, ProviderPage
from locations.hours import hours_from
from locations.intervals import Interval
from locations.models import Closure, LocationPage
from locations.structured import weekly
from tests.builders import make_home, make_location, make_post, make_standard, some_picture

from .graphs import graph_of, the
from .vocabulary import mistakes

pytestmark = pytest.mark.django_db

ZONE = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=ZONE)
MORNINGS = [(weekday, "08:00", "12:00") for weekday in (0, 1, 4)]
WEEK = [*MORNINGS, (0, "13:00", "17:00"), (1, "13:00", "16:30")]
ALL_FACTS = {
    "zip_code": "03431",
    "fax": "+16035550108",
    "email": "keene@example.com",
    "latitude": "42.93370",
    "longitude": "-72.27810",
}


def make_doctor(**fields) -> ProviderPage:
    fields = {"title": "Pat Doe, DPM", "slug": "pat", "short_name": "Dr. Doe", "role": "Podiatrist"} | fields
    return make_standard("Team").add_child(instance=ProviderPage(lead="Feet.", image=some_picture(), **fields))


def confirm_practice() -> None:
    PracticeSettings.objects.create(confirmed_on=date(2026, 11, 2))


def hours_said(node, day: date) -> list[tuple[time, time]]:
    """When the office is open on a date, as a program reads the node: dates stand above the week."""
    dated = [each for each in node.get("specialOpeningHoursSpecification", []) if each["validFrom"] == str(day)]
    usual = [each for each in node["openingHoursSpecification"] if f"https://schema.org/{day:%A}" in each["dayOfWeek"]]
    spans = [(time.fromisoformat(each["opens"]), time.fromisoformat(each["closes"])) for each in dated or usual]
    return [span for span in spans if span != (time(0), time(0))]


def test_office_that_is_not_confirmed_has_its_town_and_no_more(client):
    make_location(**ALL_FACTS)
    clinic = the("MedicalClinic", graph_of(client, "/locations/keene/"))
    assert set(clinic) == {"@type", "@id", "name", "url", "medicalSpecialty", "parentOrganization", "address"}
    assert clinic["@id"] == "http://testserver/locations/keene/#clinic"
    assert set(clinic["address"]) == {"@type", "addressLocality", "addressRegion", "addressCountry"}


@time_machine.travel(MONDAY, tick=False)
def test_confirmed_office_says_where_and_when(client):
    make_location(hours=WEEK, special=[(date(2026, 11, 27), "a holiday")], confirmed_on=date(2026, 11, 2), **ALL_FACTS)
    graph = graph_of(client, "/locations/keene/")
    clinic = the("MedicalClinic", graph)
    assert mistakes(graph) == []
    assert the("WebPage", graph)["mainEntity"] == {"@id": clinic["@id"]}
    assert clinic["telephone"] == "+16035550109"
    assert (clinic["faxNumber"], clinic["email"]) == ("+16035550108", "keene@example.com")
    assert clinic["geo"] == {"@type": "GeoCoordinates", "latitude": 42.9337, "longitude": -72.2781}
    assert clinic["address"]["streetAddress"] == "100 Example Street"
    assert clinic["address"]["postalCode"] == "03431"
    assert clinic["specialOpeningHoursSpecification"] == [
        {
            "@type": "OpeningHoursSpecification",
            "opens": "00:00",
            "closes": "00:00",
            "validFrom": "2026-11-27",
            "validThrough": "2026-11-27",
        }
    ]
    assert clinic["openingHoursSpecification"][0] == {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": ["https://schema.org/Monday", "https://schema.org/Tuesday", "https://schema.org/Friday"],
        "opens": "08:00",
        "closes": "12:00",
    }


def test_facts_that_are_empty_are_left_out(client):
    make_location(confirmed_on=date(2026, 11, 2))
    clinic = the("MedicalClinic", graph_of(client, "/locations/keene/"))
    assert not {"faxNumber", "email", "geo", "specialOpeningHoursSpecification"} & set(clinic)
    assert "postalCode" not in clinic["address"]


@time_machine.travel(MONDAY, tick=False)
@pytest.mark.parametrize("address", ["/", "/hours/", "/locations/", "/locations/keene/"])
def test_closure_is_said_at_once_and_gone_after_its_end(client, address):
    make_location(hours=WEEK, confirmed_on=date(2026, 11, 2))
    closure = Closure.objects.create(
        reason="snow", starts=MONDAY, ends=MONDAY.replace(hour=14), location=LocationPage.objects.get()
    )
    clinic = the("MedicalClinic", graph_of(client, address))
    assert hours_said(clinic, MONDAY.date()) == [(time(8), time(10)), (time(14), time(17))]
    with time_machine.travel(closure.ends + timedelta(days=1), tick=False):
        clinic = the("MedicalClinic", graph_of(client, address))
        assert "specialOpeningHoursSpecification" not in clinic
    closure.delete()
    assert "specialOpeningHoursSpecification" not in the("MedicalClinic", graph_of(client, address))


def test_whole_day_is_not_taken_for_closed():
    (node,) = weekly(hours_from([(0, Interval(time(0), time(0)))], [], ZONE))
    assert (node["opens"], node["closes"]) == ("00:00", "23:59")


def test_post_has_no_dates_and_no_review_until_the_practice_is_confirmed(client):
    doctor = make_doctor()
    post = make_post(reviewer=doctor, reviewed_on=date(2026, 1, 6), author=doctor, updated_on=date(2026, 2, 2))
    graph = graph_of(client, post.url)
    assert not {"reviewedBy", "lastReviewed"} & set(the("MedicalWebPage", graph))
    assert not {"datePublished", "dateModified"} & set(the("BlogPosting", graph))
    assert the("Person", graph)["name"] == "Pat Doe"
    html = client.get(post.url).content.decode()
    assert "article:published_time" not in html


def test_confirmed_post_names_author_reviewer_and_dates(client):
    confirm_practice()
    doctor = make_doctor()
    post = make_post(reviewer=doctor, reviewed_on=date(2026, 1, 6), author=doctor, updated_on=date(2026, 2, 2))
    graph = graph_of(client, post.url)
    page, posting, person = the("MedicalWebPage", graph), the("BlogPosting", graph), the("Person", graph)
    assert mistakes(graph) == []
    assert page["mainEntity"] == {"@id": posting["@id"]}
    assert posting["mainEntityOfPage"] == {"@id": page["@id"]}
    assert (page["reviewedBy"], page["lastReviewed"]) == ({"@id": person["@id"]}, "2026-01-06")
    assert (posting["datePublished"], posting["dateModified"]) == ("2026-01-05", "2026-02-02")
    assert posting["author"] == {"@id": person["@id"]} == {"@id": f"http://testserver{doctor.url}#doctor"}
    assert posting["publisher"] == person["worksFor"] == {"@id": the("MedicalOrganization", graph)["@id"]}
    assert (person["name"], person["honorificSuffix"], person["jobTitle"]) == ("Pat Doe", "DPM", "Podiatrist")
    html = client.get(post.url).content.decode()
    assert '<meta property="article:published_time" content="2026-01-05">' in html
    assert '<meta property="article:modified_time" content="2026-02-02">' in html


def test_post_of_nobody_is_by_the_practice(client):
    graph = graph_of(client, make_post().url)
    assert the("BlogPosting", graph)["author"] == {"@id": the("MedicalOrganization", graph)["@id"]}


def test_author_without_a_page_is_named_and_not_linked(client):
    doctor = make_doctor(live=False)
    graph = graph_of(client, make_post(author=doctor).url)
    assert mistakes(graph) == []
    assert the("BlogPosting", graph)["author"]["name"] == "Pat Doe"
    assert "@id" not in the("BlogPosting", graph)["author"]


@pytest.mark.parametrize("confirmed", [None, date(2026, 11, 2)])
def test_board_and_portrait_wait_for_the_doctor(client, confirmed):
    doctor = make_doctor(certifying_board="Board of Samples", confirmed_on=confirmed)
    person = the("Person", graph_of(client, doctor.url))
    assert ("hasCredential" in person) is ("image" in person) is bool(confirmed)


def test_home_page_knows_its_search_and_its_offices(client):
    make_location("Keene")
    make_location("Nashua")
    graph = graph_of(client, make_home().url)
    search = the("WebSite", graph)["potentialAction"]
    assert search["target"]["urlTemplate"] == "http://testserver/search/?q={words}"
    assert client.get(search["target"]["urlTemplate"].format(words="heel")).status_code == 200
    clinics = [node["@id"] for node in graph if node["@type"] == "MedicalClinic"]
    assert clinics == [f"http://testserver/locations/{town}/#clinic" for town in ("keene", "nashua")]
    assert len({node["@id"] for node in graph}) == len(graph)
