"""A page cannot take an address at which readers would never reach it."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Page, Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from concordpodiatry.core.reserved import is_reserved
from concordpodiatry.pages.models import StandardPage
from tests.builders import make_home, make_index, make_location, make_standard, make_user
from tests.support.admin_forms import errors_in, page_form, send

pytestmark = pytest.mark.django_db

OF_THE_SITE = ["search", "hours", "offline", "admin", "media", "static", "documents", "healthz", "Search"]


def add(client, parent, *, slug, title="A page"):
    client.force_login(get_user_model().objects.first() or make_user())
    form = {"title": title, "slug": slug, "lead": "Words.", "body": streamfield([]), "comments": inline_formset([])}
    address = reverse("wagtailadmin_pages:add", args=["pages", "standardpage", parent.pk])
    return client.post(address, nested_form_data(form | {"action-publish": "action-publish"}))


@pytest.mark.parametrize("slug", OF_THE_SITE)
def test_address_of_the_site_is_refused_at_the_field(client, slug):
    response = add(client, make_home(), slug=slug)
    assert response.status_code == 200
    assert f"The address {slug} is used by the site itself. Choose another one." in errors_in(response)
    assert not StandardPage.objects.exists()


def test_address_made_of_the_title_is_refused_too(client):
    response = add(client, make_home(), slug="", title="Search")
    assert response.status_code == 200
    assert not StandardPage.objects.exists()


def test_the_same_word_further_down_is_free(client):
    assert add(client, make_standard("About"), slug="search").status_code == 302
    assert client.get("/about/search/").status_code == 200


def test_pages_of_the_site_keep_their_addresses():
    home = make_home()
    make_location()
    for slug in ("locations", "blog", "services", "about"):
        assert not is_reserved(slug, home)
    assert is_reserved("feed", make_index())


def test_page_cannot_be_renamed_moved_or_copied_there(client):
    page = make_standard("Search", parent=make_standard("About"))
    other = make_standard("Other")
    client.force_login(make_user())
    form = page_form(client, other)
    form["slug"], form["body-count"] = "hours", "0"
    assert "used by the site itself" in errors_in(send(client, other, form))
    home = make_home()
    response = client.post(reverse("wagtailadmin_pages:move_confirm", args=[page.pk, home.pk]), follow=True)
    assert "used by the site itself" in response.content.decode()
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    client.post(f"{bulk}?id={page.pk}", {"chooser": home.pk, "move_applicable": "on"})
    copy = {"new_title": "Search", "new_slug": "search", "new_parent_page": home.pk}
    for more in ({}, {"alias": "on"}):
        response = client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), copy | more)
        assert "used by the site itself" in response.content.decode()
    assert not Page.objects.child_of(home).filter(slug__in=["search", "hours"]).exists()


def test_another_root_page_of_the_site_brings_the_rule_along(client):
    """The site may be moved to another page: what stands below that one is then below the root."""
    home, other = make_home(), make_standard("Other")
    assert not is_reserved("search", other)
    Site.objects.filter(is_default_site=True).update(root_page=other)
    Site.clear_site_root_paths_cache()
    assert "used by the site itself" in errors_in(add(client, other, slug="search"))
    assert add(client, home, slug="search").status_code == 302
