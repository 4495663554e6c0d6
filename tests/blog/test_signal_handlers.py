"""Which changes are noticed, and that stored suggestions follow once they are committed."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
import time_machine
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from taggit.models import Tag
from wagtail.models import PageViewRestriction

from blog.models import BlogCategory, BlogPage, PostFeatures, Suggestion
from blog.related import tasks
from blog.related.suggestions import refresh
from tests.builders import hide, make_category, make_index, make_post, make_service, publish


@pytest.fixture
def blog(committed_db):
    """Three posts whose suggestions are stored, in a database that commits."""
    return [make_post(title, tags=["heels"]) for title in ("Heel Pain", "Heel Spurs", "Heel Pads")]


def pairs():
    return set(Suggestion.objects.values_list("page", "post"))


def every_pair(posts):
    return {(one.pk, other.pk) for one in posts for other in posts if one != other}


def test_new_posts_are_suggested_at_once(blog):
    assert pairs() == every_pair(blog)


def test_unpublished_and_published_again(blog):
    blog[0].unpublish()
    assert pairs() == every_pair(blog[1:])
    publish(blog[0])
    assert pairs() == every_pair(blog)


def test_deleted(blog):
    blog[0].delete()
    assert pairs() == every_pair(blog[1:])


def test_made_private_and_public_again(blog):
    hide(blog[0])
    assert pairs() == every_pair(blog[1:])
    PageViewRestriction.objects.all().delete()
    assert pairs() == every_pair(blog)


def test_whole_blog_made_private(blog):
    hide(make_index())
    assert pairs() == set()


def test_whole_blog_unpublished_and_published_again(blog):
    make_index().unpublish()
    assert pairs() == set()
    publish(make_index())
    assert pairs() == every_pair(blog)


def test_moved_below_a_private_page(blog):
    private = make_index().get_parent().add_child(instance=type(make_index())(title="Old", slug="old"))
    hide(private)
    BlogPage.objects.get(pk=blog[0].pk).move(private, pos="last-child")
    assert pairs() == every_pair(blog[1:])


def test_expired_by_its_schedule(blog):
    post = BlogPage.objects.get(pk=blog[0].pk)
    post.expire_at = timezone.now() - timedelta(minutes=1)
    post.save()
    call_command("publish_scheduled")
    assert pairs() == every_pair(blog[1:])


def test_published_by_its_schedule(blog):
    post = make_post("Heel Taping", live=False)
    post.go_live_at = timezone.now() + timedelta(minutes=1)
    publish(post)
    assert pairs() == every_pair(blog)
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        call_command("publish_scheduled")
    assert pairs() == every_pair([*blog, post])


def test_renamed_category(blog):
    marked_by(lambda: BlogCategory.objects.get(name="Heels").save(), 3)


def test_renamed_tag(blog):
    def rename():
        tag = Tag.objects.get(name="heels")
        tag.name = "sore heels"
        tag.save()

    marked_by(rename, 3)


def test_other_categories_and_tags_mark_nothing(blog):
    marked_by(lambda: make_category("Toes"), 0)
    marked_by(lambda: Tag.objects.create(name="toes"), 0)


def test_draft_marks_nothing(blog):
    post = blog[0]
    post.title = "Another"
    marked_by(post.save_revision, 0)


def test_service_gets_its_posts_when_it_is_published(blog):
    service = publish(make_service("Heel pain"))
    assert Suggestion.objects.filter(page=service.pk).exists()


def test_asked_for_once_in_a_transaction(blog, monkeypatch):
    asked = []
    monkeypatch.setattr(tasks, "refresh_in_background", SimpleNamespace(enqueue=lambda: asked.append(1)))
    with transaction.atomic():
        for post in blog:
            publish(post)
    assert len(asked) == 1


def test_rolled_back_change_leaves_everything(blog):
    before = pairs()
    with transaction.atomic():
        blog[0].unpublish()
        transaction.set_rollback(True)
    assert pairs() == before
    assert refresh() == 0


def test_broken_ranking_does_not_stop_an_editor(blog, monkeypatch):
    def crash():
        raise RuntimeError

    monkeypatch.setattr(tasks, "refresh", crash)
    post = blog[0]
    post.title = "Heel Pain at Work"
    publish(post)
    assert BlogPage.objects.get(pk=post.pk).title == "Heel Pain at Work"
    assert not PostFeatures.objects.get(post=post).is_current


def test_command_repairs_everything(blog, capsys):
    Suggestion.objects.all().delete()
    call_command("rebuild_suggestions")
    assert pairs() == every_pair(blog)
    assert "Posts: 3. Suggestions stored: 6." in capsys.readouterr().out


def marked_by(change, count):
    """``change`` marks so many posts to be read again; nobody reads them before it is looked at."""
    with transaction.atomic():
        change()
        assert PostFeatures.objects.filter(is_current=False).count() == count


@pytest.fixture
def worker_in_the_background(settings):
    """As in production, a process beside the web server does the work."""
    settings.TASKS = settings.TASKS | {"background": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def test_in_production_a_worker_does_it(committed_db, worker_in_the_background):
    posts = [make_post(title) for title in ("Heel Pain", "Heel Spurs")]
    assert pairs() == set()
    call_command("db_worker", "--backend=background", "--batch", "--no-startup-delay", "--interval=0", verbosity=0)
    assert pairs() == every_pair(posts)
