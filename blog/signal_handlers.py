"""What happens when content changes: true dates, the search index, and suggestions that have become stale.

What is stale is marked in the transaction of the change itself: if the work after it is never done, whoever works next
finds the mark.
"""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from django.utils import timezone
from taggit.models import Tag
from wagtail.models import Page, PageViewRestriction
from wagtail.search.index import insert_or_update_object
from wagtail.signals import page_published, page_unpublished, post_page_move

from concordpodiatry.contentversion.signal_handlers import DRAFT_FIELDS
from concordpodiatry.contentversion.versions import advance
from concordpodiatry.practice.models import ServicePage

from .models import BlogCategory, BlogPage
from .related.suggestions import mark_changed, mark_leaving
from .related.tasks import refresh_soon
from .renaming import lead_on


@receiver(page_published, sender=BlogPage)
def note_what_changed(instance: BlogPage, **kwargs: Any) -> None:
    """Remember the digest of the words; the first one is the publishing, every other one an update of today."""
    now = instance.words_digest
    if now == instance.content_digest:
        return
    if instance.content_digest:
        instance.updated_on = timezone.localdate()
    instance.content_digest = now
    BlogPage.objects.filter(pk=instance.pk).update(updated_on=instance.updated_on, content_digest=now)
    advance()


@receiver(page_published, sender=BlogPage)
def index_with_its_tags(instance: BlogPage, **kwargs: Any) -> None:
    """Wagtail indexes a page while it is being saved, and tags are stored only after that."""
    insert_or_update_object(instance)


@receiver(post_save, sender=BlogPage)
def post_saved(instance: BlogPage, update_fields: frozenset[str] | None = None, **kwargs: Any) -> None:
    """A draft being saved writes its own few fields, which say nothing to a reader."""
    if update_fields is None or not set(update_fields) <= DRAFT_FIELDS:
        _is_stale(post=instance.pk)


@receiver(page_published, sender=BlogPage)
def post_published(instance: BlogPage, **kwargs: Any) -> None:
    """Once more when all is stored: tags and picks are saved after the page itself."""
    _is_stale(post=instance.pk)


@receiver(post_save, sender=BlogCategory)
def category_saved(instance: BlogCategory, **kwargs: Any) -> None:
    _is_stale(post__category=instance.pk)


@receiver(pre_save, sender=BlogCategory)
def category_renamed(instance: BlogCategory, raw: bool = False, **kwargs: Any) -> None:
    if instance.pk and not raw:
        lead_on(instance)


@receiver(post_save, sender=Tag)
def tag_saved(instance: Tag, created: bool, **kwargs: Any) -> None:
    if not created:
        _is_stale(post__tagged_items__tag=instance.pk)


@receiver(pre_delete, sender=BlogPage)
def post_deleted(instance: BlogPage, **kwargs: Any) -> None:
    """While it can still be told who shows it."""
    mark_leaving(instance)
    refresh_soon()


@receiver(page_published, sender=ServicePage)
@receiver(page_unpublished)
@receiver(post_page_move)
@receiver([post_save, post_delete], sender=PageViewRestriction)
def visibility_changed(**kwargs: Any) -> None:
    refresh_soon()


@receiver(page_published)
def page_became_visible(instance: Page, **kwargs: Any) -> None:
    """A page that holds posts: publishing it shows all of them again."""
    if instance.numchild:
        refresh_soon()


def _is_stale(**posts: Any) -> None:
    mark_changed(**posts)
    refresh_soon()
