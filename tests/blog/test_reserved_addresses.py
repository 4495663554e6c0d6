"""Addresses that belong to the blog itself are refused in words, in the admin."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from blog.models import BlogPage
from tests.builders import make_category, make_index, make_post, make_user, some_picture

pytestmark = pytest.mark.django_db


def filled_in(**fields):
    return nested_form_data(
        {
            "title": "Feeds for feet",
            "slug": "feeds-for-feet",
            "lead": "Words.",
            "image": str(some_picture().pk),
            "category": str(make_category().pk),
            "published_on": "2026-01-05",
            "tags": "rest",
            "body": streamfield([]),
            "related_picks": inline_formset([]),
            "related_exclusions": inline_formset([]),
            "comments": inline_formset([]),
            "action-publish": "action-publish",
            **fields,
        }
    )


def add(client, **fields):
    client.force_login(make_user())
    address = reverse("wagtailadmin_pages:add", args=["blog", "blogpage", make_index().pk])
    return client.post(address, filled_in(**fields))


def test_other_addresses_are_accepted(client):
    assert add(client).status_code == 302
    assert BlogPage.objects.get().live


@pytest.mark.parametrize("slug", ["archive", "category", "feed", "tag"])
def test_reserved_address_is_refused_in_plain_words(client, slug):
    response = add(client, slug=slug)
    assert response.status_code == 200
    text = response.content.decode()
    assert f"The address {slug} is used by the site itself. Choose another one." in text
    assert "Feeds for feet" in text
    assert not BlogPage.objects.exists()


def test_a_post_cannot_take_one_in_code_either():
    with pytest.raises(ValidationError, match="used by the site itself"):
        make_post(slug="feed")


def test_same_address_twice_is_refused(client):
    make_post(slug="feeds-for-feet")
    response = add(client)
    assert response.status_code == 200
    assert BlogPage.objects.count() == 1


def test_picks_are_stored_in_the_editors_order(client):
    first, second = make_post("First"), make_post("Second")
    picks = inline_formset([{"page": str(second.pk)}, {"page": str(first.pk)}])
    assert add(client, related_picks=picks).status_code == 302
    post = BlogPage.objects.get(slug="feeds-for-feet")
    assert [pick.page_id for pick in post.related_picks.all()] == [second.pk, first.pk]


def test_same_pick_twice_is_refused_in_words(client):
    pick = {"page": str(make_post("First").pk)}
    response = add(client, related_picks=inline_formset([pick, pick]))
    assert response.status_code == 200
    assert not BlogPage.objects.filter(slug="feeds-for-feet").exists()


def test_draft_may_be_incomplete(client):
    client.force_login(make_user())
    data = filled_in(image="", category="", lead="")
    del data["action-publish"]
    address = reverse("wagtailadmin_pages:add", args=["blog", "blogpage", make_index().pk])
    assert client.post(address, data).status_code in (200, 302)
