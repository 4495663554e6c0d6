"""The account of a person who signs in."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Empty on purpose: a model of our own from the first migration, so that it can grow without pain."""
