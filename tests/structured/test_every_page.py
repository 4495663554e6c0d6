"""The graph of every page of the demonstration site is sound, and holds no sample fact."""

import json
import re
from datetime import date

import pytest
from taggit.models import Tag

from blog.models import BlogPage
from concordpodiatry.practice.models import PracticeSettings, ProviderPage
from locations.models import LocationPage
from tests.support.sitemaps import listed_paths

from .graphs import SCRIPT, graph_in, the
from .vocabulary import mistakes

pytestmark = pytest.mark.usefixtures("demo_site")

SAMPLES = re.compile(
    r"555-?01|Example Street|@example\.|openingHours|latitude|lastReviewed|reviewedBy|rating|review[^e]"
    r"|\d{4}-\d\d-\d\d|: ?null|sample|None",
    re.IGNORECASE,
)
NO_PAGES_TO_FIND = ["/search/", "/search/?q=heel", "/nope/", "/offline/"]


@pytest.fixture
def pages(client):
    """The HTML of every page a search engine may keep, and of lists it need not, by address."""
    listed = listed_paths(lambda path: client.get(path).content.decode())
    tags = [f"/blog/tag/{tag.slug}/" for tag in Tag.objects.all()]
    lists = ["/blog/?page=2", "/blog/archive/2025/", *tags[:3]]
    return {address: client.get(address).content.decode() for address in dict.fromkeys([*listed, *lists])}


def test_graphs_are_sound_and_without_samples(pages):
    assert len(pages) > 45
    wrong = {address: mistakes(graph_in(html)) for address, html in pages.items()}
    assert {address: found for address, found in wrong.items() if found} == {}
    found = {address: SAMPLES.findall(SCRIPT.findall(html)[0]) for address, html in pages.items()}
    assert {address: samples for address, samples in found.items() if samples} == {}
    for address, html in pages.items():
        graph = graph_in(html)
        assert f'<link rel="canonical" href="http://testserver{address}">' in html
        assert any(node.get("url") == f"http://testserver{address}" for node in graph), address
        # One home, and no crumbs there.
        assert ("BreadcrumbList" in [node["@type"] for node in graph]) is (address != "/")


def test_graphs_are_sound_when_everything_is_confirmed(client):
    confirm_everything()
    posts = [post.url for post in BlogPage.objects.all()[:3]]
    for address in ["/", "/hours/", "/locations/", "/locations/plymouth/", "/about/david-e-biss-dpm/", *posts]:
        graph = graph_in(client.get(address).content.decode())
        assert mistakes(graph) == []
        assert "rating" not in json.dumps(graph).lower()


def test_visible_questions_are_the_ones_in_the_graph(client):
    html = client.get("/blog/the-connection-between-back-pain-and-your-feet/").content.decode()
    asked = the("FAQPage", graph_in(html))["mainEntity"]
    assert [each["name"] for each in asked] == re.findall(r"<details><summary>(.*?)</summary><div class=.answer", html)
    assert all(re.search(r"\w[.!?]$", each["acceptedAnswer"]["text"]) for each in asked)


def test_visible_way_back_is_the_one_in_the_graph(client):
    html = client.get("/blog/how-to-buy-shoes-that-fit/").content.decode()
    trail = the("BreadcrumbList", graph_in(html))["itemListElement"]
    shown = re.search(r'aria-label="Breadcrumbs">(.*?)</nav>', html, re.DOTALL)[1]
    links = re.findall(r'<a href="(.*?)">(.*?)</a>', shown)
    assert [(each["item"].removeprefix("http://testserver"), each["name"]) for each in trail[:-1]] == links
    assert [each["position"] for each in trail] == [1, 2, 3, 4]


@pytest.mark.parametrize("address", NO_PAGES_TO_FIND)
def test_page_that_is_not_to_be_found_has_no_graph(client, address):
    assert not SCRIPT.findall(client.get(address).content.decode())


def confirm_everything() -> None:
    for office in LocationPage.objects.all():
        office.confirmed_on = date(2026, 11, 2)
        office.zip_code = "03301"
        office.save()
    for doctor in ProviderPage.objects.all():
        doctor.confirmed_on, doctor.certifying_board = date(2026, 11, 2), "Board of Samples"
        doctor.save()
    facts = PracticeSettings.objects.get()
    facts.confirmed_on = date(2026, 11, 2)
    facts.save()
    for post in BlogPage.objects.all()[:3]:
        post.author = ProviderPage.objects.get()
        post.save()
