"""Text as words, and words as stems: the same for what pages say and for what readers type."""

import re
import unicodedata
from collections.abc import Callable
from sys import intern

from blog.ranking.text import stems

WORD = re.compile(r"[xX]-[rR]ays?|[^\W_]+(?:['’][^\W_]+)*")
"""A word with its apostrophes. A hyphen parts words, except in the one that patients write in three ways."""

_STOP_WORDS = """
a about after all also am an and any are as at be because been but by can cant could did do does doing dont for
from get gets getting give go going got had has have having he her his how i if im in into is isnt it its ive just
like make me my near need no nor not now of on one or our please she should so some such than that the their them
then there these they this those to too us very want was we were what whats when where wheres which who why will
with would you your
advice best better cause causes cure fix good help helps info information issue issues problem problems question
questions relief remedies remedy symptom symptoms tip tips treat treating treatment treatments
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
"""Words that say nothing about what is looked for: small ones, and those that every health page answers to.

Fewer small ones than usual: on this site "back" is a part of the body.
"""

_MOST_REMEMBERED = 100_000


def _fold(word: str) -> str:
    word = word.lower()
    if word.isascii() and word.isalnum():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word).lower() if letter.isalnum())


def _stem(word: str) -> str:
    folded = fold(word)
    return stems([folded])[0] if folded else ""


class _Remembered(dict[str, str]):
    """What a function makes of each word met so far; emptied before it can grow without bound.

    The strings are shared, since every page has many of them.
    """

    def __init__(self, function: Callable[[str], str]) -> None:
        super().__init__()
        self.function = function

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_REMEMBERED:
            self.clear()
        self[word] = made = intern(self.function(word))
        return made


fold = _Remembered(_fold).__getitem__
"""Small letters without accents, apostrophes and hyphens; empty where nothing is left."""

stem_of = _Remembered(_stem).__getitem__
"""The stem of one word as it stands in a text; empty for a word of signs alone."""


def stems_in(text: str) -> list[str]:
    """The stems of a text, in order."""
    return [stem for stem in map(stem_of, WORD.findall(text)) if stem]


def without_stop_words(words: list[str]) -> list[str]:
    """The folded words that say something; all of them where none does, as in "where are you"."""
    return [word for word in words if word not in STOP_WORDS] or words
