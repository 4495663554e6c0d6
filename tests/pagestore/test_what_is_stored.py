"""Only what is the same for every reader is stored, under the one address it has, and answered as HTTP wants it."""

import gzip
from datetime import UTC, datetime

import brotli
import pytest
import time_machine
from django.conf import settings
from wagtail.models import PageViewRestriction

from blog.models import BlogPage
from concordpodiatry.contentversion.versions import advance
from tests.builders import make_posts
from tests.pagestore.conftest import Stack


@pytest.mark.parametrize(
    "path",
    ["/", "/blog/", "/blog/heel-pain/", "/locations/keene/", "/hours/", "/sitemap.xml", "/robots.txt", "/hours.json"],
)
def test_public_pages_are_stored(stack: Stack, path: str):
    assert stack.is_stored(path)
    assert stack.get(path).code == 200


def test_a_stored_answer_is_the_rendered_one_with_all_its_headers(stack: Stack):
    with time_machine.travel(datetime(2026, 11, 23, 14, tzinfo=UTC), tick=False):
        compare_with_live(stack)


def compare_with_live(stack: Stack) -> None:
    settings.PAGE_STORE_DIR, folder = "", settings.PAGE_STORE_DIR
    live = Stack(stack.store).get("/blog/heel-pain/")
    settings.PAGE_STORE_DIR = folder
    first, second = stack.get("/blog/heel-pain/"), stack.get("/blog/heel-pain/")
    assert stack.rendered == ["/blog/heel-pain/"]
    assert first.body == second.body == live.body
    assert first.headers == second.headers
    for name in ("Content-Security-Policy", "Permissions-Policy", "X-Frame-Options", "Content-Type", "Referrer-Policy"):
        assert second.headers[name] == live.headers[name]


def test_each_browser_gets_the_smallest_form_it_takes(stack: Stack):
    plain = stack.get("/").body
    small = stack.get("/", accept_encoding="gzip, deflate, br")
    assert small.headers["Content-Encoding"] == "br"
    assert brotli.decompress(small.body) == plain
    middle = stack.get("/", accept_encoding="br;q=0, gzip")
    assert middle.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(middle.body) == plain
    assert "Content-Encoding" not in stack.get("/", accept_encoding="zstd").headers
    assert small.headers["Vary"] == "Accept-Encoding"
    assert len({small.headers["ETag"], middle.headers["ETag"], stack.get("/").headers["ETag"]}) == 3


def test_a_browser_that_asks_again_is_told_that_nothing_changed(stack: Stack):
    first = stack.get("/")
    again = stack.get("/", if_none_match=first.headers["ETag"])
    assert (again.code, again.body) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert stack.get("/", if_modified_since=first.headers["Last-Modified"]).code == 304
    advance()
    assert stack.get("/", if_modified_since=first.headers["Last-Modified"]).code == 200


def test_head_has_no_body(stack: Stack):
    full = stack.get("/")
    head = stack.get("/", method="HEAD")
    assert head.body == b""
    assert head.headers == full.headers


def test_what_advertisements_append_is_the_same_page(stack: Stack):
    stack.get("/")
    assert stack.get("/", "utm_source=mail&fbclid=x").code == 200
    assert stack.rendered == ["/"]


@pytest.mark.parametrize("cookie", ["sessionid=abc", "a=b; sessionid=abc", "messages=x"])
def test_staff_get_the_live_page(stack: Stack, cookie: str):
    stack.get("/")
    assert not stack.is_stored("/", cookie=cookie)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/", "q=1"),
        ("/", "page=2"),
        ("/blog/", "page=0"),
        ("/blog/", "page=9"),
        ("/blog/", "page=1&page=2"),
        ("/blog//heel-pain/", ""),
        ("/search/", "q=heel"),
        ("/hours.json", "at=2026-11-27T09:00"),
        ("/nothing/", ""),
        ("/healthz", ""),
        ("/admin/login/", ""),
    ],
)
def test_other_addresses_are_not_stored(stack: Stack, path: str, query: str):
    assert not stack.is_stored(path, query)


def test_pages_of_a_list_are_stored(stack: Stack):
    make_posts(8)
    assert stack.is_stored("/blog/", "page=2")
    assert stack.get("/blog/", "page=2").body != stack.get("/blog/").body


def test_another_host_is_not_answered_from_the_store(stack: Stack):
    stack.get("/")
    assert not stack.is_stored("/", host="127.0.0.1:9")
    assert stack.get("/", host="evil.example").code == 400


def test_a_page_made_private_is_not_served_once_more(stack: Stack):
    assert stack.is_stored("/blog/heel-pain/")
    page = BlogPage.objects.get(slug="heel-pain")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert stack.get("/blog/heel-pain/").code == 302
    assert not stack.is_stored("/blog/heel-pain/")
    assert not any(b"Heel pain in winter" in path.read_bytes() for path in stack.store.root.rglob("heel-pain/*.html"))


def test_a_password_form_is_not_stored(stack: Stack):
    page = BlogPage.objects.get(slug="heel-pain")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.PASSWORD, password="feet")
    assert not stack.is_stored("/blog/heel-pain/")
    assert stack.get("/blog/heel-pain/").code == 200
