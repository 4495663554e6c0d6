"""What follows when a picture is stored."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from .models import SiteImage
from .tasks import prepare_later


@receiver(post_save, sender=SiteImage)
def prepare_new_file(instance: SiteImage, **_: Any) -> None:
    """Have the sizes prepared of a file that came in by a form; scripts prepare many pictures on their own."""
    if instance.has_new_file:
        instance.has_new_file = False
        transaction.on_commit(partial(prepare_later.enqueue, instance.pk))
