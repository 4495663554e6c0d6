"""What a demonstration page is made of, before it is a page."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Post:
    """One blog post. ``picks`` are the slugs for "You Might Also Enjoy...", in order; most posts have none."""

    title: str
    slug: str
    lead: str
    summary: str
    category: str
    tags: list[str]
    published_on: date
    picture: str
    body: list[tuple[str, object]]
    picks: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Service:
    """One kind of care the practice offers."""

    title: str
    slug: str
    lead: str
    summary: str
    picture: str
    body: list[tuple[str, object]]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """A standing page: a legal notice, the accessibility page, help with language."""

    title: str
    slug: str
    notice: str
    summary: str
    lead: str
    body: list[tuple[str, object]]
