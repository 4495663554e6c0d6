"""Addresses that were given out go on working."""

import pytest
from django.conf import settings
from wagtail.contrib.redirects.models import Redirect

from tests.builders import make_index, make_post, make_service, publish

pytestmark = pytest.mark.django_db

# What the practice's present website has in its links.
PRESENT = [
    "/blog/7-foot-protection-tips-for-runners",
    "/blog/the-connection-between-back-pain-and-your-feet",
    "/blog/5-steps-for-performing-your-own-diabetic-foot-check",
    "/services/hammertoes",
]


def rename(page, slug):
    page = type(page).objects.get(pk=page.pk)
    page.slug = slug
    return publish(page)


@pytest.mark.parametrize("address", PRESENT)
def test_present_address_of_the_practice_leads_to_its_page(client, demo_site, address):
    response = client.get(f"{address}?from=mail", follow=True)
    assert response.redirect_chain == [(f"{address}/?from=mail", 301)]
    assert response.status_code == 200


def test_renamed_page_is_found_at_its_old_address(client, django_capture_on_commit_callbacks):
    post = make_post("One", slug="old")
    with django_capture_on_commit_callbacks(execute=True):
        rename(post, "new")
    for address in ("/blog/old/", "/blog/old"):
        response = client.get(address, follow=True)
        assert response.redirect_chain[-1] == ("/blog/new/", 301)
        assert response.status_code == 200


def test_page_renamed_twice_is_found_at_each(client, django_capture_on_commit_callbacks):
    service = make_service("Heels")
    for slug in ("heel", "heel-pain"):
        with django_capture_on_commit_callbacks(execute=True):
            service = rename(service, slug)
    for address in ("/services/heels/", "/services/heel/"):
        assert client.get(address, follow=True).redirect_chain[-1] == ("/services/heel-pain/", 301)


def test_page_that_takes_an_old_address_is_shown_there(client, django_capture_on_commit_callbacks):
    post = make_post("One", slug="old")
    with django_capture_on_commit_callbacks(execute=True):
        rename(post, "new")
    make_post("Another", slug="old")
    assert client.get("/blog/old/").status_code == 200


def test_renamed_list_takes_its_pages_along(client, django_capture_on_commit_callbacks):
    make_post("One")
    with django_capture_on_commit_callbacks(execute=True):
        rename(make_index(), "news")
    assert client.get("/blog/one/", follow=True).redirect_chain[-1] == ("/news/one/", 301)


def test_draft_of_a_new_address_changes_nothing(client):
    post = make_post("One", slug="old")
    post.slug = "new"
    post.save_revision()
    assert client.get("/blog/old/").status_code == 200
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("address", ["/BLOG/", "/Services/Hammertoes/", "/blog/HOW-TO-BUY-SHOES-THAT-FIT/"])
def test_address_in_other_letters_gets_help(client, demo_site, address):
    response = client.get(address)
    assert response.status_code == 404
    html = response.content.decode()
    assert 'name="q"' in html
    assert "603-555-0101" in html


def test_redirects_are_switched_on():
    assert getattr(settings, "WAGTAILREDIRECTS_AUTO_CREATE", True)
    assert "concordpodiatry.core.middleware.Redirects" in settings.MIDDLEWARE
