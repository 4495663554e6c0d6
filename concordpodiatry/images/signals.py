"""A new or replaced picture is prepared after it is safely stored."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import SiteImage
from .preparing import prepare_later


@receiver(post_save, sender=SiteImage)
def prepare_new_picture(instance: SiteImage, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        transaction.on_commit(partial(prepare_later.enqueue, instance.pk))
