"""A page that stays open all day: what it says about the hours turns over when its moment has passed."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, Route, expect

OFFICES = ("concord", "plymouth")
ASKS_AT_LATEST = timedelta(hours=5, minutes=50)
"""A page asks after six hours, also while what it says is still true; earlier than this no answer is on its way."""


class Server:
    """Answers the open page as ours would at another moment; or not at all."""

    def __init__(self, page: Page, site_url: str) -> None:
        self.page, self.site_url = page, site_url
        self.moment: datetime | None = None
        self.is_away = False
        page.route("**/hours.json", self.answer)

    def answer(self, route: Route) -> None:
        if self.is_away:
            route.abort()
        else:
            route.fulfill(response=self.page.request.get("/hours.json", params=self.question))

    @property
    def question(self) -> dict[str, str]:
        return {"at": self.moment.isoformat()} if self.moment else {}

    def sentences(self) -> list[str]:
        return [
            office["sentence"]
            for office in self.page.request.get("/hours.json", params=self.question).json()["offices"]
        ]


@pytest.fixture
def server(page: Page, site_url: str) -> Server:
    return Server(page, site_url)


def said(page: Page) -> list[str]:
    return [page.locator(f"[data-office={slug}]").first.text_content() for slug in OFFICES]


def turning_point(page: Page) -> datetime:
    """When the first of the sentences on the page stops being true."""
    expiries = page.locator("[data-expires]").evaluate_all("states => states.map(state => state.dataset.expires)")
    return min(map(datetime.fromisoformat, expiries))


def let_pass(page: Page, until: datetime) -> None:
    """Move the reader's clock; the page's timers that are due by then go off."""
    now = page.evaluate("Date.now()")
    page.clock.fast_forward(round(until.timestamp() * 1000 - now))


@pytest.mark.parametrize("path", ["/", "/blog/"])
def test_sentence_turns_over_when_its_moment_passes(page: Page, server: Server, path: str):
    page.clock.install()
    page.goto(path)
    before, expiry = said(page), turning_point(page)
    assert before == server.sentences()

    server.moment = min(expiry - timedelta(minutes=2), datetime.now(UTC) + ASKS_AT_LATEST)
    let_pass(page, server.moment)
    assert said(page) == before

    server.moment = expiry + timedelta(seconds=2)
    let_pass(page, server.moment)
    after = server.sentences()
    assert after != before
    for slug, sentence in zip(OFFICES, after, strict=True):
        state = page.locator(f"[data-office={slug}]").first
        expect(state).to_have_text(sentence)
        expect(state).to_contain_class("is-open" if sentence.startswith("Open") else "is-closed")


def test_without_signal_the_page_takes_back_what_it_cannot_know(page: Page, server: Server):
    page.clock.install()
    page.goto("/")
    server.moment = turning_point(page) + timedelta(seconds=2)
    server.is_away = True
    let_pass(page, server.moment)
    for slug in OFFICES:
        expect(page.locator(f"[data-office={slug}]").first).to_have_text("Hours may have changed. Please call.")

    server.is_away = False
    page.evaluate("dispatchEvent(new Event('online'))")
    for slug, sentence in zip(OFFICES, server.sentences(), strict=True):
        expect(page.locator(f"[data-office={slug}]").first).to_have_text(sentence)
