"""What comes along unseen when a text is copied from another program."""

import re
from typing import Any

BREAKS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
"""Breaks that other programs put into a text, and that mean nothing to a browser."""

UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""Control characters, halves of characters and what is no character: neither XML nor every database can hold them."""


def without_unseen(text: str) -> str:
    """The text without what comes along unseen when it is copied from another program."""
    return UNSEEN.sub("", BREAKS.sub(" ", text))


def seen_in(stored: Any) -> Any:
    """What the database is to hold of blocks, each text in it without what cannot be seen."""
    if isinstance(stored, str):
        return without_unseen(stored)
    if isinstance(stored, dict):
        return {key: seen_in(value) for key, value in stored.items()}
    if isinstance(stored, list):
        return [seen_in(value) for value in stored]
    return stored
