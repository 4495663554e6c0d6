"""Posts and judgments as JSON Lines files; README.md describes them."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypedDict

from blog.related.ranking import Document
from concordpodiatry.language.plain_text import plain

GRADES = range(4)
SETS = Path(__file__).parent / "sets"

_HEADING = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.IGNORECASE | re.DOTALL)


class BadFileError(ValueError):
    """A line of a file that cannot be used, in words for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Judgment:
    """What the reader of one post wants next."""

    grades: Mapping[str, int]
    repeats: frozenset[str] = field(default_factory=frozenset)
    """Posts that say the same again. Known in our own set only."""


class _Body(TypedDict):
    headings: tuple[str, ...]
    text: str


def read_corpus(path: Path) -> list[Document]:
    """The posts of a JSON Lines file: slug, title, intro, category, tags, body_html, published."""
    documents: dict[str, Document] = {}
    for where, row in _rows(path):
        slug = _text(where, row, "slug", needed=True)
        if slug in documents:
            raise BadFileError(f"{where}: the slug {slug} was used before.")
        tags = row.get("tags") or []
        if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
            raise BadFileError(f'{where}: "tags" is not a list of words.')
        documents[slug] = Document(
            slug=slug,
            title=_text(where, row, "title", needed=True),
            intro=_text(where, row, "intro"),
            category=_text(where, row, "category"),
            tags=tuple(tags),
            **_body(_text(where, row, "body_html")),
            published=_date(where, row),
        )
    if not documents:
        raise BadFileError(f"{path}: there is no post in this file.")
    return list(documents.values())


def read_judgments(path: Path, documents: Iterable[Document]) -> dict[str, Judgment]:
    """The judgments of a JSON Lines file: slug, and in "relevant" the slugs and grades (0 to 3) of others."""
    known = {post.slug for post in documents}
    judgments: dict[str, Judgment] = {}
    for where, row in _rows(path):
        slug = _text(where, row, "slug", needed=True)
        if slug in judgments:
            raise BadFileError(f"{where}: {slug} was judged before.")
        relevant = row.get("relevant")
        if not isinstance(relevant, list):
            raise BadFileError(f'{where}: "relevant" is not a list.')
        grades: dict[str, int] = {}
        for entry in relevant:
            if not isinstance(entry, dict):
                raise BadFileError(f'{where}: an entry of "relevant" is not an object with "slug" and "grade".')
            other = _text(where, entry, "slug", needed=True)
            grade = entry.get("grade")
            if isinstance(grade, bool) or not isinstance(grade, int) or grade not in GRADES:
                raise BadFileError(f"{where}: the grade of {other} is not 0, 1, 2 or 3.")
            if other == slug or other in grades:
                raise BadFileError(f"{where}: {other} is {'the post itself' if other == slug else 'named twice'}.")
            grades[other] = grade
        repeats = row.get("repeats") or []
        if not isinstance(repeats, list) or not all(isinstance(other, str) for other in repeats):
            raise BadFileError(f'{where}: "repeats" is not a list of slugs.')
        if strangers := sorted({slug, *grades, *repeats} - known):
            raise BadFileError(f"{where}: there is no post {strangers[0]} in the corpus.")
        judgments[slug] = Judgment(grades, frozenset(repeats))
    if not judgments:
        raise BadFileError(f"{path}: there is no judgment in this file.")
    return judgments


def _rows(path: Path) -> Iterable[tuple[str, dict[str, Any]]]:
    """Each line that is not empty, with its place for messages."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise BadFileError(f"{path}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        number = error.object.count(b"\n", 0, error.start) + 1
        raise BadFileError(f"{path}, line {number}: this is not UTF-8 text.") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadFileError(f"{where}: this is not JSON ({getattr(error, 'msg', error)}).") from error
        if not isinstance(row, dict):
            raise BadFileError(f"{where}: this is not an object in braces.")
        yield where, row


def _text(where: str, row: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    value = row.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or (needed and not value.strip()):
        raise BadFileError(f'{where}: "{name}" is {"missing or " if needed else ""}not a text.')
    return value


def _date(where: str, row: Mapping[str, Any]) -> date | None:
    """A date, or the day of a moment."""
    value = _text(where, row, "published")
    if not value:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise BadFileError(f'{where}: "published" is not a date such as 2026-03-31.') from error


def _body(html: str) -> _Body:
    """The headings of a body, and everything else."""
    # Text, level, heading, text, level, heading, text ...
    parts = _HEADING.split(html)
    return {"headings": tuple(filter(None, map(plain, parts[2::3]))), "text": plain(" ".join(parts[::3]))}
