"""What a text can be about, for whom, when, and what its title answers: the vocabulary file, made ready to look for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .data import DATA, BadVocabularyError
from .words import stems_in

Stems = tuple[str, ...]


class Kind(StrEnum):
    """What sort of thing a topic is, in the order in which a reader would name it."""

    CONDITION = "condition"
    CARE = "care"
    GEAR = "gear"
    ACTIVITY = "activity"
    AUDIENCE = "audience"
    SEASON = "season"
    BODY = "body"


KIND_WEIGHTS: Mapping[Kind, float] = {
    Kind.CONDITION: 1.0,
    Kind.CARE: 0.8,
    Kind.GEAR: 0.8,
    Kind.ACTIVITY: 0.8,
    Kind.AUDIENCE: 0.8,
    Kind.SEASON: 0.4,
    Kind.BODY: 0.3,
}
"""A reader comes with a condition; a body part or a season is only where and when it happens. The file gives more to
life stages and diabetes: parents look for children's feet, whatever ails them, and diabetes changes every answer."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something a text can be about. ``reason`` is how a card says so where "Also about ..." would not do."""

    name: str
    kind: Kind
    weight: float
    family: str = ""
    life_stage: bool = False
    reason: str = ""
    goes_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What a title promises to answer. ``then`` are the questions its reader has next."""

    name: str
    then: frozenset[str]
    reason: str = ""


_ONE_WORD: Mapping[Stems, str] = {tuple(stems_in(phrase)): word for phrase, word in DATA["one_word"].items()}


def subject_stems(text: str) -> list[str]:
    """The stems of a text, with those phrases as one word that mean something else than their words."""
    stems = stems_in(text)
    for place in range(len(stems) - 2, -1, -1):
        if word := _ONE_WORD.get((stems[place], stems[place + 1])):
            stems[place : place + 2] = [word]
    return stems


def split(phrases: str) -> list[str]:
    """Phrases with commas between."""
    return [phrase for part in phrases.split(",") if (phrase := " ".join(part.split()))]


class Phrases:
    """Phrases to look for in texts, all of them in one go; each stands for one or more names."""

    def __init__(self, entries: Iterable[tuple[str, Iterable[str]]]) -> None:
        self.names: dict[Stems, tuple[str, ...]] = {}
        for name, phrases in entries:
            for phrase in phrases:
                stems = tuple(subject_stems(phrase))
                if stems and name not in (known := self.names.get(stems, ())):
                    self.names[stems] = (*known, name)
        lengths: dict[str, set[int]] = {}
        for stems in self.names:
            lengths.setdefault(stems[0], set()).add(len(stems))
        self._lengths = {stem: tuple(sorted(found)) for stem, found in lengths.items()}

    def find(self, stems: Sequence[str]) -> list[str]:
        """The names of the phrases that occur in ``stems``, as often as they occur."""
        found: list[str] = []
        for place, stem in enumerate(stems):
            for length in self._lengths.get(stem, ()):
                phrase = tuple(stems[place : place + length])
                # At the end of the text what is left is shorter, and was looked for already.
                if len(phrase) == length and phrase in self.names:
                    found += self.names[phrase]
        return found


def _tables(data: Mapping[str, Any]) -> Iterator[tuple[Kind, str, Mapping[str, Any]]]:
    for kind in Kind:
        for name, table in data[kind].items():
            yield kind, name, table


def _phrases_of(data: Mapping[str, Any], kind: Kind, name: str) -> Iterator[str]:
    """What shows in a text that it is about a topic: names in parentheses are for searches only."""
    table = data[kind][name]
    for line in table.get("called", ()):
        yield from (phrase for phrase in split(line.partition("->")[0]) if not phrase.startswith("("))
    yield from split(table.get("texts", ""))
    for other in table.get("includes", ()):
        yield from _phrases_of(data, kind, other)


_KNOWN_KEYS = {"called", "texts", "includes", "family", "goes_with", "weight", "life_stage", "reason"}


def problems(data: Mapping[str, Any]) -> list[str]:
    """What is wrong with a vocabulary, in words for whoever wrote it."""
    names = [name for _kind, name, _table in _tables(data)]
    found = [f'The topic "{name}" is there twice.' for name, count in Counter(names).items() if count > 1]
    for kind, name, table in _tables(data):
        where = f'[{kind}."{name}"]'
        found += [f"{where}: {key} means nothing here." for key in sorted(table.keys() - _KNOWN_KEYS)]
        known = {"goes_with": names, "includes": list(data[kind])}
        for key, others in known.items():
            found += [
                f'{where}: {key} names "{other}", which is no topic.' for other in {*table.get(key, ())} - {*others}
            ]
        if kind is Kind.AUDIENCE and not table.get("reason"):
            found.append(f"{where}: an audience needs a reason for its cards.")
        if not table.keys() & {"called", "texts"}:
            found.append(f"{where}: no phrase shows it.")
    for name, table in data["questions"].items():
        strangers = {*table.get("then", ())} - data["questions"].keys()
        found += [f"[questions.{name}]: then names {other}, which is no question." for other in strangers]
    for word, table in data["senses"].items():
        if len(stems_in(word)) != 1 or stems_in(word) in map(stems_in, split(table["other"])):
            found.append(f"[senses.{word}]: the word alone cannot show that something else is meant.")
    return found


if _wrong := problems(DATA):
    raise BadVocabularyError("\n".join(_wrong))

TOPICS: Mapping[str, Topic] = {
    name: Topic(
        name,
        kind,
        table.get("weight", KIND_WEIGHTS[kind]),
        table.get("family", ""),
        table.get("life_stage", False),
        table.get("reason", ""),
        tuple(table.get("goes_with", ())),
    )
    for kind, name, table in _tables(DATA)
}
LIFE_STAGES = frozenset(name for name, topic in TOPICS.items() if topic.life_stage)
SEASONS = frozenset(name for name, topic in TOPICS.items() if topic.kind is Kind.SEASON)
BODY_PARTS = frozenset(name for name, topic in TOPICS.items() if topic.kind is Kind.BODY)
SUBJECTS = TOPICS.keys() - SEASONS - BODY_PARTS
"""What a post can be about: a body part or a season is only where and when."""

FAMILIES: Mapping[str, str] = DATA["families"]
"""How a card names what siblings have in common."""

QUESTIONS: Mapping[str, Question] = {
    name: Question(name, frozenset(table.get("then", ())), table.get("reason", ""))
    for name, table in DATA["questions"].items()
}
"""What a post answers, in the order in which a patient meets the questions."""

QUESTION_PHRASES = Phrases((name, split(table["titles"])) for name, table in DATA["questions"].items())

OTHER_SENSE, OWN_SENSE = "other sense of ", "own sense of "
SENSES: Mapping[str, str] = {stems_in(word)[0]: word for word in DATA["senses"]}
"""Stem to word, of the words with two meanings."""

TEXT_PHRASES = Phrases(
    [
        *((name, _phrases_of(DATA, kind, name)) for kind, name, _table in _tables(DATA)),
        *((OTHER_SENSE + word, split(table["other"])) for word, table in DATA["senses"].items()),
        *((OWN_SENSE + word, split(table["ours"])) for word, table in DATA["senses"].items()),
    ]
)
"""What a text is looked through for: topics, and senses of words with two meanings."""

SUBJECT_STEMS = frozenset(
    stem
    for stems, names in TEXT_PHRASES.names.items()
    if len(stems) < 3 and not TOPICS.keys().isdisjoint(names)
    for stem in stems
)
"""Every word of the vocabulary. What two posts share beside these is not explained by their subject."""


def other_senses(found: Iterable[str]) -> frozenset[str]:
    """The stems that mean something else in a text, by what was found in it; then they mean it everywhere there.

    One sense a text (Gale, Church and Yarowsky 1992).
    """
    counts = Counter(found)
    return frozenset(stem for stem, word in SENSES.items() if counts[OTHER_SENSE + word] > counts[OWN_SENSE + word])
