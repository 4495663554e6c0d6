"""What staff want readers to see first."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import PageChooserPanel

from concordpodiatry.language.everyday import phrase


class PromotedResult(models.Model):
    """A page that comes first for certain words."""

    words = models.CharField(
        max_length=200,
        help_text="What people type, with commas between, for example: snow, closed today. The page comes first when a "
        "search holds all words of one of these. Plurals and common misspellings count too.",
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.CASCADE,
        related_name="+",
        help_text="Readers see it only while it is published.",
    )
    sort_order = models.PositiveIntegerField("position", default=0, editable=False, db_index=True)

    panels = ["words", PageChooserPanel("page")]

    class Meta:
        ordering = ["sort_order", "pk"]
        verbose_name = "promoted search result"

    def __str__(self) -> str:
        return self.words

    def clean(self) -> None:
        super().clean()
        if self.words and not any(phrase(words) for words in self.words.split(",")):
            raise ValidationError({"words": "Type at least one word."})
