"""Which changes make stored suggestions stale, and getting them worked out anew once such a change is committed.

What is stale is marked in the transaction of the change itself: if the work after it is never done, whoever works next
finds the mark.
"""

from typing import Any

from django.db import connection, transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver
from django_tasks import task
from taggit.models import Tag
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from concordpodiatry.contentversion.signal_handlers import DRAFT_FIELDS
from concordpodiatry.practice.models import ServicePage

from .models import BlogCategory, BlogPage
from .suggesting import mark_changed, mark_leaving, refresh


@task(backend="background")
def refresh_in_background() -> None:
    refresh()


def refresh_soon() -> None:
    """After this transaction, once however often it is asked for; never in the way of whoever saves."""
    if _enqueue not in (callback for _savepoints, callback, _robust in connection.run_on_commit):
        transaction.on_commit(_enqueue)


def _enqueue() -> None:
    refresh_in_background.enqueue()


@receiver(post_save, sender=BlogPage)
def post_saved(instance: BlogPage, update_fields: frozenset[str] | None = None, **kwargs: Any) -> None:
    """A draft being saved writes its own few fields, which say nothing to a reader."""
    if update_fields is None or not set(update_fields) <= DRAFT_FIELDS:
        _read_again(post=instance.pk)


@receiver(page_published, sender=BlogPage)
def post_published(instance: BlogPage, **kwargs: Any) -> None:
    """Once more when all is stored: tags and picks are saved after the page itself."""
    _read_again(post=instance.pk)


@receiver(post_save, sender=BlogCategory)
def category_saved(instance: BlogCategory, **kwargs: Any) -> None:
    _read_again(post__category=instance.pk)


@receiver(post_save, sender=Tag)
def tag_saved(instance: Tag, created: bool, **kwargs: Any) -> None:
    if not created:
        _read_again(post__tagged_items__tag=instance.pk)


@receiver(pre_delete, sender=BlogPage)
def post_deleted(instance: BlogPage, **kwargs: Any) -> None:
    """While it can still be told who shows it."""
    mark_leaving(instance)
    refresh_soon()


@receiver(page_published, sender=ServicePage)
@receiver(page_unpublished)
@receiver(post_page_move)
def visibility_changed(**kwargs: Any) -> None:
    refresh_soon()


@receiver([post_save, post_delete], sender=PageViewRestriction)
def restriction_changed(**kwargs: Any) -> None:
    refresh_soon()


@receiver(page_published)
def page_became_visible(instance: Page, **kwargs: Any) -> None:
    """A page that holds posts: publishing it shows all of them again."""
    if instance.numchild:
        refresh_soon()


def _read_again(**posts: Any) -> None:
    mark_changed(**posts)
    refresh_soon()
