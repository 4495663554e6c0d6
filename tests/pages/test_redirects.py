"""Addresses that were given out go on working."""

import pytest
from django.conf import settings
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from tests.builders import make_category, make_index, make_location, make_post, make_service, make_user, publish

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
    assert "concordpodiatry.core.redirects.Redirects" in settings.MIDDLEWARE


@pytest.mark.parametrize(
    "rest",
    [
        "feed/",
        "feed/atom/",
        "category/heels/",
        "tag/running/",
        "archive/2026/",
        "feed",
        "?page=2",
        "category/heels/?page=1",
    ],
)
def test_everything_below_a_moved_list_leads_on(client, django_capture_on_commit_callbacks, rest):
    make_post("One", tags=["running"])
    for slug in ("news", "journal"):
        with django_capture_on_commit_callbacks(execute=True):
            rename(make_index(), slug)
    path, mark, query = rest.partition("?")
    path = f"{path.strip('/')}/" if path else ""
    for old in ("blog", "news"):
        response = client.get(f"/{old}/{rest}", follow=True)
        assert response.redirect_chain == [(f"/journal/{path}{mark}{query}", 301)]
        assert response.status_code == 200


def test_what_a_moved_list_never_had_stays_lost(client, django_capture_on_commit_callbacks):
    make_post("One")
    with django_capture_on_commit_callbacks(execute=True):
        rename(make_index(), "news")
    for rest in ("nope/", "one/feed/", "feed/more/"):
        assert client.get(f"/blog/{rest}").status_code == 404


def test_contact_card_moves_with_its_office_and_with_the_list(client, django_capture_on_commit_callbacks):
    office = make_location()
    with django_capture_on_commit_callbacks(execute=True):
        rename(office.get_parent().specific, "offices")
    with django_capture_on_commit_callbacks(execute=True):
        rename(office, "new-keene")
    card = "/offices/new-keene/contact.vcf"
    assert f'href="{card}"' in client.get("/offices/new-keene/").content.decode()
    for old in ("/locations/keene/contact.vcf", "/offices/keene/contact.vcf"):
        response = client.get(old, follow=True)
        assert response.redirect_chain == [(card, 301)]
        assert response["Content-Type"].startswith("text/vcard")


def test_question_is_not_told_to_another_site(client):
    Redirect.objects.create(old_path="/old", redirect_link="https://www.example.com/")
    assert client.get("/old/?name=sam")["Location"] == "https://www.example.com/"


def rename_category(client, category, slug):
    client.force_login(make_user(username=slug))
    form = {"name": category.name, "slug": slug, "description": "", "related_set": ""}
    edit = reverse("wagtailsnippets_blog_blogcategory:edit", args=[category.pk])
    assert client.post(edit, form).status_code == 302


def test_renamed_category_is_found_at_each_of_its_addresses(client):
    category = make_category("Heels")
    make_post("One", category=category)
    for slug in ("heel-pain", "sore-heels", "heels", "last"):
        rename_category(client, category, slug)
    for slug in ("heels", "heel-pain", "sore-heels"):
        for address in (f"/blog/category/{slug}/", f"/blog/category/{slug}?page=1"):
            response = client.get(address, follow=True)
            assert response.redirect_chain[-1][0].startswith("/blog/category/last/")
            assert response.status_code == 200


def test_category_that_takes_an_old_address_is_shown_there(client):
    category = make_category("Heels")
    make_post("One", category=category)
    rename_category(client, category, "other")
    make_post("Two", category=make_category("New", related_set=None))
    rename_category(client, make_category("New"), "heels")
    assert b"Two" in client.get("/blog/category/heels/").content
    assert client.get("/blog/category/new/", follow=True).redirect_chain[-1] == ("/blog/category/heels/", 301)
