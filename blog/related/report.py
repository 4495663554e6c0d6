"""What editors should know about "You Might Also Enjoy...": every block of the site at once, and what follows from it.

The blocks are filled by the policy that fills them for readers, from the same lists, gathered for all posts together:
the number of queries does not depend on the number of posts.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from blog.models import (
    BlogPage,
    BlogPageTag,
    KeptRepeat,
    PostFeatures,
    RelatedExclusion,
    RelatedPick,
    RelatedPostSet,
    Repeat,
    Suggestion,
)

from .merging import said_by
from .policy import CARDS, By, Candidate, excluded_posts, fill, published_lists

EVERYWHERE_SHARE = 4
"""A post stands everywhere when it is in more than one of so many blocks..."""

EVERYWHERE_LEAST = 10
"""...and in at least so many: in a small blog every post is under every other."""

PLACES_OFFERED = 3
"""Under so many posts an orphan is offered as a pick."""

NEARLY_THE_SAME = 0.8
"""Two posts at least so likely to repeat each other are nearly the same."""


class Post(NamedTuple):
    """A post readers can see. ``original`` is the post it is a copy of, or itself."""

    pk: int
    title: str
    published_on: date
    original: int
    chosen_set: int | None


class Orphan(NamedTuple):
    """A post that no pick, set or suggestion puts under any other, and where it would fit."""

    post: Post
    is_tagged: bool
    fits_under: list[Post]


class Everywhere(NamedTuple):
    """A post that stands under very many others, and how often each way."""

    post: Post
    count: int
    by: list[tuple[By, int]]


class Hidden(NamedTuple):
    """A post readers cannot see, and why not: "a draft". ``is_coming`` if publishing it is all it takes."""

    pk: int
    title: str
    state: str
    is_coming: bool


class LeakySet(NamedTuple):
    """A set that names posts which readers do not get."""

    pk: int
    name: str
    hidden: list[Hidden]
    deleted: int
    is_empty: bool


class HiddenPicks(NamedTuple):
    """A post whose editor picked posts that readers cannot see."""

    post: Post
    hidden: list[Hidden]


class Pair(NamedTuple):
    """Two posts that say much the same, and how much in words."""

    post: Post
    other: Post
    alike: str


class Choice(NamedTuple):
    """A pick or an exclusion under one post; number and title of each page under which it has moved the chosen post."""

    under: Post
    post: Post
    picked: bool
    moved: list[tuple[int, str]]


class Blog:
    """All posts readers can see, and everything that can put one under another."""

    def __init__(self) -> None:
        posts = BlogPage.objects.visible().annotate(
            original=Coalesce("alias_of", "pk"), chosen_set=Coalesce("related_set", "category__related_set")
        )
        rows = posts.order_by("-published_on", "-pk").values_list(*Post._fields)
        self.posts = {row[0]: Post(*row) for row in rows}
        self.newest = [post.pk for post in self.posts.values() if post.original == post.pk]
        self.lists: dict[By, dict[int, list[Candidate]]] = {}
        for by, listed in published_lists().items():
            under: dict[int, list[Candidate]] = defaultdict(list)
            for key, candidate, why in listed.order_by("place", "candidate").values_list("under", "candidate", "why"):
                under[key].append(Candidate(candidate, by, why))
            self.lists[by] = dict(under)
        self.excluded: dict[int, set[int]] = defaultdict(set)
        for key, original in excluded_posts().values_list("post", "original"):
            self.excluded[key].add(original)

    @cached_property
    def unsettled(self) -> int:
        """How many posts the site has not worked out yet."""
        settled = PostFeatures.objects.filter(is_settled=True, is_current=True)
        return len(set(self.newest).difference(settled.values_list("post", flat=True)))

    @cached_property
    def blocks(self) -> dict[int, list[Candidate]]:
        """What stands under each post."""
        originals = {post.pk: post.original for post in self.posts.values()}
        return {key: fill(self._candidates(post), originals, self._barred(post)) for key, post in self.posts.items()}

    @cached_property
    def standing(self) -> dict[int, Counter[By]]:
        """In how many blocks each post stands, and what put it there; a copy counts for its original."""
        counts: dict[int, Counter[By]] = {key: Counter() for key in self.newest}
        for block in self.blocks.values():
            for placed in block:
                counts.setdefault(self.posts[placed.post].original, Counter())[placed.by] += 1
        return counts

    def listed(self, by: By, under: int | None) -> list[Candidate]:
        """What a list puts under a page, or has in a set."""
        return self.lists[by].get(under or 0, [])

    def _barred(self, post: Post) -> set[int]:
        return {post.original, *self.excluded.get(post.pk, ())}

    def _candidates(self, post: Post) -> list[Candidate]:
        # The newest of all fill what is left; beyond so many of them none can be needed.
        newest = self.newest[: 2 * CARDS + len(self._barred(post))]
        return [
            *self.listed(By.PICK, post.pk),
            *self.listed(By.SET, post.chosen_set),
            *self.listed(By.SITE, post.original),
            *(Candidate(key, By.NEWEST) for key in newest),
        ]


def orphans(blog: Blog) -> list[Orphan]:
    """Posts no other leads to, newest first. To be one of the newest is no lasting place."""
    lost = [blog.posts[key] for key in blog.newest if not blog.standing[key].total() - blog.standing[key][By.NEWEST]]
    tagged = set(BlogPageTag.objects.values_list("content_object", flat=True)) if lost else set()
    return [Orphan(post, post.pk in tagged, _fits_under(blog, post)) for post in lost]


def _fits_under(blog: Blog, post: Post) -> list[Post]:
    """What the site finds for a post with a reason is on its subject; an editor can pick it where a place is free."""
    fitting = [
        blog.posts[found.post]
        for found in blog.listed(By.SITE, post.pk)
        if found.post in blog.posts
        and found.reason
        and len(blog.listed(By.PICK, found.post)) < CARDS
        and post.pk not in blog.excluded.get(found.post, ())
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
    picked = (picks for key, picks in blog.lists[By.PICK].items() if key in blog.posts)
    named = {each.post for listed in (*picked, *blog.lists[By.SET].values()) for each in listed}
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
    # The database drops what named a deleted post; only what was saved last still knows of it.
    saved = {key: {item["page"] for item in (content or {}).get("items", [])} - {None} for key, _name, content in sets}
    existing = set(BlogPage.objects.filter(pk__in=set().union(*saved.values())).values_list("pk", flat=True))
    found = []
    for key, name, _content in sets:
        items = blog.listed(By.SET, key)
        shown = [hidden[item.post] for item in items if item.post in hidden]
        deleted = len(saved[key] - existing)
        if shown or deleted or not items:
            found.append(LeakySet(key, name, shown, deleted, is_empty=not items))
    return found


def hidden_picks(blog: Blog, hidden: Mapping[int, Hidden]) -> list[HiddenPicks]:
    """Picks that readers do not get, by the post under which they were picked."""
    found = []
    for key in blog.newest:
        shown = [hidden[pick.post] for pick in blog.listed(By.PICK, key) if pick.post in hidden]
        if shown:
            found.append(HiddenPicks(blog.posts[key], shown))
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
    rows = KeptRepeat.objects.select_related("post", "other")
    said = {row: (said_by(row.post), said_by(row.other)) for row in rows}
    return {(row.post_id, row.other_id) for row, now in said.items() if now == (row.post_digest, row.other_digest)}


def choices(blog: Blog) -> list[Choice]:
    """Every published choice that counts as evidence, those that moved most first."""
    moved = defaultdict(list)
    learned = Suggestion.objects.exclude(learned_from=None).values_list("learned_from", "post", "page")
    for under, post, page in learned:
        moved[under, post].append(page)
    titles = {key: post.title for key, post in blog.posts.items()}
    others = {page for pages in moved.values() for page in pages} - titles.keys()
    titles |= Page.objects.filter(pk__in=others).order_by().values_list("pk", "title")
    counted = set(blog.newest)
    found = []
    for model, picked in ((RelatedPick, True), (RelatedExclusion, False)):
        for under, post in model.objects.order_by("pk").values_list("post", "page"):
            if under in counted and post in counted:
                pages = [(page, titles[page]) for page in moved[under, post]]
                found.append(Choice(blog.posts[under], blog.posts[post], picked, pages))
    return sorted(found, key=lambda choice: (-len(choice.moved), choice.under.title, choice.post.title))
