"""How much a phone has to fetch: on one bar of signal every kilobyte is waiting.

The development server sends everything as it is; patients get text compressed. So what arrives here is weighed as it
would arrive there: pages by gzip, as any web server in front does it, and static text by Brotli, as WhiteNoise
prepares it. Typefaces and pictures are compressed already and weigh what they weigh. Headers are not counted.
"""

import gzip
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest
from django.conf import settings
from playwright.sync_api import Browser

from tests.browser.helpers import PATIENCE_MILLISECONDS, settle
from tests.browser.public_pages import PUBLIC_PAGES

KILOBYTE = 1000
MOST_WITHOUT_PICTURES = 60 * KILOBYTE
MOST_FOR_THE_POST = 120 * KILOBYTE
MOST_FOR_SCRIPTS = 6 * KILOBYTE
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 3, "has_touch": True, "is_mobile": True}
COMPRESSED_ALREADY = ("image/avif", "image/jpeg", "image/png", "image/x-icon", "font/woff2", "video/")
# What the service worker fetches behind the first page.
KEPT_FOR_NO_SIGNAL = ("/sw.js", "/offline/", "/static/css/offline.css")


@dataclass
class Load:
    """What one page weighs in bytes on its first view."""

    text_and_typefaces: int
    pictures: int

    @property
    def whole(self) -> int:
        return self.text_and_typefaces + self.pictures


def weigh(body: bytes, kind: str, path: str) -> int:
    if kind.startswith(COMPRESSED_ALREADY):
        return len(body)
    return len(brotli.compress(body) if path.startswith("/static/") else gzip.compress(body))


@pytest.fixture(scope="session")
def loads(browser: Browser, site_url: str) -> dict[str, Load]:
    """The weight of every kind of page for a phone that comes for the first time."""
    context = browser.new_context(base_url=site_url, service_workers="block", **PHONE)
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    page = context.new_page()
    context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    fetched: dict[str, bool] = {}
    page.on("request", lambda request: fetched.update({request.url: request.resource_type == "image"}))

    @cache
    def weight(url: str) -> int:
        answer = page.request.get(url)
        return weigh(answer.body(), answer.headers.get("content-type", ""), urlsplit(url).path)

    found = {}
    for name, path in PUBLIC_PAGES.items():
        fetched.clear()
        page.goto(path)
        settle(page)
        sizes = {url: weight(url) for url in fetched}
        pictures = sum(size for url, size in sizes.items() if fetched[url])
        found[name] = Load(sum(sizes.values()) - pictures + sum(map(weight, KEPT_FOR_NO_SIGNAL)), pictures)
    context.close()
    return found


def test_no_page_is_heavy_without_its_pictures(loads: dict[str, Load]):
    assert loads.keys() == PUBLIC_PAGES.keys()
    # Two typefaces alone are half of it: less would mean that something was not weighed.
    assert min(load.text_and_typefaces for load in loads.values()) > MOST_WITHOUT_PICTURES / 2
    heavy = {name: load for name, load in loads.items() if load.text_and_typefaces >= MOST_WITHOUT_PICTURES}
    assert heavy == {}


def test_post_is_light_with_its_pictures(loads: dict[str, Load]):
    assert loads["post"].pictures > 0
    assert loads["post"].whole < MOST_FOR_THE_POST


def test_all_scripts_together_are_small():
    scripts = [
        *Path(settings.BASE_DIR, "static", "js").glob("*.js"),
        *Path(settings.BASE_DIR, "templates").rglob("*.js"),
    ]
    assert len(scripts) > 5
    assert sum(len(brotli.compress(script.read_bytes())) for script in scripts) < MOST_FOR_SCRIPTS
