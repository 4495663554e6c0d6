"""What the ranking remembers of one post: nothing in here depends on the other posts.

So the features of a post are computed once, may be stored beside it, and adding posts in any order gives one index.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import log
from operator import xor
from typing import Any, NamedTuple
from zlib import crc32

from .documents import Document
from .text import TRADE_STEMS, Html, Known, bigrams, content, read_html, stemmed, stems, tokens
from .vocabulary import (
    HOMONYM_STEMS,
    INTENT_PHRASES,
    OTHER_SENSE,
    OTHER_SENSES,
    OWN_SENSE,
    PHRASES,
    TOPICS,
    Kind,
    matches,
)

VERSION = 5
"""Raise this when stored features must be computed anew."""

TITLE, HEADING, INTRO, TAG = 3, 2, 1.5, 2
"""A word counts once in the body. Titles say what a post is about, headings what its parts are about."""

BIGRAM = 0.5
TRADE = 0.3
TERMS_KEPT = 112
SHINGLES_KEPT = 128
SAMPLED = 2**32 * 2 // 5
"""Of the pairs those with a number below this: two in five, and of a very long post the smallest."""

FOCUS = 0.55
"""A topic is the subject of a post, not a remark in it, from this share of its strongest topic."""

MENTIONED = 0.15
"""Topics below this share are remarks: nearly every post has a line for people with diabetes."""

SUBJECT = 6
"""The score of being named in the title. A topic that never gets there is not what the post is about."""

TAGGED, OPENING, CATEGORIZED = 4, 2, 2
"""An editor tags a post with its subject, mostly. An opening names it among other things. A category counts as no more
than two words of the body do: it is wrong for one post in five."""

BODY_LIMIT, PASSING_LIMIT = 6, 4
"""A condition or a reader named six times is what a post is about; shoes and stretches are named in all of them."""

HEADINGS_LIMIT = 3
BODY_WORDS = 400
"""What a post is about is said in its first two minutes. A long one must not cost more than others."""

BODY_PARTS = frozenset(key for key, topic in TOPICS.items() if topic.kind is Kind.BODY)
MOST_IN_BODY: Mapping[str, int] = {
    key: BODY_LIMIT if topic.kind in (Kind.CONDITION, Kind.AUDIENCE) else PASSING_LIMIT for key, topic in TOPICS.items()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One post, read once."""

    slug: str
    published: int
    category: str
    tags: tuple[str, ...]
    terms: Mapping[str, float]
    topics: Mapping[str, float]
    """Topic key -> how much the post is about it, from 0 to 1."""
    in_title: tuple[str, ...]
    """The topics its title names."""
    intents: tuple[str, ...]
    """What its title promises to answer; empty when the title does not say."""
    title: tuple[str, ...]
    shingles: tuple[int, ...]
    """A sample of its word pairs as numbers, the same pairs in each post that has them."""

    @property
    def focus(self) -> tuple[str, ...]:
        return tuple(key for key, share in self.topics.items() if share >= FOCUS)

    def dumps(self) -> str:
        """As JSON, to be stored."""
        return json.dumps(
            {"version": VERSION} | {name: getattr(self, name) for name in self.__slots__}, separators=(",", ":")
        )

    @classmethod
    def loads(cls, stored: str) -> "Features | None":
        """What :meth:`dumps` made, or nothing when an older version of this module did."""
        data: dict[str, Any] = json.loads(stored)
        if data.pop("version", None) != VERSION:
            return None
        return cls(**{key: tuple(value) if isinstance(value, list) else value for key, value in data.items()})


def features(document: Document) -> Features:
    """Read one post."""
    body = document.body_html
    html = body if isinstance(body, Html) else read_html(body)
    tags = tuple(sorted({" ".join(words) for tag in document.tags if (words := stemmed(tag))}))
    post = _Stems(
        title=stemmed(document.title),
        intro=stemmed(document.intro),
        headings=[stemmed(heading) for heading in html.headings],
        body=stems(tokens(html.text)[:BODY_WORDS]),
        tags=[tag.split() for tag in tags],
        category=stemmed(document.category),
    )
    found = _Found.of(post)
    if senses := found.other_senses():
        post = post.in_senses(senses)
        found = _Found.of(post)
    topics, in_title = found.topics()
    title, intro, body = content(post.title), content(post.intro), content(post.body)
    headings = [content(heading) for heading in post.headings]
    return Features(
        slug=document.slug,
        published=(document.published or date.min).toordinal(),
        category=document.category.strip(),
        tags=tags,
        terms=_terms(title, intro, headings, body, post.tags),
        topics=topics,
        in_title=in_title,
        intents=tuple(sorted(set(matches(post.title, INTENT_PHRASES)))),
        title=tuple(sorted(set(title))),
        shingles=_shingles(body),
    )


class _Stems(NamedTuple):
    """The fields of a post as stems, stop words too."""

    title: list[str]
    intro: list[str]
    headings: list[list[str]]
    body: list[str]
    tags: list[list[str]]
    category: list[str]

    def in_senses(self, senses: frozenset[str]) -> "_Stems":
        """The same with another word for each word that means something else here."""

        def replaced(stems: list[str]) -> list[str]:
            return [f"{stem}~" if HOMONYM_STEMS.get(stem) in senses else stem for stem in stems]

        return _Stems(
            replaced(self.title),
            replaced(self.intro),
            [replaced(heading) for heading in self.headings],
            replaced(self.body),
            [replaced(tag) for tag in self.tags],
            replaced(self.category),
        )


class _Found(NamedTuple):
    """What of the vocabulary occurs where in a post."""

    title: list[str]
    intro: list[str]
    headings: list[str]
    body: Counter[str]
    tags: list[str]
    category: list[str]

    @classmethod
    def of(cls, post: _Stems) -> "_Found":
        return cls(
            title=matches(post.title, PHRASES),
            intro=matches(post.intro, PHRASES),
            headings=matches(_joined(post.headings), PHRASES),
            body=Counter(matches(post.body, PHRASES)),
            tags=matches(_joined(post.tags), PHRASES),
            category=matches(post.category, PHRASES),
        )

    def other_senses(self) -> frozenset[str]:
        """The ambiguous words that mean something else: one sense per discourse (Gale, Church, Yarowsky 1992)."""
        found = self.body.keys() | {*self.title, *self.intro, *self.headings}
        if OTHER_SENSES.isdisjoint(found):
            return frozenset()
        counts = Counter([*self.title, *self.intro, *self.headings]) + self.body
        words = (key.removeprefix(OTHER_SENSE) for key in OTHER_SENSES & found)
        return frozenset(word for word in words if counts[OTHER_SENSE + word] > counts[OWN_SENSE + word])

    def topics(self) -> tuple[dict[str, float], tuple[str, ...]]:
        """How much the post is about each topic, and the topics of its title.

        Where a topic is named counts, and how often it is in the body only up to a limit: the subject of a post is in
        its title or tags, its opening and its headings, while a remedy may be named a dozen times.
        """
        named = TOPICS.keys() & self.title
        score: dict[str, float] = dict.fromkeys(named, SUBJECT)

        def add(key: str, value: float) -> None:
            if key in TOPICS:
                score[key] = score.get(key, 0.0) + value

        for key in set(self.tags):
            add(key, TAGGED)
        for key in set(self.category):
            add(key, CATEGORIZED)
        for key in set(self.intro):
            add(key, OPENING)
        for key, count in Counter(self.headings).items():
            add(key, min(count, HEADINGS_LIMIT))
        for key, count in self.body.items():
            if key in MOST_IN_BODY:
                score[key] = score.get(key, 0.0) + min(count, MOST_IN_BODY[key])
        if not score:
            return {}, ()
        # Body parts do not set the measure: "toe" is in every post about bunions.
        strongest = max([value for key, value in score.items() if key not in BODY_PARTS], default=max(score.values()))
        strongest = max(strongest, SUBJECT)
        shares = {key: round(min(value / strongest, 1.0), 3) for key, value in sorted(score.items())}
        return {key: share for key, share in shares.items() if share >= MENTIONED}, tuple(sorted(named))


def _joined(parts: Iterable[list[str]]) -> list[str]:
    """Parts as one list, with a stop between them that no phrase contains."""
    return [stem for part in parts for stem in (*part, ".")]


class _Strengths(dict[float, float]):
    """The logarithm of a weighted count; there are few different ones."""

    def __missing__(self, count: float) -> float:
        self[count] = strength = round(log(1 + count), 2)
        return strength


_STRENGTHS = _Strengths()


def _terms(
    title: list[str], intro: list[str], headings: list[list[str]], body: list[str], tags: Iterable[list[str]]
) -> dict[str, float]:
    """The words of the post with the logarithm of their weighted counts; the strongest ones only.

    Of words that occur equally often the longer are kept: they are rarer (Zipf 1935), and what is rare elsewhere must
    not be asked here.
    """
    counts: dict[str, float] = Counter(body)
    pairs: dict[str, float] = {}
    for words, weight in ((title, TITLE), (intro, INTRO), *((heading, HEADING) for heading in headings)):
        for word in words:
            counts[word] = counts.get(word, 0.0) + weight
        for pair in bigrams(words):
            pairs[pair] = pairs.get(pair, 0.0) + weight
    for tag in tags:
        for word in tag:
            counts[word] = counts.get(word, 0.0) + TAG
    for word in TRADE_STEMS:
        if word in counts:
            counts[word] *= TRADE
    strong = {word: _STRENGTHS[count] for word, count in counts.items() if count > 1}
    if len(strong) < TERMS_KEPT:
        strong |= {word: _STRENGTHS[count] for word, count in counts.items() if count <= 1}
    strong |= {pair: BIGRAM * _STRENGTHS[count] for pair, count in pairs.items()}
    kept = sorted(strong, key=len, reverse=True)
    kept.sort(key=strong.__getitem__, reverse=True)
    return {word: strong[word] for word in kept[:TERMS_KEPT]}


_FIRST = Known(lambda word: crc32(word.encode()))
_SECOND = Known(lambda word: crc32(word.encode(), 1))
"""Two numbers for each word, as the first and the second of a pair: the same in every process."""


def _shingles(words: list[str]) -> tuple[int, ...]:
    """Neighbouring content words as numbers: a sample of them, the same pairs in each post (Broder 1997).

    Stop words are gone and endings cut, so a sentence that was only polished still leaves most of its pairs.
    """
    pairs = map(xor, map(_FIRST.__getitem__, words), map(_SECOND.__getitem__, words[1:]))
    return tuple(sorted({pair for pair in pairs if pair < SAMPLED})[:SHINGLES_KEPT])
