"""How good one post is after another. Each number here has a reason beside it; none was fitted to judgments."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass

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
REPEAT_FROM, REPEAT_SURE = 0.3, 0.5
"""Beside their subject two posts of one practice share a fifth of their words, rarely three tenths."""

PAIRS = 0.5
SAME_QUESTION_EVIDENCE = 0.1
TWINS = 0.5
"""Of two posts that repeat each other at least so likely only one is shown."""

NAMED = 0.3
"""A topic with this share of the strongest one is more than a remark."""

LIFE_STAGES = frozenset(f"{Kind.AUDIENCE}:{label}" for label in ("children", "pregnancy", "seniors"))
SUBJECTS = frozenset(key for key, topic in TOPICS.items() if topic.kind not in (Kind.BODY, Kind.SEASON))


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two posts have in common, each from 0 to 1."""

    text: float
    topics: float
    tags: float
    category: float

    @property
    def sum(self) -> float:
        return TEXT * self.text + TOPIC * self.topics + TAGS * self.tags + CATEGORY * self.category


class Reader:
    """Somebody who has just read one post: scores others for this reader."""

    def __init__(self, index: Index, post: int) -> None:
        self.index = index
        self.post = post
        self.entry = index.entries[post]
        self.words = index.vector(post)
        self.topics = index.topic_vector(post)
        self._norm = index.norm(post)
        self._topic_norm = index.topic_norm(post)

    def keys(self) -> list[tuple[float, array, array, Callable[[int], float]]]:
        """What to look others up by, the most telling first: weight, the posts that have it, how strongly, their length."""
        index = self.index
        words = [
            (value * index.rarity(len(index.terms.posts[term])) / self._norm, index.terms, term, index.norm)
            for term, value in self.words.items()
        ]
        topics = [
            (
                TOPIC * value * index.rarity(len(index.topics.posts[key])) / self._topic_norm,
                index.topics,
                key,
                index.topic_norm,
            )
            for key, value in self.topics.items()
        ]
        # Equal weights stand in the order of the post's own words, which does not depend on the other posts.
        found = sorted([*words, *topics], key=lambda key: -round(key[0], 9))
        return [(weight, where.posts[key], where.weights[key], norm) for weight, where, key, norm in found]

    def likeness(self, other: int) -> Likeness:
        """What the post just read and ``other`` have in common."""
        index, entry = self.index, self.index.entries[other]
        words, topics = self.words, self.topics
        count, rarity = index.terms.count, index.rarity
        text = sum(
            words[term] * weight * rarity(count(term))
            for term, weight in zip(entry.term_ids, entry.term_weights, strict=True)
            if term in words
        )
        count = index.topics.count
        shared = sum(
            topics[key] * weight * rarity(count(key))
            for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True)
            if key in topics
        )
        same_category = bool(entry.category) and entry.category == self.entry.category
        return Likeness(
            text=text / (self._norm * index.norm(other)),
            topics=shared / (self._topic_norm * index.topic_norm(other)),
            tags=self._shared_tags(entry),
            category=index.share(index.categories[entry.category]) if same_category else 0.0,
        )

    def _shared_tags(self, entry: Entry) -> float:
        """The tags both have, of those either has, each by its rarity (a weighted Jaccard index)."""
        mine, theirs = set(self.entry.tags), set(entry.tags)
        common = mine & theirs
        if not common:
            return 0.0
        weight = {tag: self.index.rarity(self.index.tags[tag]) for tag in mine | theirs}
        return sum(weight[tag] for tag in common) / (sum(weight.values()) or 1.0)

    def score(self, other: int) -> float:
        """How much this reader would want ``other`` next."""
        likeness = self.likeness(other)
        entry = self.index.entries[other]
        score = likeness.sum * self._audience(entry) * self._question(entry) * self._season(entry)
        if likeness.topics > SAME_SUBJECT:
            score *= 1 - REPEAT * repetition(self.index, self.post, other)
        return round(score, 6)

    def _audience(self, entry: Entry) -> float:
        mine, theirs = LIFE_STAGES.intersection(self.entry.focus), LIFE_STAGES.intersection(entry.focus)
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
        if set(mine) == set(theirs):
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

    def read_topics(self) -> frozenset[str]:
        """The topics that the post just read says more about than a remark."""
        entry, names = self.entry, self.index.numbers.topic_names
        return frozenset(
            names[key]
            for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True)
            if names[key] in TOPICS and weight >= NAMED * TOPICS[names[key]].weight
        )

    def same_subject(self, entry: Entry) -> bool:
        return not SUBJECTS.intersection(self.entry.focus).isdisjoint(entry.focus)

    def _season(self, entry: Entry) -> float:
        mine = {key for key in self.entry.focus if TOPICS[key].kind is Kind.SEASON}
        theirs = {key for key in entry.focus if TOPICS[key].kind is Kind.SEASON}
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
    if evidence < REPEAT_FROM - SAME_QUESTION_EVIDENCE - PAIRS:
        return 0.0
    if mine and theirs:
        evidence += SAME_QUESTION_EVIDENCE if set(mine) == set(theirs) else -SAME_QUESTION_EVIDENCE
    if evidence + PAIRS > REPEAT_FROM:
        evidence += PAIRS * index.shared_pairs(one, other)
    return min(max((evidence - REPEAT_FROM) / (REPEAT_SURE - REPEAT_FROM), 0.0), 1.0)
