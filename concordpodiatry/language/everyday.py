"""What patients type and what this site calls it, from the vocabulary file. Staff have promoted results of their own.

A line is a group of phrases that mean much the same. Where it has an arrow, the phrases before it lead to those after
it and not back. Every word also counts as spelled right.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from .data import DATA
from .vocabulary import Kind, split
from .words import WORD, fold, stems_in, without_stop_words

Phrase = tuple[str, ...]

MISTAKEN: Mapping[str, str] = DATA["mistaken"]
"""Words that are spelled right but are others than those meant; only next to a word that tells."""


def phrase(text: str) -> Phrase:
    """The stems that count of a few words."""
    words = without_stop_words([folded for word in WORD.findall(text) if (folded := fold(word))])
    return tuple(stems_in(" ".join(words)))


def _lines() -> Iterator[str]:
    for kind in Kind:
        for table in DATA[kind].values():
            yield from table.get("called", ())
    yield from DATA["searches"]["lines"]


def _read(lines: Iterable[str]) -> tuple[Mapping[Phrase, tuple[Phrase, ...]], frozenset[str]]:
    others: dict[Phrase, dict[Phrase, None]] = defaultdict(dict)
    words: set[str] = set()
    for line in lines:
        left, _, right = line.partition("->")
        sources = [phrase(part) for part in split(left)]
        targets = [phrase(part) for part in split(right)] or sources
        for source in sources:
            others[source].update(dict.fromkeys(target for target in targets if target != source))
        words.update(fold(word) for word in WORD.findall(line))
    return {source: tuple(targets) for source, targets in others.items()}, frozenset(words)


SAME, WORDS = _read(_lines())
"""Phrase to the phrases it may also be called; and every word of the lines."""

LONGEST = max(map(len, SAME))

URGENT = frozenset(phrase(DATA["searches"]["urgent"]))


def is_urgent(words: str) -> bool:
    """Whether somebody may need an ambulance more than a page of ours."""
    return not URGENT.isdisjoint(phrase(words))
