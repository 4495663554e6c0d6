"""Pages as the ranking takes them: many at once, from plain columns."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast

from blog.models import BlogPage, BlogPageTag
from concordpodiatry.core.body import minutes_for
from concordpodiatry.core.models import ArticlePage
from concordpodiatry.core.words import pieces
from concordpodiatry.practice.models import ServicePage

from .ranking import Document


def documents(keys: Collection[int]) -> Iterator[tuple[int, Document, int]]:
    """These posts as they are published, with their numbers and the minutes it takes to read them; in two queries."""
    tags: dict[int, list[str]] = defaultdict(list)
    tagged = BlogPageTag.objects.filter(content_object__in=keys).order_by("pk")
    for key, tag in tagged.values_list("content_object", "tag__name"):
        tags[key].append(tag)
    rows = _stored(BlogPage).filter(pk__in=keys)
    columns = ("pk", "title", "lead", "stored", "category__name", "published_on")
    for key, title, lead, stored, category, published in rows.values_list(*columns):
        facts = {"category": category or "", "tags": tuple(tags[key]), "published": published}
        yield key, *_document(BlogPage, key, title, lead, stored, **facts)


def documents_of_services() -> Iterator[Document]:
    """The services readers can see."""
    for row in _stored(ServicePage).visible().values_list("pk", "title", "lead", "stored"):
        yield _document(ServicePage, *row)[0]


def document_of_draft(post: BlogPage) -> Document:
    """A post as it is in a form, saved or not."""
    stored = post.body.stream_block.get_prep_value(post.body)
    tags, category = tuple(tag.name for tag in post.topics), post.category.name if post.category else ""
    facts = {"category": category, "tags": tags, "published": post.published_on}
    return _document(BlogPage, post.pk or "", post.title, post.lead, stored, **facts)[0]


def _stored(page_type: type[ArticlePage]) -> Any:
    return page_type.objects.order_by().annotate(stored=Cast("body", TextField()))


def _document(
    page_type: type[ArticlePage], key: Any, title: str, lead: str, stored: Any, **facts: Any
) -> tuple[Document, int]:
    """With the minutes it takes to read. Of a body the ranking wants to know the headings and everything else."""
    found = pieces(page_type._meta.get_field("body").stream_block, stored)
    headings = tuple(piece.text for piece in found if piece.is_heading)
    text = " ".join(piece.text for piece in found if not piece.is_heading)
    minutes = minutes_for(title, lead, *(piece.text for piece in found))
    return Document(slug=str(key), title=title, intro=lead, headings=headings, text=text, **facts), minutes
