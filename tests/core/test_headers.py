"""What every answer says to the browser about safety."""

import pytest

from tests.builders import make_user

PUBLIC = ["/", "/blog/", "/locations/concord/", "/search/?q=heel", "/no-such-page/", "/healthz", "/blog/feed/"]
pytestmark = pytest.mark.usefixtures("demo_site")


def policy(response):
    pairs = [rule.strip().partition(" ") for rule in response["Content-Security-Policy"].split(";") if rule.strip()]
    return {name: words.split() for name, _, words in pairs}


@pytest.mark.parametrize("address", PUBLIC)
def test_public_pages_allow_nothing_inline_and_no_other_host(client, address):
    rules = policy(client.get(address))
    assert rules["default-src"] == ["'none'"]
    assert rules["object-src"] == ["'none'"]
    assert rules["script-src"] == rules["style-src"] == rules["form-action"] == rules["base-uri"] == ["'self'"]
    words = {word for values in rules.values() for word in values}
    assert words <= {"'self'", "'none'", "data:"}


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/admin/no-such-page/"])
def test_admin_allows_inline_and_still_no_other_host(client, address):
    client.force_login(make_user())
    rules = policy(client.get(address))
    assert "'unsafe-inline'" in rules["script-src"]
    assert "'unsafe-inline'" in rules["style-src"]
    words = {word for values in rules.values() for word in values}
    assert words <= {"'self'", "'none'", "'unsafe-inline'", "data:", "blob:"}


def test_page_named_like_the_admin_keeps_the_strict_policy(client):
    assert "'unsafe-inline'" not in client.get("/administration/")["Content-Security-Policy"]


@pytest.mark.parametrize("address", [*PUBLIC, "/admin/login/"])
def test_other_headers(client, address):
    headers = client.get(address).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "SAMEORIGIN"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("address", PUBLIC)
def test_public_pages_set_no_cookie(client, address):
    assert not client.get(address).cookies
