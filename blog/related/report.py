"""What editors should know about "You Might Also Enjoy...": every block of the site at once, and what follows from it.

The blocks are filled by the policy that fills them for readers, from the same lists, gathered for all posts together:
the number of queries does not depend on the number of posts. A post here is a ``BlogPage`` without its body and with
two numbers more: its ``original`` and its ``chosen_set``.
"""

from collections import Counter, defaultdict
from functools import cached_property
from typing import Any

from django.db.models.functions import Coalesce

from blog import models
from blog.models import BlogPage, RelatedExclusion, RelatedPick, Suggestion

from .hidden import HiddenPost, hidden_among
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


Row = dict[str, Any]
"""A row of a section, by the names its template uses."""


class Blog:
    """All posts readers can see, and everything that can put one under another."""

    def __init__(self) -> None:
        posts = BlogPage.objects.visible().annotate(
            original=Coalesce("alias_of_id", "pk"), chosen_set=Coalesce("related_set_id", "category__related_set_id")
        )
        self.posts = {post.pk: post for post in posts.defer("body").order_by("-published_on", "-pk")}
        self.newest = [key for key, post in self.posts.items() if post.original == key]
        self.lists: dict[By, dict[int, list[Candidate]]] = {}
        for by, rows in published_lists().items():
            listed = self.lists[by] = defaultdict(list)
            for key, *said in rows.order_by("place", "candidate").values_list("under", "candidate", "why"):
                listed[key].append(Candidate(said[0], by, said[1]))
        self.excluded: dict[int, set[int]] = defaultdict(set)
        for key, original in excluded_posts().values_list("post", "original"):
            self.excluded[key].add(original)

    @cached_property
    def unsettled(self) -> int:
        """How many posts the site has not worked out yet."""
        settled = models.PostFeatures.objects.filter(is_settled=True, is_current=True)
        return len(set(self.newest).difference(settled.values_list("post", flat=True)))

    @cached_property
    def blocks(self) -> dict[int, list[Candidate]]:
        """What stands under each post."""
        originals = {key: post.original for key, post in self.posts.items()}
        blocks = {}
        for key, post in self.posts.items():
            barred = {post.original, *self.excluded[key]}
            # The newest of all fill what is left; beyond so many of them none can be needed.
            newest = [Candidate(other, By.NEWEST) for other in self.newest[: 2 * CARDS + len(barred)]]
            picks, items = self.lists[By.PICK][key], self.lists[By.SET][post.chosen_set or 0]
            found = self.lists[By.SITE][post.original]
            blocks[key] = fill([*picks, *items, *found, *newest], originals, barred)
        return blocks

    @cached_property
    def standing(self) -> dict[int, Counter[By]]:
        """In how many blocks each post stands, and what put it there; a copy counts for its original."""
        counts: dict[int, Counter[By]] = defaultdict(Counter)
        for block in self.blocks.values():
            for placed in block:
                counts[self.posts[placed.key].original][placed.by] += 1
        return counts


def orphans(blog: Blog) -> list[Row]:
    """Posts no other leads to, newest first, and where they would fit. To be one of the newest is no lasting place."""
    lost = [key for key in blog.newest if blog.standing[key].total() == blog.standing[key][By.NEWEST]]
    tagged = set(models.BlogPageTag.objects.values_list("content_object", flat=True)) if lost else set()
    return [
        {"post": blog.posts[key], "is_tagged": key in tagged, "fits_under": _fits_under(blog, key)[:PLACES_OFFERED]}
        for key in lost
    ]


def _fits_under(blog: Blog, key: int) -> list[Any]:
    """What the site finds for a post with a reason is on its subject; an editor can pick it where a place is free."""
    return [
        blog.posts[found.key]
        for found in blog.lists[By.SITE][key]
        if found.key in blog.posts
        and found.reason
        and len(blog.lists[By.PICK][found.key]) < CARDS
        and key not in blog.excluded[found.key]
    ]


def everywhere(blog: Blog) -> list[Row]:
    """Posts in more than a quarter of all blocks and in at least ten, most frequent first, and how often each way."""
    found = [
        {"post": blog.posts[key], "count": by.total(), "by": [(way, by[way]) for way in By if by[way]]}
        for key, by in blog.standing.items()
        if key in blog.posts and by.total() >= max(EVERYWHERE_LEAST, len(blog.blocks) // EVERYWHERE_SHARE + 1)
    ]
    return sorted(found, key=lambda row: (-row["count"], row["post"].title))


def hidden_posts(blog: Blog) -> dict[int, HiddenPost]:
    """Every post that a pick or a set names and readers cannot see."""
    picks = [blog.lists[By.PICK][key] for key in blog.newest]
    named = {one.key for listed in (*picks, *blog.lists[By.SET].values()) for one in listed}
    return hidden_among(named - blog.posts.keys())


def leaky_sets(blog: Blog, hidden: dict[int, HiddenPost]) -> list[Row]:
    """Sets that readers get only in part: with hidden posts, with deleted ones, or with none left."""
    sets = list(models.RelatedPostSet.objects.values_list("pk", "name", "latest_revision__content"))
    # The database drops what named a deleted post; only what was saved last still knows of it.
    saved = {key: {item["page"] for item in (content or {}).get("items", [])} - {None} for key, _name, content in sets}
    existing = set(BlogPage.objects.filter(pk__in=set().union(*saved.values())).values_list("pk", flat=True))
    found = []
    for key, name, _content in sets:
        items = [one.key for one in blog.lists[By.SET][key]]
        row = {"hidden": [hidden[item] for item in items if item in hidden], "deleted": len(saved[key] - existing)}
        if any(row.values()) or not items:
            found.append(row | {"pk": key, "name": name, "is_empty": not items})
    return found


def hidden_picks(blog: Blog, hidden: dict[int, HiddenPost]) -> list[Row]:
    """Posts whose editors picked what readers cannot see, and those picks."""
    picks = {key: [hidden[one.key] for one in blog.lists[By.PICK][key] if one.key in hidden] for key in blog.newest}
    return [{"post": blog.posts[key], "hidden": found} for key, found in picks.items() if found]


def repeats(blog: Blog) -> tuple[list[Row], list[Row]]:
    """Pairs of posts to decide about, surest first, and those whose two posts both stay and have not changed since."""
    kept = {
        (row.post_id, row.other_id)
        for row in models.KeptRepeat.objects.select_related("post", "other")
        if (row.post_digest, row.other_digest) == (said_by(row.post), said_by(row.other))
    }
    found: dict[bool, list[Row]] = {False: [], True: []}
    for post, other, likeness in models.Repeat.objects.values_list("post", "other", "likeness"):
        if post in blog.posts and other in blog.posts:
            alike = "nearly the same" if likeness >= NEARLY_THE_SAME else "much alike"
            row = {"post": blog.posts[post], "other": blog.posts[other], "alike": alike}
            found[(post, other) in kept].append(row)
    return found[False], found[True]


def choices(blog: Blog) -> list[Row]:
    """Every published choice that counts as evidence, and number and title of each page under which it has moved the
    chosen post; those that moved most first.
    """
    moved = defaultdict(list)
    learned = Suggestion.objects.exclude(learned_from=None)
    for under, post, page, title in learned.values_list("learned_from", "post", "page", "page__title"):
        moved[under, post].append((page, title))
    counted, found = set(blog.newest), []
    for model, picked in ((RelatedPick, True), (RelatedExclusion, False)):
        for under, post in model.objects.order_by("pk").values_list("post", "page"):
            if under in counted and post in counted:
                row = {"under": blog.posts[under], "post": blog.posts[post], "picked": picked}
                found.append(row | {"moved": moved[under, post]})
    return sorted(found, key=lambda row: (-len(row["moved"]), row["under"].title, row["post"].title))
