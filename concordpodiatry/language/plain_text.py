"""HTML as plain words. The standard library alone: whoever reads whole posts reads thousands."""

import re
from html import unescape

# No "<" inside a tag: a text full of them stays linear to read.
_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_UNSEEN = re.compile(r"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)


def plain(html: str) -> str:
    """``html`` without tags, on one line; a bold part of a word does not split it. Broken HTML is read too."""
    if "<" in html:
        html = _TAG.sub(" ", _INLINE.sub("", _UNSEEN.sub(" ", html)))
    return " ".join(unescape(html).split())
