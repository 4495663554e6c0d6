"""A post is found by the tags it was published with."""

from typing import Any

from django.dispatch import receiver
from wagtail.search.index import insert_or_update_object
from wagtail.signals import page_published

from .models import BlogPage


@receiver(page_published, sender=BlogPage)
def index_with_its_tags(instance: BlogPage, **kwargs: Any) -> None:
    """Wagtail indexes a page while it is being saved, and tags are stored only after that."""
    insert_or_update_object(instance)
