"""The index: every public page as weighted stems, in memory. Knows nothing of Django; ``gathering`` fills it.

A page's weight for a word is near 1 where the page is about it (title, labels) and small where it only mentions it.
How much a word of the query counts depends on how many pages are about it.
"""

import zlib
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from math import log, sqrt

from concordpodiatry.language import everyday
from concordpodiatry.language.spelling import Speller
from concordpodiatry.language.words import WORD, fold, stem_of, stems_in

TITLE, ASKED, LABELS, SUMMARY, HEADINGS, TEXT = 12.0, 12.0, 6.0, 4.0, 3.0, 1.0
"""How much one word counts in each part of a page."""

MOST_IN_TEXT = 6
"""A word counts this often in a text; a long post is not more about heels than a short one."""

HALF = 6.0
"""The sum of counts at which a page's weight for a word is one half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page as search reads it.

    ``asked`` is what people type who want this very page, whatever its title is. ``order`` settles ties, higher first:
    the day of a post.
    """

    key: int
    kind: str
    url: str
    title: str
    summary: str = ""
    asked: str = ""
    labels: str = ""
    headings: str = ""
    text: str = ""
    order: int = 0


@dataclass(frozen=True, slots=True)
class Read:
    """An entry that has been read: what depends on itself alone, so that it is kept until the page changes.

    Compact, since there is one for each page in each process: its words are shared with all others, its text packed.
    """

    key: int
    kind: str
    url: str
    title: str
    summary: str
    order: int
    packed: bytes
    title_stems: frozenset[str]
    stems: tuple[str, ...]
    weights: array
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        return zlib.decompress(self.packed).decode()


def read(entry: Entry) -> Read:
    """Count the words of an entry once."""
    found = WORD.findall(entry.text)
    words = set(found)
    counts = {stem: TEXT * min(count, MOST_IN_TEXT) for stem, count in Counter(map(stem_of, found)).items()}
    parts = (
        (entry.title, TITLE),
        (entry.asked, ASKED),
        (entry.labels, LABELS),
        (entry.summary, SUMMARY),
        (entry.headings, HEADINGS),
    )
    for text, weight in parts:
        found = WORD.findall(text)
        words.update(found)
        for stem in set(map(stem_of, found)):
            counts[stem] = counts.get(stem, 0.0) + weight
    counts.pop("", None)
    return Read(
        entry.key,
        entry.kind,
        entry.url,
        entry.title,
        entry.summary,
        entry.order,
        zlib.compress(entry.text.encode(errors="replace"), 1),
        frozenset(stems_in(entry.title)),
        tuple(counts),
        array("f", (count / (count + HALF) for count in counts.values())),
        tuple(set(map(fold, words)) - {""}),
    )


class Index:
    """All entries, by stem."""

    def __init__(self, entries: Iterable[Read]) -> None:
        self.entries: Sequence[Read] = sorted(entries, key=lambda entry: (-entry.order, entry.url))
        places: dict[str, array] = defaultdict(lambda: array("I"))
        weights: dict[str, array] = defaultdict(lambda: array("f"))
        words: set[str] = set()
        for place, entry in enumerate(self.entries):
            words.update(entry.words)
            for stem, weight in zip(entry.stems, entry.weights, strict=True):
                places[stem].append(place)
                weights[stem].append(weight)
        self._postings = {stem: (places[stem], weights[stem]) for stem in places}
        self._sorted = sorted(self._postings)
        self._speller = Speller((word, self._commonness(word)) for word in words | everyday.WORDS)

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, stem: str) -> bool:
        return stem in self._postings

    def _commonness(self, word: str) -> float:
        known = self._postings.get(stem_of(word))
        return sum(known[1]) if known else 0.0

    def pages_with(self, stem: str) -> Iterator[tuple[int, float]]:
        """Place and weight of every entry that has this stem."""
        known = self._postings.get(stem)
        return zip(*known, strict=True) if known else iter(())

    def beginning_with(self, start: str, most: int) -> list[str]:
        """Stems that go on after ``start``, the first of them in the order of the alphabet."""
        first = bisect_left(self._sorted, start)
        following = islice(self._sorted, first, first + most + 1)
        return [stem for stem in takewhile(lambda stem: stem.startswith(start), following) if stem != start]

    def nearest(self, word: str, slips: int | None = None) -> str:
        """The known word that was meant by a misspelled one, or nothing."""
        return self._speller.nearest(word, slips)

    def rarity(self, about: float) -> float:
        """How much a word tells, when all pages together are ``about`` it to this amount.

        The usual logarithm, flattened by a root: in a query of few words one rare word must not drown the others.
        """
        return max(0.5, sqrt(log(1 + (len(self) - about + 0.5) / (about + 0.5))))
