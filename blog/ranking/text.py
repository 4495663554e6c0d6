"""Words: from HTML to fields, from text to tokens, from tokens to stems."""

import re
from collections.abc import Callable, Iterable, Sequence
from html import unescape
from itertools import compress, pairwise
from typing import Any, NamedTuple

_STOP = """
a about above after again against all almost along already also although always am an and another any anyone anything
are around as ask at away back be became because become been before begin behind being below best better between both
bring but by came can cannot come could day days did different do does doing done down during each easy either else
enough even ever every everyone everything far feel few find first for from full further gave get give go goes going
good got great had half has have having he help helps her here hers him his how however i if important in instead into
is it its itself just keep kind know large last least less let like likely little live ll long look lot made make
makes many may maybe me mean means might mild minutes more most much must my myself near need needs never new next no
nor not nothing notice now of off often old on once one only onto or other others our ours out over own part people
perhaps place please put quite rather re really right s said same say see seem should show side simple since small so
some someone something sometimes soon still such sure t take tell than that the their them themselves then there these
they thing things think this those though through time times to together too toward try two under until up upon us use
used useful usually ve very want was way we week weeks well went were what when where whether which while who whom
whose why will with within without would yes yet you your yours yourself d m month months year years hour hours three
four five six seven eight nine ten start starts
"""
STOP_WORDS = frozenset(_STOP.split())
"""Words that carry no subject in plain health writing; beside the usual ones, those of telling and of time."""

_TRADE = """
foot feet pain hurt ache sore call visit office doctor podiatrist podiatry concord plymouth hampshire appointment
patient care treatment treat problem cause step walk healthy comfortable
"""
TRADE_WORDS = frozenset(_TRADE.split())
"""Words that are everywhere in this trade; a small blog cannot learn that from its own counts."""

_LETTERS = b"abcdefghijklmnopqrstuvwxyz0123456789"
_ONLY_LETTERS = bytes(code if code in _LETTERS else ord(" ") for code in range(256))
_HEADING = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.IGNORECASE | re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
# No "<" inside a tag: a text full of them stays linear to read.
_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(r"</?(?:a|abbr|b|em|i|mark|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)


class Html(NamedTuple):
    """The words of a body: its headings one by one, and everything else with its white space as it was."""

    headings: list[str]
    text: str


def read_html(html: str) -> Html:
    """Headings and text of ``html``, however broken it is."""
    if "<" not in html:
        return Html([], unescape(html))
    seen = _UNSEEN.sub(" ", html)
    # Text, level, heading, text, level, heading, text ...
    parts = _HEADING.split(seen)
    headings = [plain(heading) for heading in parts[2::3]]
    return Html([heading for heading in headings if heading], _untagged(" ".join(parts[::3])))


def plain(html: str) -> str:
    """``html`` without tags, on one line; a bold part of a word does not split it."""
    return " ".join(_untagged(html).split())


def _untagged(html: str) -> str:
    return unescape(_TAG.sub(" ", _INLINE.sub("", html)))


def tokens(text: str) -> list[str]:
    """Words in lower case, in order. An apostrophe joins: athlete's is "athletes"."""
    joined = text.lower().replace("'", "").replace("’", "").replace("é", "e")
    # The one name of a disease that is also the name of an audience.
    joined = joined.replace("athletes foot", "athletesfoot").replace("athlete foot", "athletesfoot")
    # It is worn for weeks after an injury, and nothing to shop for.
    joined = joined.replace("walking boot", "walkingboot")
    # As bytes: half the time of a regular expression.
    return joined.encode("ascii", "replace").translate(_ONLY_LETTERS).decode("ascii").split()


WORDS_KEPT = 50_000
"""So many words are remembered with what was found out about them; real blogs have fewer."""


_IRREGULAR = {
    "feet": "foot",
    "children": "child",
    "knives": "knife",
    "worn": "wear",
    "wore": "wear",
    # The season is another word.
    "falls": "fell",
    "fallen": "fell",
    "falling": "fell",
    "ran": "run",
    "swollen": "swell",
    "bought": "buy",
    "shoes": "shoe",
    # The baby may be unborn; a baby's feet and babies are not.
    "babys": "babies",
    "babies": "babies",
    "toes": "toe",
    "toeing": "toeing",
    "intoeing": "intoeing",
    "severe": "severe",
    "toed": "toed",
    "broken": "break",
    "broke": "break",
    "women": "woman",
    "men": "man",
    "injuries": "injury",
    "diabetic": "diabetes",
    "diabetics": "diabetes",
    "pregnant": "pregnancy",
    "surgical": "surgery",
    "surgeries": "surgery",
    "arthritic": "arthritis",
    "fungi": "fungus",
    "fungal": "fungus",
    "antifungal": "fungus",
    "aging": "age",
    "ageing": "age",
    # An ice pack is no winter.
    "icy": "icy",
    "snowy": "snow",
    "sweaty": "sweat",
    "smelly": "smell",
    "itchy": "itch",
    "slippery": "slip",
    "muscular": "muscle",
    "circulatory": "circulation",
    "running": "run",
    "runner": "run",
    "runners": "run",
    "hikers": "hike",
    "hiker": "hike",
    "hiking": "hike",
    "dance": "dance",
    "dances": "dance",
    "dancing": "dance",
    "dancer": "dance",
    "dancers": "dance",
    "aching": "ache",
    "achy": "ache",
    "painful": "pain",
    "diabetes": "diabetes",
    "muscle": "muscle",
    "muscles": "muscle",
    "knife": "knife",
    "evening": "evening",
    "evenings": "evening",
    "recovery": "recover",
    "prevention": "prevent",
    "preventive": "prevent",
    "infected": "infection",
    "fractured": "fracture",
    "fracture": "fracture",
    "fractures": "fracture",
    "skiing": "ski",
    "skier": "ski",
    "skiers": "ski",
    "numbness": "numb",
    "toddlers": "toddler",
}


def _stem(word: str) -> str:
    """Harman's "S" stemmer, and the endings -ing and -ed where a real word is left; no more than that.

    Stronger stemmers merge words that a foot clinic must keep apart, such as callous with call.
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) > 2 and any(vowel in root for vowel in "aeiouy"):
            if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz":
                return root[:-1]
            return root[:-1] if len(root) > 3 and root[-1] == "e" else root
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _is_telling(stem: str) -> bool:
    """Whether a stem can carry a subject: stop words, bare numbers and single letters cannot."""
    return len(stem) > 1 and stem not in STOP_STEMS and not stem.isdigit()


class Known(dict[str, Any]):
    """What was found out about words. It is emptied before it can grow without bound."""

    def __init__(self, find_out: Callable[[str], Any]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, word: str) -> Any:
        if len(self) > WORDS_KEPT:
            self.clear()
        self[word] = found = self._find_out(word)
        return found


_STEMS = Known(_stem)
_TELLING = Known(_is_telling)


def stems(words: Iterable[str]) -> list[str]:
    """The stem of each word, in order."""
    return list(map(_STEMS.__getitem__, words))


def stemmed(text: str) -> list[str]:
    """The stems of a text, in order, stop words too: phrases are made of them."""
    return stems(tokens(text))


STOP_STEMS = frozenset(map(_stem, STOP_WORDS)) | STOP_WORDS
TRADE_STEMS = frozenset(map(_stem, TRADE_WORDS))


def content(words: Sequence[str]) -> list[str]:
    """Of stems those that can carry a subject: no stop words, no bare numbers, no single letters."""
    return list(compress(words, map(_TELLING.__getitem__, words)))


def bigrams(words: Sequence[str]) -> list[str]:
    """Neighbours as one term: "heel spur" says more than its two words."""
    return [f"{first} {second}" for first, second in pairwise(words)]
