"""What stands under a page as "You Might Also Enjoy...": the whole policy.

First the post's own picks, in the editor's order; then the posts of its set, or else of its category's set; then what
the site has found by itself and stored (``suggesting.py``); and if all of that is too little, the newest posts. To
four. Only what a reader may see, never the post itself, never one twice, never one that an editor excluded. A page
that Wagtail keeps as a copy of another ("alias") is the same post as the other.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from django.db.models import Exists, F, OuterRef, Subquery
from django.db.models.functions import Coalesce
from wagtail.models import Page

from blog.models import (
    BlogPage,
    RelatedExclusion,
    RelatedPick,
    RelatedPostSet,
    RelatedPostSetItem,
    Suggestion,
)
from concordpodiatry.images.prepared import with_pictures
from concordpodiatry.practice.models.settings import practice

from .ranking.reasons import ELSEWHERE
from .suggesting import suggestions_for_draft

CARDS = 4
CHOSEN = "Chosen by our staff"


@dataclass(frozen=True)
class Card:
    """A post and, in a few words for the reader, why it is here. ``minutes`` is 0 where nobody has counted yet."""

    post: BlogPage
    reason: str
    minutes: int


@dataclass(frozen=True)
class Related:
    """The whole block: its heading and up to four cards."""

    heading: str
    cards: list[Card]


@dataclass
class Sources:
    """Everything that can put a post under a page, by the numbers of the posts, each list in its order.

    ``excluded`` holds originals: to exclude a copy is to exclude the post.
    """

    picks: list[int] = field(default_factory=list)
    of_set: list[int] = field(default_factory=list)
    suggested: list[tuple[int, str]] = field(default_factory=list)
    excluded: set[int] = field(default_factory=set)
    learned_from: dict[int, int] = field(default_factory=dict)
    """Of what was found, the posts that stand higher or lower because of an editor's choice under another post."""

    def candidates(self) -> Iterator[tuple[int, str]]:
        """Each post with the reason for readers, first things first."""
        for key in (*self.picks, *self.of_set):
            yield key, CHOSEN
        yield from self.suggested


def fill(sources: Sources, itself: int | None, visible: Mapping[int, int]) -> list[tuple[int, str]]:
    """The first four candidates that may stand there: number and reason.

    ``visible`` maps each post a reader may see to the post it is a copy of, or to itself.
    """
    taken = {itself, *sources.excluded}
    found: list[tuple[int, str]] = []
    for key, reason in sources.candidates():
        original = visible.get(key)
        if original is not None and original not in taken and len(found) < CARDS:
            taken.add(original)
            found.append((key, reason))
    return found


def related_posts(post: BlogPage, *, is_draft: bool = False) -> Related:
    """The block under a post; of a draft in a preview as its form has it, else as it is published."""
    chosen_set = chosen_set_of(post)
    heading = (chosen_set.heading if chosen_set else "") or practice().related_heading
    if is_draft:
        _sources, cards = block_of_draft(post)
    else:
        posts = _published_posts(post, chosen_set)
        cards = _full_block(_published_sources(posts), original_of(post), posts)
    return Related(heading, cards)


def block_of_draft(post: BlogPage) -> tuple[Sources, list[Card]]:
    """What a form says would stand under the post, and the cards that come of it."""
    sources = _sources_of_draft(post, chosen_set_of(post))
    posts = _visible(key for key, _reason in sources.candidates())
    return sources, _full_block(sources, original_of(post), posts)


def related_to_service(service: Page) -> Related:
    """The posts about a service: fewer than four, or none, where few are about it, for the heading promises as much."""
    rows = Suggestion.objects.filter(page=service.pk).order_by("position")
    sources = Sources(suggested=list(rows.values_list("post", "reason")))
    cards = _cards(sources, None, _visible(key for key, _reason in sources.suggested))
    return Related(f"Read more about {_within_a_sentence(service.title)}", cards)


def related_to_lost(shown: Sequence[int]) -> Related:
    """For an address that leads nowhere: what is read on after the page it most likely meant, else the newest posts.

    ``shown`` are the numbers of the pages that the reader is offered already, best first.
    """
    sources = Sources(excluded=_originals(shown))
    rows = Suggestion.objects.filter(page__in=shown).order_by("position").values_list("page", "post", "reason")
    best = min((row[0] for row in rows), key=shown.index, default=None)
    sources.suggested = [(post, reason) for page, post, reason in rows if page == best]
    posts = _visible(key for key, _reason in sources.suggested)
    return Related(practice().related_heading, _full_block(sources, None, posts))


def cards_of_set(related_set: RelatedPostSet) -> list[Card]:
    """The posts of a set that a reader would see, in its order; for the preview of the set."""
    order = [item.page_id for item in related_set.items.all()]
    visible = {post.pk: post for post in with_pictures(_visible(order))}
    return [_card(visible[key], CHOSEN) for key in order if key in visible]


def chosen_set_of(post: BlogPage) -> RelatedPostSet | None:
    """The post's own set, else its category's."""
    return post.related_set or (post.category.related_set if post.category else None)


def original_of(post: BlogPage) -> int | None:
    """The number under which a post and its copies are one."""
    return post.alias_of_id or post.pk


def _published_posts(post: BlogPage, chosen_set: RelatedPostSet | None) -> list[BlogPage]:
    """Every visible post that may stand under this one, with its place in each list: the one query of a page view."""
    picks = RelatedPick.objects.order_by().filter(post=post.pk)
    items = RelatedPostSetItem.objects.order_by().filter(related_set=chosen_set)
    found = Suggestion.objects.order_by().filter(page=original_of(post))
    excluded = RelatedExclusion.objects.filter(post=post.pk).annotate(original=Coalesce("page__alias_of", "page"))
    lists = (items.values("page"), found.values("post"), excluded.values("original"))
    itself, its_original = OuterRef("pk"), Coalesce(OuterRef("alias_of"), OuterRef("pk"))
    return list(
        _for_cards(BlogPage.objects.visible().filter(pk__in=picks.values("page").union(*lists, all=True))).annotate(
            is_excluded=Exists(excluded.filter(original=its_original)),
            pick=Subquery(picks.filter(page=itself).values(place=Coalesce("sort_order", 0))[:1]),
            of_set=Subquery(items.filter(page=itself).values(place=Coalesce("sort_order", 0))[:1]),
            found=Subquery(found.filter(post=itself).values("position")),
            reason=Subquery(found.filter(post=itself).values("reason")),
        )
    )


def _published_sources(posts: Iterable[BlogPage]) -> Sources:
    def listed(place: str) -> list[BlogPage]:
        return sorted((post for post in posts if getattr(post, place) is not None), key=attrgetter(place, "pk"))

    return Sources(
        picks=[post.pk for post in listed("pick")],
        of_set=[post.pk for post in listed("of_set")],
        suggested=[(post.pk, post.reason) for post in listed("found")],
        excluded={original_of(post) for post in posts if post.is_excluded},
    )


def _sources_of_draft(post: BlogPage, chosen_set: RelatedPostSet | None) -> Sources:
    """What a form says, with suggestions for the words that are in it."""
    found = suggestions_for_draft(post)
    return Sources(
        picks=[pick.page_id for pick in post.related_picks.all()],
        of_set=[item.page_id for item in chosen_set.items.all()] if chosen_set else [],
        suggested=[(int(one.slug), one.reason) for one in found],
        excluded=_originals(exclusion.page_id for exclusion in post.related_exclusions.all()),
        learned_from={int(one.slug): int(one.learned_from) for one in found if one.learned_from},
    )


def _within_a_sentence(title: str) -> str:
    """Heel pain as "heel pain", but MRI as it is."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def _originals(keys: Iterable[int]) -> set[int]:
    pages = BlogPage.objects.filter(pk__in=set(keys))
    return set(pages.values_list(Coalesce("alias_of_id", "pk"), flat=True))


def _full_block(sources: Sources, itself: int | None, posts: Iterable[BlogPage]) -> list[Card]:
    """Four cards: the posts of the sources, then the newest ones where these are too few."""
    cards = _cards(sources, itself, posts)
    if len(cards) < CARDS:
        shown = {itself, *sources.excluded, *(original_of(card.post) for card in cards)} - {None}
        cards += [_card(post, ELSEWHERE) for post in _newest(shown, CARDS - len(cards))]
    return cards


def _cards(sources: Sources, itself: int | None, posts: Iterable[BlogPage]) -> list[Card]:
    by_key = {post.pk: post for post in posts}
    chosen = fill(sources, itself, {key: original_of(post) for key, post in by_key.items()})
    with_pictures(by_key[key] for key, _reason in chosen)
    return [_card(by_key[key], reason) for key, reason in chosen]


def _visible(keys: Iterable[int]) -> list[BlogPage]:
    return list(_for_cards(BlogPage.objects.visible().filter(pk__in=set(keys))))


def _newest(shown: Collection[int], count: int) -> list[BlogPage]:
    originals = BlogPage.objects.visible().filter(alias_of=None).exclude(pk__in=shown)
    return with_pictures(_for_cards(originals).order_by("-published_on", "-pk")[:count])


def _for_cards(posts: Any) -> Any:
    """With what a card shows, and without the long texts that it does not."""
    return posts.select_related("image").defer("body").annotate(minutes=F("read__minutes"))


def _card(post: BlogPage, reason: str) -> Card:
    return Card(post, reason, post.minutes or 0)
