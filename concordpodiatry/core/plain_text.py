"""HTML as plain words. The standard library alone: whoever reads whole posts reads thousands."""

import re
from html import unescape

# No "<" inside a tag: a text full of them stays linear to read.
_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)


def plain(html: str) -> str:
    """``html`` without tags; a bold part of a word does not split it."""
    return " ".join(unescape(_TAG.sub(" ", _INLINE.sub("", html))).split())
