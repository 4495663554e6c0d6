"""The account of a person who signs in."""

from django.contrib.auth.models import AbstractUser


# The manager of pictures is Wagtail's, which has no types.
class User(AbstractUser):  # type: ignore[django-manager-missing]
    """Empty on purpose: a model of our own from the first migration, so that it can grow without pain."""
