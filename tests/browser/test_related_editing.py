"""An editor pins, excludes and reorders what stands under a post, and sees it beside the form and in the preview."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.helpers import axe, sign_in, wait_until

TITLES = "links => links.map(link => link.firstChild.textContent)"
POST = "Ready for the Trail, Feet First"


def titles(cards: Locator) -> list[str]:
    return cards.locator(".related-card a").evaluate_all(TITLES)


def block(page: Page) -> Locator:
    return page.locator("[data-related-block] .related-cards").first


def found(page: Page) -> list[str]:
    """The cards that the site found by itself."""
    return block(page).locator(".related-card:has(button) a").evaluate_all(TITLES)


def drawn(page: Page) -> None:
    """Wait until the block shows what the form says."""
    expect(page.locator("[data-related-block]")).not_to_have_attribute("aria-busy", "true")


def press(page: Page, title: str, button: str) -> None:
    card = page.locator("[data-related-block] .related-card").filter(has_text=title)
    card.get_by_role("button", name=button).click()
    drawn(page)


@pytest.mark.parametrize("width", [390, 1280])
def test_pin_exclude_reorder_and_preview(page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 900})
    sign_in(page, "manager")
    page.goto("/admin/pages/search/?q=Ready+for+the+Trail")
    page.get_by_role("link", name=POST).first.click()
    page.get_by_role("tab", name="You might also enjoy").click()
    wait_until(page, lambda: len(titles(block(page))) == 4)
    picks = page.locator("#id_related_picks-FORMS [data-inline-panel-child]:not(.deleted)")
    had = picks.count()
    first, second, *_ = found(page)

    press(page, second, "Pin")
    expect(picks).to_have_count(had + 1)
    assert titles(block(page))[had] == second
    expect(page.locator("[data-related-said]")).to_have_text(f"{second} is now one of your picks.")

    press(page, first, "Never here")
    after = titles(block(page))
    assert first not in after
    assert len(after) == 4

    third = found(page)[0]
    press(page, third, "Pin")
    picks.last.get_by_role("button", name="Move up").click()
    wait_until(page, lambda: titles(block(page))[had : had + 2] == [third, second])
    drawn(page)
    assert [line for line in axe(page) if "data-related" in line] == []

    page.get_by_role("button", name="Toggle preview").click()
    cards = page.frame_locator("#w-preview-iframe").locator(".related .card-title")
    expect(cards).to_have_text(titles(block(page)))
