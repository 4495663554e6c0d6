"""From what somebody typed to the pages that answer it, best first. Pure: the index is passed in.

Each word becomes a *concept*: the ways in which a page may mean it, each with how surely it does. The word itself;
longer words that begin with it; the word it is a misspelling of; what the phrase it belongs to is also called. A page
need not hold every word, but more words count more than proportionally, and those that tell most count most.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from concordpodiatry.language import everyday
from concordpodiatry.language.everyday import Phrase
from concordpodiatry.language.spelling import slips_forgiven
from concordpodiatry.language.words import SEARCH_STOP_WORDS, WORD, fold, stem_of, without_stop_words

from .index import Index, Read

LONGEST_QUERY = 200
MOST_WORDS = 12
MOST_LONGER_WORDS = 12
LONGEST_TO_SPLIT = 30
MOST_WORDS_TO_GUESS = 4

CORRECTED, ALSO_CALLED, LONGER, BEGUN = 0.9, 0.7, 0.4, 0.8
"""How sure: a corrected word, another name, a longer word beside the word itself, a longer word in its place."""

ENOUGH = 0.55
"""A page is left out that holds less than this much of what the best page holds of the query."""

GOOD = 0.8
"""Unless it is so good, beside the best, for the words it does hold: "shoes page" is asked of the page on shoes."""

TITLE_SAYS_IT = 0.6
"""What a title gains that says all that was asked and nothing else."""


@dataclass(slots=True)
class Concept:
    """One word of the query, and every way to mean it with its sureness."""

    word: str
    ways: dict[Phrase, float] = field(default_factory=dict)

    def means(self, way: Phrase, sureness: float) -> None:
        if way and self.ways.get(way, 0.0) < sureness:
            self.ways[way] = sureness


@dataclass(frozen=True, slots=True)
class Question:
    """A query that has been understood. ``meant`` is how it should have been spelled, empty where it was right."""

    words: tuple[str, ...]
    concepts: tuple[Concept, ...] = ()
    meant: str = ""

    @property
    def stems(self) -> frozenset[str]:
        """Every stem that a found page may hold for it: what is marked in the results."""
        return frozenset(stem for concept in self.concepts for way in concept.ways for stem in way)


@dataclass(frozen=True, slots=True)
class Promotion:
    """Words for which staff want a page first."""

    phrase: Phrase
    key: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The pages found, promoted ones first; ``promoted`` holds their keys."""

    question: Question
    found: Sequence[Read] = ()
    promoted: frozenset[int] = frozenset()
    suggestion: str = ""
    """Another spelling that finds something: the one that was used, or a guess where nothing was found."""


def plain_query(typed: str) -> str:
    """The words of what was typed, folded, a dozen at most; whatever else was typed is no word."""
    words = " ".join(filter(None, map(fold, WORD.findall(typed[:LONGEST_QUERY]))))
    return " ".join(words[:LONGEST_QUERY].split()[:MOST_WORDS])


def ask(index: Index, typed: str, promotions: Iterable[Promotion] = ()) -> Answer:
    """The answer to what was typed, whatever it is."""
    words = plain_query(typed).split()
    if not words or not len(index):
        return Answer(Question(tuple(words)))
    promotions = list(promotions)
    question = understand(index, words, {stem for promotion in promotions for stem in promotion.phrase})
    found = _ranked(index, question)
    chosen = _promoted(index, question, promotions)
    if chosen:
        first = [entry for entry in index.entries if entry.key in chosen]
        first.sort(key=lambda entry: chosen.index(entry.key))
        found = [*first, *(entry for entry in found if entry.key not in chosen)]
    suggestion = question.meant
    if not found:
        suggestion = _guess(index, words)
    return Answer(question, found, frozenset(chosen), suggestion)


def understand(index: Index, words: Sequence[str], known: Set[str] = frozenset()) -> Question:
    """Concepts for the words that say something, with the misspelled ones put right.

    ``known`` are stems that are right although no page has them: those that staff promote a page for.
    """
    meant = _mistaken(list(words))
    said: list[str] = []
    for place, word in enumerate(meant):
        if word in SEARCH_STOP_WORDS or stem_of(word) in known or _is_known(index, word):
            said.append(word)
            continue
        parts = _split(index, word)
        nearest = "" if parts else index.nearest(word)
        said += parts or [nearest or word]
        meant[place] = " ".join(parts) or nearest or word
    said = without_stop_words(said)[:MOST_WORDS]
    if SEARCH_STOP_WORDS.issuperset(said) and (names := everyday.SAME.get(tuple(map(stem_of, said)))):
        return Question(tuple(words), (Concept(" ".join(said), dict.fromkeys(names, 1.0)),))
    typed = set(words)
    concepts = [_concept(index, word, 1.0 if word in typed else CORRECTED) for word in said]
    stems = [stem_of(word) for word in said]
    _add_joined(index, concepts, said)
    _add_other_names(concepts, stems)
    corrected = " ".join(meant)
    return Question(tuple(words), tuple(concepts), corrected if corrected != " ".join(words) else "")


def _mistaken(words: list[str]) -> list[str]:
    """With the words right that were taken for others of the same sound."""
    text = f" {' '.join(words)} "
    for wrong, right in everyday.MISTAKEN.items():
        text = text.replace(f" {wrong} ", f" {right} ")
    return text.split()


def _is_known(index: Index, word: str) -> bool:
    """Found on the site, or on the list of everyday words, or the beginning of such a word."""
    stem = stem_of(word)
    return stem in index or word in everyday.WORDS or bool(len(word) > 2 and index.beginning_with(stem, 1))


def _split(index: Index, word: str) -> list[str]:
    """``heelpain`` as two words of the site."""
    if len(word) > LONGEST_TO_SPLIT:
        return []
    for place in range(3, len(word) - 2):
        first, second = word[:place], word[place:]
        if stem_of(first) in index and stem_of(second) in index and not {first, second} & SEARCH_STOP_WORDS:
            return [first, second]
    return []


def _concept(index: Index, word: str, sureness: float) -> Concept:
    stem = stem_of(word)
    concept = Concept(word)
    concept.means((stem,), sureness)
    if len(stem) > 2:
        surely = LONGER if stem in index else BEGUN
        for longer in index.beginning_with(stem, MOST_LONGER_WORDS):
            # "toe" is not the beginning of what "toenail" means as much as "ortho" is of "orthotics".
            if len(stem) > 3 or surely == BEGUN:
                concept.means((longer,), surely * sureness)
    return concept


def _add_joined(index: Index, concepts: Sequence[Concept], words: Sequence[str]) -> None:
    """``hammer toe`` may stand on the site as one word."""
    for place in range(len(words) - 1):
        joined = stem_of(words[place] + words[place + 1])
        if joined in index:
            concepts[place].means((joined,), 1.0)
            concepts[place + 1].means((joined,), 1.0)


def _add_other_names(concepts: Sequence[Concept], stems: Sequence[str]) -> None:
    """What the phrases in the query are also called; of two words also the other way round, as in "fungus toe"."""
    for first in range(len(stems)):
        for last in range(first + 1, min(len(stems), first + everyday.LONGEST) + 1):
            said = tuple(stems[first:last])
            names = everyday.SAME.get(said) or (everyday.SAME.get(said[::-1]) if len(said) == 2 else None)
            for name in names or ():
                for concept in concepts[first:last]:
                    concept.means(name, ALSO_CALLED)


def _matches(index: Index, concept: Concept) -> dict[int, float]:
    """Each place in the index with how much that page is about the concept, the surest way counting."""
    best: dict[int, float] = {}
    for way, sureness in concept.ways.items():
        pages: Mapping[int, float] | Iterable[tuple[int, float]]
        if len(way) == 1:
            pages = index.pages_with(way[0])
        else:
            weights = [dict(index.pages_with(stem)) for stem in way]
            together = set(weights[0]).intersection(*weights[1:])
            pages = ((place, min(known[place] for known in weights)) for place in together)
        for place, weight in pages:
            if weight * sureness > best.get(place, 0.0):
                best[place] = weight * sureness
    return best


def _ranked(index: Index, question: Question) -> list[Read]:
    scores: dict[int, float] = defaultdict(float)
    told: dict[int, float] = defaultdict(float)
    covered: dict[int, float] = defaultdict(float)
    for concept in question.concepts:
        matches = _matches(index, concept)
        most = max(matches.values(), default=0.0)
        # However rare, a word tells little that no page is about: "post" is only mentioned, here and there.
        tells = index.rarity(sum(matches.values())) * most
        for place, weight in matches.items():
            scores[place] += tells * weight
            told[place] += tells
            # A mention in passing covers little of what the best page says.
            covered[place] += tells * weight / most
    stems = {stem_of(concept.word) for concept in question.concepts}

    def score(place: int) -> float:
        title = index.entries[place].title_stems
        shared = len(stems & title) / len(stems | title)
        return scores[place] * covered[place] * (1 + TITLE_SAYS_IT * shared)

    enough = ENOUGH * max(told.values(), default=0.0)
    # Rounded, so that both databases and every process give one order; the index itself settles ties.
    found = {place: round(score(place), 6) for place in scores}
    good = GOOD * max(found.values(), default=0.0)
    places = [place for place in found if told[place] >= enough or found[place] >= good]
    places.sort(key=lambda place: (-found[place], place))
    return [index.entries[place] for place in places]


def _promoted(index: Index, question: Question, promotions: Iterable[Promotion]) -> list[int]:
    """Keys of public pages that staff want first, in their order: all words of their phrase are in the query."""
    asked = {stem_of(concept.word) for concept in question.concepts}
    wanted = [promotion.key for promotion in promotions if promotion.phrase and asked.issuperset(promotion.phrase)]
    if not wanted:
        return []
    public = {entry.key for entry in index.entries}
    return [key for key in dict.fromkeys(wanted) if key in public]


def _guess(index: Index, words: Sequence[str]) -> str:
    """Where nothing was found: a freer guess at the spelling of a few words, if that would find something."""
    if len(words) > MOST_WORDS_TO_GUESS:
        return ""
    guessed = [
        word
        if word in SEARCH_STOP_WORDS or stem_of(word) in index
        else index.nearest(word, slips_forgiven(word) + 1) or word
        for word in words
    ]
    if guessed == list(words) or not _ranked(index, understand(index, guessed)):
        return ""
    return " ".join(guessed)
