"""What a browser test does again and again."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from concordpodiatry.demo.accounts import DEMO_PASSWORD

WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def axe(page: Page) -> list[str]:
    """What the open page breaks of WCAG 2.2 A and AA, as far as a program can tell; one line for each place."""
    found = Axe().run(page, options={"runOnly": WCAG_2_2_AA, "resultTypes": ["violations"]})
    return [
        f"{violation['id']}: {violation['help']} in {node['html']}"
        for violation in found.response["violations"]
        for node in violation["nodes"]
    ]


def sign_in(page: Page, username: str) -> None:
    """Sign in to the admin as ``frontdesk``, ``doctor``, ``manager`` or ``admin``, through the form."""
    page.goto("/admin/login/")
    page.locator("input[name=username]").fill(username)
    page.locator("input[name=password]").fill(DEMO_PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/admin/")
