"""Which changes a reader could see."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from .models import ContentVersion
from .versions import advance

# Tables no public page is made of. Everything else counts: a rebuild too many costs a moment, one too few is a lie.
UNSEEN_APPS = {
    "admin",
    "auth",
    "contenttypes",
    "django_tasks_database",
    "migrations",
    "sessions",
    "users",
    "wagtailadmin",
    "wagtailsearch",
    "wagtailusers",
}
UNSEEN_MODELS = {
    # What staff decided about a pair of posts, for their own report.
    "blog.keptrepeat",
    # Worked out from other content in bulk; blog/related/suggestions.py advances the version itself, once.
    "blog.postfeatures",
    "blog.repeat",
    "blog.suggestion",
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
    "images.siterendition",
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


def _is_seen(sender: type[Model]) -> bool:
    # The models that migrations work with may come before our table; a deploy starts every process anew anyway.
    if sender.__module__ == "__fake__":
        return False
    meta = sender._meta
    return sender is not ContentVersion and meta.app_label not in UNSEEN_APPS and meta.label_lower not in UNSEEN_MODELS


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
