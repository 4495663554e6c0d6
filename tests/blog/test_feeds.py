"""Feeds are XML and hold the newest posts."""

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from blog.feeds import POSTS
from tests.builders import hide, make_picture, make_post, make_posts, publish

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def rss(client):
    response = client.get("/blog/feed/")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/rss+xml")
    feed = ET.fromstring(response.content)  # noqa: S314 - our own answer
    return feed.findall("channel/item")


def atom(client):
    response = client.get("/blog/feed/atom/")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/atom+xml")
    feed = ET.fromstring(response.content)  # noqa: S314 - our own answer
    return feed.findall(f"{ATOM}entry")


def test_posts_of_both_feeds_newest_first(client):
    make_post("Old", published_on=date(2025, 1, 1))
    make_post("New & <shiny>", published_on=date(2026, 1, 1))
    assert [item.findtext("title") for item in rss(client)] == ["New & <shiny>", "Old"]
    assert [entry.findtext(f"{ATOM}title") for entry in atom(client)] == ["New & <shiny>", "Old"]


def test_no_draft_and_no_private_post(client):
    make_post("Draft", live=False)
    hide(make_post("Private"))
    make_post("Open")
    assert [item.findtext("title") for item in rss(client)] == ["Open"]
    assert len(atom(client)) == 1


def test_item_says_what_a_reader_needs(client):
    post = make_post("Heels", search_description="In short.", body=[("paragraph", "<p>The whole text.</p>")])
    (item,) = rss(client)
    assert item.findtext("link") == f"http://testserver{post.get_url()}"
    assert item.findtext("description") == "In short."
    assert item.findtext("category") == "Heels"
    assert "The whole text." in item.findtext(CONTENT)
    assert item.findtext("pubDate") == "Mon, 05 Jan 2026 12:00:00 -0500"
    assert item.find("enclosure").get("type") == "image/jpeg"
    assert int(item.find("enclosure").get("length")) > 0


def test_links_and_pictures_in_the_text_name_the_host(client):
    make_post("Heels", body=[("picture", {"image": {"image": make_picture().pk, "decorative": True}, "caption": ""})])
    (item,) = rss(client)
    for part in ('src="/', 'href="/', 'srcset="/', ", /media"):
        assert part not in item.findtext(CONTENT)


def test_text_follows_a_change(client):
    post = make_post("Heels", body=[("paragraph", "<p>Old words.</p>")])
    assert "Old words." in rss(client)[0].findtext(CONTENT)
    post.body = [{"type": "paragraph", "value": "<p>New words.</p>"}]
    publish(post)
    assert "New words." in rss(client)[0].findtext(CONTENT)


def test_only_the_newest(client):
    make_posts(POSTS + 5)
    assert len(rss(client)) == len(atom(client)) == POSTS


def test_empty_blog_has_feeds(client):
    make_post("Draft", live=False)
    assert rss(client) == atom(client) == []


def test_picture_that_is_lost_does_not_take_the_feed_with_it(client):
    post = make_post("Heels", image=make_picture())
    Path(post.image.file.path).unlink()
    assert [item.findtext("title") for item in rss(client)] == ["Heels"]
    assert len(atom(client)) == 1


def test_size_that_is_lost_does_not_take_the_feed_with_it(client):
    post = make_post("Heels", image=make_picture())
    rss(client)
    Path(post.image.get_rendition("format-jpeg|width-960").file.path).unlink()
    assert [item.findtext("title") for item in rss(client)] == ["Heels"]


def test_feeds_of_the_demonstration(client, demo_site):
    assert len(rss(client)) == 18
    assert len(atom(client)) == 18
