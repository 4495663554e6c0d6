"""Pages without a mouse: the way past the menu, a focus that is always seen, and a way out at both ends."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.helpers import Opener
from tests.browser.public_pages import BLOCKS, POST

FOCUSABLE = ":is(a[href], button, input, select, textarea, summary, video, [tabindex='0'])"


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


@pytest.mark.parametrize(
    ("path", "colours"),
    [
        ("/", "none"),
        ("/locations/", "none"),
        ("/search/?q=heel", "none"),
        (BLOCKS["post with a table, a quote and a button"], "none"),
        (POST, "active"),
    ],
)
def test_focus_is_seen_wherever_the_keyboard_goes(new_context: Opener, path: str, colours: str):
    page = new_context(forced_colors=colours, reduced_motion="reduce", service_workers="block").new_page()
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
