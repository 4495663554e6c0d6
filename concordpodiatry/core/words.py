"""The words of a body, read from what the database holds, without making its blocks.

Wagtail's own ``get_searchable_content`` gives one flat list and parses every rich text with BeautifulSoup, which for a
blog of some size takes longer than everything else that reads whole posts: search, related posts, reading time.
"""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from wagtail import blocks
from wagtail.images.blocks import ImageBlock
from wagtail.rich_text import get_text_for_indexing

from concordpodiatry.language.plain_text import plain

HEADINGS = {"heading", "question"}
"""Names of blocks that say what the next words are about."""

LEFT_OUT = {"call_to_action"}
"""The call under every text says nothing about this one."""


class Piece(NamedTuple):
    """A text without markup that stands on its own: a heading, a paragraph, an item of a list."""

    text: str
    is_heading: bool


def pieces(block: blocks.Block, stored: str | list[Any] | None) -> list[Piece]:
    """Every text a reader of the stream reads, in order; none where the column cannot be read."""
    try:
        raw = json.loads(stored or "[]") if isinstance(stored, str) else stored
    except ValueError:
        return []
    cleaned = (Piece(" ".join(text.split()), is_heading) for text, is_heading in _pieces(block, raw, False))
    return [piece for piece in cleaned if piece.text]


def words_of_body(block: blocks.Block, stored: str | None) -> tuple[str, str]:
    """The headings and all texts of a stream as the database holds it, as running text."""
    found = pieces(block, stored)
    headings = " ".join(_as_sentence(piece.text) for piece in found if piece.is_heading)
    return headings, "\n".join(_as_sentence(piece.text) for piece in found)


def _pieces(block: blocks.Block, raw: Any, is_heading: bool) -> Iterator[tuple[str, bool]]:
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
        yield plain(str(raw)), is_heading
    elif isinstance(block, (blocks.CharBlock, blocks.TextBlock)):
        yield str(raw), is_heading
    elif not isinstance(block, blocks.FieldBlock):
        for text in block.get_searchable_content(block.to_python(raw)):
            yield get_text_for_indexing(str(text)), is_heading


def _as_sentence(text: str) -> str:
    """With a full stop, so that in an excerpt a heading does not run into what follows."""
    return f"{text}." if text[-1].isalnum() else text
