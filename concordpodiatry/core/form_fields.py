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

YEARS = range(2000, 2101)
"""Far from the years that a calendar or another time zone cannot hold."""

BREAKS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
"""Breaks that other programs put into a text, and that mean nothing to a browser."""

UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""Control characters, halves of characters and what is no character: neither XML nor every database can hold them."""


def check_year(day: date | datetime) -> None:
    if day.year not in YEARS:
        raise ValidationError(f"Choose a date between {YEARS[0]} and {YEARS[-1]}.", code="year")


def without_unseen(text: str) -> str:
    """The text without what comes along unseen when it is copied from another program."""
    return UNSEEN.sub("", BREAKS.sub(" ", text))


class DateField(forms.DateField):
    default_validators = [check_year]


class DateTimeField(forms.DateTimeField):
    default_validators = [check_year]


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
        seen = _seen_in(stored)
        return super().clean(value if seen == stored else self.block.to_python(seen))


def _seen_in(stored: Any) -> Any:
    """What the database is to hold of blocks, each text in it without what cannot be seen."""
    if isinstance(stored, str):
        return without_unseen(stored)
    if isinstance(stored, dict):
        return {key: _seen_in(value) for key, value in stored.items()}
    if isinstance(stored, list):
        return [_seen_in(value) for value in stored]
    return stored


class SeenTexts(forms.BaseForm):
    """The same for Wagtail's forms of pictures and documents, which do not ask which field to take."""

    def clean(self) -> dict[str, Any]:
        return {name: _seen_in(value) for name, value in (super().clean() or {}).items()}


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
