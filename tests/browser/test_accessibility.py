"""What a program can tell about how every kind of page is seen: in any light, at any size, without scripts."""

import pytest

from concordpodiatry.core.blocks import NoticeBodyBlock
from concordpodiatry.demo import notices, posts, services
from concordpodiatry.demo.loading import everything_in
from tests.browser.helpers import Opener, listen
from tests.browser.public_pages import BLOCKS, PUBLIC_PAGES, visit_all
from tests.browser.survey import Survey, words_of


def test_the_chosen_pages_hold_every_block():
    texts = [
        text
        for package, name in ((posts, "POST"), (services, "SERVICE"), (notices, "NOTICE"))
        for text in everything_in(package, name)
        if any(path.endswith(f"/{text.slug}/") for path in BLOCKS.values())
    ]
    assert {block for text in texts for block, _ in text.body} == set(NoticeBodyBlock().child_blocks)


def test_every_kind_of_page_was_looked_at(survey: Survey):
    assert survey.pages == list(PUBLIC_PAGES)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(survey: Survey, scheme: str, width: int):
    assert survey.wrong[f"axe, {scheme}, {width}"] == {}


@pytest.mark.parametrize("size", ["320", "400 percent"])
def test_nothing_scrolls_sideways(survey: Survey, size: str):
    assert survey.wrong[f"sideways, {size}"] == {}


def test_text_has_the_window_to_itself_at_400_percent(survey: Survey):
    assert survey.wrong["covered, 400 percent"] == {}


@pytest.mark.parametrize("width", [320, 1280])
def test_wider_spaced_text_is_all_there(survey: Survey, width: int):
    assert survey.wrong[f"text spacing, {width}"] == {}


def test_call_links_are_large_enough_for_a_thumb(survey: Survey):
    assert survey.wrong["thumbs, 320"] == {}


def test_buttons_keep_their_shape_in_forced_colours(survey: Survey):
    assert survey.wrong["forced colours"] == {}


def test_nothing_moves_for_readers_who_asked_for_stillness(survey: Survey):
    assert survey.wrong["motion"] == {}


def test_pages_keep_our_rules_in_every_light(survey: Survey):
    assert survey.wrong["script failed, rule broken or other host asked"] == {}


def test_every_word_is_there_without_scripts(survey: Survey, new_context: Opener, site_url: str):
    page = new_context(viewport={"width": 1280, "height": 800}, java_script_enabled=False).new_page()
    complaints, missing = listen(page, site_url), {}
    for name in visit_all(page):
        words = words_of(page)
        assert len(words) > 10
        if words != survey.words[name]:
            missing[name] = " ".join(words)
    assert missing == {}
    assert complaints == []
