"""Reading a body: its sections, its words, and which cards come first."""

import math
from dataclasses import dataclass
from typing import Any

from django.utils.functional import cached_property
from django.utils.text import slugify

from .words import pieces

WORDS_PER_MINUTE = 200
"""A calm pace for an adult who reads to understand."""

CONTENTS_FROM = 4
"""A contents list helps from this many sections on."""

TAKEN_ANCHORS = frozenset(
    {"main", "call-title", "contents-title", "related-title", "help-title", "foot-search", "comfort"}
)
"""Ids that the page itself uses."""


def minutes_for(*texts: str) -> int:
    """Whole minutes for these texts together, at least one."""
    return max(1, math.ceil(sum(len(text.split()) for text in texts) / WORDS_PER_MINUTE))


@dataclass(frozen=True)
class Part:
    """One block of a body; a heading has an ``anchor`` that readers can jump to, other blocks have none.

    ``level`` is a heading's own level; for another block, the level of a title inside it. No level is jumped over,
    whatever the writer chose.
    """

    block: Any
    level: int
    anchor: str = ""


class Body:
    """A page's stream of blocks, as a reader meets it."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    @cached_property
    def parts(self) -> list[Part]:
        """All blocks in the writer's order; headings of the same words get numbered anchors."""
        parts: list[Part] = []
        taken = set(TAKEN_ANCHORS)
        above = 1
        for block in self.stream:
            if block.block_type != "heading":
                parts.append(Part(block, above + 1))
                continue
            above = min(int(block.value["level"] or 2), above + 1)
            base = slugify(block.value["text"]) or "section"
            anchor, number = base, 2
            while anchor in taken:
                anchor, number = f"{base}-{number}", number + 1
            taken.add(anchor)
            parts.append(Part(block, above, anchor))
        return parts

    @cached_property
    def urgent(self) -> list[Part]:
        """The emergency cards, which stand above everything else."""
        return [part for part in self.parts if self._is_urgent(part)]

    @cached_property
    def rest(self) -> list[Part]:
        """Everything but the emergency cards and the closing call, in the writer's order."""
        parts = self.parts[:-1] if self.closing is not None else self.parts
        return [part for part in parts if not self._is_urgent(part)]

    @cached_property
    def closing(self) -> Any:
        """The words of the call to action that ends the body, for the band with both offices under every text.

        Anywhere else a call to action stands in the text, small. So nobody is asked twice in a row.
        """
        last = self.parts[-1].block if self.parts else None
        return last.value if last is not None and last.block_type == "call_to_action" else None

    @cached_property
    def contents(self) -> list[Part]:
        """The main headings of a long page; empty where a list of them would not help."""
        main = [part for part in self.parts if part.anchor and part.level == 2]
        return main if len(main) >= CONTENTS_FROM else []

    @cached_property
    def text(self) -> str:
        """All words a reader reads, without markup; a line for each heading, item and paragraph block."""
        block = self.stream.stream_block
        return "\n".join(piece.text for piece in pieces(block, block.get_prep_value(self.stream)))

    def minutes_to_read(self, *more: str) -> int:
        """Whole minutes for the body and the texts around it, at least one."""
        return minutes_for(self.text, *more)

    @staticmethod
    def _is_urgent(part: Part) -> bool:
        return part.block.block_type == "care_card" and part.block.value["urgency"] == "emergency"
