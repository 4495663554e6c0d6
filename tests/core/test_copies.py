"""One text, one address: a copy names its original and is listed nowhere; links lead only where readers may go."""

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar

from tests.builders import hide, make_index, make_location, make_post, make_service, make_standard

pytestmark = pytest.mark.django_db


def canonical(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser").select_one('link[rel="canonical"]')["href"]


def test_copy_of_a_post_names_the_original_and_is_listed_once(client):
    post = make_post("Heels")
    post.create_alias(parent=make_index(), update_slug="copy")
    assert canonical(client, "/blog/copy/") == "http://testserver/blog/heels/"
    for address in ("/blog/", "/blog/feed/", "/blog/feed/atom/", "/sitemap.xml", "/search/?q=heels"):
        assert "/blog/copy/" not in client.get(address).content.decode()
    hide(post)
    assert client.get("/blog/copy/").status_code == 302
    for address in ("/blog/", "/blog/feed/", "/sitemap.xml", "/search/?q=heels"):
        assert "/blog/copy/" not in client.get(address).content.decode()


def test_button_to_a_page_that_was_hidden_is_gone(client):
    page = make_standard("Target")
    make_post("Heels", body=[("button", {"label": "Go on", "page": page.pk, "link": ""})])
    assert "Go on" in client.get("/blog/heels/").content.decode()
    hide(page)
    assert "Go on" not in client.get("/blog/heels/").content.decode()


def test_tag_without_letters_has_no_link(client):
    make_post("Heels", tags=["+++"])
    html = client.get("/blog/heels/").content.decode()
    assert "+++" in html
    assert "/blog/tag//" not in html


def test_calendar_with_nothing_to_say_holds_the_time_zone(client):
    make_location()
    calendar = Calendar.from_ical(client.get("/closures.ics").content)
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]


@pytest.mark.parametrize(("make", "address"), [(make_service, "/services/{}/"), (make_standard, "/{}/")])
def test_copy_of_any_page_calls_itself_by_the_original(client, make, address):
    make("Heels").create_alias(update_slug="copy")
    page = BeautifulSoup(client.get(address.format("copy")).content, "html.parser")
    original = f"http://testserver{address.format('heels')}"
    assert page.select_one('meta[property="og:url"]')["content"] == original
    assert canonical(client, address.format("copy")) == original
    structured = page.select_one('script[type="application/ld+json"]').string
    assert original in structured
    assert "/copy/" not in structured
    for listing in ("/services/", "/sitemap-pages-1.xml", "/search/?q=heels"):
        assert "/copy/" not in client.get(listing).content.decode()
