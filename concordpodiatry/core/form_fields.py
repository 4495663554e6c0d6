"""What every form of the admin takes for a date, a moment and a text, whichever page, snippet or setting it is for."""

import re
from datetime import date, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from taggit.managers import TaggableManager
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.forms.tags import TagField as WagtailTagField
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateInput, AdminDateTimeInput
from wagtail.blocks.base import BlockField
from wagtail.fields import StreamField

from concordpodiatry.language.unseen import seen_in, without_unseen

YEARS = range(2000, 2101)
"""Far from the years that a calendar or another time zone cannot hold."""

CLOCK = "Times are in Concord's time, Eastern, wherever you are."
CLOCKS_CHANGE = "The clocks change at that hour of that night. Choose a time an hour earlier or later."


def check_year(day: date | datetime) -> None:
    if day.year not in YEARS:
        raise ValidationError(f"Choose a date between {YEARS[0]} and {YEARS[-1]}.", code="year")


class DateField(forms.DateField):
    default_validators = [check_year]


class DateTimeField(forms.DateTimeField):
    """A moment on the clock of the offices, which has one hour a year not at all and one twice.

    Says whose clock it is, where a form says nothing else, and explains what Django only refuses.
    """

    default_validators = [check_year]

    def __init__(self, *, help_text: str = "", **kwargs: Any) -> None:
        super().__init__(help_text=help_text or CLOCK, **kwargs)

    def to_python(self, value: Any) -> datetime | None:
        try:
            return super().to_python(value)
        except ValidationError as error:
            if getattr(error, "code", None) == "ambiguous_timezone":
                raise ValidationError(CLOCKS_CHANGE, code=error.code) from error
            raise


class TextField(forms.CharField):
    """A text as it is seen; in a field of one line it is one line."""

    def to_python(self, value: Any) -> Any:
        text = super().to_python(without_unseen(value) if isinstance(value, str) else value)
        return text if not text or isinstance(self.widget, forms.Textarea) else re.sub(r"[\t\r\n]+", " ", text)


class TagField(WagtailTagField):
    def clean(self, value: Any) -> list[str]:
        return super().clean(without_unseen(value or ""))


class BodyField(BlockField):
    """A text in blocks, each text in it as it is seen."""

    def clean(self, value: Any) -> Any:
        stored = self.block.get_prep_value(value)
        seen = seen_in(stored)
        return super().clean(value if seen == stored else self.block.to_python(seen))


# Wagtail takes these for the fields of all models, its own among them.
register_form_field_override(models.DateField, override={"form_class": DateField, "widget": AdminDateInput})
register_form_field_override(models.DateTimeField, override={"form_class": DateTimeField, "widget": AdminDateTimeInput})
register_form_field_override(
    TaggableManager, override=lambda field: {"form_class": TagField, "tag_model": field.related_model}
)
register_form_field_override(StreamField, override={"form_class": BodyField})
register_form_field_override(models.CharField, override={"form_class": TextField}, exact_class=True)
register_form_field_override(
    models.TextField, override={"form_class": TextField, "widget": AdminAutoHeightTextInput}, exact_class=True
)
