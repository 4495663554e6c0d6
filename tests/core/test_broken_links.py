"""An address that leads nowhere takes no page, feed or search with it; its words stay."""

import json
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from tests.builders import make_picture, make_post, make_standard, publish

pytestmark = pytest.mark.django_db
NOWHERE = [
    "http://[your-site]/",
    "http://[::1",
    "https://[",
    "http://example.com:99999/",
    "http://example.com:port/",
    "http://a\N{ACCOUNT OF}b/",
    "http:///no-host",
    "http://",
    "https:one-slash-missing",
]


def body(link):
    text = f'<p>Read <a href="{link}">these words</a> today.</p>'
    return [
        ("paragraph", text),
        ("bullets", [text]),
        ("questions", [{"question": "Where?", "answer": text}]),
        ("callout", {"text": text}),
        ("button", {"label": "The button", "page": None, "link": link}),
        (
            "video",
            {"title": "A stretch", "poster": make_picture(size=(64, 48)).pk, "link": link, "transcript": text},
        ),
    ]


def links(html, words):
    return [tag for tag in BeautifulSoup(html, "html.parser").find_all("a", href=True) if words in tag.text]


@pytest.mark.parametrize("link", NOWHERE)
def test_a_post_with_a_link_that_leads_nowhere(client, link):
    post = publish(make_post("Heels", body=body(link)))
    html = client.get(post.get_url()).content.decode()
    for words in ("these words", "The button", "Watch it"):
        assert not links(html, words)
    for words in ("these words", "The button", "A stretch"):
        assert words in html
    for data in BeautifulSoup(html, "html.parser").find_all("script", type="application/ld+json"):
        json.loads(data.string)
    for address in ("/", "/blog/", "/sitemap-posts-1.xml", "/search/?q=stretch", "/search/?q=heels"):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("feed", ["/blog/feed/", "/blog/feed/atom/"])
@pytest.mark.parametrize("link", NOWHERE)
def test_a_feed_with_a_link_that_leads_nowhere(client, link, feed):
    publish(make_post("Toes"))
    publish(make_post("Heels", body=body(link)))
    answer = client.get(feed)
    assert answer.status_code == 200
    root = ET.fromstring(answer.content)  # noqa: S314 - our own answer
    contents = [node.text for node in root.iter() if node.tag.endswith(("encoded", "}content"))]
    assert len(contents) == 2
    assert sum("these words" in content for content in contents) == 1
    assert not any(links(content, "these words") or links(content, "The button") for content in contents)


def test_links_that_lead_somewhere_stay(client):
    link = "https://www.example.com/a?b=1&amp;c=2"
    post = publish(make_post("Heels", body=body(link.replace("&amp;", "&"))))
    html = client.get(post.get_url()).content.decode()
    for words in ("these words", "The button", "Watch it on www.example.com"):
        assert links(html, words)[0]["href"] == "https://www.example.com/a?b=1&c=2"


@pytest.mark.parametrize(
    "link", ["http://[your-site]/", "https://[", "http://a\N{ACCOUNT OF}b/", "javascript:1", "//[x"]
)
def test_a_redirect_that_leads_nowhere_is_a_page_not_found(client, link):
    make_standard()
    Redirect.objects.create(old_path="/old", redirect_link=link, site=Site.objects.get())
    assert client.get("/old/").status_code == 404


@pytest.mark.parametrize("path", ["//[your-site]/", "/[x]/", "//[/", "//][", "/a/?next=http://[your-site]/"])
def test_an_address_asked_for_that_is_none(client, path):
    make_standard()
    path, _, query = path.partition("?")
    assert client.get("/", PATH_INFO=path, QUERY_STRING=query).status_code in (301, 302, 400, 404)


def test_related_posts_of_a_post_with_such_a_link(client):
    for number in range(3):
        publish(make_post(f"Heels {number}", body=body(NOWHERE[0])))
    assert client.get("/blog/heels-1/").status_code == 200
