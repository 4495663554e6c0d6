"""The picture library."""

from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition, Image


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

    class Meta(AbstractImage.Meta):
        verbose_name = "picture"
        verbose_name_plural = "pictures"

    @property
    def default_alt_text(self) -> str:
        """The description, never the file name or the title: a wrong alt text is worse than none."""
        return self.description


class SiteRendition(AbstractRendition):
    """One prepared size of a picture."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="images_siterendition_once"
            )
        ]
