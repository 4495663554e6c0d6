"""What the ranking remembers of one post: nothing in here depends on the other posts.

So the features of a post are computed once, may be stored beside it, and adding posts in any order gives one index.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from itertools import chain, pairwise
from math import log
from typing import Any
from zlib import crc32

from .documents import Document
from .text import TRADE_STEMS, WORDS_KEPT, bigrams, content, read_html, stemmed
from .vocabulary import (
    HOMONYM_STEMS,
    INTENT_PHRASES,
    OTHER_SENSES,
    OWN_SENSES,
    TOPIC_PHRASES,
    TOPICS,
    Kind,
    matches,
)

VERSION = 1
"""Raise this when stored features must be computed anew."""

TITLE, HEADING, INTRO, TAG = 3, 2, 1.5, 2
"""A word counts once in the body. Titles say what a post is about, headings what its parts are about."""

BIGRAM = 0.5
TRADE = 0.3
TERMS_KEPT = 64
SHINGLES_KEPT = 256
FOCUS = 0.55
"""A topic is the subject of a post, not a remark in it, from this share of its strongest topic."""

MENTIONED = 0.15
"""Topics below this share are remarks: nearly every post has a line for people with diabetes."""

SUBJECT = 6
"""The score of being named in the title. A topic that never gets there is not what the post is about."""

BODY_LIMIT = 6
HEADINGS_LIMIT = 3


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
        return json.dumps(asdict(self) | {"version": VERSION}, separators=(",", ":"))

    @classmethod
    def loads(cls, stored: str) -> "Features | None":
        """What :meth:`dumps` made, or nothing when an older version of this module did."""
        data: dict[str, Any] = json.loads(stored)
        if data.pop("version", None) != VERSION:
            return None
        return cls(**{key: tuple(value) if isinstance(value, list) else value for key, value in data.items()})


def features(document: Document) -> Features:
    """Read one post."""
    html = read_html(document.body_html)
    title = stemmed(document.title)
    intro = stemmed(document.intro)
    headings = [stemmed(heading) for heading in html.headings]
    body = stemmed(html.text)
    tags = tuple(sorted({" ".join(words) for tag in document.tags if (words := stemmed(tag))}))
    tag_stems = [tag.split() for tag in tags]

    senses = _other_senses(
        [*title, ".", *intro, ".", *(stem for heading in headings for stem in [*heading, "."]), *body]
    )
    if senses:
        title, intro, body = (_with_senses(part, senses) for part in (title, intro, body))
        headings = [_with_senses(heading, senses) for heading in headings]
        tag_stems = [_with_senses(tag, senses) for tag in tag_stems]

    topics, in_title = _topics(title, intro, headings, body, tag_stems)
    opening, parts, rest = content(intro), [content(heading) for heading in headings], content(body)
    return Features(
        slug=document.slug,
        published=(document.published or date.min).toordinal(),
        category=document.category.strip(),
        tags=tags,
        terms=_terms(content(title), opening, parts, rest, tag_stems),
        topics=topics,
        in_title=in_title,
        intents=tuple(sorted(set(matches(title, INTENT_PHRASES)))),
        title=tuple(sorted(set(content(title)))),
        shingles=_shingles([*opening, *chain.from_iterable(parts), *rest]),
    )


def _other_senses(stems: list[str]) -> frozenset[str]:
    """The ambiguous words that mean something else here: one sense per discourse (Gale, Church, Yarowsky 1992)."""
    if HOMONYM_STEMS.keys().isdisjoint(stems):
        return frozenset()
    other = Counter(matches(stems, OTHER_SENSES))
    if not other:
        return frozenset()
    own = Counter(matches(stems, OWN_SENSES))
    return frozenset(word for word, count in other.items() if count > own[word])


def _with_senses(stems: list[str], senses: frozenset[str]) -> list[str]:
    return [f"{stem}~" if HOMONYM_STEMS.get(stem) in senses else stem for stem in stems]


def _topics(
    title: list[str], intro: list[str], headings: list[list[str]], body: list[str], tags: list[list[str]]
) -> tuple[dict[str, float], tuple[str, ...]]:
    """How much the post is about each topic, and the topics of its title.

    Where a topic is named counts, and how often it is in the body only up to a limit: the subject of a post is in its
    title or tags, its opening and its headings, while a remedy may be named a dozen times.
    """
    named = set(matches(title, TOPIC_PHRASES))
    score: Counter[str] = Counter()
    for key in named:
        score[key] += SUBJECT
    for key in {key for tag in tags for key in matches(tag, TOPIC_PHRASES)}:
        score[key] += 4
    for key in set(matches(intro, TOPIC_PHRASES)):
        score[key] += 2
    in_headings = Counter(key for heading in headings for key in matches(heading, TOPIC_PHRASES))
    for key, count in in_headings.items():
        score[key] += min(count, HEADINGS_LIMIT)
    in_body = Counter(matches(body, TOPIC_PHRASES))
    for key, count in in_body.items():
        score[key] += min(count, BODY_LIMIT)
    if not score:
        return {}, ()
    # Body parts do not set the measure: "toe" is in every post about bunions.
    strongest = max(
        (value for key, value in score.items() if TOPICS[key].kind != Kind.BODY), default=max(score.values())
    )
    strongest = max(strongest, SUBJECT)
    shares = {key: round(min(value / strongest, 1.0), 3) for key, value in sorted(score.items())}
    return {key: share for key, share in shares.items() if share >= MENTIONED}, tuple(sorted(named))


def _terms(
    title: list[str], intro: list[str], headings: list[list[str]], body: list[str], tags: Iterable[list[str]]
) -> dict[str, float]:
    """The words of the post with the logarithm of their weighted counts; the strongest ones only.

    Of words that occur equally often the longer are kept: they are rarer (Zipf 1935), and what is rare elsewhere must
    not be asked here.
    """
    counts: dict[str, float] = dict(Counter(body))

    def add(words: list[str], weight: float) -> None:
        for word in words:
            counts[word] = counts.get(word, 0.0) + weight

    add(title, TITLE)
    add(intro, INTRO)
    for heading in headings:
        add(heading, HEADING)
    for tag in tags:
        add(tag, TAG)
    for word in TRADE_STEMS & counts.keys():
        counts[word] *= TRADE
    pairs: dict[str, float] = {}
    for words, weight in ((title, TITLE), (intro, INTRO), *((heading, HEADING) for heading in headings)):
        for pair in bigrams(words):
            pairs[pair] = pairs.get(pair, 0.0) + weight
    weights = {word: log(1 + count) for word, count in counts.items()}
    weights |= {pair: BIGRAM * log(1 + count) for pair, count in pairs.items()}
    kept = sorted([(-weight, -len(word), word) for word, weight in weights.items()])[:TERMS_KEPT]
    return {word: round(-weight, 2) for weight, _length, word in kept}


class _WordNumbers(dict[str, int]):
    """A number for each word, the same in every process; emptied before it can grow without bound."""

    def __missing__(self, word: str) -> int:
        if len(self) > WORDS_KEPT:
            self.clear()
        self[word] = number = crc32(word.encode())
        return number


_NUMBERS = _WordNumbers()


def _shingles(words: list[str]) -> tuple[int, ...]:
    """Neighbouring content words as numbers, and of these the smallest: a bottom-k sketch (Broder 1997).

    Stop words are gone and endings cut, so a sentence that was only polished still leaves most of its pairs.
    """
    numbers = [_NUMBERS[word] for word in words]
    pairs = {(a * 0x9E3779B1 ^ b * 0x85EBCA6B) & 0xFFFFFFFF for a, b in pairwise(numbers)}
    return tuple(sorted(pairs)[:SHINGLES_KEPT])
