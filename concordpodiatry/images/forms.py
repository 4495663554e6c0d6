"""The form every picture comes in by."""

from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.db import Error as DatabaseFailure
from django.db import transaction
from PIL import Image
from PIL.Image import DecompressionBombError
from wagtail.images.forms import BaseImageForm

from .preparing import prepare_later

BROKEN = "This picture cannot be read to its end. It may be damaged: save or export it again and try once more."
UNUSUAL = "This picture keeps its colors in an unusual way. Save it as an ordinary JPEG or PNG and try again."
# What Pillow can write in every format the site makes.
MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK")


class SiteImageForm(BaseImageForm):
    """Refuses a picture too large to open, and has every size prepared once a picture is stored."""

    def full_clean(self) -> None:
        try:
            super().full_clean()
        except DecompressionBombError:
            # Pillow refuses to look inside; Wagtail 7.4 lets that through as a server error.
            self.add_error("file", "This picture has too many pixels to open. Save it smaller and try again.")
        except DatabaseFailure:
            raise
        except Exception:
            # Broken files fail in many ways inside the libraries that read them.
            self.add_error("file", BROKEN)

    def clean_file(self) -> Any:
        """Reads a new picture to its end: a file cut in half opens well and fails only then."""
        file = self.cleaned_data["file"]
        if file and "file" in self.changed_data and not file.name.lower().endswith(".svg"):
            try:
                file.seek(0)
                with Image.open(file) as picture:
                    picture.load()
                    if picture.mode not in MODES:
                        raise ValidationError(UNUSUAL)
            except (ValidationError, DecompressionBombError):
                raise
            except Exception as error:
                raise ValidationError(BROKEN) from error
            finally:
                file.seek(0)
        return file

    def save(self, commit: bool = True) -> Any:
        image = super().save(commit=commit)
        if commit and "file" in self.changed_data:
            transaction.on_commit(partial(prepare_later.enqueue, image.pk))
        return image
