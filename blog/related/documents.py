"""Pages as the ranking takes them: many at once, from plain columns."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast

from blog.models import BlogPage, BlogPageTag
from blog.ranking import Document
from blog.ranking.text import Html
from concordpodiatry.core.body import minutes_for
from concordpodiatry.core.models import ArticlePage
from concordpodiatry.core.words import Piece, pieces
from concordpodiatry.practice.models import ServicePage


def documents(keys: Collection[int]) -> Iterator[tuple[int, Document, int]]:
    """These posts as they are published, with their numbers and the minutes it takes to read them; in two queries."""
    tags: dict[int, list[str]] = defaultdict(list)
    tagged = BlogPageTag.objects.filter(content_object__in=keys).order_by("pk")
    for key, tag in tagged.values_list("content_object", "tag__name"):
        tags[key].append(tag)
    columns = ("pk", "title", "lead", "stored", "category__name", "published_on")
    for key, title, lead, stored, category, published in _stored(BlogPage).filter(pk__in=keys).values_list(*columns):
        found = pieces(_block(BlogPage), stored)
        document = Document(
            slug=str(key),
            title=title,
            intro=lead,
            category=category or "",
            tags=tuple(tags[key]),
            body_html=_html(found),
            published=published,
        )
        yield key, document, minutes_for(title, lead, *(piece.text for piece in found))


def documents_of_services() -> Iterator[Document]:
    """The services readers can see."""
    for key, title, lead, stored in _stored(ServicePage).visible().values_list("pk", "title", "lead", "stored"):
        found = pieces(_block(ServicePage), stored)
        yield Document(slug=str(key), title=title, intro=lead, body_html=_html(found))


def document_of_draft(post: BlogPage) -> Document:
    """A post as it is in a form, saved or not."""
    block = post.body.stream_block
    return Document(
        slug=str(post.pk or ""),
        title=post.title,
        intro=post.lead,
        category=post.category.name if post.category else "",
        tags=tuple(tag.name for tag in post.topics),
        body_html=_html(pieces(block, block.get_prep_value(post.body))),
        published=post.published_on,
    )


def _stored(page_type: type[ArticlePage]) -> Any:
    return page_type.objects.order_by().annotate(stored=Cast("body", TextField()))


def _block(page_type: type[ArticlePage]) -> Any:
    return page_type._meta.get_field("body").stream_block


def _html(found: Sequence[Piece]) -> Html:
    """Headings and everything else, which is all the ranking wants to know of a body."""
    return Html(
        [piece.text for piece in found if piece.is_heading],
        " ".join(piece.text for piece in found if not piece.is_heading),
    )
