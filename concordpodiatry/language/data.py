"""The vocabulary file, read once."""

import tomllib
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("vocabulary.toml")


class BadVocabularyError(ValueError):
    """Something in the vocabulary file that cannot be used, in words for whoever wrote it."""


def read(file: Path) -> dict[str, Any]:
    """The tables of a vocabulary file."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadVocabularyError(f"{file.name}: {error}.") from error


DATA = read(FILE)
