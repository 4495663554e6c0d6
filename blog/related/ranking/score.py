"""How good one post is after another. Each number has its reason beside it; judged posts only chose among reasonable
ones.
"""

from collections import Counter, defaultdict
from functools import partial
from heapq import nsmallest
from typing import NamedTuple

from concordpodiatry.language.vocabulary import LIFE_STAGES, QUESTIONS, TOPICS

from .features import Features
from .posts import Posts, cosine

TEXT, TOPIC = 1.0, 0.7
"""Words and topics say the same in two ways. Between neighbours a topic cosine is about twice a word cosine, so two
thirds of it let the subject count a little more: a title may play with words, a topic is known by all its names."""
TAGS, CATEGORY = 0.15, 0.1
"""Each may move a post past a few neighbours, not past a better subject: a quarter of posts has no tags, and one
category in five is wrong."""
GOES_WITH = 0.5
"""What a topic is worth that goes with one of the post just read without being it: nearly as much as a sibling."""
OTHER_AUDIENCE, NARROWER_AUDIENCE = 0.5, 0.75
"""Life stage goes before ailment: parents want children's feet. A general reader does not want a post for parents;
parents can use a general one."""
NEXT_QUESTION = 1.15
"""Of two posts on one ailment the one that answers the next question comes first."""
OTHER_MATTER = 0.85
"""For each topic in the title of a post that goes with nothing in the post just read."""
SAME_SUBJECT = 0.5
"""The topic cosine from which two posts are on one subject. Below, none repeats the other or teaches about it."""
REPEAT_FROM, REPEAT_SURE = 0.2, 0.3
"""Two posts of one practice on one subject share a fifth of their words at times, rarely a third."""
OTHER_PROMISE, OTHER_ANSWER, SAME_ANSWER, OTHER_TOPICS = 0.1, 0.2, 0.08, 0.5
"""Two differing titles outweigh a fifth of the words. That both answer the same question says less than that they do
not: there are only eight questions."""
FEW_WORDS = 8
"""Fewer words prove nothing: a title and a line."""
LOOKED_AT = 1500
"""Entries of the lists of posts that are read for one post at most, the most telling words and topics first."""
COPY = 0.95
"""What a post loses at least that says again what was just read, and a copy all: shown when nothing else is at hand."""


class Likeness(NamedTuple):
    """What another post is worth to the reader of one."""

    score: float
    words: float
    """The cosine of their words."""
    topics: float
    """The cosine of their topics: how far both are on one subject."""
    repeats: float
    """How likely it says the same again, from 0 to 1."""
    learned_from: str = ""

    @property
    def unless_repeated(self) -> float:
        """What is left of the score where the post says the same again. A copy comes after what only does that."""
        return round(self.score * (1 - self.repeats * (COPY + (1 - COPY) * min(self.words, 1.0))), 6)


class Reader:
    """Somebody who has just read one post. Looks at others for this reader."""

    def __init__(self, posts: Posts, post: Features) -> None:
        self.posts, self.post = posts, post
        # The rarity of a word counts on both sides of a cosine: once here is enough for all the others.
        words, topics = post.words.items(), post.weights.items()
        self._words = {word: weight * posts.rarity(posts.words, word) ** 2 for word, weight in words}
        self._topics = {name: weight * posts.rarity(posts.topics, name) ** 2 for name, weight in topics}
        self._words_length, self._topics_length = posts.lengths(post)
        self._going_along = self._what_goes_along()
        self._near = post.named.union(*(TOPICS[name].goes_with for name in post.focus))
        self._families = {TOPICS[name].family for name in post.subjects}

    def _what_goes_along(self) -> dict[str, float]:
        """The topics that go with what the post is about, beyond what it says of them itself.

        A remedy is common where its ailment is rare, so the rarity of both counts.
        """
        found: dict[str, float] = {}
        for name in self.post.focus:
            weight = GOES_WITH * self.post.weights[name] * self.posts.rarity(self.posts.topics, name, least=2)
            for other in TOPICS[name].goes_with:
                found[other] = max(found.get(other, 0.0), weight * self.posts.rarity(self.posts.topics, other))
        gains = {name: value - self._topics.get(name, 0.0) for name, value in sorted(found.items())}
        return {name: gain for name, gain in gains.items() if gain > 0}

    def candidates(self, count: int) -> list[str]:
        """The posts worth a closer look, by about what they are worth (Moffat and Zobel 1996).

        What very many posts share tells them apart least and costs most, so it is left out first.
        """
        posts = self.posts
        lists = (
            (TEXT / self._words_length**2, posts.words, self._words),
            (TOPIC / self._topics_length**2, posts.topics, Counter(self._topics) + Counter(self._going_along)),
        )
        named = [
            (share * weight, name, index.get(name, {}))
            for share, index, weights in lists
            for name, weight in weights.items()
            if weight
        ]
        found: defaultdict[str, float] = defaultdict(float)
        left = LOOKED_AT
        for weight, _name, having in sorted(named, key=lambda each: (-round(each[0], 6), each[1])):
            if len(having) <= left:
                left -= len(having)
                for slug, strength in having.items():
                    found[slug] += weight * strength
        found.pop(self.post.slug, None)
        return nsmallest(count, found, key=lambda slug: (-round(found[slug], 6), posts.by_slug[slug].order))

    def look_at(self, other: Features) -> Likeness:
        """How much this reader would want ``other`` next."""
        words_length, topics_length = self.posts.lengths(other)
        words = cosine(self._words, other.words, self._words_length * words_length)
        length = self._topics_length * topics_length
        topics = cosine(self._topics, other.weights, length)
        named = {name: other.weights[name] for name in other.named}
        score = TEXT * words + TOPIC * (topics + cosine(self._going_along, named, length))
        score += TAGS * self._shared_tags(other)
        if other.category and other.category == self.post.category:
            score += CATEGORY * self.posts.category_rarity(other.category)
        if self.same_subject(other) and self.has_next_question(other):
            score *= NEXT_QUESTION
        score *= self._audience(other) * OTHER_MATTER ** self._other_matters(other)
        return Likeness(round(score, 6), words, topics, repetition(self.post, other, words, topics))

    def _shared_tags(self, other: Features) -> float:
        """The tags both have, of those either has, each by its rarity (a weighted Jaccard index)."""
        mine, theirs = set(self.post.tags), set(other.tags)
        rarity = partial(self.posts.rarity, self.posts.tags)
        both, either = (sum(map(rarity, sorted(tags))) for tags in (mine & theirs, mine | theirs))
        return both / either if both else 0.0

    def _audience(self, other: Features) -> float:
        mine, theirs = self.post.focus & LIFE_STAGES, other.focus & LIFE_STAGES
        if not theirs or mine & theirs:
            return 1.0
        return OTHER_AUDIENCE if mine else NARROWER_AUDIENCE

    def _other_matters(self, other: Features) -> int:
        """How many topics the title of ``other`` names that have nothing to do with the post just read."""
        strange = {*other.promised} - self._near - LIFE_STAGES
        return sum(TOPICS[name].family not in self._families for name in strange)

    def same_subject(self, other: Features) -> bool:
        return not self.post.subjects.isdisjoint(other.subjects)

    def has_next_question(self, other: Features) -> bool:
        """Whether ``other`` answers what the reader of this post asks next."""
        mine = self.post.questions
        new = set(other.questions) - set(mine)
        return any(QUESTIONS[question].then & new for question in mine)


def repetition(one: Features, other: Features, words: float, topics: float) -> float:
    """How likely two posts say the same, from 0 to 1.

    A good next read is on the same subject too, so likeness alone proves little. A person looks at what the titles
    promise first: a title that names another remedy, reader or ailment speaks against a repeat, one that answers
    another question even more. Then the words count.
    """
    has_few_words = min(len(one.words), len(other.words)) < FEW_WORDS
    # To be for parents, both, is not to be about the same.
    if has_few_words or topics <= SAME_SUBJECT or one.subjects & other.subjects <= LIFE_STAGES:
        return 0.0
    evidence = words - OTHER_TOPICS * (1 - topics)
    evidence -= OTHER_PROMISE * (len({*one.promised} - other.subjects) + len({*other.promised} - one.subjects))
    mine, theirs = one.questions, other.questions
    if mine and theirs:
        evidence += -OTHER_ANSWER if set(mine).isdisjoint(theirs) else SAME_ANSWER
    return round(min(max((evidence - REPEAT_FROM) / (REPEAT_SURE - REPEAT_FROM), 0.0), 1.0), 4)
