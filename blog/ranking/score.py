"""How good one post is after another. Each number here has a reason beside it; none was fitted to judgments."""

from functools import cached_property
from typing import NamedTuple

from .index import Entry, Index
from .vocabulary import NEXT_STEPS, TOPICS, Kind

TEXT = 1.0
TOPIC = 0.5
"""Words and topics say the same thing in two ways. Between neighbours a topic cosine is about twice a word cosine, so
half of it makes both count alike."""

TAGS = 0.15
CATEGORY = 0.15
"""Each may move a post past a few neighbours, not past a better subject: a quarter of posts has no tags, and one
category in five is wrong."""

SAME_AUDIENCE = 1.15
OTHER_AUDIENCE = 0.5
NARROWER_AUDIENCE = 0.75
WIDER_AUDIENCE = 0.9
"""Life stage goes before ailment: parents want children's feet. A general reader does not want a post for parents;
parents can use a general one."""

NEXT_STEP = 1.15
OTHER_QUESTION = 1.05
SAME_QUESTION = 0.9
"""Complementary, not a repeat: of two posts on one condition the one that answers another question comes first."""

OTHER_SEASON = 0.85
"""A nudge: ice in a summer post is not wrong, only out of time."""

REPEAT = 0.85
"""What a post loses that says again what was just read: it is shown only when nothing else is at hand."""

SAME_SUBJECT = 0.5
"""The topic cosine from which two posts are on one subject. Below, none repeats the other or teaches about it."""

REPEAT_FROM, REPEAT_SURE = 0.28, 0.45
"""Beside their subject two posts of one practice share a fifth of their words, rarely three tenths."""

OWN_WORDS = 0.15
"""Below this two posts are in different words, whatever else they share."""

PAIRS = 0.5
SAME_QUESTION_EVIDENCE = 0.1
TWINS = 0.5
"""Of two posts that repeat each other at least so likely only one is shown."""

NAMED = 0.3
"""A topic with this share of the strongest one is more than a remark."""

LIFE_STAGES = frozenset(key for key, topic in TOPICS.items() if topic.is_life_stage)
SEASONS = frozenset(key for key, topic in TOPICS.items() if topic.kind is Kind.SEASON)
SUBJECTS = frozenset(key for key, topic in TOPICS.items() if topic.kind not in (Kind.BODY, Kind.SEASON))


class Likeness(NamedTuple):
    """What two posts have in common, each from 0 to 1."""

    text: float
    topics: float
    tags: float
    category: float

    @property
    def total(self) -> float:
        return TEXT * self.text + TOPIC * self.topics + TAGS * self.tags + CATEGORY * self.category


class Reader:
    """Somebody who has just read one post: scores others for this reader."""

    def __init__(self, index: Index, post: int) -> None:
        self.index = index
        self.post = post
        self.entry = index.entries[post]
        words, topics = index.vector(post), index.topic_vector(post)
        # The rarity of a key counts on both sides of a cosine: once here is enough for all the others.
        self._word_weights = {term: value * index.rarity(index.terms.count(term)) for term, value in words.items()}
        self._topic_weights = {key: value * index.rarity(index.topics.count(key)) for key, value in topics.items()}
        self._by_word = TEXT / index.norm(post)
        self._by_topic = TOPIC / index.topic_norm(post)
        self._subjects = SUBJECTS.intersection(self.entry.focus)
        self._tags = frozenset(self.entry.tags)
        self._stages = LIFE_STAGES.intersection(self.entry.focus)
        self._seasons = SEASONS.intersection(self.entry.focus)

    def rough(self, budget: int) -> dict[int, float]:
        """The posts that share the most telling words and topics, and about how much: lengths are taken as equal.

        ``budget`` is how many entries of the inverted index may be read: keys that very many posts have tell them
        apart least and cost most, so they are left out first.
        """
        index = self.index
        keys = [(weight * self._by_word**2, index.terms, term) for term, weight in self._word_weights.items()]
        keys += [(weight * self._by_topic**2 / TOPIC, index.topics, key) for key, weight in self._topic_weights.items()]
        # Equal weights stand in the order of the post's own words, which does not depend on the other posts.
        keys.sort(key=lambda key: -round(key[0], 9))
        found: dict[int, float] = {}
        for weight, postings, key in keys:
            posts = postings.posts[key]
            if len(posts) <= budget:
                budget -= len(posts)
                for post, strength in zip(posts, postings.weights[key], strict=True):
                    found[post] = found.get(post, 0.0) + weight * strength
        return found

    def likeness(self, other: int) -> Likeness:
        """What the post just read and ``other`` have in common."""
        index, entry = self.index, self.index.entries[other]
        words, topics = self._word_weights, self._topic_weights
        text = sum(
            [words[key] * own for key, own in zip(entry.term_ids, entry.term_weights, strict=True) if key in words]
        )
        shared = sum(
            [topics[key] * own for key, own in zip(entry.topic_ids, entry.topic_weights, strict=True) if key in topics]
        )
        same_category = bool(entry.category) and entry.category == self.entry.category
        return Likeness(
            text=text * self._by_word / (TEXT * index.norm(other)),
            topics=shared * self._by_topic / (TOPIC * index.topic_norm(other)),
            tags=self._shared_tags(entry),
            category=index.share(index.categories[entry.category]) if same_category else 0.0,
        )

    def _shared_tags(self, entry: Entry) -> float:
        """The tags both have, of those either has, each by its rarity (a weighted Jaccard index)."""
        mine, theirs = self._tags, entry.tags
        if mine.isdisjoint(theirs):
            return 0.0
        common = mine.intersection(theirs)
        weight = {tag: self.index.rarity(self.index.tags[tag]) for tag in mine.union(theirs)}
        return sum(weight[tag] for tag in common) / (sum(weight.values()) or 1.0)

    def score(self, other: int) -> tuple[float, float]:
        """How much this reader would want ``other`` next, and how far both are on one subject."""
        likeness = self.likeness(other)
        entry = self.index.entries[other]
        score = likeness.total * self._audience(entry) * self._question(entry) * self._season(entry)
        return round(score, 6), likeness.topics

    def less_repetition(self, other: int, score: float) -> float:
        """What is left of a score when ``other`` says the same again."""
        return round(score * (1 - REPEAT * repetition(self.index, self.post, other)), 6)

    def _audience(self, entry: Entry) -> float:
        mine, theirs = self._stages, LIFE_STAGES.intersection(entry.focus)
        if mine & theirs:
            return SAME_AUDIENCE
        if mine and theirs:
            return OTHER_AUDIENCE
        if theirs:
            return NARROWER_AUDIENCE
        return WIDER_AUDIENCE if mine else 1.0

    def _question(self, entry: Entry) -> float:
        mine, theirs = self.entry.intents, entry.intents
        if not mine or not theirs or not self.same_subject(entry):
            return 1.0
        if mine == theirs:
            return SAME_QUESTION
        return NEXT_STEP if self.next_step(entry) else OTHER_QUESTION

    def next_step(self, entry: Entry) -> tuple[str, str] | None:
        """The step from the question this post answers to the one ``entry`` answers."""
        steps = (
            (mine, theirs)
            for mine in self.entry.intents
            for theirs in entry.intents
            if theirs not in self.entry.intents
        )
        return next((step for step in steps if step in NEXT_STEPS), None)

    @cached_property
    def named(self) -> frozenset[str]:
        """The topics that the post just read says more about than a remark."""
        entry, names = self.entry, self.index.numbers.topics.names
        return frozenset(
            names[key]
            for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True)
            if names[key] in TOPICS and weight >= NAMED * TOPICS[names[key]].weight
        )

    def same_subject(self, entry: Entry) -> bool:
        return not self._subjects.isdisjoint(entry.focus)

    def _season(self, entry: Entry) -> float:
        mine, theirs = self._seasons, SEASONS.intersection(entry.focus)
        return OTHER_SEASON if mine and theirs and not mine & theirs else 1.0


def repetition(index: Index, one: int, other: int) -> float:
    """How likely two posts on one subject say the same again, from 0 to 1.

    A good next read shares the subject too, so the subject is taken away first: what counts is the rest, the words
    that are neither in a title nor in the vocabulary ("thumb", "evening", "mirror"), and the word pairs. Copies share
    both, posts rewritten from another the first. Two posts that answer the same question are suspects, two that answer
    different ones are not.
    """
    mine, theirs = index.entries[one].intents, index.entries[other].intents
    evidence = index.same_manner(one, other)
    if evidence < OWN_WORDS:
        return 0.0
    if mine and theirs:
        evidence += SAME_QUESTION_EVIDENCE if mine == theirs else -SAME_QUESTION_EVIDENCE
    evidence += PAIRS * index.shared_pairs(one, other)
    return min(max((evidence - REPEAT_FROM) / (REPEAT_SURE - REPEAT_FROM), 0.0), 1.0)
