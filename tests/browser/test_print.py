"""A page on paper: the text, whom to call, and where it came from."""

from playwright.sync_api import Page, expect

from tests.browser.public_pages import BLOCKS, POST
from tests.support.sitemaps import listed_paths

# US Letter less the margins of print.css, in CSS pixels. A4 is narrower by a finger, and longer.
MILLIMETRE = 96 / 25.4
SHEET = {"width": round((215.9 - 36) * MILLIMETRE), "height": round((279.4 - 36) * MILLIMETRE)}


def test_paper_holds_what_a_reader_takes_along(page: Page, site_url: str):
    page.goto(POST)
    page.emulate_media(media="print")
    paper = page.locator(".paper")
    expect(paper).to_be_visible()
    expect(paper).to_contain_text(f"{site_url}{POST}")
    for phone in page.locator("footer a[href^='tel:']").all_text_contents():
        expect(paper).to_contain_text(phone)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".care-emergency")).to_be_visible()


def test_paper_holds_nothing_to_press(page: Page):
    page.goto(POST)
    page.emulate_media(media="print")
    for gone in ("nav", ".skip", "form", "button", ".call", ".related", "video"):
        for place in page.locator(gone).all():
            expect(place, gone).to_be_hidden()


def test_folded_answers_are_unfolded_on_paper(page: Page):
    page.goto(BLOCKS["post"])
    answer = page.locator(".questions .answer").first
    expect(answer).to_be_hidden()
    page.emulate_media(media="print")
    expect(answer).to_be_visible()


def test_emergency_cards_end_on_the_first_sheet(page: Page):
    page.emulate_media(media="print")
    page.set_viewport_size(SHEET)
    ends = {}
    for path in listed_paths(lambda path: page.request.get(path).text()):
        page.goto(path)
        cards = page.locator(".urgent .care-emergency")
        if cards.count():
            ends[path] = max(card.bounding_box()["y"] + card.bounding_box()["height"] for card in cards.all())
    assert len(ends) > 5
    assert {path: end for path, end in ends.items() if end > SHEET["height"]} == {}
