"""What goes in and what comes out."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A post as plain words. ``category`` is the name readers see: a reason may quote it."""

    slug: str
    title: str
    intro: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    text: str = ""
    """The body without its headings."""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A post to go on with. ``score`` only orders the suggestions under one post; the card shows ``reason``."""

    slug: str
    score: float
    reason: str
    """What both posts are about, in a few words; empty where there is nothing true and useful to say."""
    learned_from: str = ""
    """For editors: the post whose pick raised this one, or whose exclusion lowered it. Of several the likest."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Under ``post`` an editor picked ``other``, or excluded it."""

    post: str
    other: str
    picked: bool
