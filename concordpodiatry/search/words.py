"""Text as words, and words as stems: the same for what pages say and for what readers type."""

import re
import unicodedata

from blog.ranking.text import stems

WORD = re.compile(r"\b[^\W\d_]-[^\W_]+|[^\W_]+(?:['’][^\W_]+)*")
"""A word with its apostrophes; one letter and a hyphen belong to what follows, as in X-ray."""

_STOP_WORDS = """
a about after all also am an and any are as at be because been but by can cant could did do does doing dont for
from get gets getting give go going got had has have having he her his how i if im in into is isnt it its ive just
like me my near need no nor not of on one or our please she should so some such than that the their them then
there these they this those to too us very want was we were what whats when where wheres which who why will with
would you your
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
"""Words that say nothing about what is looked for. Fewer than usual: on this site "back" is a part of the body."""

_MOST_REMEMBERED = 100_000


def fold(word: str) -> str:
    """Small letters without accents, apostrophes and hyphens; empty where nothing is left."""
    word = word.lower()
    if word.isascii() and word.isalnum():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word).lower() if letter.isalnum())


class _Stems(dict[str, str]):
    """The stem of each word met so far; emptied before it can grow without bound."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_REMEMBERED:
            self.clear()
        folded = fold(word)
        self[word] = stem = stems([folded])[0] if folded else ""
        return stem


_STEMS = _Stems()


def stem_of(word: str) -> str:
    """The stem of one word as it stands in a text; empty for a word of signs alone."""
    return _STEMS[word]


def stems_in(text: str) -> list[str]:
    """The stems of a text, in order."""
    return [stem for word in WORD.findall(text) if (stem := _STEMS[word])]


def without_stop_words(words: list[str]) -> list[str]:
    """The folded words that say something; all of them where none does, as in "where are you"."""
    return [word for word in words if word not in STOP_WORDS] or words
