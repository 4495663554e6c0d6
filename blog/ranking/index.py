"""All posts together: which share a word or a topic, and how rare that is. Small in memory, cheap to change.

Posts are numbered as they come; a number is used again after its post is gone. Nothing that can be seen from outside
depends on the numbers, so an index that grew post by post answers like one that was built at once.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import reduce
from math import log, sqrt
from operator import or_
from typing import Any, NamedTuple
from zlib import crc32

from .features import FOCUS, Features
from .vocabulary import FAMILY_WEIGHT, LIFE_STAGE_TOPICS, SEASON_TOPICS, SUBJECT_STEMS, SUBJECT_TOPICS, TOPICS

BOILERPLATE = 4
"""A word pair that stands in more posts than this is the practice's way of speaking, not a copy."""

SMALL = 150
"""In a blog of up to so many posts each is compared with each, by all words that are kept of them."""

HEAD = 48
"""In a larger one by the strongest words only: there the others tell little that these do not."""

FEW_PAIRS = 8
"""Fewer pairs than this prove nothing: a title and a line."""

_CELLS = 1 << 20
RULER = 4096
"""A ruler of so many places is half a kilobyte, and of fifty words on it hardly one meets another by chance."""

_BITS = [1 << place for place in range(RULER)]

OWN = 1 << 32
"""What is added to the number of a word that belongs to no subject."""


def weighted_topics(topics: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Topics by their weight, with their families as topics of their own: siblings meet there."""
    weighted: dict[str, float] = {}
    for key, share in topics:
        topic = TOPICS[key]
        weighted[key] = share * topic.weight
        if topic.family:
            family = f"family:{topic.family}"
            weighted[family] = max(weighted.get(family, 0.0), FAMILY_WEIGHT * share * topic.weight)
    return weighted


class Sketch(NamedTuple):
    """A set of numbers as marks on a long ruler: what two sets share is counted in one step (Whang and others 1990)."""

    marks: int
    size: int

    @classmethod
    def of(cls, numbers: Sequence[int]) -> "Sketch":
        return cls(reduce(or_, [_BITS[number % RULER] for number in numbers], 0), len(numbers))

    def shared(self, other: "Sketch") -> float:
        """How many numbers both sets have, without those that meet by chance."""
        return max((self.marks & other.marks).bit_count() - self.size * other.size / RULER, 0.0)


class Entry:
    """A post in the index: its features with words as numbers. What many posts have in common is kept once."""

    __slots__ = (
        "category",
        "focus",
        "in_title",
        "intents",
        "known",
        "manner",
        "promised",
        "published",
        "seasons",
        "shingles",
        "slug",
        "sort",
        "stages",
        "subjects",
        "tags",
        "term_ids",
        "term_weights",
        "topic_ids",
        "topic_weights",
        "words",
    )

    def __init__(self, read: Features, numbers: "Numbers") -> None:
        same = numbers.same
        self.slug = read.slug
        self.published = read.published
        self.category = read.category
        self.tags = frozenset(map(numbers.tags.__getitem__, read.tags))
        self.intents = same(read.intents)
        self.in_title = same(read.in_title)
        self.focus = same(tuple([key for key, share in read.topics.items() if share >= FOCUS]))
        self.subjects = same(SUBJECT_TOPICS.intersection(self.focus))
        self.stages = same(LIFE_STAGE_TOPICS.intersection(self.focus))
        self.seasons = same(SEASON_TOPICS.intersection(self.focus))
        self.sort = numbers.sorts[self.stages, self.seasons, self.subjects, self.intents]
        """A number for whom, when, what and which question: the same for all posts that agree in these."""
        self.promised = same(SUBJECT_TOPICS.intersection(read.in_title))
        """The subjects its title names."""
        # Arrays and not tuples: numbers side by side in memory are also the quicker ones to go through.
        self.term_ids = array("I", map(numbers.terms.__getitem__, read.terms))
        self.term_weights = array("f", read.terms.values())
        self.known = max(read.topics.values(), default=0.0)
        topics = weighted_topics(read.topics.items())
        self.topic_ids = array("H", map(numbers.topics.__getitem__, topics))
        self.topic_weights = array("f", topics.values())
        self.shingles = array("I", read.shingles)
        marks, title = list(map(numbers.marks.__getitem__, read.terms)), set(read.title)
        self.words = Sketch.of(marks)
        self.manner = Sketch.of(
            [mark for mark, term in zip(marks, read.terms, strict=True) if mark >= OWN and term not in title]
        )
        """The words that are not its subject: neither in its title nor in the vocabulary."""


class _Numbering(dict[Any, int]):
    """A number for each name, in the order they are first seen; ``names`` leads back."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[Any] = []

    def __missing__(self, name: Any) -> int:
        self[name] = number = len(self)
        self.names.append(name)
        return number


class _Marks(dict[str, int]):
    """A number for each word, the same in every process; a high one when it is neither a pair nor in the vocabulary."""

    def __missing__(self, word: str) -> int:
        number = crc32(word.encode())
        self[word] = number = number if word in SUBJECT_STEMS or " " in word else number + OWN
        return number


class Numbers:
    """The strings of an index as numbers; equal values are kept once."""

    def __init__(self) -> None:
        self.terms = _Numbering()
        self.topics = _Numbering()
        self.tags = _Numbering()
        self.sorts = _Numbering()
        self.marks = _Marks()
        self._values: dict[Hashable, Any] = {}

    def same(self, value: Any) -> Any:
        return self._values.setdefault(value, value)


class Postings:
    """For each key the posts that have it and how strongly: an inverted index (Zobel and Moffat 2006)."""

    def __init__(self) -> None:
        self.posts: dict[int, array[int]] = {}
        self.weights: dict[int, array[float]] = {}

    def add(self, post: int, keys: Iterable[int], weights: Iterable[float]) -> None:
        all_posts, all_weights = self.posts, self.weights
        for key, weight in zip(keys, weights, strict=True):
            if posts := all_posts.get(key):
                posts.append(post)
                all_weights[key].append(weight)
            else:
                all_posts[key] = array("I", (post,))
                all_weights[key] = array("f", (weight,))

    def remove(self, post: int, keys: Iterable[int]) -> None:
        for key in keys:
            posts, weights = self.posts[key], self.weights[key]
            place = posts.index(post)
            posts[place], weights[place] = posts[-1], weights[-1]
            posts.pop()
            weights.pop()


class _WorkedOut(dict[int, Any]):
    """What is worked out once for each number, when it is asked for."""

    def __init__(self, work_out: Callable[[int], Any]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, number: int) -> Any:
        self[number] = value = self._work_out(number)
        return value


class Index:
    """The posts and their postings. What depends on rarity is kept until the next change: every post changes it."""

    def __init__(self) -> None:
        self.numbers = Numbers()
        self.entries: dict[int, Entry] = {}
        self.number_of: dict[str, int] = {}
        self.terms = Postings()
        self.topics = Postings()
        self.term_counts: Counter[int] = Counter()
        self.topic_counts: Counter[int] = Counter()
        self.tags: Counter[int] = Counter()
        self.categories: Counter[str] = Counter()
        # A row of a count-min sketch (Cormode and Muthukrishnan 2005): two megabytes count the pairs of any blog.
        self._pairs = array("H", bytes(2 * _CELLS))
        self._pairs_in = 0
        self._free: list[int] = []
        self.rarity = _WorkedOut(self._rarity)
        """How much a key says that so many posts have: nothing when it is in one post or in nearly all."""
        self.term_rarity = _WorkedOut(lambda term: self.rarity[self.term_counts[term]])
        self.topic_rarity = _WorkedOut(lambda key: self.rarity[self.topic_counts[key]])
        self.norm = _WorkedOut(self._norm)
        """The length of a post's vector of words."""
        self.topic_norm = _WorkedOut(self._topic_norm)
        self.telling = _WorkedOut(self._telling)
        """The word pairs of a post that another has too, but few others have."""
        self._newest: list[int] | None = None

    def _forget(self) -> None:
        """Drop what was worked out for the posts as they were."""
        for known in (
            self.rarity,
            self.term_rarity,
            self.topic_rarity,
            self.norm,
            self.topic_norm,
            self.telling,
        ):
            known.clear()
        self._newest = None

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def is_small(self) -> bool:
        return len(self.entries) <= SMALL

    @property
    def depth(self) -> int | None:
        """How many words of each post are compared: all of them, or the strongest."""
        return None if self.is_small else HEAD

    def add(self, read: Features) -> None:
        """Put a post in, in the place of an earlier one of its slug."""
        self.take(read.slug)
        self.put(Entry(read, self.numbers))

    def put(self, entry: Entry) -> None:
        """Put in a post that is not in yet."""
        post = self._free.pop() if self._free else len(self.entries)
        self.entries[post] = entry
        self.number_of[entry.slug] = post
        self.terms.add(post, entry.term_ids[:HEAD], entry.term_weights[:HEAD])
        self.topics.add(post, entry.topic_ids, entry.topic_weights)
        self.term_counts.update(entry.term_ids)
        self.topic_counts.update(entry.topic_ids)
        self.tags.update(entry.tags)
        self.categories[entry.category] += 1
        pairs = self._pairs
        for pair in entry.shingles:
            pairs[pair % _CELLS] += 1
        self._pairs_in += len(entry.shingles)
        self._forget()

    def take(self, slug: str) -> Entry | None:
        """Take a post out, and hand it over if it was in."""
        post = self.number_of.pop(slug, None)
        if post is None:
            return None
        entry = self.entries.pop(post)
        self.terms.remove(post, entry.term_ids[:HEAD])
        self.topics.remove(post, entry.topic_ids)
        self.term_counts.subtract(entry.term_ids)
        self.topic_counts.subtract(entry.topic_ids)
        self.tags.subtract(entry.tags)
        self.categories[entry.category] -= 1
        pairs = self._pairs
        for pair in entry.shingles:
            pairs[pair % _CELLS] -= 1
        self._pairs_in -= len(entry.shingles)
        self._free.append(post)
        self._forget()
        return entry

    def _rarity(self, count: int) -> float:
        posts = len(self.entries)
        return max(log((posts + 1) / (count + 0.5)), 0.0) if 1 < count <= posts else 0.0

    def share(self, count: int) -> float:
        """Rarity from 0 (on every post) to 1 (on two posts)."""
        return self.rarity[count] / max(self.rarity[2], 1e-9) if len(self.entries) > 2 else 0.0

    def _norm(self, post: int) -> float:
        entry, rarity, depth = self.entries[post], self.term_rarity, self.depth
        terms = zip(entry.term_ids[:depth], entry.term_weights[:depth], strict=True)
        values = [weight * rarity[term] for term, weight in terms]
        return sqrt(sum([value * value for value in values])) or 1.0

    def _topic_norm(self, post: int) -> float:
        entry, rarity = self.entries[post], self.topic_rarity
        values = [weight * rarity[key] for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True)]
        # A post about something the vocabulary does not know is not wholly about what it mentions in passing.
        values.append((1 - entry.known) * self.rarity[2])
        return sqrt(sum([value * value for value in values])) or 1.0

    def cosines(self, one: int, other: int) -> tuple[float, float]:
        """How alike two posts are in their words and in their topics."""
        first, second, depth = self.entries[one], self.entries[other], self.depth
        words = dict(zip(first.term_ids[:depth], first.term_weights[:depth], strict=True))
        rarity = self.term_rarity
        terms = zip(second.term_ids[:depth], second.term_weights[:depth], strict=True)
        text = sum([words[term] * weight * rarity[term] ** 2 for term, weight in terms if term in words])
        return text / (self.norm[one] * self.norm[other]), self.same_subject(one, other)

    def same_subject(self, one: int, other: int) -> float:
        """The cosine of two posts in their topics."""
        first, second, rarity = self.entries[one], self.entries[other], self.topic_rarity
        topics = dict(zip(first.topic_ids, first.topic_weights, strict=True))
        keys = zip(second.topic_ids, second.topic_weights, strict=True)
        shared = sum([topics[key] * weight * rarity[key] ** 2 for key, weight in keys if key in topics])
        return shared / (self.topic_norm[one] * self.topic_norm[other])

    def same_words(self, one: int, other: int) -> float:
        """How many words two posts have in common (a cosine), whatever these weigh."""
        first, second = self.entries[one].words, self.entries[other].words
        return first.shared(second) / sqrt(first.size * second.size or 1)

    def same_manner(self, one: int, other: int) -> float:
        """How much two posts have in common (a cosine) beside their subject."""
        first, second = self.entries[one].manner, self.entries[other].manner
        return first.shared(second) / sqrt(first.size * second.size or 1)

    def _telling(self, post: int) -> Sketch:
        pairs = self._pairs
        usual = BOILERPLATE + 3 * self._pairs_in / _CELLS  # what chance puts into a cell of a very large blog
        return Sketch.of([pair for pair in self.entries[post].shingles if 1 < pairs[pair % _CELLS] <= usual])

    def shared_pairs(self, one: int, other: int) -> float:
        """The share of word pairs that two posts have in common and few others have, of the shorter post's pairs.

        Only pairs that both samples would have kept are compared, so a long and a short post are measured alike.
        """
        common = self.telling[one].shared(self.telling[other])
        if common < 1:
            return 0.0
        first, second = self.entries[one].shingles, self.entries[other].shingles
        limit = min(first[-1], second[-1])
        size = min(bisect_right(first, limit), bisect_right(second, limit))
        return min(common / size, 1.0) if size >= FEW_PAIRS else 0.0

    def newest(self) -> list[int]:
        """All posts, newest first; equal days by slug."""
        if self._newest is None:
            self._newest = sorted(
                self.entries, key=lambda post: (-self.entries[post].published, self.entries[post].slug)
            )
        return self._newest
