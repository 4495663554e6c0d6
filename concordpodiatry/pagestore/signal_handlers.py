"""What a change of content does to stored pages, within the transaction of the change."""

from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_slug_changed, page_unpublished, post_page_move

from concordpodiatry.contentversion.versions import advanced, hold

from .files import store


@receiver(advanced)
def withdraw(**kwargs: Any) -> None:
    """The writer holds the lock of the content version until its commit; nobody can set the link before that."""
    if (pages := store()) is not None:
        pages.withdraw()


@receiver(page_unpublished)
@receiver(post_page_move)
@receiver(page_slug_changed)
@receiver(post_save, sender=PageViewRestriction)
def page_hidden(**kwargs: Any) -> None:
    """A page that left or became private is in no copy any more, not even the last good one."""
    if (pages := store()) is not None:
        with transaction.atomic():
            hold()
            pages.forget()


@receiver(post_delete)
def page_deleted(sender: type[Model], **kwargs: Any) -> None:
    if issubclass(sender, Page):
        page_hidden()
