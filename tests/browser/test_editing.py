"""A post on its way: the front desk writes it from nothing and sends it on, the manager lets readers have it."""

import re
from uuid import uuid4

from playwright.sync_api import APIResponse, Locator, Page, Route, expect

from tests.browser.helpers import Opener, listen, sign_in


def unused(title: str) -> str:
    """The title with a number that no other page has, so that no page stands in the way of its address."""
    return f"{title} {uuid4().int % 10**9}"


TITLE = unused("Why Zebras Need No Shoes")
ADDRESS = f"/blog/{TITLE.lower().replace(' ', '-')}/"
RARE_WORD = "okapi"
PAUSE_IN_WRITING = 1_000
"""Milliseconds; Wagtail saves a draft after half of it."""


def body(page: Page) -> Locator:
    return page.locator("#panel-child-post-body-content")


def insert(page: Page, block: str) -> None:
    """Put a block at the end of the body."""
    body(page).get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name=block, exact=True).click()


def type_into_text(page: Page, place: int, words: str) -> None:
    """Type into one text of the body, counted from 0; the editor of a new block comes a moment after the block."""
    text = body(page).locator(".public-DraftEditor-content").nth(place)
    text.click()
    expect(text).to_be_focused()
    page.keyboard.type(words)
    expect(text).to_have_text(words)


def test_post_goes_from_the_front_desk_to_readers(page: Page, new_context: Opener, site_url: str):
    write_and_send_on(page)
    reader, manager = new_context().new_page(), new_context().new_page()
    complaints = [listen(reader, site_url), listen(manager, site_url)]
    assert reader.goto(ADDRESS).status == 404
    publish(manager)
    look_for_it_everywhere(reader)
    assert complaints == [[], []]


def begin(page: Page, title: str) -> None:
    """Fill in what every post must have but its words."""
    page.locator("#id_title").fill(title)
    page.locator("#id_lead").fill("Some feet come with shoes of their own.")
    page.get_by_role("button", name="Choose an image").click()
    page.locator(".modal-body a[data-chooser-modal-choice]").first.click()
    page.locator(".modal-body").wait_for(state="detached")
    page.locator("#id_category").select_option(label="Running and hiking")


def write_and_send_on(page: Page) -> None:
    sign_in(page, "frontdesk")
    page.get_by_role("link", name="Write a post").click()
    begin(page, TITLE)
    page.locator(".tagit-new input").first.press_sequentially("running")
    page.keyboard.press("Enter")
    insert(page, "Heading")
    page.locator("[name=body-0-value-text]").fill("How a hoof works")
    insert(page, "Paragraph")
    type_into_text(page, 0, f"A hoof is a nail that grew. Ask any {RARE_WORD}.")
    insert(page, "Care card")
    type_into_text(page, 1, "your own feet hurt")
    page.get_by_role("tab", name="You might also enjoy").click()
    page.get_by_role("button", name="Choose related post set").click()
    page.get_by_role("link", name="Winter feet").click()
    page.locator(".modal-body").wait_for(state="detached")

    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(preview.get_by_role("heading", name="Before the snow flies")).to_be_visible()

    page.get_by_role("button", name="More actions").click()
    expect(page.get_by_role("button", name="Publish", exact=True)).to_have_count(0)
    page.get_by_role("button", name="Submit to the doctor").click()
    expect(page.locator(".messages")).to_contain_text("submitted")


def test_button_waits_for_the_draft_that_is_being_saved(page: Page):
    title = unused("Why Camels Need Wide Shoes")
    refused: list[str] = []
    saved: list[tuple[Route, APIResponse]] = []

    def hold_answer_to_first_draft(route: Route) -> None:
        if saved or route.request.headers["accept"] != "application/json":
            route.continue_()
            return
        answer = route.fetch()
        if answer.ok:
            saved.append((route, answer))
        else:
            refused.append(answer.text())
            route.fulfill(response=answer)

    sign_in(page, "frontdesk")
    page.get_by_role("link", name="Write a post").click()
    page.route("**/admin/pages/add/blog/blogpage/*/", hold_answer_to_first_draft)
    insert(page, "Heading")
    page.locator("[name=body-0-value-text]").fill("How a camel walks")
    begin(page, title)
    write_until_saved(page, saved, refused)
    # The draft is made and the form does not know yet. Whoever holds the button back says so to the browser.
    page.evaluate(
        """() => addEventListener("submit", event => {
            setTimeout(() => { document.documentElement.dataset.buttonWaits = event.defaultPrevented; });
        }, { capture: true })"""
    )
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Submit to the doctor").click()
    expect(page.locator("html")).to_have_attribute("data-button-waits", "true")
    route, answer = saved[0]
    route.fulfill(response=answer)
    expect(page.locator(".messages")).to_contain_text("submitted")
    expect(page.get_by_role("link", name=title)).to_have_count(1)


def write_until_saved(page: Page, saved: list, refused: list[str]) -> None:
    """Go on writing, with pauses in which Wagtail may save a draft.

    It takes for unchanged what was typed before it first looked, some seconds after the form came, and does not send
    again what was typed while a draft without all it needs was on its way. The next word brings both along.
    """
    for number in range(100):
        if saved:
            return
        page.locator("#id_lead").fill(f"Some feet come with {number} shoes of their own.")
        page.wait_for_timeout(PAUSE_IN_WRITING)
    raise AssertionError(f"No draft was saved; refused: {refused}")


def test_words_typed_just_before_saving_are_kept(page: Page):
    sign_in(page, "frontdesk")
    page.get_by_role("link", name="Write a post").click()
    begin(page, unused("Why Geese Need No Socks"))
    insert(page, "Paragraph")
    text = body(page).locator(".public-DraftEditor-content")
    type_into_text(page, 0, "A goose has warm feet")
    page.keyboard.type(" at all times.")
    page.keyboard.press("Control+s")
    # By now Wagtail may have made the page by itself, as it does a few seconds after its title was typed.
    expect(page.locator(".messages")).to_contain_text(re.compile("created|updated"))
    page.reload()
    expect(text).to_have_text("A goose has warm feet at all times.")


def publish(page: Page) -> None:
    sign_in(page, "manager")
    page.get_by_role("link", name=TITLE).first.click()
    expect(page.locator("#id_title")).to_have_value(TITLE)
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Approve and Publish", exact=True).click()
    expect(page.locator(".messages")).to_contain_text("updated")


def look_for_it_everywhere(page: Page) -> None:
    assert page.goto(ADDRESS).status == 200
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(page.get_by_role("heading", name="Before the snow flies")).to_be_visible()

    page.goto("/blog/")
    expect(page.locator("main").get_by_role("link", name=TITLE)).to_be_visible()
    assert f"<title>{TITLE}</title>" in page.request.get("/blog/feed/").text()
    page.goto(f"/search/?q={RARE_WORD}")
    expect(page.locator("main").get_by_role("link", name=TITLE)).to_be_visible()

    page.goto("/blog/category/sports/")
    neighbours = page.locator("main a[href^='/blog/']").evaluate_all("links => links.map(link => link.pathname)")
    under = []
    for path in {path for path in neighbours if path.count("/") == 3} - {ADDRESS}:
        page.goto(path)
        if page.locator(".related").get_by_role("link", name=TITLE).count():
            under.append(path)
    assert under != []
