"""What a function makes of each word met so far."""

from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")

MOST_KEPT = 100_000
"""Words; a site of any size has fewer, a hostile one could have any number."""


class Memo(dict[str, Value]):
    """A function of one word that works each word out once; emptied before it can grow without bound."""

    def __init__(self, function: Callable[[str], Value]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> Value:
        if len(self) >= MOST_KEPT:
            self.clear()
        self[word] = made = self._function(word)
        return made
