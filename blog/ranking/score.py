"""How good one post is after another. Each number has a reason beside it; judged posts only told which of several
reasonable ones.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from .index import Entry, Index
from .repetition import repetition
from .vocabulary import NEXT_STEPS, RELATED, TOPICS, Kind

TEXT = 1.0
TOPIC = 0.5
"""Words and topics say the same thing in two ways. Between neighbours a topic cosine is about twice a word cosine, so
half of it makes both count alike."""

TAGS = 0.15
CATEGORY = 0.15
"""Each may move a post past a few neighbours, not past a better subject: a quarter of posts has no tags, and one
category in five is wrong."""

KIN = 0.5
"""What a topic is worth that goes with one of the read post without being it: nearly as much as a sibling."""

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

SAME_SUBJECT = 0.5
"""The topic cosine from which two posts are on one subject. Below, none repeats the other or teaches about it."""

REPEAT = 0.95
"""What a post loses at least that says again what was just read, and a copy all: they are shown only when nothing else
is at hand."""

NAMED = 0.35
"""A topic with this share of the strongest one is more than a remark."""


NEAREST = (Kind.CONDITION, Kind.CARE, Kind.GEAR, Kind.ACTIVITY, Kind.AUDIENCE, Kind.SEASON, Kind.BODY)


class Scored(NamedTuple):
    """A candidate under the post that was read."""

    score: float
    text: float
    """The cosine of the words of both posts."""
    subject: float
    """The cosine of their topics: how far both are on one subject."""
    learned_from: str = ""


class Reader:
    """Somebody who has just read one post: scores others for this reader."""

    def __init__(self, index: Index, post: int) -> None:
        self.index = index
        self.post = post
        self.entry = entry = index.entries[post]
        # The rarity of a key counts on both sides of a cosine: once here is enough for all the others.
        rarity = index.term_rarity
        depth = index.depth
        terms = zip(entry.term_ids[:depth], entry.term_weights[:depth], strict=True)
        words = [(term, weight, rarity[term]) for term, weight in terms]
        self._words = {term: weight * rare * rare for term, weight, rare in words if rare}
        rarity = index.topic_rarity
        topics = zip(entry.topic_ids, entry.topic_weights, strict=True)
        self._topics = {key: weight * rarity[key] ** 2 for key, weight in topics}
        going = dict(self._going_along())
        self._compared = {
            key: (self._topics.get(key, 0.0), going.get(key, 0.0), self._more_than_a_remark(key))
            for key in self._topics | going
        }
        self._by_word = 1 / index.norm[post]
        self._by_topic = 1 / index.topic_norm[post]
        self._same_category = CATEGORY * index.share(index.categories[entry.category])
        self._repetition: dict[int, float] = {}
        self._factors: dict[int, float] = {}
        """What reader, question and season make of the likeness; many posts agree in these."""

    def _going_along(self) -> Iterator[tuple[int, float]]:
        """The topics that go with the subjects of the post, as far as it is not about them itself.

        A remedy is common where its ailment is rare: shoes are named everywhere. Therefore the rarity of both counts,
        and an ailment that no other post has is as rare as can be.
        """
        entry, index, rarity = self.entry, self.index, self.index.topic_rarity
        topics = index.numbers.topics
        strongest: dict[int, float] = {}
        for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True):
            name = topics.names[key]
            for related in RELATED.get(name, ()) if name in entry.focus else ():
                if related in topics:
                    number = topics[related]
                    value = KIN * weight * index.rarity[max(index.topic_counts[key], 2)] * rarity[number]
                    strongest[number] = max(strongest.get(number, 0.0), value)
        for number, value in strongest.items():
            if value > (own := self._topics.get(number, 0.0)):
                yield number, value - own

    def _more_than_a_remark(self, key: int) -> float:
        """The weight from which a post is about a topic that only goes along: every post has a line on shoes."""
        topic = TOPICS.get(self.index.numbers.topics.names[key])
        return NAMED * topic.weight if topic else 0.0

    def rough(self, budget: int, room: int) -> dict[int, float]:
        """The posts that share the most telling words and topics, and about how much: lengths are taken as equal.

        ``budget`` is how many entries of the inverted index may be read: keys that very many posts have tell them
        apart least and cost most, so they are left out first. Once ``room`` posts are found, the keys that are left
        only say more about these (Moffat and Zobel 1996).
        """
        index = self.index
        by_word, by_topic = TEXT * self._by_word**2, TOPIC * self._by_topic**2
        keys = [(round(weight * by_word, 9), index.terms, term) for term, weight in self._words.items()]
        keys += [(round(weight * by_topic, 9), index.topics, key) for key, weight in self._topics.items() if weight]
        # Equal weights stay in the order of the post's own words, which does not depend on the other posts.
        keys.sort(key=itemgetter(0), reverse=True)
        found: dict[int, float] = {}
        for weight, postings, key in keys:
            posts, strengths = postings.posts.get(key, ()), postings.weights.get(key, ())
            if len(posts) > budget:
                continue
            budget -= len(posts)
            has_room = len(found) < room
            for post, strength in zip(posts, strengths, strict=True):
                if post in found:
                    found[post] += weight * strength
                elif has_room:
                    found[post] = weight * strength
        return found

    def score(self, others: Iterable[int]) -> dict[int, Scored]:
        """How much this reader would want each of ``others`` next."""
        entries, norm, topic_norm = self.index.entries, self.index.norm, self.index.topic_norm
        words, topics, factors = self._words, self._compared, self._factors
        by_word, by_topic, category = self._by_word, self._by_topic, self.entry.category
        depth = self.index.depth
        found = {}
        for other in others:
            entry = entries[other]
            terms = zip(entry.term_ids[:depth], entry.term_weights[:depth], strict=True)
            text = sum([words[term] * weight for term, weight in terms if term in words]) * by_word / norm[other]
            shared = going_along = 0.0
            for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True):
                if key in topics:
                    own, going, least = topics[key]
                    shared += own * weight
                    if weight >= least:
                        going_along += going * weight
            subject = shared * by_topic / topic_norm[other]
            score = TEXT * text + TOPIC * (subject + going_along * by_topic / topic_norm[other])
            if not self.entry.tags.isdisjoint(entry.tags):
                score += TAGS * self._shared_tags(entry)
            if category and category == entry.category:
                score += self._same_category
            factor = factors.get(entry.sort)
            if factor is None:
                factor = factors[entry.sort] = self._audience(entry) * self._question(entry) * self._season(entry)
            found[other] = Scored(round(score * factor, 6), text, subject)
        return found

    def _shared_tags(self, entry: Entry) -> float:
        """The tags both have, of those either has, each by its rarity (a weighted Jaccard index)."""
        mine, theirs, counts, rarity = self.entry.tags, entry.tags, self.index.tags, self.index.rarity
        either = sum(sorted([rarity[counts[tag]] for tag in mine | theirs]))
        return sum(sorted([rarity[counts[tag]] for tag in mine & theirs])) / (either or 1.0)

    def _audience(self, entry: Entry) -> float:
        mine, theirs = self.entry.stages, entry.stages
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

    def _season(self, entry: Entry) -> float:
        mine, theirs = self.entry.seasons, entry.seasons
        return OTHER_SEASON if mine and theirs and not mine & theirs else 1.0

    def same_subject(self, entry: Entry) -> bool:
        return not self.entry.subjects.isdisjoint(entry.subjects)

    def next_step(self, entry: Entry) -> tuple[str, str] | None:
        """The step from the question this post answers to the one ``entry`` answers."""
        if not self.entry.intents or not entry.intents:
            return None
        steps = (
            (mine, theirs)
            for mine in self.entry.intents
            for theirs in entry.intents
            if theirs not in self.entry.intents
        )
        return next((step for step in steps if step in NEXT_STEPS), None)

    def place(self, key: str) -> tuple[int, int, str]:
        """Where a topic stands among reasons: conditions before remedies before places, and of these the rarest."""
        number = self.index.numbers.topics[key]
        return NEAREST.index(TOPICS[key].kind), self.index.topic_counts[number], key

    @cached_property
    def focus(self) -> list[str]:
        """The subjects of the post just read, what says most about it first."""
        return sorted(self.entry.focus, key=self.place)

    @cached_property
    def families(self) -> frozenset[str]:
        return frozenset(TOPICS[key].family for key in self.entry.focus)

    @cached_property
    def named(self) -> frozenset[str]:
        """The topics that the post just read says more about than a remark."""
        entry, names = self.entry, self.index.numbers.topics.names
        return frozenset(
            names[key]
            for key, weight in zip(entry.topic_ids, entry.topic_weights, strict=True)
            if names[key] in TOPICS and weight >= NAMED * TOPICS[names[key]].weight
        )

    def repetition(self, other: int, known: Scored) -> float:
        """How likely ``other`` says the same again."""
        if known.subject <= SAME_SUBJECT:
            return 0.0
        if other not in self._repetition:
            self._repetition[other] = repetition(self.index, self.post, other, known.text, known.subject)
        return self._repetition[other]

    def without_repetition(self, other: int, known: Scored) -> float:
        """What is left of a score when ``other`` says the same again."""
        likely = self.repetition(other, known)
        return round(known.score * (1 - likely * (REPEAT + (1 - REPEAT) * min(known.text, 1.0))), 6)
