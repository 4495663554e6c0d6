"""The content version changes with everything a reader could see, and with nothing else."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from taggit.models import Tag
from wagtail.contrib.redirects.models import Redirect

from concordpodiatry.contentversion.models import ContentVersion
from concordpodiatry.contentversion.versions import advance, current
from concordpodiatry.practice.models import PracticeSettings
from locations.models import LocationPage
from tests.builders import (
    PASSWORD,
    hide,
    make_category,
    make_index,
    make_location,
    make_picture,
    make_post,
    make_related_set,
    make_service,
    make_standard,
    make_user,
    publish,
)
from tests.support.admin_forms import page_form, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def advances():
    """Whether what is done in the meantime is noticed."""

    def check(action):
        before = current()
        action()
        return current() != before

    advance()
    return check


def test_publishing(advances):
    post = make_post(live=False)
    assert advances(lambda: publish(post))


def test_unpublishing(advances):
    post = make_post()
    assert advances(post.unpublish)


def test_moving(advances):
    page, parent = make_standard("Deep"), make_standard("About")
    assert advances(lambda: page.move(parent, pos="last-child"))


def test_deleting(advances):
    post = make_post()
    assert advances(post.delete)


def test_making_private_and_public_again(advances):
    post = make_post()
    assert advances(lambda: hide(post))
    assert advances(lambda: post.view_restrictions.all().delete())


def test_changing_and_deleting_a_category(advances):
    category = make_category()
    category.name = "Toes"
    assert advances(category.save)
    assert advances(category.delete)


def test_changing_a_related_set(advances):
    related_set = make_related_set(posts=[make_post()])
    related_set.heading = "New words"
    assert advances(related_set.save)


def test_changing_the_practice(advances):
    assert advances(PracticeSettings(name="Feet").save)


def test_describing_a_picture(advances):
    picture = make_picture()
    picture.description = "A bare foot."
    assert advances(picture.save)


def test_renaming_a_tag(advances):
    make_post(tags=["heels"])
    tag = Tag.objects.get()
    tag.name = "sore heels"
    assert advances(tag.save)


def test_adding_a_redirect(advances):
    assert advances(lambda: Redirect.add_redirect("/old/", "/blog/"))


def test_changing_hours(advances):
    office = LocationPage.objects.get(pk=make_location().pk)
    row = office.weekly_hours.first()
    row.by_appointment = True
    assert advances(row.save)


def test_relating_a_service_to_an_office(advances):
    service, office = make_service(), make_location()
    assert advances(lambda: service.locations.add(office))
    assert advances(lambda: service.locations.remove(office))


def test_reordering_categories_in_the_admin(advances, client):
    client.force_login(make_user())
    categories = [make_category(name) for name in ("Heels", "Toes", "Nails")]
    for number, category in enumerate(categories):
        category.sort_order = number
        category.save()
    address = reverse("wagtailsnippets_blog_blogcategory:reorder", args=[categories[0].pk])
    assert advances(lambda: client.post(f"{address}?position=2"))


def test_draft_is_not_noticed(advances):
    post = make_post()
    post.title = "Only an idea"
    assert not advances(post.save_revision)


def test_draft_from_the_admin_is_not_noticed(advances, client):
    client.force_login(make_user())
    office = make_location()
    form = page_form(client, office)
    form["town"] = "Elsewhere"
    assert not advances(lambda: send(client, office, form, publish=False))
    assert LocationPage.objects.get(pk=office.pk).has_unpublished_changes


def test_looking_is_not_noticed(advances, client):
    client.force_login(make_user())
    index = make_index()
    assert not advances(lambda: client.get(reverse("wagtailadmin_pages:edit", args=[index.pk])))
    assert not advances(lambda: client.get("/blog/"))


def test_signing_in_and_out_is_not_noticed(advances, client):
    make_user(username="doctor")
    assert not advances(lambda: client.login(username="doctor", password=PASSWORD))
    assert get_user_model().objects.get().last_login
    assert not advances(client.logout)


def test_giving_a_role_is_not_noticed(advances):
    user = make_user("Editors")
    assert not advances(user.groups.clear)


def test_session_is_not_noticed(advances, client):
    def write():
        session = client.session
        session["a"] = 1
        session.save()

    assert not advances(write)


def test_locking_a_page_is_not_noticed(advances):
    post = make_post()

    def lock():
        post.locked = True
        post.save(update_fields=["locked"])

    assert not advances(lock)


def test_prepared_size_of_a_picture_is_not_noticed(advances):
    picture = make_picture()
    assert not advances(lambda: picture.get_rendition("width-100"))


def test_first_change_makes_the_row_and_no_second_one():
    ContentVersion.objects.all().delete()
    advance()
    advance()
    assert ContentVersion.objects.count() == 1


def test_nothing_is_the_same_before_the_first_change():
    ContentVersion.objects.all().delete()
    assert current() != current()
