"""What a page looks like on paper: what cannot wait stands on the first sheet."""

from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from playwright.sync_api import Page

# US Letter less the margins of print.css, in CSS pixels. A4 is narrower by a finger, and longer.
MILLIMETRE = 96 / 25.4
SHEET = {"width": round((215.9 - 36) * MILLIMETRE), "height": round((279.4 - 36) * MILLIMETRE)}
LOCATIONS = "{*}url/{*}loc"


def test_emergency_cards_end_on_the_first_sheet(page: Page):
    page.emulate_media(media="print")
    page.set_viewport_size(SHEET)
    sitemap = ET.fromstring(page.request.get("/sitemap.xml").body())  # noqa: S314 - our own answer
    ends = {}
    for location in sitemap.iterfind(LOCATIONS):
        path = urlsplit(location.text).path
        page.goto(path)
        cards = page.locator(".urgent .care-emergency")
        if cards.count():
            ends[path] = max(card.bounding_box()["y"] + card.bounding_box()["height"] for card in cards.all())
    assert len(ends) > 5
    assert {path: end for path, end in ends.items() if end > SHEET["height"]} == {}
