"""The ten seconds of somebody with a sore foot and a phone: who, where, open or not, call."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.helpers import Opener
from tests.browser.public_pages import POST

PHONE = {"width": 390, "height": 640}
TOWNS = ("Concord", "Plymouth")
MOST_SHIFT = 0.01
"""Of the window, as browsers reckon it; they call 0.1 good."""


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_first_screen_says_whom_to_call(new_context: Opener, scripts: bool):
    page = new_context(viewport=PHONE, java_script_enabled=scripts).new_page()
    page.goto("/")
    whole = [page.get_by_role("banner").get_by_role("link", name="Concord Podiatry")]
    for town in TOWNS:
        office = page.locator(".hero-office").filter(has=page.get_by_role("heading", name=town, exact=True))
        whole += [
            office.get_by_role("heading", name=town, exact=True),
            office.locator(".state"),
            office.get_by_role("link", name=f"Call the {town} office"),
        ]
    for place in whole:
        expect(place).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_jumps_when_late_typefaces_and_pictures_arrive(new_context: Opener, width: int):
    page = new_context(viewport={"width": width, "height": 800}, service_workers="block").new_page()
    shifts = {}
    for path in ("/", POST, "/blog/", "/locations/concord/", "/search/?q=heel"):
        open_with_late_typefaces(page, path)
        read_to_the_end(page)
        if (shift := shift_of(page)) > MOST_SHIFT:
            shifts[path] = shift
    assert shifts == {}


def open_with_late_typefaces(page: Page, path: str) -> None:
    """Let the page be drawn before its typefaces come."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/*.woff2", hold)
    page.goto(path, wait_until="commit")
    page.evaluate(
        """() => new Promise(resolve => {
            new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
        }).then(() => true)"""
    )
    assert held
    for route in held:
        route.continue_()
    page.unroute("**/*.woff2")
    page.wait_for_load_state("load")
    page.evaluate("document.fonts.ready.then(() => true)")


def read_to_the_end(page: Page) -> None:
    """Scroll down as a reader does, until the last picture has come."""
    for _ in range(60):
        page.mouse.wheel(0, 700)
        if page.evaluate("scrollY + innerHeight >= document.documentElement.scrollHeight - 2"):
            break
    page.evaluate(
        """() => Promise.all([...document.images].filter(image => image.checkVisibility() && !image.complete).map(
            image => new Promise(resolve => { image.onload = image.onerror = () => resolve(); })))"""
    )


def shift_of(page: Page) -> float:
    """How much of the window has moved without the reader's doing since the page came."""
    return page.evaluate(
        """() => new Promise(resolve => {
            let sum = 0;
            new PerformanceObserver(list => {
                for (const entry of list.getEntries()) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        })"""
    )
