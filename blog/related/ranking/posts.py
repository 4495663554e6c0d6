"""All posts that may be suggested: who shares a word or a topic, and how rare that is."""

from collections.abc import Collection, Iterator, Mapping
from heapq import nsmallest
from math import log, sqrt

from .features import Features

Index = dict[str, dict[str, float]]
"""Name -> the slugs of the posts that have it, and its weight there."""


class Posts:
    """Posts by slug, and by each word, topic, tag and category: an inverted index (Zobel and Moffat 2006)."""

    def __init__(self) -> None:
        self.by_slug: dict[str, Features] = {}
        self._indexes: tuple[Index, Index, Index, Index] = {}, {}, {}, {}
        self.words, self.topics, self.tags, self.categories = self._indexes
        self._lengths: dict[str, tuple[float, float]] = {}

    def add(self, post: Features) -> None:
        """Put a post in, in the place of an earlier one of its slug."""
        self.take(post.slug)
        self.by_slug[post.slug] = post
        for index, name, weight in self._entries(post):
            index.setdefault(name, {})[post.slug] = weight

    def take(self, slug: str) -> None:
        """Take a post out, if it is in."""
        if post := self.by_slug.pop(slug, None):
            for index, name, _weight in self._entries(post):
                del index[name][slug]
                if not index[name]:
                    del index[name]
        # What depends on the other posts.
        self._lengths.clear()

    def _entries(self, post: Features) -> Iterator[tuple[Index, str, float]]:
        parts = post.words, post.weights, dict.fromkeys(post.tags, 1.0), {post.category: 1.0}
        for index, weights in zip(self._indexes, parts, strict=True):
            for name, weight in weights.items():
                yield index, name, weight

    def rarity(self, index: Index, name: str, least: int = 0) -> float:
        """How much it tells that posts share this word, topic or tag: nothing when only one has it, or all."""
        return self._rarity_of(max(len(index.get(name, ())), least))

    def category_rarity(self, category: str) -> float:
        """From 0 (all posts) to 1 (two posts)."""
        return self.rarity(self.categories, category) / (self._rarity_of(2) or 1.0)

    def _rarity_of(self, count: int) -> float:
        posts = len(self.by_slug)
        return log((posts + 1) / (count + 0.5)) if 1 < count <= posts else 0.0

    def lengths(self, post: Features) -> tuple[float, float]:
        """The lengths of the vectors of words and of topics."""
        known = self._lengths.get(post.slug)
        if known is None:
            words = sum([(weight * self.rarity(self.words, word)) ** 2 for word, weight in post.words.items()])
            topics = sum([(weight * self.rarity(self.topics, name)) ** 2 for name, weight in post.weights.items()])
            # A post about something the vocabulary does not know is not wholly about what it mentions in passing.
            unknown = 1 - max(post.topics.values(), default=0.0)
            known = sqrt(words) or 1.0, sqrt(topics + (unknown * self._rarity_of(2)) ** 2) or 1.0
            self._lengths[post.slug] = known
        return known

    def newest(self, category: str, but: Collection[str], count: int) -> list[str]:
        """The newest posts of a category, then the newest of all."""
        left = (post for slug, post in self.by_slug.items() if slug not in but)
        first = nsmallest(count, left, key=lambda post: (post.category != category, post.order))
        return [post.slug for post in first]


def cosine(one: Mapping[str, float], other: Mapping[str, float], lengths: float) -> float:
    """``one`` already carries the rarity of both sides."""
    return sum([weight * other[name] for name, weight in one.items() if name in other]) / lengths
