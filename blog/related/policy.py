"""What stands under a page as "You Might Also Enjoy...": the whole policy.

First the post's own picks, in the editor's order; then the posts of its set, or else of its category's set; then what
the site has found by itself and stored (``suggestions.py``); and if all of that is too little, the newest posts. To
four. Only what a reader may see, never the post itself, never one twice, never one that an editor excluded. A page
that Wagtail keeps as a copy of another ("alias") is the same post as the other: its ``original``.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from django.db.models import F, QuerySet, Value
from django.db.models.functions import Coalesce
from wagtail.models import Page

from blog.models import BlogPage, RelatedExclusion, RelatedPick, RelatedPostSet, RelatedPostSetItem, Suggestion
from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.visibility import visible
from concordpodiatry.images.prepared import with_pictures
from concordpodiatry.practice.models.settings import practice

from .suggestions import suggestions_for_draft

CARDS = 4
CHOSEN = "Chosen by our staff"


class By(StrEnum):
    """What puts a post under another, first things first, in words that follow "under 12 posts:"."""

    PICK = "picked"
    SET = "through a set"
    SITE = "found by the site"
    NEWEST = "as one of the newest"


class Candidate(NamedTuple):
    """A post by its number, what puts it there, and the reason for readers: empty where nothing useful can be said.

    ``learned_from`` is for editors: the title of the post under which a choice moved this one higher or lower.
    """

    key: int
    by: By
    reason: str = ""
    learned_from: str = ""


class Card(NamedTuple):
    """A candidate that stands there, with the minutes it takes to read: 0 where nobody has counted yet."""

    post: BlogPage
    by: By
    reason: str
    learned_from: str
    minutes: int


class Related(NamedTuple):
    """The whole block: its heading and up to four cards."""

    heading: str
    cards: list[Card]


def related_posts(post: BlogPage, *, is_draft: bool = False) -> Related:
    """The block under a post; of a draft in a preview as its form has it, else as it is published."""
    chosen_set = chosen_set_of(post)
    heading = (chosen_set.heading if chosen_set else "") or practice().related_heading
    if is_draft:
        return Related(heading, cards_of_draft(post, candidates_of_draft(post)))
    lists, excluded = _by_staff()
    barred = excluded.get(post.pk, set())
    chosen = [*lists.get((By.PICK, post.pk), ()), *(lists.get((By.SET, chosen_set.pk), ()) if chosen_set else ())]
    found, posts = _found_by_site(_original(post))
    if missing := {one.key for one in chosen} - posts.keys():
        posts |= {each.pk: each for each in _visible(barred).filter(pk__in=missing)}
    return Related(heading, _cards([*chosen, *found], _original(post), barred, posts.values()))


def candidates_of_draft(post: BlogPage) -> list[Candidate]:
    """What a form says may stand under the post, with suggestions for the words that are in it."""
    chosen_set = chosen_set_of(post)
    candidates = [Candidate(pick.page_id, By.PICK, CHOSEN) for pick in post.related_picks.all()]
    candidates += _of_set(chosen_set) if chosen_set else []
    suggested = suggestions_for_draft(post)
    titles = dict(
        BlogPage.objects.filter(pk__in={int(one.learned_from or 0) for one in suggested}).values_list("pk", "title")
    )
    return candidates + [
        Candidate(int(one.slug), By.SITE, one.reason, titles.get(int(one.learned_from or 0), "")) for one in suggested
    ]


def cards_of_draft(post: BlogPage, candidates: Sequence[Candidate]) -> list[Card]:
    excluded = _originals(exclusion.page_id for exclusion in post.related_exclusions.all())
    return _cards(candidates, _original(post), excluded)


def related_to_service(service: Page) -> Related:
    """The posts about a service: fewer than four, or none, where few are about it, for the heading promises as much."""
    title = service.title
    # Heel pain as "heel pain", but MRI as it is.
    words = title if title[1:2].isupper() else title[:1].lower() + title[1:]
    return Related(f"Read more about {words}", _cards(_stored(service.pk), is_full=False))


def related_to_lost(shown: Sequence[int]) -> Related:
    """For an address that leads nowhere: what to read after the page it most likely meant, else the newest posts.

    ``shown`` are the numbers of the pages that the reader is offered already, best first.
    """
    known = Suggestion.objects.filter(page__in=shown).values_list("page", flat=True)
    candidates = _stored(min(known, key=shown.index, default=None))
    return Related(practice().related_heading, _cards(candidates, excluded=_originals(shown)))


def cards_of_set(related_set: RelatedPostSet) -> list[Card]:
    """All posts of a set that a reader would see, in its order; for the preview of the set."""
    candidates = _of_set(related_set)
    return _cards(candidates, is_full=False, most=len(candidates))


def chosen_set_of(post: BlogPage) -> RelatedPostSet | None:
    """The post's own set, else its category's."""
    return post.related_set or (post.category.related_set if post.category else None)


def fill(
    candidates: Iterable[Candidate], originals: Mapping[int, int], barred: Collection[int | None], most: int = CARDS
) -> list[Candidate]:
    """The first four that may stand there, no post twice.

    ``originals`` maps each post a reader may see to the post it is a copy of, or to itself; ``barred`` holds originals.
    """
    taken = set(barred)
    found: list[Candidate] = []
    for candidate in candidates:
        original = originals.get(candidate.key)
        if original is not None and original not in taken and len(found) < most:
            taken.add(original)
            found.append(candidate)
    return found


def published_lists() -> dict[By, QuerySet[Any]]:
    """What may put a post under others, each as rows of what it is ``under``, ``candidate``, ``place`` and ``why``.

    A pick and a suggestion are under a page, an item is under its set. Equal places follow each other by number.
    """
    chosen = {"candidate": F("page"), "place": Coalesce("sort_order", 0), "why": Value(CHOSEN)}
    found = {"candidate": F("post"), "place": F("position"), "why": F("reason")}
    return {
        By.PICK: RelatedPick.objects.order_by().annotate(under=F("post"), **chosen),
        By.SET: RelatedPostSetItem.objects.order_by().annotate(under=F("related_set"), **chosen),
        By.SITE: Suggestion.objects.order_by().annotate(under=F("page"), **found),
    }


def excluded_posts() -> QuerySet[Any]:
    """What editors excluded; to exclude a copy is to exclude its ``original``."""
    return RelatedExclusion.objects.order_by().annotate(original=Coalesce("page__alias_of", "page"))


@per_version
def _by_staff() -> tuple[dict[tuple[By, int], list[Candidate]], dict[int, set[int]]]:
    """What editors picked and put in sets, and what they excluded under each post: a few rows, so remembered."""
    lists: dict[tuple[By, int], list[Candidate]] = defaultdict(list)
    for by in (By.PICK, By.SET):
        rows = published_lists()[by].order_by("place", "candidate").values_list("under", "candidate", "why")
        for under, candidate, why in rows:
            lists[by, under].append(Candidate(candidate, by, why))
    excluded: dict[int, set[int]] = defaultdict(set)
    for under, original in excluded_posts().values_list("post", "original"):
        excluded[under].add(original)
    return dict(lists), dict(excluded)


def _found_by_site(page: int | None) -> tuple[list[Candidate], dict[int, Any]]:
    """What is stored under a page, and those of the posts that a reader may see: the one query of most page views."""
    rows = visible(Suggestion.objects.filter(page=page), "post__path").order_by("position")
    rows = rows.select_related("post").defer("post__body")
    candidates, posts = [], {}
    for row in rows.annotate(
        original=Coalesce("post__alias_of_id", "post_id"), minutes=F("post__ranking_features__minutes")
    ):
        post: Any = row.post
        post.original, post.minutes = row.original, row.minutes
        posts[post.pk] = post
        candidates.append(Candidate(post.pk, By.SITE, row.reason))
    return candidates, posts


def _stored(page: int | None) -> list[Candidate]:
    rows = Suggestion.objects.filter(page=page).order_by("position").values_list("post", "reason")
    return [Candidate(key, By.SITE, reason) for key, reason in rows]


def _of_set(related_set: RelatedPostSet) -> list[Candidate]:
    return [Candidate(item.page_id, By.SET, CHOSEN) for item in related_set.items.all()]


def _cards(
    candidates: Sequence[Candidate],
    itself: int | None = None,
    excluded: Collection[int] = (),
    posts: Iterable[Any] | None = None,
    *,
    is_full: bool = True,
    most: int = CARDS,
) -> list[Card]:
    """The candidates that may stand there, then the newest posts if they are too few and the block is to be full.

    ``posts`` are those of the candidates that a reader may see, where somebody has asked for them already.
    """
    if posts is None:
        posts = _visible(excluded).filter(pk__in=[one.key for one in candidates])
    by_key = {post.pk: post for post in posts}
    chosen = fill(candidates, {key: post.original for key, post in by_key.items()}, {itself, *excluded}, most)
    if is_full and len(chosen) < most:
        shown = {itself, *(by_key[one.key].original for one in chosen)} - {None}
        newest = _visible(excluded).filter(alias_of=None).exclude(pk__in=shown).order_by("-published_on", "-pk")
        for post in newest[: most - len(chosen)]:
            by_key[post.pk] = post
            chosen.append(Candidate(post.pk, By.NEWEST))
    with_pictures(by_key[one.key] for one in chosen)
    return [Card(by_key[one.key], one.by, one.reason, one.learned_from, by_key[one.key].minutes or 0) for one in chosen]


def _visible(excluded: Collection[int]) -> QuerySet[Any]:
    """Posts with what a card shows, and without the long texts that it does not."""
    posts = BlogPage.objects.visible().defer("body")
    posts = posts.annotate(original=Coalesce("alias_of_id", "pk"), minutes=F("ranking_features__minutes"))
    return posts.exclude(original__in=excluded)


def _originals(keys: Iterable[int]) -> set[int]:
    return set(BlogPage.objects.filter(pk__in=set(keys)).values_list(Coalesce("alias_of_id", "pk"), flat=True))


def _original(post: BlogPage) -> int | None:
    return post.alias_of_id or post.pk
