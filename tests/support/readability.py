"""The US school grade of a text by the standard formulas, from the lengths of its sentences and words.

Flesch and Kincaid (1975) count syllables, the automated readability index (Smith and Senter, 1967) and Coleman and Liau
(1975) count letters, SMOG (McLaughlin, 1969) counts words of three syllables and more. The first three tell the grade
whose readers mostly understand a text; SMOG, which is preferred for health, the grade whose readers understand all.
"""

import re
from dataclasses import dataclass
from math import sqrt

ABBREVIATED = re.compile(r"\b(Dr|St|Mr|Ms|Mrs|a\.m|p\.m|e\.g)\.")
END = re.compile(r"[.!?]+(?=[\s\"”’)]|$)|\n")
WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
COMPOUND = re.compile(r"^(bar|for|hom|hous|luk|mor|sid|som)e(?=[^aeiouyrs])")
"""The first part of words such as sidewalk, whose own ``e`` is silent."""
MANY_SYLLABLES = 3


@dataclass(frozen=True)
class Counts:
    """What the formulas are made of."""

    sentences: int
    words: int
    letters: int
    syllables: int
    long_words: int

    @property
    def flesch_kincaid(self) -> float:
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def automated_readability(self) -> float:
        return 4.71 * self.letters / self.words + 0.5 * self.words / self.sentences - 21.43

    @property
    def coleman_liau(self) -> float:
        return 5.88 * self.letters / self.words - 29.6 * self.sentences / self.words - 15.8

    @property
    def smog(self) -> float:
        return 1.043 * sqrt(30 * self.long_words / self.sentences) + 3.1291

    @property
    def grades(self) -> dict[str, float]:
        names = ("flesch_kincaid", "automated_readability", "coleman_liau", "smog")
        return {name: round(getattr(self, name), 2) for name in names}


def counts(text: str) -> Counts:
    """A line that ends without a full stop, such as an item of a list, is a sentence too."""
    sentences = [part for part in END.split(ABBREVIATED.sub(r"\1", text)) if WORD.search(part)]
    words = WORD.findall(text)
    of_each = list(map(syllables, words))
    return Counts(
        sentences=len(sentences),
        words=len(words),
        letters=sum(map(len, re.findall(r"[A-Za-z]+", text))),
        syllables=sum(of_each),
        long_words=sum(count >= MANY_SYLLABLES for count in of_each),
    )


def syllables(word: str) -> int:
    """By the spelling: groups of vowels, without the silent ones. Right for most words, close enough for a mean."""
    word = re.sub(r"[^a-z]", "", word.lower()).replace("qu", "q")
    if ending := re.fullmatch(r"(.{3,}?)(ly|less|ful|ness|ment)", word):
        return syllables(ending[1]) + 1
    word = COMPOUND.sub(r"\1", word.removeprefix("y"))
    word = re.sub(r"(?<=[^aeiouytd])ed$", "", word)
    word = re.sub(r"(?<=[^aeiouyszxcgh])(?<![^aeiouy]l)es$|(?<=th)es$", "", word)
    word = re.sub(r"(?<=[^aeiouy])(?<![^aeiouy]l)e$", "", word)
    apart = re.findall(r"(?<![tscg])i[aou]|ual", word)
    return max(1, len(re.findall(r"[aeiouy]+", word)) + len(apart))
