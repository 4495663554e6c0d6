"""What a browser test does again and again."""

import time
from collections.abc import Callable

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

from concordpodiatry.demo.accounts import DEMO_PASSWORD

Opener = Callable[..., BrowserContext]

PATIENCE_MILLISECONDS = 60_000
"""How long a busy machine may take for what a test waits for. Nothing waits longer than it must."""
LOOK_AGAIN_MILLISECONDS = 50

WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def axe(page: Page) -> list[str]:
    """What the open page breaks of WCAG 2.2 A and AA, as far as a program can tell; one line for each place."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(
        """async tags => (await axe.run({ runOnly: tags, resultTypes: ["violations"] })).violations.flatMap(
            ({ id, help, nodes }) => nodes.map(node => `${id}: ${help} in ${node.html}`))""",
        WCAG_2_2_AA,
    )


def listen(page: Page, site_url: str) -> list[str]:
    """A list that fills while the tab is used: scripts that failed, rules of ours broken, other hosts asked."""
    complaints = []

    def check_request(request: Request) -> None:
        if not request.url.startswith((f"{site_url}/", "data:", "blob:", "about:")):
            complaints.append(f"asked another host: {request.url}")

    def check_message(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            complaints.append(message.text)

    page.on("pageerror", lambda error: complaints.append(f"a script failed: {error}"))
    page.on("request", check_request)
    page.on("console", check_message)
    return complaints


def sign_in(page: Page, username: str) -> None:
    """Sign in to the admin as ``frontdesk``, ``doctor``, ``manager`` or ``admin``, through the form."""
    page.goto("/admin/login/")
    page.locator("input[name=username]").fill(username)
    page.locator("input[name=password]").fill(DEMO_PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin/")


def wait_until(page: Page, is_so: Callable[[], object]) -> None:
    """Let the tab go on until what the test itself keeps, such as a list of requests, is as it should be."""
    deadline = time.monotonic() + PATIENCE_MILLISECONDS / 1000
    while not is_so():
        assert time.monotonic() < deadline, "It never came about."
        page.wait_for_timeout(LOOK_AGAIN_MILLISECONDS)


def settle(page: Page) -> None:
    """Wait until the loaded page has its typefaces and has asked for the lazy pictures that are near the window.

    The browser looks for those whenever it draws: the first callback comes before a drawing, the second after it.
    """
    page.evaluate(
        """() => document.fonts.ready.then(() => new Promise(resolve =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))"""
    )
