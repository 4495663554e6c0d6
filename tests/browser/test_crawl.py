"""Every address a reader or a machine can come to from the first page: it answers, and it is a sound page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import HTTPRedirectHandler, build_opener

import pytest
from playwright.sync_api import Request

from tests.browser.helpers import Opener, listen
from tests.support.html import Markup

# What no link leads to.
BEGINNINGS = ("/", "/robots.txt", "/sw.js", "/offline/", "/search/?q=heel", "/search/?q=xylophone")
LOST = "/no-such-trail/"
SECONDS = 60
IN_CSS = re.compile(r"""url\(\s*["']?([^"')]+)""")
IN_XML = re.compile(r"""(?:<loc>|<link>|<image:loc>|(?:href|src|url)=["'])([^<"']+)""")
IN_TEXT = re.compile(r"https?://[^\s\"\\]+")
# A long line of a card or calendar goes on in the next; what identifies an entry is no link.
FOLD = re.compile(r"\r\n[ \t]")
IDENTIFIER = re.compile(r"^UID:.*$", re.MULTILINE)


class NoRedirect(HTTPRedirectHandler):
    """A redirect is an answer, not a way."""

    def redirect_request(self, *args):
        return None


@dataclass
class Answer:
    """What an address gave, and who names it."""

    status: int
    kind: str
    text: str
    cookie: str | None
    named_by: str
    markup: Markup | None = None


@dataclass
class Crawl:
    """All answers by address, and every anchor that somebody points to."""

    site_url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    fragments: set[tuple[str, str, str]] = field(default_factory=set)

    @property
    def pages(self) -> dict[str, Markup]:
        return {url: answer.markup for url, answer in self.answers.items() if answer.markup}

    def run(self) -> None:
        opener = build_opener(NoRedirect)
        waiting = [(self.site_url + path, "the test") for path in (*BEGINNINGS, LOST)]
        while waiting:
            url, named_by = waiting.pop()
            if url in self.answers:
                continue
            try:
                response = opener.open(url, timeout=SECONDS)
            except HTTPError as error:
                response = error
            with response:
                kind = response.headers.get_content_type()
                body = response.read()
                cookie = response.headers["Set-Cookie"]
            text = body.decode() if kind.startswith("text/") or kind.endswith(("xml", "json")) else ""
            self.answers[url] = Answer(response.status, kind, text, cookie, named_by)
            for target in self._targets(url, kind, text):
                address, fragment = urldefrag(urljoin(url, target))
                if address.startswith(f"{self.site_url}/"):
                    waiting.append((address, url))
                    if fragment:
                        self.fragments.add((address, fragment, url))

    def _targets(self, url: str, kind: str, text: str) -> Iterator[str]:
        if kind == "text/html":
            self.answers[url].markup = Markup(text)
            yield from self.answers[url].markup.links
        elif kind == "text/css":
            yield from IN_CSS.findall(text)
        elif kind.endswith("xml") and "svg" not in kind:
            # Feeds hold pages inside, escaped once more.
            yield from map(unescape, IN_XML.findall(unescape(text)))
        elif kind == "application/manifest+json":
            yield from re.findall(r'"(?:src|start_url|url)": *"([^"]+)', text)
        elif text:
            yield from IN_TEXT.findall(IDENTIFIER.sub("", FOLD.sub("", text)))


@pytest.fixture(scope="session")
def crawl(site_url: str) -> Crawl:
    """The whole site, read once."""
    found = Crawl(site_url)
    found.run()
    assert len(found.pages) > 60
    return found


def test_every_address_answers_at_once(crawl: Crawl):
    wrong = {
        url: f"{answer.status}, named by {answer.named_by}"
        for url, answer in crawl.answers.items()
        if answer.status != (404 if url.endswith(LOST) else 200)
    }
    assert wrong == {}


def test_all_sorts_of_things_were_found(crawl: Crawl):
    kinds = {answer.kind for answer in crawl.answers.values()}
    assert kinds >= {
        "text/html",
        "text/css",
        "text/calendar",
        "text/vcard",
        "font/woff2",
        "image/avif",
        "image/jpeg",
        "image/svg+xml",
        "application/rss+xml",
        "application/atom+xml",
        "application/xml",
        "application/pdf",
        "video/mp4",
        "application/manifest+json",
    }


def test_links_into_a_page_lead_to_something_there(crawl: Crawl):
    lost = [
        f"{url}#{fragment}, named by {named_by}"
        for url, fragment, named_by in crawl.fragments
        if url not in crawl.pages or fragment not in crawl.pages[url].anchors
    ]
    assert lost == []


def test_nobody_is_given_a_cookie(crawl: Crawl):
    assert {url: answer.cookie for url, answer in crawl.answers.items() if answer.cookie} == {}


def test_markup_is_sound(crawl: Crawl):
    assert {url: page.mistakes for url, page in crawl.pages.items() if page.mistakes} == {}


def test_both_offices_can_be_reached_from_every_page(crawl: Crawl):
    offices = {"/locations/concord/", "/locations/plymouth/"}
    missing = {url: offices - page.links for url, page in crawl.pages.items() if "/offline/" not in url}
    assert {url: towns for url, towns in missing.items() if towns} == {}


def test_pages_ask_nobody_else_and_leave_nothing_behind(crawl: Crawl, site_url: str, new_context: Opener):
    context = new_context(service_workers="block")
    page = context.new_page()
    complaints = listen(page, site_url)

    def check_failure(request: Request) -> None:
        # What is still on its way when we leave the page is broken off; that is no fault.
        if request.failure != "net::ERR_ABORTED":
            complaints.append(f"failed: {request.url}, {request.failure}")

    page.on("requestfailed", check_failure)
    for url in crawl.pages:
        before = len(complaints)
        page.goto(url)
        complaints[before:] = [f"{url}: {complaint}" for complaint in complaints[before:]]
    assert complaints == []
    assert context.cookies() == []
