"""The form every picture comes in by."""

from functools import partial
from typing import Any

from django.db import transaction
from PIL.Image import DecompressionBombError
from wagtail.images.forms import BaseImageForm

from concordpodiatry.core.form_fields import SeenTexts

from .preparing import prepare_later


class SiteImageForm(SeenTexts, BaseImageForm):
    """Refuses a picture too large to open, and has every size prepared once a picture is stored."""

    def full_clean(self) -> None:
        try:
            super().full_clean()
        except DecompressionBombError:
            # Pillow refuses to look inside; Wagtail 7.4 lets that through as a server error.
            self.add_error("file", "This picture has too many pixels to open. Save it smaller and try again.")

    def save(self, commit: bool = True) -> Any:
        image = super().save(commit=commit)
        if commit and "file" in self.changed_data:
            transaction.on_commit(partial(prepare_later.enqueue, image.pk))
        return image
