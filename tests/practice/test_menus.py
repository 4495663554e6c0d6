"""The practice's facts and menus, on every page, from one place."""

import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template
from wagtail.models import Page

from concordpodiatry.practice.models import HelpLink, MenuLink, PracticeSettings
from concordpodiatry.practice.models.settings import help_menu, menu, practice
from concordpodiatry.practice.templatetags.practice import help_links, main_menu, practice_facts
from tests.builders import hide, make_post, make_service, make_standard

pytestmark = pytest.mark.django_db


@pytest.fixture
def facts():
    """A menu of two services and one help link."""
    pages = [make_service("Heels"), make_service("Toes")]
    settings = PracticeSettings(
        name="Feet and Sons",
        menu_links=[MenuLink(page=page, label=label) for page, label in zip(pages, ("", "Ten toes"), strict=True)],
        help_links=[HelpLink(page=make_standard("Privacy"))],
    )
    settings.save()
    return settings


def entries(rf, address="/"):
    return main_menu(Context({"request": rf.get(address)}))


def test_link_has_its_own_words_or_the_title_of_its_page(facts, rf):
    assert [entry.text for entry in entries(rf)] == ["Heels", "Ten toes"]


def test_link_says_that_the_reader_is_there_or_below(facts, rf):
    assert [entry.current for entry in entries(rf, "/services/heels/")] == ["page", ""]
    assert [entry.current for entry in entries(rf, "/services/heels/deeper/")] == ["true", ""]
    assert [entry.current for entry in entries(rf, "/services/heels-and-toes/")] == ["", ""]


def test_hidden_pages_are_left_out(facts, rf):
    hide(Page.objects.get(title="Heels"))
    Page.objects.get(title="Privacy").specific.unpublish()
    assert [entry.text for entry in entries(rf)] == ["Ten toes"]
    assert help_links(Context({"request": rf.get("/")})) == []


def test_defaults_hold_until_somebody_saves_any():
    assert practice().name == "Concord Podiatry"
    assert menu() == help_menu() == []


def test_change_is_seen_at_once(facts):
    assert practice().name == "Feet and Sons"
    facts.name = "Feet and Daughters"
    facts.save()
    assert practice().name == "Feet and Daughters"


def test_preview_shows_words_that_are_not_saved_yet(facts, rf):
    request = rf.get("/")
    request.practice_preview = PracticeSettings(
        name="Not yet", menu_links=[MenuLink(page=make_standard("New"))], help_links=[]
    )
    context = Context({"request": request})
    assert practice_facts(context).name == "Not yet"
    assert [entry.text for entry in main_menu(context)] == ["New"]
    assert help_links(context) == []


def test_tags_work_without_a_request(facts):
    words = Template("{% load practice %}{% main_menu as all %}{% for one in all %}{{ one.text }},{% endfor %}")
    assert words.render(Context()) == "Heels,Ten toes,"


def test_both_menus_are_on_a_page(facts, client):
    soup = BeautifulSoup(client.get(make_post().url).content, "html.parser")
    links = {link.get_text(strip=True) for link in soup.select("header a, footer a, nav a")}
    assert {"Heels", "Ten toes", "Privacy"} <= links
