"""The state of all published content as one token."""

import uuid

from django.db import models
from django.utils import timezone


class ContentVersion(models.Model):
    """A single row whose token changes, in the same transaction, with any change a reader could see."""

    token = models.UUIDField(default=uuid.uuid4, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return str(self.token)
