"""Posts and services as the ranking reads them: many at once, from plain columns."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, TypedDict

from django.db.models import TextField
from django.db.models.functions import Cast

from blog.models import BlogPage, BlogPageTag
from blog.related.ranking import Document
from concordpodiatry.core.body import minutes_for
from concordpodiatry.core.models import ArticlePage
from concordpodiatry.core.words import Piece, pieces
from concordpodiatry.practice.models import ServicePage


class Words(TypedDict):
    """The words of a body, as the ranking takes them."""

    headings: tuple[str, ...]
    text: str


class Source(NamedTuple):
    """A post as the database holds it: everything that the ranking knows of it comes from here."""

    key: int
    title: str
    lead: str
    stored: str
    category: str | None
    published: date
    tags: tuple[str, ...]


class Read(NamedTuple):
    """A page as the ranking sees it, and the minutes it takes to read."""

    document: Document
    minutes: int


def sources(keys: Collection[int]) -> Iterator[Source]:
    """These posts as they are published, in two queries."""
    tags: dict[int, list[str]] = defaultdict(list)
    tagged = BlogPageTag.objects.filter(content_object__in=keys).order_by("pk")
    for key, tag in tagged.values_list("content_object_id", "tag__name"):
        tags[key].append(tag)
    columns = ("pk", "title", "lead", "stored", "category__name", "published_on")
    for row in _stored(BlogPage).filter(pk__in=keys).values_list(*columns):
        yield Source(*row, tags=tuple(tags[row[0]]))


def read(source: Source) -> Read:
    """Take the words out of a post."""
    found = pieces(_block(BlogPage), source.stored)
    document = Document(
        slug=str(source.key),
        title=source.title,
        intro=source.lead,
        category=source.category or "",
        tags=source.tags,
        **_words(found),
        published=source.published,
    )
    return Read(document, minutes_for(source.title, source.lead, *(piece.text for piece in found)))


def read_services() -> Iterator[Document]:
    """The services readers can see."""
    columns = ("pk", "title", "lead", "stored")
    for key, title, lead, stored in _stored(ServicePage).visible().values_list(*columns):
        found = pieces(_block(ServicePage), stored)
        yield Document(slug=str(key), title=title, intro=lead, **_words(found))


def read_draft(post: BlogPage) -> Document:
    """A post as it is in a form, saved or not."""
    block = post.body.stream_block
    return Document(
        slug=str(post.pk or ""),
        title=post.title,
        intro=post.lead,
        category=post.category.name if post.category else "",
        tags=tuple(tag.name for tag in post.topics),
        **_words(pieces(block, block.get_prep_value(post.body))),
        published=post.published_on,
    )


def _stored(page_type: type[ArticlePage]) -> Any:
    return page_type.objects.order_by().annotate(stored=Cast("body", TextField()))


def _block(page_type: type[ArticlePage]) -> Any:
    return page_type._meta.get_field("body").stream_block


def _words(found: Sequence[Piece]) -> Words:
    """Headings and everything else, which is all the ranking wants to know of a body."""
    return {
        "headings": tuple(piece.text for piece in found if piece.is_heading),
        "text": " ".join(piece.text for piece in found if not piece.is_heading),
    }
