"""All posts that may be suggested: who shares a word or a topic, and how rare that is."""

from collections.abc import Collection, Iterator, Mapping
from heapq import nsmallest
from math import log, sqrt

from concordpodiatry.language.vocabulary import LIFE_STAGES, SUBJECTS, TOPICS

from .features import Features

FAMILY = 0.65
"""A sibling is worth about half of the same topic: it is the judgment "2" beside "3"."""

Index = dict[str, dict[str, float]]
"""Name -> the slugs of the posts that have it, and its weight there."""


class Post:
    """A post with what is often asked of it. Topics are weighted, and their families are topics of their own."""

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
    """Posts by slug, and for each word, topic, tag and category the posts that have it.

    That is an inverted index (Zobel and Moffat 2006).
    """

    def __init__(self) -> None:
        self.by_slug: dict[str, Post] = {}
        self.words: Index = {}
        self.topics: Index = {}
        self.tags: Index = {}
        self.categories: Index = {}
        self._lengths: dict[str, tuple[float, float]] = {}
        self._rarity: dict[int, float] = {}

    def add(self, post: Post) -> None:
        """Put a post in, in the place of an earlier one of its slug."""
        self.take(post.features.slug)
        self.by_slug[post.features.slug] = post
        for index, name, weight in self._entries(post):
            index.setdefault(name, {})[post.features.slug] = weight

    def take(self, slug: str) -> None:
        """Take a post out, if it is in."""
        if post := self.by_slug.pop(slug, None):
            for index, name, _weight in self._entries(post):
                del index[name][slug]
                if not index[name]:
                    del index[name]
        # What depends on the other posts.
        self._lengths.clear()
        self._rarity.clear()

    def _entries(self, post: Post) -> Iterator[tuple[Index, str, float]]:
        found = post.features
        tags, category = dict.fromkeys(found.tags, 1.0), {found.category: 1.0}
        lists = (self.words, found.words), (self.topics, post.topics), (self.tags, tags), (self.categories, category)
        for index, weights in lists:
            for name, weight in weights.items():
                yield index, name, weight

    def rarity(self, index: Index, name: str, least: int = 0) -> float:
        """How much it tells that posts share this word, topic or tag: nothing when only one has it, or all."""
        return self._rarity_of(max(len(index.get(name, ())), least))

    def category_rarity(self, category: str) -> float:
        """From 0 (all posts) to 1 (two posts)."""
        return self.rarity(self.categories, category) / (self._rarity_of(2) or 1.0)

    def _rarity_of(self, count: int) -> float:
        if count not in self._rarity:
            posts = len(self.by_slug)
            self._rarity[count] = max(log((posts + 1) / (count + 0.5)), 0.0) if 1 < count <= posts else 0.0
        return self._rarity[count]

    def lengths(self, post: Post) -> tuple[float, float]:
        """The lengths of the vectors of words and of topics."""
        known = self._lengths.get(post.features.slug)
        if known is None:
            words = sum([(weight * self.rarity(self.words, word)) ** 2 for word, weight in post.features.words.items()])
            topics = sum([(weight * self.rarity(self.topics, name)) ** 2 for name, weight in post.topics.items()])
            # A post about something the vocabulary does not know is not wholly about what it mentions in passing.
            unknown = 1 - max(post.features.topics.values(), default=0.0)
            known = sqrt(words) or 1.0, sqrt(topics + (unknown * self._rarity_of(2)) ** 2) or 1.0
            self._lengths[post.features.slug] = known
        return known

    def newest(self, category: str, but: Collection[str], count: int) -> list[str]:
        """The newest posts of a category, then the newest of all."""
        left = (post for slug, post in self.by_slug.items() if slug not in but)
        first = nsmallest(count, left, key=lambda post: (post.features.category != category, post.order))
        return [post.features.slug for post in first]


def cosine(one: Mapping[str, float], other: Mapping[str, float], lengths: float) -> float:
    """``one`` already carries the rarity of both sides."""
    return sum([weight * other[name] for name, weight in one.items() if name in other]) / lengths
