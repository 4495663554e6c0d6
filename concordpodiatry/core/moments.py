"""Moments as staff type them: on the clock of the offices, which has one hour a year not at all and one twice."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateTimeInput

from .form_fields import check_year

CLOCK = "Times are in Concord's time, Eastern, wherever you are."
CLOCKS_CHANGE = "The clocks change at that hour of that night. Choose a time an hour earlier or later."


class MomentField(forms.DateTimeField):
    """Says whose clock it is, where a form says nothing else, and explains what Django only refuses."""

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


# Every form of the admin takes moments in by this field.
register_form_field_override(models.DateTimeField, override={"form_class": MomentField, "widget": AdminDateTimeInput})
