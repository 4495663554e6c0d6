"""What a reader's own device adds: the nearer office, its sheet for sharing, comfort settings. None of it leaves it."""

from playwright.sync_api import Page, expect

from tests.browser.helpers import Opener, settle
from tests.browser.public_pages import POST

IN_PLYMOUTH = {"latitude": 43.757, "longitude": -71.688}


def test_nearer_office_comes_first_and_nobody_is_told(new_context: Opener):
    context = new_context(geolocation=IN_PLYMOUTH, permissions=["geolocation"])
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for path, place in (("/locations/", ".office"), ("/", ".hero-office")):
        page.goto(path)
        settle(page)
        heading = page.locator(place).first.get_by_role("heading")
        expect(heading.first).to_contain_text("Concord")
        asked.clear()
        page.get_by_role("button", name="Which office is nearer?").click()
        expect(page.get_by_role("status")).to_have_text("Plymouth is nearer: less than a mile as the crow flies.")
        expect(heading.first).to_contain_text("Plymouth")
        assert asked == []
    assert context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_reader_who_does_not_say_where_they_are_loses_nothing(page: Page):
    page.goto("/locations/")
    page.get_by_role("button", name="Which office is nearer?").click()
    expect(page.get_by_role("status")).to_contain_text("did not allow")
    expect(page.locator(".office").first.get_by_role("heading").first).to_contain_text("Concord")


def test_post_is_shared_by_the_device_where_it_can(page: Page, site_url: str):
    page.goto(POST)
    button = page.get_by_role("button", name="Share this page")
    expect(button).to_be_hidden()

    page.add_init_script("navigator.share = async what => { window.shared = what; }")
    page.goto(f"{POST}?from=mail")
    button.click()
    assert page.evaluate("shared") == {"title": page.title(), "url": f"{site_url}{POST}"}


def test_comfort_settings_are_kept_on_this_device_alone(new_context: Opener):
    context = new_context()
    page = context.new_page()
    page.goto("/")
    size = "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"
    usual = page.evaluate(size)
    page.locator(".comfort summary").click()
    for choice in ("Larger", "High", "No motion, softer pictures"):
        page.get_by_label(choice, exact=True).check()
    assert page.evaluate(size) > usual * 1.25

    other = context.new_page()
    sent = []
    other.on("request", lambda request: sent.append(f"{request.url} {request.headers} {request.post_data}"))
    other.goto("/")
    expect(other.locator("html")).to_contain_class("larger high calm")
    assert other.evaluate(size) > usual * 1.25
    assert other.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert [line for line in sent if "larger" in line] == []
    assert context.cookies() == []

    other.locator(".comfort summary").click()
    expect(other.get_by_label("Larger", exact=True)).to_be_checked()
    other.get_by_role("button", name="Back to normal").click()
    expect(other.get_by_label("Larger", exact=True)).not_to_be_checked()
    page.reload()
    assert page.evaluate(size) == usual
