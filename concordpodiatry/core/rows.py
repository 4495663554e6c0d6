"""Rows of a list in the form of a page or a snippet."""

from typing import Any

from django.db import models


class UniqueRow(models.Model):
    """A row of which there may be no second, and which may yet take over what another row said until now.

    Rows are saved one after the other: when two change places, the first meets the second as it was. The old row then
    makes way, and is written anew when its own turn comes. That no two rows say the same in the end is for the form
    to check.
    """

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        for constraint in self._meta.constraints:
            if isinstance(constraint, models.UniqueConstraint):
                same = {name: getattr(self, self._meta.get_field(name).attname) for name in constraint.fields}
                type(self)._default_manager.filter(**same).exclude(pk=self.pk).delete()
        super().save(*args, **kwargs)
