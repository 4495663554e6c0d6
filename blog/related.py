"""What stands under a post as "You Might Also Enjoy...": the whole policy.

First the post's own picks, in the editor's order; then the posts of its set, or else of its category's set; then
posts on the same subject, until four. Only what a reader may see, never the post itself, never twice. The order is
the same on every view: equal posts follow each other by date, then by number.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Case, Count, F, IntegerField, OuterRef, Q, Subquery, Value, When

from concordpodiatry.images.gathering import with_pictures
from concordpodiatry.practice.models.settings import practice

if TYPE_CHECKING:
    from blog.models import BlogPage, RelatedPostSet

CARDS = 4
CATEGORY_WEIGHT = 2
TAG_WEIGHT = 3
PICKED = "Picked by our staff"


@dataclass(frozen=True)
class Card:
    """A post and, in a few words for the reader, why it is here."""

    post: "BlogPage"
    reason: str


@dataclass(frozen=True)
class Related:
    """The whole block: its heading and up to four cards."""

    heading: str
    cards: list[Card]


def related_posts(post: "BlogPage") -> Related:
    """The block under ``post``, which may be a draft in a preview. One query for the posts, however many there are."""
    from blog.models import BlogPage, BlogPageTag, RelatedPostSetItem

    chosen_set = post.related_set or (post.category.related_set if post.category else None)
    # Without tags a number no tag has: from an empty list Django concludes that the whole sum below is nothing.
    tags = [tag.pk for tag in post.topics] or [0]
    shared = BlogPageTag.objects.filter(content_object=OuterRef("pk"), tag_id__in=tags)
    in_set = RelatedPostSetItem.objects.filter(related_set=chosen_set, page=OuterRef("pk"))
    found = (
        BlogPage.objects.visible()
        .exclude(pk=post.pk)
        .select_related("image")
        .annotate(
            pick=_picked_position(post),
            set_position=Subquery(in_set.values("sort_order")[:1]),
            shared_tag=Subquery(shared.order_by("tag__name").values("tag__name")[:1]),
            shared_tags=Count("tagged_items", filter=Q(tagged_items__tag_id__in=tags)),
            same_category=Case(
                When(category_id=post.category_id, then=Value(CATEGORY_WEIGHT)),
                default=Value(0),
                output_field=IntegerField(),
            ),
        )
        .annotate(likeness=F("shared_tags") * TAG_WEIGHT + F("same_category"))
        .order_by(
            F("pick").asc(nulls_last=True),
            F("set_position").asc(nulls_last=True),
            "-likeness",
            "-published_on",
            "-pk",
        )[:CARDS]
    )
    heading = (chosen_set.heading if chosen_set else "") or practice().related_heading
    return Related(heading, [Card(other, _reason(other)) for other in with_pictures(found)])


def cards_of_set(related_set: "RelatedPostSet") -> list[Card]:
    """The posts of a set that a reader would see, in its order; for the preview of the set."""
    from blog.models import BlogPage

    order = [item.page_id for item in related_set.items.all()]
    found = BlogPage.objects.visible().filter(pk__in=order).select_related("image").annotate(pick=_position(order))
    return [Card(post, PICKED) for post in with_pictures(found.order_by("pick"))]


def _picked_position(post: "BlogPage") -> Any:
    """The place of a post among the picks; from the form where they are being edited, else from the database."""
    from blog.models import RelatedPick

    if post.pk is None or "related_picks" in getattr(post, "_cluster_related_objects", {}):
        return _position([pick.page_id for pick in post.related_picks.all()])
    picks = RelatedPick.objects.filter(post=post.pk, page=OuterRef("pk"))
    return Subquery(picks.values("sort_order")[:1])


def _position(order: list[int]) -> Any:
    whens = [When(pk=pk, then=Value(position)) for position, pk in enumerate(order)]
    return Case(*whens, default=Value(None), output_field=IntegerField())


def _reason(post: Any) -> str:
    if post.pick is not None or post.set_position is not None:
        return PICKED
    if post.shared_tag:
        return f"Also about {post.shared_tag}"
    return "On the same subject" if post.same_category else "Also on our blog"
