"""Text as words, and words as stems: the same for what pages say and for what readers type."""

import re
import unicodedata
from collections.abc import Iterable
from sys import intern

from .data import DATA
from .memo import Memo

WORD = re.compile(r"[xX]-[rR]ays?|[^\W_]+(?:['’][^\W_]+)*")
"""A word with its apostrophes. A hyphen parts words, except in the one that patients write in three ways."""

_STOP = {name: frozenset(words.split()) for name, words in DATA["stop_words"].items()}
SEARCH_STOP_WORDS = _STOP["everywhere"] | _STOP["in_searches"]
"""Words that say nothing about what is looked for: small ones, and those that every health page answers to."""

TEXT_STOP_WORDS = _STOP["everywhere"] | _STOP["in_texts"]
"""Words that carry no subject in plain health writing, those of telling and of time among them."""

_IRREGULAR: dict[str, str] = DATA["stems"]


def _fold(word: str) -> str:
    word = word.lower()
    if not (word.isascii() and word.isalnum()):
        word = "".join(letter for letter in unicodedata.normalize("NFKD", word).lower() if letter.isalnum())
    return intern(word)


def stem(word: str) -> str:
    """Harman's "S" stemmer (1991), and the endings -ing and -ed where a real word is left; no more than that.

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


fold = Memo(_fold).__getitem__
"""Small letters without accents, apostrophes and hyphens; empty where nothing is left."""

stem_of = Memo(lambda word: intern(stem(fold(word)))).__getitem__
"""The stem of one word as it stands in a text; empty for a word of signs alone."""


def stems_in(text: str) -> list[str]:
    """The stems of a text, in order."""
    return [stem for stem in map(stem_of, WORD.findall(text)) if stem]


TEXT_STOP_STEMS = frozenset(map(stem, TEXT_STOP_WORDS)) | TEXT_STOP_WORDS
TRADE_STEMS = frozenset(map(stem, _STOP["of_this_trade"]))
"""Words that are everywhere in this trade; a small blog cannot learn that from its own counts."""

_tells = Memo(lambda stem: len(stem) > 1 and stem not in TEXT_STOP_STEMS and not stem.isdigit()).__getitem__


def telling(stems: Iterable[str]) -> list[str]:
    """Of stems those that can carry a subject: no stop words, no bare numbers, no single letters."""
    return [stem for stem in stems if _tells(stem)]


def without_stop_words(words: list[str]) -> list[str]:
    """Of the folded words of a search those that say something; all where none does, as in "where are you"."""
    return [word for word in words if word not in SEARCH_STOP_WORDS] or words
