"""Which changes a reader could see."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.signals import request_finished, request_started
from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from .versions import advance, forget_token

# Tables of other packages that no public page is made of. Everything else counts: a rebuild too many costs a moment,
# one too few is a lie. What our own apps keep for themselves is in their AppConfig: ``unseen`` or ``unseen_models``.
UNSEEN_APPS = {
    "admin",
    "auth",
    "contenttypes",
    "django_tasks_database",
    "migrations",
    "sessions",
    "wagtailadmin",
    "wagtailsearch",
    "wagtailusers",
}
UNSEEN_MODELS = {
    "wagtailcore.comment",
    "wagtailcore.commentreply",
    "wagtailcore.modellogentry",
    "wagtailcore.pagelogentry",
    "wagtailcore.pagesubscription",
    "wagtailcore.referenceindex",
    "wagtailcore.revision",
    "wagtailcore.taskstate",
    "wagtailcore.uploadedfile",
    "wagtailcore.workflowstate",
}
# What saving a draft writes on the live row of a page.
DRAFT_FIELDS = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
    "go_live_at",
    "expire_at",
    "expired",
}


def _declared() -> Iterator[type[Model]]:
    for config in apps.get_app_configs():
        if getattr(config, "unseen", False):
            yield from config.get_models(include_auto_created=True)
        for name in getattr(config, "unseen_models", ()):
            yield apps.get_model(name)


UNSEEN = frozenset(_declared())


def _is_seen(sender: type[Model]) -> bool:
    # The models that migrations work with may come before our table; a deploy starts every process anew anyway.
    if sender.__module__ == "__fake__":
        return False
    meta = sender._meta
    return sender not in UNSEEN and meta.app_label not in UNSEEN_APPS and meta.label_lower not in UNSEEN_MODELS


@receiver(post_save)
def saved(sender: type[Model], update_fields: frozenset[str] | None = None, **kwargs: Any) -> None:
    is_draft = issubclass(sender, Page) and update_fields and set(update_fields) <= DRAFT_FIELDS
    if _is_seen(sender) and not is_draft and not kwargs.get("raw"):
        advance()


@receiver(post_delete)
def deleted(sender: type[Model], **kwargs: Any) -> None:
    if _is_seen(sender):
        advance()


@receiver(m2m_changed)
def relations_changed(sender: type[Model], action: str, **kwargs: Any) -> None:
    if action.startswith("post_") and _is_seen(sender):
        advance()


@receiver(page_published)
@receiver(page_unpublished)
@receiver(post_page_move)
def page_changed(**kwargs: Any) -> None:
    advance()


request_started.connect(forget_token)
request_finished.connect(forget_token)
