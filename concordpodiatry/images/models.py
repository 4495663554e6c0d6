"""The picture library."""

from typing import Any

from django.core.files.base import File
from django.db import Error as DatabaseFailure
from django.db import models
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import AbstractImage, AbstractRendition, Image, SourceImageIOError


class SiteImage(AbstractImage):
    """A picture with what the law and the reader need: whose it is, and what is to be seen on it."""

    rights = models.CharField(
        max_length=255,
        blank=True,
        help_text="Who made this picture, and why may we show it? For example: Photo by our staff, 2026.",
    )

    admin_form_fields = (
        *(name for name in Image.admin_form_fields if name != "description"),
        "description",
        "rights",
    )

    has_new_file = False
    """Whether a form gave it a file of which no sizes have been asked for yet; not stored."""

    class Meta(AbstractImage.Meta):
        verbose_name = "picture"
        verbose_name_plural = "pictures"

    @property
    def default_alt_text(self) -> str:
        """The description, never the file name or the title: a wrong alt text is worse than none."""
        return self.description

    def get_rendition(self, filter: Any) -> Any:  # noqa: A002
        """Wagtail's, but with the stand-in without size that its lists show where no size can be made.

        The chooser of pictures asks for one without expecting an error.
        """
        try:
            return super().get_rendition(filter)
        except SourceImageIOError:
            stand_in = SiteRendition(image=self, width=0, height=0)
            # Given at once, it would be opened to measure it.
            stand_in.file.name = "not-found"
            return stand_in

    def generate_rendition_file(self, filter: Any, *, source: File | None = None) -> File:  # noqa: A002
        """Wagtail's, but a file that no size can be made of fails in the one way that Wagtail's own pages expect.

        The libraries for pictures fail in many: half a file, or a mode that a format cannot hold.
        """
        try:
            return super().generate_rendition_file(filter, source=source)
        except (SourceImageIOError, InvalidFilterSpecError, DatabaseFailure):
            raise
        except Exception as error:
            raise SourceImageIOError(f"{self.file.name}: {error}") from error


class SiteRendition(AbstractRendition):
    """One prepared size of a picture."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="images_siterendition_once"
            )
        ]
