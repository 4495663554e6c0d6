"""What goes in and what comes out."""

from dataclasses import dataclass
from datetime import date

from .text import Html


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A post as the ranking sees it. ``category`` is the name readers see: a reason may quote it."""

    slug: str
    title: str
    intro: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    body_html: str | Html = ""
    """As HTML, or as the words of it where somebody has read them already."""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A post to read next. ``score`` only orders suggestions of one post; readers see ``reason``."""

    slug: str
    score: float
    reason: str
    learned_from: str = ""
    """For editors: the post whose pick raised this one, or whose exclusion lowered it. Of several the likest."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Under ``post`` an editor picked ``other``, or excluded it."""

    post: str
    other: str
    picked: bool
