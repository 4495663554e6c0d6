"""What the ranking keeps of one post. It depends on no other post, so it can be stored beside the post."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from itertools import chain, pairwise
from math import log
from sys import intern
from typing import Any, NamedTuple

from concordpodiatry.language import vocabulary
from concordpodiatry.language.vocabulary import TOPICS, Kind, subject_stems
from concordpodiatry.language.words import TRADE_STEMS, telling

from .documents import Document

VERSION = 6
"""Raise this when stored features must be made anew."""
TITLE, HEADING, INTRO, TAG = 3.0, 2.0, 1.5, 2.0
"""A word counts once in the body. Titles say what a post is about, headings what its parts are about."""
PAIR, TRADE = 0.5, 0.3
"""Two neighbouring words as one term; words that are everywhere in this trade."""
WORDS_KEPT = 64
BODY_WORDS = 400
"""What a post is about is said in its first two minutes. A long one must not cost more than others."""
NAMED_IN_TITLE, TAGGED, OPENING, CATEGORIZED = 6.0, 4.0, 2.0, 2.0
"""How much a topic counts by where it is named. A category is often wrong, and counts as two words of the body do."""
BODY_LIMIT, PASSING_LIMIT, HEADINGS_LIMIT = 6, 4, 3
"""An ailment or a reader named six times is what a post is about; shoes and stretches are named in all of them."""
NEVER_IN_PASSING = {name for name, topic in TOPICS.items() if topic.kind in (Kind.CONDITION, Kind.AUDIENCE)}
FOCUS = 0.55
"""A topic is what the post is about, not a remark in it, from this share of its strongest topic."""
MENTIONED = 0.15
"""Below this share a topic is not kept: nearly every post has a line for people with diabetes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One post: its strongest words, its topics, and what its title promises."""

    slug: str
    published: int
    category: str
    tags: tuple[str, ...]
    words: Mapping[str, float]
    topics: Mapping[str, float]
    """Topic -> how much the post is about it, from 0 to 1."""
    title_topics: tuple[str, ...]
    questions: tuple[str, ...]
    """The questions its title promises to answer; empty where the title does not say."""

    @property
    def focus(self) -> tuple[str, ...]:
        """What the post is about."""
        return tuple(name for name, share in self.topics.items() if share >= FOCUS)

    def dumps(self) -> str:
        """As JSON, to be stored."""
        return json.dumps({"version": VERSION, **asdict(self)}, separators=(",", ":"))

    @classmethod
    def loads(cls, stored: str) -> "Features | None":
        """What :meth:`dumps` made, or nothing where an older version did."""
        data: dict[str, Any] = json.loads(stored)
        if data.pop("version", None) != VERSION:
            return None
        data["words"] = {intern(word): weight for word, weight in data["words"].items()}
        data["topics"] = {intern(name): share for name, share in data["topics"].items()}
        lists: dict[str, Any] = {name: tuple(value) for name, value in data.items() if isinstance(value, list)}
        return cls(**data | lists)


class _Parts(NamedTuple):
    """The parts of a post, each as one list: stems, or the topics found among them."""

    title: list[str]
    intro: list[str]
    headings: list[str]
    body: list[str]
    tags: list[str]
    category: list[str]


def features(document: Document) -> Features:
    """Look through one post."""
    tags = sorted({" ".join(words) for tag in document.tags if (words := subject_stems(tag))})
    stems = _Parts(
        title=subject_stems(document.title),
        intro=subject_stems(document.intro),
        headings=_joined(map(subject_stems, document.headings)),
        body=subject_stems(" ".join(document.text.split(maxsplit=BODY_WORDS)[:BODY_WORDS])),
        tags=_joined(tag.split() for tag in tags),
        category=subject_stems(document.category),
    )
    found = _Parts(*map(vocabulary.TEXT_PHRASES.find, stems))
    if strange := vocabulary.other_senses(chain.from_iterable(found)):
        stems = _Parts(*([f"{stem}~" if stem in strange else stem for stem in part] for part in stems))
        found = _Parts(*map(vocabulary.TEXT_PHRASES.find, stems))
    return Features(
        slug=document.slug,
        published=(document.published or date.min).toordinal(),
        category=document.category.strip(),
        tags=tuple(tags),
        words=_words(_Parts(*map(telling, stems))),
        topics=_topics(found),
        title_topics=tuple(sorted(TOPICS.keys() & found.title)),
        questions=tuple(sorted(set(vocabulary.QUESTION_PHRASES.find(stems.title)))),
    )


def _joined(parts: Iterable[list[str]]) -> list[str]:
    """Parts as one list, with a stop between them that no phrase contains."""
    return [stem for part in parts for stem in (*part, ".")]


def _topics(found: _Parts) -> dict[str, float]:
    """How much the post is about each topic.

    Where a topic is named counts, and how often it is in the body only up to a limit: what a post is about is in its
    title or tags, its opening and its headings, while a remedy may be named a dozen times.
    """
    parts = (found.title, NAMED_IN_TITLE), (found.tags, TAGGED), (found.intro, OPENING), (found.category, CATEGORIZED)
    score: defaultdict[str, float] = defaultdict(float)
    for names, weight in parts:
        for name in set(names):
            score[name] += weight
    for name, count in Counter(found.headings).items():
        score[name] += min(count, HEADINGS_LIMIT)
    for name, count in Counter(found.body).items():
        score[name] += min(count, BODY_LIMIT if name in NEVER_IN_PASSING else PASSING_LIMIT)
    # Body parts do not set the measure: "toe" is in every post about bunions.
    strongest = max(
        [NAMED_IN_TITLE, *(value for name, value in score.items() if name in TOPICS.keys() - vocabulary.BODY_PARTS)]
    )
    shares = {name: round(min(score[name] / strongest, 1.0), 3) for name in sorted(score.keys() & TOPICS.keys())}
    return {name: share for name, share in shares.items() if share >= MENTIONED}


def _words(stems: _Parts) -> dict[str, float]:
    """The strongest words with the logarithm of their weighted counts, and neighbours in the parts that tell most.

    Of words that occur equally often the longer are kept: they are rarer (Zipf 1935).
    """
    counts: defaultdict[str, float] = defaultdict(float, Counter(stems.body))
    pairs: defaultdict[str, float] = defaultdict(float)
    for part, weight in ((stems.title, TITLE), (stems.intro, INTRO), (stems.headings, HEADING), (stems.tags, TAG)):
        for word in part:
            counts[word] += weight
        for first, second in pairwise(part) if part is not stems.tags else ():
            pairs[f"{first} {second}"] += weight
    weights = {word: log(1 + count * (TRADE if word in TRADE_STEMS else 1)) for word, count in counts.items()}
    weights |= {pair: PAIR * log(1 + count) for pair, count in pairs.items()}
    kept = sorted(weights, key=lambda word: (-round(weights[word], 2), -len(word), word))[:WORDS_KEPT]
    return {intern(word): round(weights[word], 2) for word in kept}
