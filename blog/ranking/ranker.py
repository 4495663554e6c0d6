"""The whole ranking behind one door."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from heapq import heapify, heappop, heappush
from itertools import chain, islice
from typing import NamedTuple

from .documents import Document, Evidence, Suggestion
from .features import Features, features
from .index import Index
from .learning import Lessons
from .reasons import reason
from .repetition import TWINS, likely_repetition, twins
from .score import Reader, Scored

CANDIDATES = 12
"""In a large blog only the best of a rough order are scored in full: three times what is shown."""

POSTINGS = 500
"""Entries of the inverted index that are read for one post at most."""

ROOM = 120
"""So many posts take part in the rough order: who shares none of the most telling words is not among the best."""

VARIED = 4
"""Of the cards that are shown no two should say the same."""

SECOND = 0.5
"""What is left of the score of a card that would say the same as a better one. It waits behind the others on the
subject, and still comes before what is not on it."""

NEARLY = 0.01
"""A number worked out from one side differs from that of the other by less."""

AFFECTED = 40


class _Place(NamedTuple):
    """A post in the order of suggestions."""

    post: int
    score: float
    learned_from: str = ""


class Ranker:
    """All posts that may be suggested, and what to suggest under each.

    The same posts give the same suggestions, in whatever order they were added. Not safe for two threads at once.
    """

    def __init__(self) -> None:
        self._index = Index()
        self._lessons = Lessons()
        self._last: tuple[Reader, dict[int, Scored]] | None = None
        self._found: dict[int, Sequence[int]] = {}

    @classmethod
    def build(cls, documents: Iterable[Document]) -> "Ranker":
        """A ranker of these posts. They are read one by one, so a generator saves memory."""
        return cls.from_features(map(features, documents))

    @classmethod
    def from_features(cls, stored: Iterable[Features]) -> "Ranker":
        """A ranker of posts that have been read before."""
        ranker = cls()
        for read in stored:
            ranker._index.add(read)
        return ranker

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, slug: str) -> bool:
        return slug in self._index.number_of

    def add(self, document: Document | Features) -> None:
        """Put a post in; one with the same slug is replaced."""
        self._forget()
        self._index.add(document if isinstance(document, Features) else features(document))

    def remove(self, slug: str) -> None:
        """Take a post out. That it is not in is no error."""
        self._forget()
        self._index.take(slug)

    def _forget(self) -> None:
        """Drop what was found for the posts as they were."""
        self._last = None
        self._found.clear()

    def learn(self, evidence: Iterable[Evidence]) -> None:
        """What editors picked and excluded, in the place of all that was known. Slugs may be unknown yet."""
        self._lessons = Lessons(evidence)

    def suggest(self, slug: str, count: int = 8, exclude: Collection[str] = ()) -> list[Suggestion]:
        """The best posts to read after ``slug``, best first: ``count`` of them while there are enough posts.

        Never the post itself, never one twice, never one of ``exclude``. Unknown slugs raise ``KeyError``.
        """
        return self._suggest(slug, count, exclude, suspect=True)

    def _suggest(self, slug: str, count: int, exclude: Collection[str], *, suspect: bool) -> list[Suggestion]:
        index = self._index
        reader, scored = self._scored(slug)
        barred = {index.number_of[other] for other in exclude if other in index.number_of} | {reader.post}
        chosen: list[_Place] = list(
            islice(self._best_first(reader, scored, barred, varied=True, suspect=suspect), count)
        )
        if len(chosen) < count:
            taken = barred.union(place.post for place in chosen)
            chosen += [_Place(post, 0.0) for post in islice(self._fillers(reader, taken), count - len(chosen))]
        return [
            Suggestion(index.entries[place.post].slug, place.score, reason(reader, place.post), place.learned_from)
            for place in chosen
        ]

    def suggest_for(
        self, read: Features, count: int = 8, exclude: Collection[str] = (), *, is_post: bool = True
    ) -> list[Suggestion]:
        """What :meth:`suggest` would give if ``read`` were one of the posts, which it is not afterwards.

        For a draft, and for a page beside the blog: a post that says the same as that is what its reader wants more
        of, so repeats do not count then. A post with the slug of ``read`` is its older self and never suggested.
        """
        with self._lent(read):
            return self._suggest(read.slug, count, exclude, suspect=is_post)

    @contextmanager
    def _lent(self, read: Features) -> Iterator[None]:
        """``read`` among the posts for a moment."""
        older = self._index.take(read.slug)
        self._forget()
        self._index.add(read)
        try:
            yield
        finally:
            self._index.take(read.slug)
            if older:
                self._index.put(older)
            self._forget()

    def repeats(self, slug: str) -> list[tuple[str, float]]:
        """The posts that say the same again as ``slug``, surest first, and how likely it is, from 0 to 1.

        If one repeats another the other repeats the one: each must be near enough to be looked at from the other.
        Quickest right after :meth:`suggest` for the same post.
        """
        index = self._index
        reader, scored = self._scored(slug)
        found = []
        for other, known in scored.items():
            # Worked out once roughly, and if it could be, in such a way that both sides get the same number.
            if reader.repetition(other, known) > TWINS - NEARLY and self._looks_at(other, reader.post):
                likely = likely_repetition(index, reader.post, other)
                if likely >= TWINS:
                    found.append((index.entries[other].slug, likely))
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def _looks_at(self, post: int, other: int) -> bool:
        """Whether ``other`` is a candidate under ``post``."""
        known = self._found.get(post)
        return other in (self._candidates(Reader(self._index, post)) if known is None else known)

    def affected_by(self, slug: str, limit: int = AFFECTED) -> list[str]:
        """The posts under which ``slug`` may now stand, likeliest first.

        Ask before removing a post and after adding it. Under others it may stand only as a late filler, or, in a large
        blog, where many are nearly as good; a rebuild finds those.
        """
        index = self._index
        reader = Reader(index, index.number_of[slug])
        near = list(index.entries) if index.is_small else self._roughly_best(reader, limit)
        scored = reader.score([other for other in near if other != reader.post])
        places = islice(self._best_first(reader, scored, {reader.post}, varied=False), limit)
        return [index.entries[place.post].slug for place in places]

    def _scored(self, slug: str) -> tuple[Reader, dict[int, Scored]]:
        """The candidates under a post with their scores, as far as they can be told without looking for repeats."""
        post = self._index.number_of[slug]
        if self._last is None or self._last[0].post != post:
            reader = Reader(self._index, post)
            scored = reader.score([other for other in self._candidates(reader) if other != post])
            self._last = reader, scored
        return self._last

    def _best_first(
        self,
        reader: Reader,
        scored: Mapping[int, Scored],
        barred: set[int],
        *,
        varied: bool,
        suspect: bool = True,
    ) -> Iterator[_Place]:
        """Candidates with their scores, best first; equal ones by date, then by slug.

        Whether a post repeats what was just read, if that is ``suspect``, or a better card, if the cards are to be
        ``varied``, costs most to find out and can only lower its place, so it is asked when the post comes up.
        """
        entries = self._index.entries
        waiting = []
        for post, known in self._lessons.apply(reader, scored).items():
            if post not in barred:
                order = -entries[post].published, entries[post].slug
                waiting.append((-known.score, *order, post, known, suspect, varied))
        heapify(waiting)
        shown: list[int] = []
        while waiting:
            lost, published, slug, post, known, unasked, twin = heappop(waiting)
            if unasked and (left := reader.without_repetition(post, known)) < known.score:
                heappush(waiting, (-left, published, slug, post, known, False, twin))
            elif twin and len(shown) < VARIED and any(twins(self._index, other, post) for other in shown):
                # Two cards that say the same are one card: the better one stays, the other waits.
                heappush(waiting, (lost * SECOND, published, slug, post, known, False, False))
            else:
                if len(shown) < VARIED and varied:
                    shown.append(post)
                yield _Place(post, -lost, known.learned_from)

    def _candidates(self, reader: Reader) -> Sequence[int]:
        """The posts worth scoring in full."""
        if self._index.is_small:
            return list(self._index.entries)
        if reader.post not in self._found:
            self._found[reader.post] = tuple(self._roughly_best(reader, CANDIDATES))
        return self._found[reader.post]

    def _roughly_best(self, reader: Reader, count: int) -> list[int]:
        """The first posts of a rough order."""
        found = reader.rough(POSTINGS, ROOM)
        found.pop(reader.post, None)
        if len(found) <= count:
            return list(found)
        # Which of equals are taken must not depend on the order in which posts came.
        entries = self._index.entries
        least = sorted(found.values())[-count]
        better = [other for other, value in found.items() if value > least]
        equal = [other for other, value in found.items() if value == least]
        equal.sort(key=lambda other: (-entries[other].published, entries[other].slug))
        return better + equal[: count - len(better)]

    def _fillers(self, reader: Reader, taken: set[int]) -> Iterator[int]:
        """The newest posts of the same category, then the newest of all."""
        index = self._index
        same = (post for post in index.newest() if index.entries[post].category == reader.entry.category)
        for post in chain(same, index.newest()):
            if post not in taken:
                taken.add(post)
                yield post
