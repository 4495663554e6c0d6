"""What a program can tell about how every kind of page is seen and used: in any light, at any size, by keyboard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from concordpodiatry.core.blocks import NoticeBodyBlock
from concordpodiatry.demo import notices, posts, services
from concordpodiatry.demo.loading import everything_in
from tests.browser.helpers import axe, listen
from tests.browser.public_pages import BLOCKS, POST, visit_all

Opener = Callable[..., BrowserContext]

SMALLEST_TARGET = 44  # CSS pixels
FOCUSABLE = ":is(a[href], button, input, select, textarea, summary, video, [tabindex='0'])"


def test_the_chosen_pages_hold_every_block():
    texts = [
        text
        for package, name in ((posts, "POST"), (services, "SERVICE"), (notices, "NOTICE"))
        for text in everything_in(package, name)
        if any(path.endswith(f"/{text.slug}/") for path in BLOCKS.values())
    ]
    assert {block for text in texts for block, _ in text.body} == set(NoticeBodyBlock().child_blocks)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(new_context: Opener, site_url: str, scheme: str, width: int):
    page = new_context(color_scheme=scheme, viewport={"width": width, "height": 800}).new_page()
    complaints, found = listen(page, site_url), {}
    for name in visit_all(page):
        if problems := axe(page):
            found[name] = problems
    assert found == {}
    assert complaints == []


@pytest.mark.parametrize(
    ("screen", "zoom"),
    [({"width": 320, "height": 640}, 1), ({"width": 320, "height": 256}, 4)],
    ids=["on a small phone", "at 400 percent on a screen of 1280 by 1024"],
)
def test_nothing_scrolls_sideways(new_context: Opener, screen: dict, zoom: int):
    page = new_context(viewport=screen, device_scale_factor=zoom).new_page()
    too_wide = {}
    for name in visit_all(page):
        width, room = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        if width > room:
            too_wide[name] = width
    assert too_wide == {}


@pytest.mark.parametrize("width", [320, 1280])
def test_call_links_are_large_enough_for_a_thumb(new_context: Opener, width: int):
    page = new_context(viewport={"width": width, "height": 800}).new_page()
    too_small, pages_without = {}, []
    for name in visit_all(page):
        boxes = [link.bounding_box() for link in page.locator("a[href^='tel:']").all() if link.is_visible()]
        if len(boxes) < 2:
            pages_without.append(name)
        small = [box for box in boxes if min(box["width"], box["height"]) < SMALLEST_TARGET]
        if small:
            too_small[name] = small
    assert too_small == {}
    assert pages_without == []


@pytest.mark.parametrize("path", ["/", POST])
def test_first_tab_reaches_a_link_past_the_menu(page: Page, path: str):
    page.goto(path)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the main text")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("path", ["/", POST, BLOCKS["post with a table, a quote and a button"]])
@pytest.mark.parametrize("colours", ["none", "active"], ids=["usual colours", "forced colours"])
def test_focus_is_seen_wherever_the_keyboard_goes(new_context: Opener, path: str, colours: str):
    page = new_context(forced_colors=colours, reduced_motion="reduce").new_page()
    page.goto(path)
    order = page.evaluate_handle(
        """focusable => [...document.querySelectorAll(focusable)].filter(element => element.checkVisibility()).map(
            element => ({ element, look: getComputedStyle(element).outline + getComputedStyle(element).boxShadow }))""",
        FOCUSABLE,
    )
    count = order.evaluate("order => order.length")
    assert count > 20
    unseen = []
    for expected in range(count):
        page.keyboard.press("Tab")
        found = order.evaluate(
            """(order, expected) => {
                const now = document.activeElement, style = getComputedStyle(now), box = now.getBoundingClientRect();
                const rows = [...now.getClientRects()];
                const { element, look } = order[expected];
                return {
                    html: now.outerHTML.slice(0, 90),
                    isNext: now === element,
                    isMarked: style.outline + style.boxShadow !== look
                        && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                    isOnScreen: box.bottom > 0 && box.top < innerHeight,
                    isOnTop: rows.some(row => now.contains(
                        document.elementFromPoint(row.left + row.width / 2, row.top + row.height / 2))),
                };
            }""",
            expected,
        )
        wrong = [fact for fact in ("isNext", "isMarked", "isOnScreen", "isOnTop") if not found[fact]]
        if wrong:
            unseen.append(f"{found['html']}: not {', '.join(wrong)}")
    assert unseen == []
    # And out again, at both ends.
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement === document.body")
    page.keyboard.press("Shift+Tab")
    assert order.evaluate("order => order.at(-1).element === document.activeElement")


@pytest.mark.parametrize("path", ["/", POST, "/locations/concord/"])
def test_nothing_moves_for_readers_who_asked_for_stillness(new_context: Opener, path: str):
    page = new_context(reduced_motion="reduce").new_page()
    page.goto(path)
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert (
        page.evaluate(
            """[...document.querySelectorAll("*")].filter(
            element => parseFloat(getComputedStyle(element).transitionDuration) > 0
        ).map(element => element.outerHTML)"""
        )
        == []
    )


@pytest.mark.parametrize("path", ["/", POST, "/locations/concord/"])
def test_buttons_keep_their_shape_in_forced_colours(new_context: Opener, site_url: str, path: str):
    page = new_context(forced_colors="active").new_page()
    complaints = listen(page, site_url)
    page.goto(path)
    buttons = page.locator(":is(.call, .button):visible")
    assert buttons.count() > 2
    # Grounds go in forced colours; an edge is what is left of a button.
    assert (
        buttons.evaluate_all(
            """buttons => buttons.filter(button => {
            const style = getComputedStyle(button);
            return style.borderStyle === "none" || style.borderTopWidth === "0px"
                || style.borderTopColor === getComputedStyle(document.body).backgroundColor;
        }).map(button => button.outerHTML)"""
        )
        == []
    )
    assert complaints == []
