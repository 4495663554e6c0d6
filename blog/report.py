"""What editors should know about "You Might Also Enjoy...": every block of the site at once, and what follows from it.

The blocks are filled by the policy that fills them for readers (``related.fill``), from the same sources, gathered for
all posts together: the number of queries does not depend on the number of posts.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from .dates import digest
from .models import (
    BlogPage,
    BlogPageTag,
    KeptRepeat,
    ReadPost,
    RelatedExclusion,
    RelatedPick,
    RelatedPostSet,
    RelatedPostSetItem,
    Repeat,
    Suggestion,
)
from .related.policy import CARDS, Sources, fill

EVERYWHERE_SHARE = 4
"""A post stands everywhere when it is in more than one of so many blocks..."""

EVERYWHERE_LEAST = 10
"""...and in at least so many: in a small blog every post is under every other."""

PLACES_OFFERED = 3
"""Under so many posts an orphan is offered as a pick."""

NEARLY_THE_SAME = 0.8
"""Two posts at least so likely to repeat each other are nearly the same."""


class By(StrEnum):
    """What put a post under another, in words that follow "under 12 posts:"."""

    PICK = "picked"
    SET = "through a set"
    SITE = "found by the site"
    NEWEST = "as one of the newest"


@dataclass(frozen=True)
class Post:
    """A post readers can see. ``original`` is the post it is a copy of, or itself."""

    pk: int
    title: str
    published_on: date
    original: int
    chosen_set: int | None

    @property
    def is_copy(self) -> bool:
        return self.original != self.pk


@dataclass(frozen=True)
class Placed:
    """A post in the block of another."""

    post: int
    reason: str
    by: By


@dataclass(frozen=True)
class Orphan:
    """A post that no pick, set or suggestion puts under any other, and where it would fit."""

    post: Post
    is_tagged: bool
    fits_under: list[Post]


@dataclass(frozen=True)
class Everywhere:
    """A post that stands under very many others."""

    post: Post
    count: int
    by: list[tuple[By, int]]


@dataclass(frozen=True)
class Hidden:
    """A post readers cannot see, and why not: "a draft"."""

    pk: int
    title: str
    state: str
    is_coming: bool
    """Whether publishing it is all it takes."""


@dataclass(frozen=True)
class LeakySet:
    """A set that names posts which readers do not get."""

    pk: int
    name: str
    hidden: list[Hidden]
    deleted: int
    is_empty: bool


@dataclass(frozen=True)
class HiddenPicks:
    """A post whose editor picked posts that readers cannot see."""

    post: Post
    hidden: list[Hidden]


@dataclass(frozen=True)
class Pair:
    """Two posts that say much the same, and how much in words."""

    post: Post
    other: Post
    alike: str


@dataclass(frozen=True)
class Lesson:
    """A choice of an editor under one post, and the pages under which it has moved the chosen post."""

    under: Post
    post: Post
    picked: bool
    moved: list[tuple[int, str]]
    """Number and title of each."""


class Blog:
    """All posts readers can see, and everything that can put one under another."""

    def __init__(self) -> None:
        columns = ("pk", "title", "published_on", "original", "chosen_set")
        posts = BlogPage.objects.visible().annotate(
            original=Coalesce("alias_of", "pk"), chosen_set=Coalesce("related_set", "category__related_set")
        )
        rows = posts.order_by("-published_on", "-pk").values_list(*columns)
        self.posts = {row[0]: Post(*row) for row in rows}
        self.originals = {post.pk: post.original for post in self.posts.values()}
        # In the order of the policy: by place, and of equals by number.
        place = Coalesce("sort_order", 0)
        self.picks = _by_first(RelatedPick.objects.order_by(place, "page").values_list("post", "page"))
        self.items = _by_first(RelatedPostSetItem.objects.order_by(place, "page").values_list("related_set", "page"))
        excluded = RelatedExclusion.objects.order_by("pk").annotate(original=Coalesce("page__alias_of", "page"))
        self.excluded = _by_first(excluded.values_list("post", "original"))
        self.found: dict[int, list[tuple[int, str]]] = defaultdict(list)
        suggestions = Suggestion.objects.order_by("page", "position").values_list("page", "post", "reason")
        for page, post, reason in suggestions:
            self.found[page].append((post, reason))
        self.newest = [post.pk for post in self.posts.values() if not post.is_copy]

    @cached_property
    def unsettled(self) -> int:
        """How many posts the site has not worked out yet."""
        settled = ReadPost.objects.filter(is_settled=True, is_current=True)
        return len(set(self.newest).difference(settled.values_list("post", flat=True)))

    @cached_property
    def blocks(self) -> dict[int, list[Placed]]:
        """What stands under each post."""
        return {post.pk: self._block(post) for post in self.posts.values()}

    @cached_property
    def standing(self) -> dict[int, Counter[By]]:
        """In how many blocks each post stands, and what put it there; a copy counts for its original."""
        counts: dict[int, Counter[By]] = {key: Counter() for key in self.newest}
        for block in self.blocks.values():
            for placed in block:
                counts.setdefault(self.originals[placed.post], Counter())[placed.by] += 1
        return counts

    def _block(self, post: Post) -> list[Placed]:
        picks, items = self.picks.get(post.pk, []), self.items.get(post.chosen_set or 0, [])
        found, excluded = self.found.get(post.original, []), set(self.excluded.get(post.pk, ()))
        # The newest of all fill what is left; beyond so many of them none can be needed.
        newest = self.newest[: 2 * CARDS + 1 + len(excluded)]
        suggested = [*found, *((key, "") for key in newest)]
        filled = fill(Sources(picks, items, suggested, excluded), post.original, self.originals)
        by = dict.fromkeys(newest, By.NEWEST) | dict.fromkeys((key for key, _reason in found), By.SITE)
        by |= dict.fromkeys(items, By.SET) | dict.fromkeys(picks, By.PICK)
        return [Placed(key, reason, by[key]) for key, reason in filled]


def orphans(blog: Blog) -> list[Orphan]:
    """Posts no other leads to, newest first. To be one of the newest is no lasting place."""
    lost = [blog.posts[key] for key in blog.newest if not blog.standing[key].total() - blog.standing[key][By.NEWEST]]
    tagged = set(BlogPageTag.objects.values_list("content_object", flat=True)) if lost else set()
    return [Orphan(post, post.pk in tagged, _fits_under(blog, post)) for post in lost]


def _fits_under(blog: Blog, post: Post) -> list[Post]:
    """What the site finds for a post is on its subject; there an editor can pick it, where a place is free."""
    fitting = [
        blog.posts[key]
        for key, reason in blog.found.get(post.pk, [])
        if key in blog.posts
        and reason
        and len(blog.picks.get(key, [])) < CARDS
        and post.pk not in blog.excluded.get(key, [])
    ]
    return fitting[:PLACES_OFFERED]


def everywhere(blog: Blog) -> list[Everywhere]:
    """Posts in more than a quarter of all blocks and in at least ten, most frequent first."""
    found = []
    for key, by in blog.standing.items():
        count = by.total()
        if key in blog.posts and count >= EVERYWHERE_LEAST and count * EVERYWHERE_SHARE > len(blog.blocks):
            found.append(Everywhere(blog.posts[key], count, [(way, by[way]) for way in By if by[way]]))
    return sorted(found, key=lambda post: (-post.count, post.post.title))


def hidden_posts(blog: Blog) -> dict[int, Hidden]:
    """Every post that a pick or a set names and readers cannot see."""
    named = {page for key, pages in blog.picks.items() if key in blog.posts for page in pages}
    named.update(page for pages in blog.items.values() for page in pages)
    pages = BlogPage.objects.filter(pk__in=named - blog.posts.keys()).annotate_approved_schedule().defer("body")
    private = list(PageViewRestriction.objects.values_list("page__path", flat=True))
    return {page.pk: _hidden(page, private) for page in pages}


def _hidden(page: BlogPage, private: Iterable[str]) -> Hidden:
    is_private = any(page.path.startswith(path) for path in private)
    if is_private:
        state = "private"
    elif page.live:
        state = "below a page that is not published"
    elif page.approved_schedule and page.go_live_at:
        day = timezone.localdate(page.go_live_at)
        state = f"goes public on {day:%B} {day.day}, {day.year}"
    elif page.expired:
        state = "expired"
    else:
        state = "unpublished" if page.first_published_at else "a draft"
    return Hidden(page.pk, page.title, state, is_coming=not page.live and not is_private)


def leaky_sets(blog: Blog, hidden: Mapping[int, Hidden]) -> list[LeakySet]:
    """Sets that readers get only in part: with hidden posts, with deleted ones, or with none left."""
    sets = list(RelatedPostSet.objects.values_list("pk", "name", "latest_revision__content"))
    saved = {
        pk: {item["page"] for item in (content or {}).get("items", []) if item["page"]} for pk, _name, content in sets
    }
    existing = set(BlogPage.objects.filter(pk__in=set().union(*saved.values())).values_list("pk", flat=True))
    found = []
    for pk, name, _content in sets:
        items = blog.items.get(pk, [])
        shown = [hidden[page] for page in items if page in hidden]
        # The database drops what named a deleted post; only what was saved last still knows of it.
        deleted = len(saved[pk] - existing)
        if shown or deleted or not items:
            found.append(LeakySet(pk, name, shown, deleted, is_empty=not items))
    return found


def hidden_picks(blog: Blog, hidden: Mapping[int, Hidden]) -> list[HiddenPicks]:
    """Picks that readers do not get, by the post under which they were picked."""
    found = []
    for key, post in blog.posts.items():
        shown = [hidden[page] for page in blog.picks.get(key, []) if page in hidden]
        if shown and not post.is_copy:
            found.append(HiddenPicks(post, shown))
    return found


def repeats(blog: Blog) -> tuple[list[Pair], list[Pair]]:
    """Pairs to decide about, surest first, and those whose two posts both stay."""
    kept = _kept()
    to_decide, decided = [], []
    for post, other, likeness in Repeat.objects.values_list("post", "other", "likeness"):
        if post in blog.posts and other in blog.posts:
            alike = "nearly the same" if likeness >= NEARLY_THE_SAME else "much alike"
            pair = Pair(blog.posts[post], blog.posts[other], alike)
            (decided if (post, other) in kept else to_decide).append(pair)
    return to_decide, decided


def _kept() -> set[tuple[int, int]]:
    """The pairs that were kept and have not changed since."""
    rows = list(KeptRepeat.objects.all())
    posts = BlogPage.objects.in_bulk({key for row in rows for key in (row.post_id, row.other_id)})
    now = {key: words(post) for key, post in posts.items()}
    return {
        (row.post_id, row.other_id)
        for row in rows
        if (now[row.post_id], now[row.other_id]) == (row.post_digest, row.other_digest)
    }


def words(post: BlogPage) -> str:
    """The fingerprint of what a post says to readers; publishing stores it."""
    return post.content_digest or digest(post)


def lessons(blog: Blog) -> list[Lesson]:
    """Every published choice that counts as evidence, those that moved most first."""
    moved = defaultdict(list)
    learned = Suggestion.objects.exclude(learned_from=None).values_list("learned_from", "post", "page")
    for under, post, page in learned:
        moved[under, post].append(page)
    titles = {key: post.title for key, post in blog.posts.items()}
    others = {page for pages in moved.values() for page in pages} - titles.keys()
    titles |= Page.objects.filter(pk__in=others).order_by().values_list("pk", "title")
    found = []
    for model, picked in ((RelatedPick, True), (RelatedExclusion, False)):
        for under, post in model.objects.order_by("pk").values_list("post", "page"):
            if _counts(blog, under) and _counts(blog, post):
                places = [(page, titles[page]) for page in moved[under, post]]
                found.append(Lesson(blog.posts[under], blog.posts[post], picked, places))
    return sorted(found, key=lambda lesson: (-len(lesson.moved), lesson.under.title, lesson.post.title))


def _counts(blog: Blog, key: int) -> bool:
    return key in blog.posts and not blog.posts[key].is_copy


def _by_first(rows: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for first, second in rows:
        found[first].append(second)
    return dict(found)
