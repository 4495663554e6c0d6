"""The word somebody meant, among the words this site uses."""

from collections import defaultdict
from collections.abc import Iterable

SHORTEST = 4
"""Shorter words have too many neighbours: toe, top and ton are one letter apart."""

LONG = 7
"""From here on two slips in a word are forgiven."""


def slips_forgiven(word: str) -> int:
    """How many letters may be wrong, missing, too many or swapped."""
    if len(word) < SHORTEST or not word.isalpha():
        return 0
    return 1 if len(word) < LONG else 2


def distance(one: str, other: str, limit: int) -> int:
    """Letters to change, add, drop or swap with a neighbour; ``limit + 1`` as soon as it is more than that."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    above: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, above, row = above, row, [i]
        for j, counterpart in enumerate(other, 1):
            cost = min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != counterpart))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == counterpart:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def _letters(word: str) -> int:
    """The set of its letters as bits: each slip changes two of them at most, which rules out most words at once."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


class Speller:
    """Finds the nearest of the words it knows. ``weigh`` says how common a word is, for ties."""

    def __init__(self, words: Iterable[tuple[str, float]]) -> None:
        self._by_length: dict[int, list[tuple[int, str, float]]] = defaultdict(list)
        for word, weight in words:
            if len(word) >= SHORTEST - 1 and word.isalpha():
                self._by_length[len(word)].append((_letters(word), word, weight))

    def nearest(self, word: str, slips: int | None = None) -> str:
        """The word meant, or nothing. ``slips`` allows more of them than usual."""
        limit = slips_forgiven(word) if slips is None else slips
        letters = _letters(word)
        best: tuple[int, bool, float, str] | None = None
        for length in range(len(word) - limit, len(word) + limit + 1):
            for others, candidate, weight in self._by_length.get(length, ()):
                if (letters ^ others).bit_count() > 2 * limit:
                    continue
                steps = distance(word, candidate, limit)
                if 0 < steps <= limit:
                    found = (steps, candidate[0] != word[0], -weight, candidate)
                    if best is None or found < best:
                        best = found
        return best[3] if best else ""
