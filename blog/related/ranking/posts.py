"""All posts that may be suggested: who shares a word or a topic, and how rare that is."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from heapq import nsmallest
from math import log, sqrt

from concordpodiatry.language.vocabulary import LIFE_STAGES, SUBJECTS, TOPICS

from .features import Features

FAMILY = 0.65
"""A sibling is worth about half of the same topic: it is the judgment "2" beside "3"."""
LOOKED_AT = 1500
"""Entries of the lists of posts that are read for one post at most, the most telling words and topics first."""


class Post:
    """A post with what is often asked of it. Topics are weighted, and their families are topics of their own."""

    __slots__ = ("features", "focus", "own_words", "promised", "stages", "subjects", "topics")

    def __init__(self, features: Features) -> None:
        self.features = features
        self.focus = frozenset(features.focus)
        self.subjects = self.focus & SUBJECTS
        self.stages = self.focus & LIFE_STAGES
        self.promised = SUBJECTS.intersection(features.title_topics)
        self.topics: dict[str, float] = {}
        for name, share in features.topics.items():
            topic = TOPICS[name]
            self.topics[name] = share * topic.weight
            if topic.family:
                family = f"family: {topic.family}"
                self.topics[family] = max(self.topics.get(family, 0.0), FAMILY * share * topic.weight)

    @property
    def order(self) -> tuple[int, str]:
        """The newest first, then by slug: settles every tie, whatever order posts came in."""
        return -self.features.published, self.features.slug


class Posts:
    """Posts by slug, and for each word and topic the posts that have it (an inverted index, Zobel and Moffat 2006)."""

    def __init__(self) -> None:
        self.by_slug: dict[str, Post] = {}
        self._with_word: dict[str, dict[str, float]] = {}
        self._with_topic: dict[str, dict[str, float]] = {}
        self._tags: Counter[str] = Counter()
        self._categories: Counter[str] = Counter()
        self._lengths: dict[str, tuple[float, float]] = {}
        self._rarity: dict[int, float] = {}
        self._newest: list[str] = []

    def add(self, post: Post) -> None:
        """Put a post in, in the place of an earlier one of its slug."""
        self.take(post.features.slug)
        self.by_slug[post.features.slug] = post
        for lists, weights in ((self._with_word, post.features.words), (self._with_topic, post.topics)):
            for name, weight in weights.items():
                lists.setdefault(name, {})[post.features.slug] = weight
        self._tags.update(post.features.tags)
        self._categories[post.features.category] += 1
        self._forget()

    def take(self, slug: str) -> None:
        """Take a post out, if it is in."""
        if post := self.by_slug.pop(slug, None):
            for lists, weights in ((self._with_word, post.features.words), (self._with_topic, post.topics)):
                for name in weights:
                    del lists[name][slug]
                    if not lists[name]:
                        del lists[name]
            self._tags.subtract(post.features.tags)
            self._categories[post.features.category] -= 1
            self._forget()

    def _forget(self) -> None:
        """Drop what depends on the other posts."""
        self._lengths.clear()
        self._rarity.clear()
        self._newest.clear()

    def rarity(self, count: int) -> float:
        """How much it tells that so many posts share something: nothing when only one has it, or all."""
        if count not in self._rarity:
            posts = len(self.by_slug)
            self._rarity[count] = max(log((posts + 1) / (count + 0.5)), 0.0) if 1 < count <= posts else 0.0
        return self._rarity[count]

    def of_word(self, word: str) -> float:
        return self.rarity(len(self._with_word.get(word, ())))

    def of_topic(self, name: str, least: int = 0) -> float:
        return self.rarity(max(len(self._with_topic.get(name, ())), least))

    def of_tag(self, tag: str) -> float:
        return self.rarity(self._tags[tag])

    def of_category(self, category: str) -> float:
        """From 0 (all posts) to 1 (two posts)."""
        return self.rarity(self._categories[category]) / (self.rarity(2) or 1.0)

    def lengths(self, post: Post) -> tuple[float, float]:
        """The lengths of the vectors of words and of topics."""
        known = self._lengths.get(post.features.slug)
        if known is None:
            words = sum([(weight * self.of_word(word)) ** 2 for word, weight in post.features.words.items()])
            topics = sum([(weight * self.of_topic(name)) ** 2 for name, weight in post.topics.items()])
            # A post about something the vocabulary does not know is not wholly about what it mentions in passing.
            unknown = 1 - max(post.features.topics.values(), default=0.0)
            known = sqrt(words) or 1.0, sqrt(topics + (unknown * self.rarity(2)) ** 2) or 1.0
            self._lengths[post.features.slug] = known
        return known

    def candidates(self, words: Mapping[str, float], topics: Mapping[str, float], count: int) -> list[str]:
        """The posts that share the most telling of these words and topics, and about how much (Moffat and Zobel 1996).

        What very many posts share tells them apart least and costs most, so it is left out first.
        """
        keys = [(weight, word, self._with_word[word]) for word, weight in words.items()]
        keys += [(weight, name, self._with_topic.get(name, {})) for name, weight in topics.items()]
        found: dict[str, float] = {}
        left = LOOKED_AT
        for weight, _name, having in sorted(keys, key=lambda key: (-round(key[0], 6), key[1])):
            if len(having) <= left:
                left -= len(having)
                for slug, strength in having.items():
                    found[slug] = found.get(slug, 0.0) + weight * strength
        return nsmallest(count, found, key=lambda slug: (-round(found[slug], 6), self.by_slug[slug].order))

    def newest(self, category: str, but: Collection[str]) -> Iterator[str]:
        """The newest posts of a category, then the newest of all."""
        if not self._newest:
            self._newest = sorted(self.by_slug, key=lambda slug: self.by_slug[slug].order)
        left = [slug for slug in self._newest if slug not in but]
        same = [slug for slug in left if self.by_slug[slug].features.category == category]
        yield from dict.fromkeys([*same, *left])


def cosine(one: Mapping[str, float], other: Mapping[str, float], lengths: float) -> float:
    """``one`` already carries the rarity of both sides."""
    return sum([weight * other[name] for name, weight in one.items() if name in other]) / lengths
