"""The words of a body, read from what the database holds, without making its blocks.

Wagtail's own ``get_searchable_content`` gives one flat list and parses every rich text with BeautifulSoup, which for a
blog of some size takes longer than everything else in search together.
"""

import json
from collections.abc import Iterator
from typing import Any

from wagtail import blocks
from wagtail.images.blocks import ImageBlock
from wagtail.rich_text import get_text_for_indexing

from blog.ranking.text import plain

HEADINGS = {"heading", "question"}
"""Names of blocks that say what the next words are about."""

LEFT_OUT = {"call_to_action"}
"""The call under every text says nothing about this one."""


def words_of_body(block: blocks.Block, stored: str | None) -> tuple[str, str]:
    """The headings and the rest of a stream as the database holds it; nothing where it cannot be read."""
    try:
        raw = json.loads(stored or "[]")
    except ValueError:
        return "", ""
    headings: list[str] = []
    texts: list[str] = []
    for is_heading, piece in _pieces(block, raw, False):
        text = _as_sentence(" ".join(piece.split()))
        if is_heading:
            headings.append(text)
        texts.append(text)
    return " ".join(filter(None, headings)), "\n".join(filter(None, texts))


def _pieces(block: blocks.Block, raw: Any, is_heading: bool) -> Iterator[tuple[bool, str]]:
    """Every text a reader reads, in order, and whether it is a heading."""
    if raw is None or isinstance(block, ImageBlock):
        return
    if isinstance(block, blocks.BaseStreamBlock):
        for child in raw:
            name = child.get("type", "") if isinstance(child, dict) else ""
            if name in block.child_blocks and name not in LEFT_OUT:
                yield from _pieces(block.child_blocks[name], child.get("value"), name in HEADINGS)
    elif isinstance(block, blocks.BaseStructBlock):
        for name, child_block in block.child_blocks.items():
            yield from _pieces(child_block, raw.get(name), is_heading or name in HEADINGS)
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            value = item["value"] if isinstance(item, dict) and item.get("type") == "item" else item
            yield from _pieces(block.child_block, value, is_heading)
    elif isinstance(block, blocks.RichTextBlock):
        yield is_heading, plain(str(raw))
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
        yield is_heading, str(raw)
    elif not isinstance(block, blocks.FieldBlock):
        for text in block.get_searchable_content(block.to_python(raw)):
            yield is_heading, get_text_for_indexing(str(text))


def _as_sentence(text: str) -> str:
    """With a full stop, so that in an excerpt a heading does not run into what follows."""
    return f"{text}." if text and text[-1].isalnum() else text
