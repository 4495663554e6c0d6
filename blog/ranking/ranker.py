"""The whole ranking behind one door."""

from collections.abc import Collection, Iterable
from heapq import nsmallest
from itertools import chain

from .documents import Document, Suggestion
from .features import Features, features
from .index import Index
from .reasons import reason
from .score import SUBJECTS, TWINS, Reader, repetition

CANDIDATES = 64
"""Posts that are scored in full. Sixteen times what is shown: the rough order never misses by that much."""

POSTINGS = 4000
"""Entries of the inverted index that are read for one post at most; a blog of some hundred posts never comes near."""


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
        scored = self._scored(reader, barred)
        chosen: list[tuple[int, float]] = []
        put_off: list[tuple[int, float]] = []
        for post, score in scored:
            if len(chosen) == count:
                break
            # Two cards that say the same are one card: the better one stays, the other waits.
            twin = any(self._twins(post, other) for other, _score in chosen)
            (put_off if twin else chosen).append((post, score))
        chosen += put_off[: count - len(chosen)]
        if len(chosen) < count:
            taken = barred.union(post for post, _score in chosen)
            same = [post for post in index.newest() if index.entries[post].category == reader.entry.category]
            for post in chain(same, index.newest()):
                if len(chosen) == count:
                    break
                if post not in taken:
                    taken.add(post)
                    chosen.append((post, 0.0))
        return [Suggestion(index.entries[post].slug, score, reason(reader, post)) for post, score in chosen]

    def affected_by(self, slug: str, limit: int = 40) -> list[str]:
        """The posts under which ``slug`` may now stand, likeliest first.

        Ask before removing a post and after adding it. Under others it may stand only as a late filler; a rebuild
        finds those.
        """
        index = self._index
        reader = Reader(index, index.number_of[slug])
        return [index.entries[post].slug for post, _score in self._scored(reader, {reader.post})[:limit]]

    def _scored(self, reader: Reader, barred: set[int]) -> list[tuple[int, float]]:
        """Candidates with their scores, best first; equal ones by date, then by slug."""
        entries = self._index.entries
        scored = [(post, reader.score(post)) for post in self._candidates(reader) if post not in barred]
        return sorted(scored, key=lambda pair: (-pair[1], -entries[pair[0]].published, entries[pair[0]].slug))

    def _twins(self, one: int, other: int) -> bool:
        entries = self._index.entries
        if SUBJECTS.intersection(entries[one].focus).isdisjoint(entries[other].focus):
            return False
        return repetition(self._index, one, other) >= TWINS

    def _candidates(self, reader: Reader) -> list[int]:
        """The posts that share most, by the rarest words and topics first."""
        index = self._index
        if len(index) <= CANDIDATES * 2:
            return list(index.entries)
        found: dict[int, float] = {}
        budget = POSTINGS
        for weight, posts, weights, norm in reader.keys():
            # A key on very many posts tells them apart least and costs most.
            if len(posts) > budget and found:
                continue
            budget -= len(posts)
            for post, strength in zip(posts, weights, strict=True):
                found[post] = found.get(post, 0.0) + weight * strength / norm(post)
        found.pop(reader.post, None)
        entries = index.entries
        best = nsmallest(
            CANDIDATES,
            ((-round(rough, 9), -entries[post].published, entries[post].slug, post) for post, rough in found.items()),
        )
        return [post for *_order, post in best]
