"""Every colour is chosen in tokens.css. What cannot read that file repeats colours of it, and no others."""

import re

import pytest
from django.conf import settings

STATIC = settings.BASE_DIR / "static"
COLOUR = re.compile(r"#[0-9a-f]{3}(?:[0-9a-f]{3})?\b", re.IGNORECASE)


def tokens(path):
    """The named colours of a style sheet, of the light and of the dark form."""
    light, _, dark = (STATIC / "css" / path).read_text().partition("prefers-color-scheme: dark")
    return tuple(dict(re.findall(r"(--[\w-]+):\s*(#[0-9a-f]+)", part)) for part in (light, dark))


LIGHT, DARK = tokens("tokens.css")


def test_the_tokens_are_found():
    assert len(LIGHT) > 20
    assert len(DARK) > 10


@pytest.mark.parametrize("path", ["offline.css", "error.css"])
def test_page_that_stands_alone_has_no_colour_of_its_own(path):
    found = {colour.lower() for colour in COLOUR.findall((STATIC / "css" / path).read_text())}
    assert found
    assert found <= {*LIGHT.values(), *DARK.values()}


def test_page_without_a_signal_gives_the_names_the_same_colours():
    light, dark = tokens("offline.css")
    assert light.items() <= LIGHT.items()
    assert dark.items() <= (LIGHT | DARK).items()


def test_bar_of_the_browser_is_the_band_by_day_and_the_page_by_night():
    base = (settings.BASE_DIR / "templates" / "layout" / "base.html").read_text()
    found = dict(re.findall(r'"theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)"', base))
    assert found == {LIGHT["--brand"]: "light", DARK["--page"]: "dark"}


def test_icon_has_the_colour_of_the_practice():
    icon = (STATIC / "img" / "icons" / "favicon.svg").read_text()
    assert LIGHT["--brand"] in icon.lower()
