"""A post counts as updated only when what it says has changed."""

from datetime import date

import pytest
import time_machine

from blog.models import BlogPage
from tests.builders import make_category, make_picture, make_post, publish

pytestmark = pytest.mark.django_db
CARD = ("care_card", {"urgency": "call", "intro": "", "items": ["<p>it hurts</p>"], "after": ""})


@pytest.fixture
def clock():
    with time_machine.travel("2026-03-01 12:00-05:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def post(clock):
    """Published on March 1; it is March 9 now."""
    post = publish(make_post("Heels", live=False, tags=["rest"], body=[("paragraph", "<p>Old.</p>"), CARD]))
    clock.move_to("2026-03-09 12:00-04:00")
    return post


def test_first_publishing_is_no_update(post):
    assert post.updated_on is None
    assert post.content_digest


def test_same_content_again_is_no_update(post):
    assert publish(post).updated_on is None


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Heels and toes"},
        {"lead": "Other words."},
        {"body": [{"type": "paragraph", "value": "<p>New.</p>"}]},
        {"body": []},
    ],
)
def test_other_words_are_an_update(post, change):
    for name, value in change.items():
        setattr(post, name, value)
    assert publish(post).updated_on == date(2026, 3, 9)


def test_another_picture_is_an_update(post):
    post.image = make_picture(size=(64, 48))
    assert publish(post).updated_on == date(2026, 3, 9)


def test_other_order_of_the_text_is_an_update(post):
    post.body = [dict(block) for block in reversed(post.body.raw_data)]
    assert publish(post).updated_on == date(2026, 3, 9)


def test_tags_category_and_summary_are_no_update(post):
    post.tags.add("shoes")
    post.category = make_category("Toes")
    post.search_description = "In short."
    post.published_on = date(2026, 2, 1)
    changed = publish(post)
    assert changed.updated_on is None
    assert changed.tags.count() == 2


def test_draft_is_no_update(post):
    post.title = "Only an idea"
    post.save_revision()
    assert BlogPage.objects.get(pk=post.pk).updated_on is None


def test_unpublishing_and_publishing_again_is_no_update(post):
    post.unpublish()
    assert publish(BlogPage.objects.get(pk=post.pk)).updated_on is None


def test_publishing_an_old_revision_updates_today_and_brings_no_old_dates_back(post, clock):
    old = post.latest_revision or post.save_revision()
    post.title = "New words"
    publish(post)
    clock.move_to("2026-03-20 12:00-04:00")
    old.publish()
    back = BlogPage.objects.get(pk=post.pk)
    assert (back.title, back.updated_on) == ("Heels", date(2026, 3, 20))
    clock.move_to("2026-03-25 12:00-04:00")
    assert publish(back).updated_on == date(2026, 3, 20)


def test_the_day_is_the_practices(post, clock):
    clock.move_to("2026-03-10 03:00+00:00")
    post.title = "Late in the evening"
    assert publish(post).updated_on == date(2026, 3, 9)


def test_copy_begins_anew(post):
    copy = post.copy(update_attrs={"slug": "copy", "title": "A copy"}, keep_live=False)
    assert publish(BlogPage.objects.get(pk=copy.pk)).updated_on is None


def test_digest_is_stable(post):
    again = BlogPage.objects.get(pk=post.pk)
    assert again.words_digest == again.words_digest == post.words_digest == post.content_digest


def test_digest_does_not_depend_on_the_ids_of_list_items(post):
    raw = [dict(block) for block in post.body.raw_data]
    raw[1] = {"type": "care_card", "value": CARD[1]}
    post.body = raw
    assert post.words_digest == post.content_digest


def test_digest_is_the_same_after_a_round_through_a_revision(post):
    assert post.save_revision().as_object().words_digest == post.content_digest
