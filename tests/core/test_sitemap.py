"""The sitemap follows the rules of sitemaps.org and its dates are true."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from concordpodiatry.contentversion.versions import advance
from concordpodiatry.practice.models import PracticeSettings
from tests.builders import hide, make_category, make_picture, make_post, make_posts, make_service, publish

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
MAY_HOLD = [f"{SITEMAP}loc", f"{SITEMAP}lastmod", f"{IMAGE}image"]
SPRING, SUMMER = datetime(2026, 4, 1, 15, tzinfo=UTC), datetime(2026, 7, 1, 15, tzinfo=UTC)


def read(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml"
    assert response.content.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    assert len(response.content) < 50_000_000
    return ET.fromstring(response.content)  # noqa: S314 - our own


def files(client):
    """Addresses and dates of the files that the index names."""
    root = read(client, "/sitemap.xml")
    assert root.tag == f"{SITEMAP}sitemapindex"
    found = {}
    for file in root:
        assert file.tag == f"{SITEMAP}sitemap"
        assert [child.tag for child in file] in ([f"{SITEMAP}loc"], [f"{SITEMAP}loc", f"{SITEMAP}lastmod"])
        found[file.findtext(f"{SITEMAP}loc").removeprefix("http://testserver")] = file.findtext(f"{SITEMAP}lastmod")
    return found


def sitemap(client):
    """What is said of each address in all files, after the schema's rules."""
    found = {}
    for file in files(client):
        root = read(client, file)
        assert root.tag == f"{SITEMAP}urlset"
        for url in root:
            assert url.tag == f"{SITEMAP}url"
            order = [MAY_HOLD.index(child.tag) for child in url]
            assert order == sorted(order)
            assert order.count(0) == 1
            assert order.count(1) <= 1
            address, changed = url.findtext(f"{SITEMAP}loc"), url.findtext(f"{SITEMAP}lastmod")
            assert re.fullmatch(r"http://testserver/[\x21-\x7e]*", address)
            assert len(address) < 2048
            assert address not in found
            assert changed is None or date.fromisoformat(changed)
            pictures = [each.findtext(f"{IMAGE}loc") for each in url.findall(f"{IMAGE}image")]
            assert all(re.fullmatch(r"http://testserver/media/[\x21-\x7e]+", each) for each in pictures)
            found[address.removeprefix("http://testserver")] = {"changed": changed, "pictures": pictures}
    return found


def test_posts_stand_in_files_of_fifty_the_oldest_first(client):
    confirm()
    make_posts(120)
    make_post("Newest", published_on=date(2026, 10, 1))
    dates = files(client)
    assert list(dates) == ["/sitemap-pages-1.xml", *(f"/sitemap-posts-{number}.xml" for number in (1, 2, 3))]
    assert dates["/sitemap-posts-3.xml"] == "2026-10-01"
    assert dates["/sitemap-posts-1.xml"] == (date(2020, 1, 1) + timedelta(days=49)).isoformat()
    assert len(sitemap(client)) > 121


@pytest.mark.parametrize("name", ["posts-99", "posts-0", "nothing-1", "pages-2"])
def test_file_that_does_not_exist_is_not_found(client, name):
    make_post("Heels")
    assert client.get(f"/sitemap-{name}.xml").status_code == 404


def confirm() -> None:
    PracticeSettings.objects.create(confirmed_on=date(2026, 11, 2))


def test_every_address_of_the_demonstration_may_be_found(client, demo_site):
    found = sitemap(client)
    assert len(found) > 40
    assert {"/", "/hours/", "/blog/category/foot-pain/", "/locations/concord/", "/services/hammertoes/"} < set(found)
    for address, said in found.items():
        html = client.get(address).content.decode()
        assert f'<link rel="canonical" href="http://testserver{address}">' in html
        assert "noindex" not in html
        assert said["changed"] or address == "/hours/"
    posts = [said for address, said in found.items() if re.fullmatch(r"/blog/[\w-]+/", address)]
    assert len(posts) == 18
    assert all(len(said["pictures"]) == 1 for said in posts)


def test_post_has_the_date_its_words_changed(client):
    confirm()
    make_post("Old", published_on=date(2026, 1, 5))
    make_post("Changed", published_on=date(2026, 1, 5), updated_on=date(2026, 3, 1))
    found = sitemap(client)
    assert found["/blog/old/"]["changed"] == "2026-01-05"
    assert found["/blog/changed/"]["changed"] == "2026-03-01"


def test_sample_date_is_not_told(client):
    post = make_post("Old", published_on=date(2020, 1, 5))
    assert sitemap(client)["/blog/old/"]["changed"] is None
    with time_machine.travel(SPRING):
        publish(post)
    assert sitemap(client)["/blog/old/"]["changed"] == "2026-04-01"


def test_lists_of_posts_have_the_date_of_their_newest(client):
    confirm()
    make_post("One", category=make_category("Toes"), published_on=date(2026, 1, 5))
    make_post("Two", category=make_category("Toes"), published_on=date(2026, 1, 4), updated_on=date(2026, 2, 1))
    make_post("Three", category=make_category("Nails"), published_on=date(2026, 1, 6))
    found = sitemap(client)
    assert found["/blog/category/toes/"]["changed"] == found["/blog/"]["changed"] == "2026-02-01"
    assert found["/blog/category/nails/"]["changed"] == "2026-01-06"


def test_page_has_the_date_on_which_it_last_said_something_new(client):
    with time_machine.travel(SPRING):
        page = publish(make_service("Heels"))
    with time_machine.travel(SUMMER):
        page = publish(page)
    assert sitemap(client)["/services/heels/"]["changed"] == "2026-04-01"
    page.lead = "New words."
    with time_machine.travel(SUMMER):
        publish(page)
    assert sitemap(client)["/services/heels/"]["changed"] == "2026-07-01"


def test_draft_changes_no_date(client):
    with time_machine.travel(SPRING):
        page = publish(make_service("Heels"))
    page.lead = "New words, not yet for readers."
    page.save_revision()
    assert sitemap(client)["/services/heels/"]["changed"] == "2026-04-01"


def test_words_that_come_back_are_a_change(client):
    page = make_service("Heels")
    for moment, lead in ((SPRING, "First."), (SPRING.replace(month=5), "Second."), (SUMMER, "First.")):
        page.lead = lead
        with time_machine.travel(moment):
            page = publish(page)
    assert sitemap(client)["/services/heels/"]["changed"] == "2026-07-01"


def test_history_that_was_cleared_away_leaves_a_date(client):
    with time_machine.travel(SPRING):
        page = publish(make_service("Heels"))
    with time_machine.travel(SUMMER):
        page = publish(page)
    page.revisions.exclude(pk=page.live_revision_id).delete()
    assert sitemap(client)["/services/heels/"]["changed"] == "2026-07-01"


def test_page_that_readers_may_not_see_is_not_listed(client):
    make_post("Draft", live=False)
    hide(make_service("Secret"))

    assert {"/blog/draft/", "/services/secret/"}.isdisjoint(sitemap(client))


def test_picture_that_is_lost_is_not_listed(client):
    post = make_post("Heels", image=make_picture())
    Path(post.image.file.path).unlink()
    assert sitemap(client)["/blog/heels/"]["pictures"] == []


def test_cost_does_not_grow_with_the_pages(client):
    """Only the services and posts grow: what each page type costs is paid once."""
    costs = []
    for number in range(3):
        make_post(f"Post {number}", image=make_picture())
        make_service(f"Service {number}", image=make_picture())
        sitemap(client)
        advance()
        with CaptureQueriesContext(connection) as captured:
            sitemap(client)
        costs.append(len(captured))
    assert costs[2] == costs[1]
