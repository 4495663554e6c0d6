"""The moment without signal: one kept page with phones, addresses and the hours as they were."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.helpers import axe

HOUR = 3_600_000


@pytest.fixture
def reader(page: Page, context: BrowserContext) -> Page:
    """Somebody who has been here before, and has lost the signal."""
    page.goto("/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    context.set_offline(True)
    return page


def test_kept_page_says_whom_to_call_and_when_its_hours_were_true(reader: Page):
    reader.goto("/blog/")
    expect(reader.get_by_role("heading", level=1)).to_have_text("No signal right now.")
    for town, phone in (("Concord", "+16035550101"), ("Plymouth", "+16035550102")):
        office = reader.locator("section").filter(has=reader.get_by_role("heading", name=re.compile(town)))
        expect(office.locator(f"a[href='tel:{phone}']")).to_be_visible()
        expect(office.locator("address")).to_contain_text(f"Example Street, {town}, New Hampshire")
        expect(office.locator("dl")).to_contain_text("Monday")
    expect(reader.locator(".fresh")).to_have_text(re.compile(r"^\s*Hours as of .+, \d{4}\.\s*$"))
    expect(reader.locator(".old")).to_be_hidden()
    # What is true only now has no place on it.
    expect(reader.get_by_text(re.compile("open now|opens|closed now", re.IGNORECASE))).to_have_count(0)
    assert reader.evaluate("document.styleSheets.length") == 1
    assert axe(reader) == []


def test_kept_page_warns_when_its_hours_are_old(reader: Page):
    reader.evaluate(
        """async age => {
            const cache = await caches.open("offline"), kept = await cache.match("/offline/");
            const headers = new Headers(kept.headers);
            headers.set("Kept", Date.now() - age);
            await cache.put("/offline/", new Response(await kept.text(), { headers }));
        }""",
        13 * HOUR,
    )
    reader.goto("/hours/")
    expect(reader.locator(".old")).to_have_text(re.compile(r"These hours are from .+ They may have changed since."))
    expect(reader.locator(".fresh")).to_be_hidden()


def test_page_asked_for_comes_when_the_signal_does(reader: Page, context: BrowserContext):
    reader.goto("/locations/concord/")
    context.set_offline(False)
    reader.get_by_role("link", name="Try again").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Concord office")
