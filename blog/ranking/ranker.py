"""The whole ranking behind one door."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from heapq import heapify, heappop, heappush, nlargest
from itertools import chain, islice
from typing import NamedTuple

from .documents import Document, Evidence, Suggestion
from .features import Features, features
from .index import Index
from .learning import Lessons, Scored
from .reasons import reason
from .score import SAME_SUBJECT, SUBJECTS, TWINS, Reader, repetition

SMALL = 150
"""In a blog of up to so many posts each is scored in full."""

CANDIDATES = 20
"""In a larger one only the best of a rough order are: five times what is shown."""

AFFECTED = 40
POSTINGS = 700
"""Entries of the inverted index that are read for one post at most."""


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
        self._last = None
        self._index.add(document if isinstance(document, Features) else features(document))

    def remove(self, slug: str) -> None:
        """Take a post out. That it is not in is no error."""
        self._last = None
        self._index.take(slug)

    def learn(self, evidence: Iterable[Evidence]) -> None:
        """What editors picked and excluded, in the place of all that was known. Slugs may be unknown yet."""
        self._lessons = Lessons(evidence)

    def suggest(self, slug: str, count: int = 8, exclude: Collection[str] = ()) -> list[Suggestion]:
        """The best posts to read after ``slug``, best first: ``count`` of them while there are enough posts.

        Never the post itself, never one twice, never one of ``exclude``. Unknown slugs raise ``KeyError``.
        """
        index = self._index
        reader, scored = self._scored(slug)
        barred = {index.number_of[other] for other in exclude if other in index.number_of} | {reader.post}
        chosen: list[_Place] = []
        put_off: list[_Place] = []
        for place in self._best_first(reader, scored, barred):
            if len(chosen) == count:
                break
            # Two cards that say the same are one card: the better one stays, the other waits.
            twin = any(self._twins(place.post, other.post) for other in chosen)
            (put_off if twin else chosen).append(place)
        chosen += put_off[: count - len(chosen)]
        if len(chosen) < count:
            taken = barred.union(place.post for place in chosen)
            chosen += [_Place(post, 0.0) for post in islice(self._fillers(reader, taken), count - len(chosen))]
        return [
            Suggestion(index.entries[place.post].slug, place.score, reason(reader, place.post), place.learned_from)
            for place in chosen
        ]

    def suggest_for(self, read: Features, count: int = 8, exclude: Collection[str] = ()) -> list[Suggestion]:
        """What :meth:`suggest` would give if ``read`` were one of the posts, which it is not afterwards.

        For a page beside the blog and for a draft. A post with the slug of ``read`` is taken to be its older self and
        never suggested.
        """
        with self._lent(read):
            return self.suggest(read.slug, count, exclude)

    @contextmanager
    def _lent(self, read: Features) -> Iterator[None]:
        """``read`` among the posts for a moment."""
        older = self._index.take(read.slug)
        self._last = None
        self._index.add(read)
        try:
            yield
        finally:
            self._index.take(read.slug)
            if older:
                self._index.put(older)
            self._last = None

    def repeats(self, slug: str) -> list[tuple[str, float]]:
        """The posts that say the same again as ``slug``, surest first, and how likely it is, from 0 to 1.

        If one repeats another the other repeats the one: each must be near enough to be looked at from the other.
        Quickest right after :meth:`suggest` for the same post.
        """
        index = self._index
        reader, scored = self._scored(slug)
        found = [
            (index.entries[other].slug, likely)
            for other, known in scored.items()
            if known.subject > SAME_SUBJECT and (likely := repetition(index, reader.post, other)) >= TWINS
        ]
        found = [(other, likely) for other, likely in found if self._looks_at(other, reader.post)]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def _looks_at(self, slug: str, other: int) -> bool:
        reader = Reader(self._index, self._index.number_of[slug])
        return other in self._candidates(reader)

    def affected_by(self, slug: str, limit: int = AFFECTED) -> list[str]:
        """The posts under which ``slug`` may now stand, likeliest first.

        Ask before removing a post and after adding it. Under others it may stand only as a late filler; a rebuild
        finds those.
        """
        reader, scored = self._scored(slug)
        places = islice(self._best_first(reader, scored, {reader.post}), limit)
        return [self._index.entries[place.post].slug for place in places]

    def _scored(self, slug: str) -> tuple[Reader, dict[int, Scored]]:
        """The candidates under a post with their scores, as far as they can be told without looking for repeats."""
        post = self._index.number_of[slug]
        if self._last is None or self._last[0].post != post:
            reader = Reader(self._index, post)
            scored = {other: Scored(*reader.score(other)) for other in self._candidates(reader) if other != post}
            self._last = reader, scored
        return self._last

    def _best_first(self, reader: Reader, scored: Mapping[int, Scored], barred: set[int]) -> Iterator[_Place]:
        """Candidates with their scores, best first; equal ones by date, then by slug.

        Whether a post repeats what was just read costs most to find out and can only lower its place, so it is asked
        when the post comes up.
        """
        entries = self._index.entries
        waiting = []
        for post, known in self._lessons.apply(reader, scored).items():
            if post not in barred:
                suspect = known.subject > SAME_SUBJECT
                order = -entries[post].published, entries[post].slug
                waiting.append((-known.score, *order, post, suspect, known.learned_from))
        heapify(waiting)
        while waiting:
            lost, published, slug, post, suspect, learned_from = heappop(waiting)
            if suspect and (left := reader.less_repetition(post, -lost)) < -lost:
                heappush(waiting, (-left, published, slug, post, False, learned_from))
            else:
                yield _Place(post, -lost, learned_from)

    def _candidates(self, reader: Reader) -> list[int]:
        """The posts worth scoring in full."""
        entries = self._index.entries
        if len(entries) <= SMALL:
            return list(entries)
        found = reader.rough(POSTINGS)
        found.pop(reader.post, None)
        if len(found) <= CANDIDATES:
            return list(found)
        # Which of equals are taken must not depend on the order in which posts came.
        least = nlargest(CANDIDATES, found.values())[-1]
        better = [post for post, value in found.items() if value > least]
        equal = [post for post, value in found.items() if value == least]
        equal.sort(key=lambda post: (-entries[post].published, entries[post].slug))
        return better + equal[: CANDIDATES - len(better)]

    def _fillers(self, reader: Reader, taken: set[int]) -> Iterator[int]:
        """The newest posts of the same category, then the newest of all."""
        index = self._index
        same = (post for post in index.newest() if index.entries[post].category == reader.entry.category)
        for post in chain(same, index.newest()):
            if post not in taken:
                taken.add(post)
                yield post

    def _twins(self, one: int, other: int) -> bool:
        entries = self._index.entries
        if SUBJECTS.intersection(entries[one].focus).isdisjoint(entries[other].focus):
            return False
        return repetition(self._index, one, other) >= TWINS
