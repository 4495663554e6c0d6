"""Whether two posts say the same: copies, posts rewritten from another, and lists on the same question.

A good next read is on the same subject too, so likeness alone proves little. A person would look at what the titles
promise first: a title that names another remedy, reader or ailment speaks against a repeat, one that answers another
question even more. Then the words count, and once more those beside the subject ("thumb", "evening", "mirror"), and
the pairs of words that few others have (a sketch after Broder 1997).
"""

from .index import Entry, Index
from .vocabulary import LIFE_STAGE_TOPICS

FROM, SURE = 0.27, 0.36
"""Two posts of one practice on one subject share a quarter of their words at times, rarely more. With the rest that is
asked below, from here on a repeat is possible, and sure."""

TWINS = 0.5
"""Of two posts that repeat each other at least so likely the second waits."""

OTHER_PROMISE = 0.15
OTHER_ANSWER, SAME_ANSWER = 0.2, 0.08
"""Two differing titles outweigh a shared quarter of the words. That both answer the same question says less than that
they do not: there are only eight questions."""

HALF = 0.5
"""Topics that are not shared, words beside the subject and word pairs are in part the same evidence once more."""

OWN_WORDS = 0.08
"""Who says the same shares at least this much beside the subject: two short notes on heels may have no word in common
but "heel"."""


def repetition(index: Index, one: int, other: int, text: float, subject: float) -> float:
    """How likely two posts say the same, from 0 to 1; ``text`` and ``subject`` are the cosines of words and topics."""
    first, second = index.entries[one], index.entries[other]
    # To be for parents, both, is not to be about the same.
    if first.subjects & second.subjects <= LIFE_STAGE_TOPICS:
        return 0.0
    evidence = text - HALF * (1 - subject) + promised_alike(first, second)
    # Where the words are that different, neither words beside the subject nor pairs can make up for it.
    if evidence <= FROM / 4 or (own_words := index.same_manner(one, other)) < OWN_WORDS:
        return 0.0
    evidence += HALF * (own_words + index.shared_pairs(one, other))
    return round(min(max((evidence - FROM) / (SURE - FROM), 0.0), 1.0), 4)


def likely_repetition(index: Index, one: int, other: int) -> float:
    """The same for any two posts, and the same number for both."""
    first, second = sorted((one, other), key=lambda post: index.entries[post].slug)
    return repetition(index, first, second, *index.cosines(first, second))


def twins(index: Index, one: int, other: int) -> bool:
    """Whether two cards under a post would say the same: asked often, so words are only counted."""
    if index.same_manner(one, other) < OWN_WORDS or (words := index.same_words(one, other)) < FROM / 2:
        return False
    return repetition(index, one, other, words, index.same_subject(one, other)) >= TWINS


def promised_alike(one: Entry, other: Entry) -> float:
    """What the titles of two posts say for a repeat or, below 0, against it."""
    alike = -OTHER_PROMISE * (len(one.promised - other.subjects) + len(other.promised - one.subjects))
    if one.intents and other.intents:
        alike += -OTHER_ANSWER if set(one.intents).isdisjoint(other.intents) else SAME_ANSWER
    return alike
