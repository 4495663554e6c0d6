"""What a list of results says about a page."""

import re
from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

register = template.Library()

KINDS = {
    "blog.blogpage": "Post",
    "locations.locationpage": "Office",
    "practice.providerpage": "Doctor",
    "practice.servicepage": "Service",
}
SHORTEST_MARKED = 3
"""Shorter words, such as a or to, are everywhere; marking them would say nothing."""


@register.filter
def kind(page: Any) -> str:
    """What sort of page this is, in a reader's word."""
    return KINDS.get(page._meta.label_lower, "Page")


@register.filter
def mark_words(text: str, query: str) -> SafeString:
    """The text with the words looked for marked, also where a longer word begins with one."""
    words = [re.escape(word) for word in query.split() if len(word) >= SHORTEST_MARKED]
    if not words:
        return conditional_escape(text)
    pieces = re.split(rf"\b((?:{'|'.join(words)})\w*)", text, flags=re.IGNORECASE)
    marked = SafeString("")
    for position, piece in enumerate(pieces):
        marked += format_html("<mark>{}</mark>", piece) if position % 2 else conditional_escape(piece)
    return marked
