"""What search engines, and people who are sent a link, are told about a page."""

import re

import pytest

from concordpodiatry.practice.models import PracticeSettings
from tests.builders import (
    make_category,
    make_home,
    make_index,
    make_location,
    make_picture,
    make_post,
    make_posts,
    make_service,
    make_standard,
)

pytestmark = pytest.mark.django_db


def head(client, address):
    """The title, the canonical address and every ``<meta>`` by its name."""
    html = client.get(address).content.decode().partition("</head>")[0]
    found = dict(re.findall(r'<meta (?:name|property)="([\w:-]+)" content="(.*?)"', html))
    titles = [" ".join(title.split()) for title in re.findall(r"<title>(.*?)</title>", html, re.DOTALL)]
    canonical = re.findall(r'<link rel="canonical" href="(.*?)">', html)
    assert len(titles) == 1
    assert len(canonical) <= 1
    return found | {"title": titles[0], "canonical": canonical[0] if canonical else ""}


def test_post_is_told_whole(client):
    picture = make_picture(description='A "sore" heel')
    post = make_post("Sore & tired", search_description="In short.", image=picture)
    found = head(client, f"{post.url}?utm_source=mail&page=3")
    assert found["title"] == "Sore &amp; tired | Concord Podiatry"
    assert found["canonical"] == found["og:url"] == f"http://testserver{post.url}"
    assert found["description"] == found["og:description"] == "In short."
    assert (found["og:title"], found["og:type"]) == ("Sore &amp; tired", "article")
    assert found["og:image"].startswith("http://testserver/media/")
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert found["og:image:alt"] == found["twitter:image:alt"] == "A &quot;sore&quot; heel"
    assert found["twitter:card"] == "summary_large_image"
    assert not {"robots", "article:published_time", "article:modified_time"} & set(found)


def test_page_without_a_picture_shows_that_of_the_practice(client):
    PracticeSettings.objects.create(sharing_image=make_picture(description="Our sign"))
    assert head(client, make_standard().url)["og:image:alt"] == "Our sign"


@pytest.mark.parametrize("address", ["/", "/blog/", "/services/", "/locations/", "/locations/keene/", "/hours/"])
def test_every_kind_of_page_has_a_title_and_an_address(client, address):
    make_home()
    make_index()
    make_service()
    make_location()
    found = head(client, f"{address}?q=1")
    assert found["title"].endswith(" | Concord Podiatry")
    assert found["canonical"] == f"http://testserver{address}"


def test_pages_of_a_long_list_are_pages_of_their_own(client):
    make_posts(30)
    first, second = head(client, "/blog/?page=1&x=2"), head(client, "/blog/?x=2&page=2&category=nope")
    assert first["canonical"] == first["og:url"] == "http://testserver/blog/"
    assert second["canonical"] == second["og:url"] == "http://testserver/blog/?page=2"
    assert first["title"] != second["title"]
    last = head(client, "/blog/?page=999")
    assert last["canonical"] == "http://testserver/blog/?page=5"


def test_narrowed_list_says_what_it_holds(client):
    category = make_category("Toes")
    category.description = "All about toes."
    category.save()
    make_post("One", category=category)
    found = head(client, "/blog/category/toes/")
    assert found["canonical"] == found["og:url"] == "http://testserver/blog/category/toes/"
    assert (found["description"], found["og:title"]) == ("All about toes.", "Toes")


def test_list_of_a_single_post_need_not_be_found(client):
    make_post("One", tags=["rare", "common"])
    make_post("Two", tags=["common"])
    assert head(client, "/blog/tag/rare/")["robots"] == "noindex, follow"
    assert "robots" not in head(client, "/blog/tag/common/")
    assert "robots" not in head(client, "/blog/category/heels/")


@pytest.mark.parametrize("address", ["/search/", "/search/?q=heel", "/nope/"])
def test_search_and_lost_addresses_are_not_found(client, address):
    found = head(client, address)
    assert found["robots"] == "noindex"
    assert not found["canonical"]


def test_site_with_an_address_of_its_own_calls_itself_by_it(client, settings):
    settings.SITE_URL = "https://feet.example"
    post = make_post(image=make_picture())
    found = head(client, post.url)
    assert found["canonical"] == found["og:url"] == f"https://feet.example{post.url}"
    assert found["og:image"].startswith("https://feet.example/media/")
    html = client.get(post.url).content.decode()
    assert '"@id":"https://feet.example/#website"' in html
    assert b"Sitemap: https://feet.example/sitemap.xml" in client.get("/robots.txt").content
    assert b"<loc>https://feet.example/blog/" in client.get("/sitemap-pages-1.xml").content
    assert b"URL:https://feet.example/" in client.get(f"{make_location().url}contact.vcf").content
