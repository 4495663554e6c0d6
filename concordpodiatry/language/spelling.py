"""The word somebody meant, among the words this site uses."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 4
"""Shorter words have too many neighbours: toe, top and ton are one letter apart."""

LONG = 7
"""From here on two slips in a word are forgiven."""


def slips_forgiven(word: str) -> int:
    """How many letters may be wrong, missing, too many or swapped."""
    if len(word) < SHORTEST or not word.isalpha():
        return 0
    return 1 if len(word) < LONG else 2


class Speller:
    """Finds the nearest of the words it knows. The number beside a word says how common it is, for ties."""

    def __init__(self, words: Iterable[tuple[str, float]]) -> None:
        self._by_length: dict[int, dict[str, float]] = defaultdict(dict)
        for word, weight in words:
            if len(word) >= SHORTEST - 1 and word.isalpha():
                self._by_length[len(word)][word] = weight

    def nearest(self, word: str, slips: int | None = None) -> str:
        """The word meant, or nothing. ``slips`` allows more of them than usual."""
        limit = slips_forgiven(word) if slips is None else slips
        near = [
            (steps, candidate[0] != word[0], -weights[candidate], candidate)
            for length in range(len(word) - limit, len(word) + limit + 1)
            if (weights := self._by_length.get(length))
            for candidate, steps, _ in process.extract_iter(
                word, weights.keys(), scorer=OSA.distance, score_cutoff=limit
            )
            if steps
        ]
        return min(near)[-1] if near else ""
