"""All posts together: which share a word or a topic, and how rare that is. Small in memory, cheap to change.

Posts are numbered as they come; a number is used again after its post is gone. Nothing that can be seen from outside
depends on the numbers, so an index that grew post by post answers like one that was built at once.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from math import log, sqrt

from .features import FOCUS, Features
from .vocabulary import FAMILY_WEIGHT, SUBJECT_STEMS, TOPICS

BOILERPLATE = 4
"""A word pair that stands in more posts than this is the practice's way of speaking, not a copy."""

FEW_PAIRS = 8
"""Fewer pairs than this prove nothing: a title and a line."""

MANNERS_KEPT = 2000
_CELLS = 1 << 20
Vector = Mapping[int, float]


def weighted_topics(topics: Mapping[str, float]) -> dict[str, float]:
    """Topics by their weight, with their families as topics of their own: siblings meet there."""
    weighted: dict[str, float] = {}
    for key, share in topics.items():
        topic = TOPICS[key]
        weighted[key] = share * topic.weight
        if topic.family:
            family = f"family:{topic.family}"
            weighted[family] = max(weighted.get(family, 0.0), FAMILY_WEIGHT * share * topic.weight)
    return weighted


class Entry:
    """A post in the index: its features with words as numbers."""

    __slots__ = (
        "category",
        "focus",
        "in_title",
        "intents",
        "known",
        "manner",
        "published",
        "shingles",
        "slug",
        "tags",
        "term_ids",
        "term_weights",
        "topic_ids",
        "topic_weights",
    )

    def __init__(self, read: Features, number_of: "Numbers") -> None:
        self.slug = read.slug
        self.published = read.published
        self.category = read.category
        self.tags = tuple(number_of.tags[tag] for tag in read.tags)
        self.intents = number_of.same(read.intents)
        self.in_title = number_of.same(read.in_title)
        self.focus = number_of.same(tuple(key for key, share in read.topics.items() if share >= FOCUS))
        # Arrays and not tuples: numbers side by side in memory are also the quicker ones to go through.
        self.term_ids = array("I", [number_of.terms[term] for term in read.terms])
        self.term_weights = array("f", read.terms.values())
        self.known = max(read.topics.values(), default=0.0)
        topics = weighted_topics(read.topics)
        self.topic_ids = array("H", [number_of.topics[key] for key in topics])
        self.topic_weights = array("f", topics.values())
        self.shingles = array("I", read.shingles)
        own = {number_of.terms[word] for word in read.title}
        self.manner = array(
            "H",
            [
                place
                for place, (term, number) in enumerate(zip(read.terms, self.term_ids, strict=True))
                if " " not in term and number not in own and term not in SUBJECT_STEMS
            ],
        )
        """The places of the words that are not its subject: neither in its title nor in the vocabulary."""


class _Numbering(dict[str, int]):
    """A number for each string, in the order they are first seen; ``names`` leads back."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __missing__(self, name: str) -> int:
        self[name] = number = len(self)
        self.names.append(name)
        return number


class Numbers:
    """The strings of an index as numbers; equal tuples are kept once."""

    def __init__(self) -> None:
        self.terms = _Numbering()
        self.topics = _Numbering()
        self.tags = _Numbering()
        self._tuples: dict[tuple[str, ...], tuple[str, ...]] = {}

    def same(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return self._tuples.setdefault(names, names)


class Postings:
    """For each key the posts that have it and how strongly: an inverted index (Zobel and Moffat 2006)."""

    def __init__(self) -> None:
        self.posts: list[array] = []
        self.weights: list[array] = []

    def add(self, post: int, keys: Iterable[int], weights: Iterable[float]) -> None:
        for key, weight in zip(keys, weights, strict=True):
            while len(self.posts) <= key:
                self.posts.append(array("I"))
                self.weights.append(array("f"))
            self.posts[key].append(post)
            self.weights[key].append(weight)

    def remove(self, post: int, keys: Iterable[int]) -> None:
        for key in keys:
            posts, weights = self.posts[key], self.weights[key]
            place = posts.index(post)
            posts[place], weights[place] = posts[-1], weights[-1]
            posts.pop()
            weights.pop()

    def count(self, key: int) -> int:
        return len(self.posts[key]) if key < len(self.posts) else 0


class Index:
    """The posts and their postings. Rarity is asked for, never stored: it changes with every post."""

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.entries: dict[int, Entry] = {}
        self.number_of: dict[str, int] = {}
        self.terms = Postings()
        self.topics = Postings()
        self.tags: Counter[int] = Counter()
        self.categories: Counter[str] = Counter()
        self._pairs = array("H", bytes(2 * _CELLS))
        self._pairs_in = 0
        self._free: list[int] = []
        self._forget()

    def _forget(self) -> None:
        """Drop what was worked out for the posts as they were."""
        self._norms: dict[int, float] = {}
        self._manners: dict[int, tuple[dict[int, float], float]] = {}
        self._topic_norms: dict[int, float] = {}
        self._rarities: dict[int, float] = {}
        self._newest: list[int] | None = None

    def __len__(self) -> int:
        return len(self.entries)

    def add(self, read: Features) -> None:
        """Put a post in, in the place of an earlier one of its slug."""
        self.take(read.slug)
        self.put(Entry(read, self.numbers))

    def put(self, entry: Entry) -> None:
        """Put in a post that is not in yet."""
        post = self._free.pop() if self._free else len(self.entries)
        self.entries[post] = entry
        self.number_of[entry.slug] = post
        self.terms.add(post, entry.term_ids, entry.term_weights)
        self.topics.add(post, entry.topic_ids, entry.topic_weights)
        self.tags.update(entry.tags)
        self.categories[entry.category] += 1
        for cell in self._cells(entry):
            self._pairs[cell] += 1
        self._pairs_in += len(entry.shingles)
        self._forget()

    def take(self, slug: str) -> Entry | None:
        """Take a post out, and hand it over if it was in."""
        post = self.number_of.pop(slug, None)
        if post is None:
            return None
        entry = self.entries.pop(post)
        self.terms.remove(post, entry.term_ids)
        self.topics.remove(post, entry.topic_ids)
        self.tags.subtract(entry.tags)
        self.categories[entry.category] -= 1
        for cell in self._cells(entry):
            self._pairs[cell] -= 1
        self._pairs_in -= len(entry.shingles)
        self._free.append(post)
        self._forget()
        return entry

    @staticmethod
    def _cells(entry: Entry) -> Iterator[int]:
        # One row of a count-min sketch (Cormode and Muthukrishnan 2005): two megabytes count the pairs of any blog.
        return (pair % _CELLS for pair in entry.shingles)

    def rarity(self, count: int) -> float:
        """How much a key says that ``count`` posts have: nothing when it is in one post or in nearly all."""
        if count not in self._rarities:
            posts = len(self.entries)
            self._rarities[count] = log((posts + 1) / (count + 0.5)) if 1 < count <= posts else 0.0
        return self._rarities[count]

    def share(self, count: int) -> float:
        """Rarity from 0 (on every post) to 1 (on two posts)."""
        return max(self.rarity(count), 0.0) / max(self.rarity(2), 1e-9) if len(self.entries) > 2 else 0.0

    def vector(self, post: int) -> dict[int, float]:
        """The words of a post, weighted by rarity."""
        entry, count, rarity = self.entries[post], self.terms.count, self.rarity
        weights = zip(entry.term_ids, entry.term_weights, strict=True)
        return {term: value for term, weight in weights if (value := weight * rarity(count(term))) > 0}

    def topic_vector(self, post: int) -> dict[int, float]:
        entry, count, rarity = self.entries[post], self.topics.count, self.rarity
        weights = zip(entry.topic_ids, entry.topic_weights, strict=True)
        return {key: value for key, weight in weights if (value := weight * rarity(count(key))) > 0}

    def norm(self, post: int) -> float:
        """The length of a post's vector."""
        if post not in self._norms:
            entry, posts, rarity = self.entries[post], self.terms.posts, self.rarity
            squares = [
                (weight * rarity(len(posts[term]))) ** 2
                for term, weight in zip(entry.term_ids, entry.term_weights, strict=True)
            ]
            self._norms[post] = sqrt(sum(squares)) or 1.0
        return self._norms[post]

    def topic_norm(self, post: int) -> float:
        if post not in self._topic_norms:
            known = sum(value * value for value in self.topic_vector(post).values())
            # A post about something the vocabulary does not know is not wholly about what it mentions in passing.
            unknown = (1 - self.entries[post].known) * self.rarity(2)
            self._topic_norms[post] = sqrt(known + unknown * unknown) or 1.0
        return self._topic_norms[post]

    def manner(self, post: int) -> tuple[dict[int, float], float]:
        """How a post says what it says: its vector without the words of its subject, and the length of that."""
        if post not in self._manners:
            if len(self._manners) > MANNERS_KEPT:
                self._manners.clear()
            entry, posts, rarity = self.entries[post], self.terms.posts, self.rarity
            ids, weights = entry.term_ids, entry.term_weights
            vector = {ids[place]: weights[place] * rarity(len(posts[ids[place]])) for place in entry.manner}
            self._manners[post] = vector, sqrt(sum(value * value for value in vector.values())) or 1.0
        return self._manners[post]

    def same_manner(self, one: int, other: int) -> float:
        """The cosine of two posts in everything but their subject."""
        (first, first_norm), (second, second_norm) = self.manner(one), self.manner(other)
        if len(first) > len(second):
            first, second = second, first
        dot = sum(value * second[term] for term, value in first.items() if term in second)
        return dot / (first_norm * second_norm)

    def shared_pairs(self, one: int, other: int) -> float:
        """The share of word pairs that two posts have in common and few others have, of the shorter post's pairs.

        Only pairs that both samples would have kept are compared, so a long and a short post are measured alike.
        """
        first, second = self.entries[one].shingles, self.entries[other].shingles
        if not first or not second:
            return 0.0
        common = set(first).intersection(second)
        if not common:
            return 0.0
        limit = min(first[-1], second[-1])
        usual = BOILERPLATE + 3 * self._pairs_in / _CELLS  # what chance puts into a cell of a very large blog
        telling = sum(self._pairs[pair % _CELLS] <= usual for pair in common)
        size = min(bisect_right(first, limit), bisect_right(second, limit))
        return telling / size if size >= FEW_PAIRS else 0.0

    def newest(self) -> list[int]:
        """All posts, newest first; equal days by slug."""
        if self._newest is None:
            self._newest = sorted(
                self.entries, key=lambda post: (-self.entries[post].published, self.entries[post].slug)
            )
        return self._newest
