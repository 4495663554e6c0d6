"""The whole ranking behind one door."""

from collections.abc import Collection, Iterable, Iterator
from heapq import heapify, heappop, heappush, nlargest
from itertools import chain, islice

from .documents import Document, Suggestion
from .features import Features, features
from .index import Index
from .reasons import reason
from .score import SUBJECTS, TWINS, Reader, repetition

SMALL = 150
"""In a blog of up to so many posts each is scored in full."""

CANDIDATES = 20
"""In a larger one only the best of a rough order are: five times what is shown."""

AFFECTED = 40
POSTINGS = 700
"""Entries of the inverted index that are read for one post at most."""


class Ranker:
    """All posts that may be suggested, and what to suggest under each.

    The same posts give the same suggestions, in whatever order they were added. Not safe for two threads at once.
    """

    def __init__(self) -> None:
        self._index = Index()

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
        self._index.add(document if isinstance(document, Features) else features(document))

    def remove(self, slug: str) -> None:
        """Take a post out. That it is not in is no error."""
        self._index.remove(slug)

    def suggest(self, slug: str, count: int = 8, exclude: Collection[str] = ()) -> list[Suggestion]:
        """The best posts to read after ``slug``, best first: ``count`` of them while there are enough posts.

        Never the post itself, never one twice, never one of ``exclude``. Unknown slugs raise ``KeyError``.
        """
        index = self._index
        reader = Reader(index, index.number_of[slug])
        barred = {index.number_of[other] for other in exclude if other in index.number_of} | {reader.post}
        chosen: list[tuple[int, float]] = []
        put_off: list[tuple[int, float]] = []
        for post, score in self._best_first(reader, barred):
            if len(chosen) == count:
                break
            # Two cards that say the same are one card: the better one stays, the other waits.
            twin = any(self._twins(post, other) for other, _score in chosen)
            (put_off if twin else chosen).append((post, score))
        chosen += put_off[: count - len(chosen)]
        if len(chosen) < count:
            taken = barred.union(post for post, _score in chosen)
            chosen += [(post, 0.0) for post in islice(self._fillers(reader, taken), count - len(chosen))]
        return [Suggestion(index.entries[post].slug, score, reason(reader, post)) for post, score in chosen]

    def affected_by(self, slug: str, limit: int = AFFECTED) -> list[str]:
        """The posts under which ``slug`` may now stand, likeliest first.

        Ask before removing a post and after adding it. Under others it may stand only as a late filler; a rebuild
        finds those.
        """
        index = self._index
        reader = Reader(index, index.number_of[slug])
        return [index.entries[post].slug for post, _score in islice(self._best_first(reader, {reader.post}), limit)]

    def _best_first(self, reader: Reader, barred: set[int]) -> Iterator[tuple[int, float]]:
        """Candidates with their scores, best first; equal ones by date, then by slug.

        Whether a post repeats what was just read costs most to find out and can only lower its place, so it is asked
        when the post comes up.
        """
        entries = self._index.entries
        waiting = []
        for post in self._candidates(reader):
            if post not in barred:
                score, suspect = reader.score(post)
                waiting.append((-score, -entries[post].published, entries[post].slug, post, suspect))
        heapify(waiting)
        while waiting:
            lost, published, slug, post, suspect = heappop(waiting)
            if suspect and (left := reader.less_repetition(post, -lost)) < -lost:
                heappush(waiting, (-left, published, slug, post, False))
            else:
                yield post, -lost

    def _candidates(self, reader: Reader) -> list[int]:
        """The posts worth scoring in full."""
        entries = self._index.entries
        if len(entries) <= SMALL:
            return list(entries)
        found = reader.rough(POSTINGS)
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
