"""What comes along unseen when a text is copied from another program, and has no place in a stored one."""

import re
from typing import Any

from django import forms

BREAKS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
"""Breaks that other programs put into a text, and that mean nothing to a browser."""

UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""Control characters, halves of characters and what is no character: neither XML nor every database can hold them."""


def without_unseen(text: str) -> str:
    return UNSEEN.sub("", BREAKS.sub(" ", text))


def seen_in(value: Any) -> Any:
    """The same for every text in lists and dictionaries, as the raw value of a stream is."""
    if isinstance(value, str):
        return without_unseen(value)
    if isinstance(value, dict):
        return {key: seen_in(each) for key, each in value.items()}
    if isinstance(value, list):
        return [seen_in(each) for each in value]
    return value


class SeenTexts(forms.BaseForm):
    """For Wagtail's forms of pictures and documents, which do not ask which form field to take."""

    def clean(self) -> dict[str, Any]:
        return {name: seen_in(value) for name, value in (super().clean() or {}).items()}
