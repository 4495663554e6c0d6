"""True dates: a post counts as updated only when what it says has changed."""

import hashlib
import json
from typing import Any

from django.dispatch import receiver
from django.utils import timezone
from wagtail.signals import page_published

from concordpodiatry.contentversion.versions import advance

from .models import BlogPage


def digest(post: BlogPage) -> str:
    """A fingerprint of the words and pictures a reader meets; the same words always give the same digest."""
    blocks = [[block.block_type, block.block.get_prep_value(block.value)] for block in post.body]
    content = json.dumps([post.title, post.lead, post.image_id, _without_ids(blocks)], sort_keys=True, default=str)
    return hashlib.sha256(content.encode()).hexdigest()


@receiver(page_published, sender=BlogPage)
def note_what_changed(instance: BlogPage, **kwargs: Any) -> None:
    """Remember the digest; the first one is the publishing, every other one an update of today."""
    now = digest(instance)
    if now == instance.content_digest:
        return
    if instance.content_digest:
        instance.updated_on = timezone.localdate()
    instance.content_digest = now
    BlogPage.objects.filter(pk=instance.pk).update(updated_on=instance.updated_on, content_digest=now)
    advance()


def _without_ids(value: Any) -> Any:
    """List items carry ids of their own, which say nothing to a reader."""
    if isinstance(value, dict):
        return {key: _without_ids(item) for key, item in value.items() if key != "id"}
    if isinstance(value, list):
        return [_without_ids(item) for item in value]
    return value
