import pytest
from playwright.sync_api import Page, expect

from concordpodiatry.demo.accounts import ACCOUNTS
from tests.browser.helpers import axe, sign_in


@pytest.mark.parametrize("username", [account.username for account in ACCOUNTS])
def test_every_demonstration_account_reaches_the_pages(page: Page, username: str):
    sign_in(page, username)
    page.goto("/admin/pages/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_form_can_be_used_by_everyone(page: Page):
    page.goto("/admin/login/")
    assert axe(page) == []
