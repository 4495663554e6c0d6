"""The block under a post as its editor sees it: what readers would get from the form as it is, and why.

It is shown beside the picks and asked for again whenever they change, so that nobody has to save to see.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from blog.models import BlogPage
from concordpodiatry.core.visibility import visible

from .policy import CARDS, By, candidates_of_draft, cards_of_draft, chosen_set_of


@dataclass(frozen=True)
class EditorCard:
    """A post that stands there, or is next in line. ``learned_from`` is the title of the post whose editor moved it."""

    post: BlogPage
    source: str
    reason: str
    learned_from: str
    is_automatic: bool

    @property
    def edit_url(self) -> str:
        return reverse("wagtailadmin_pages:edit", args=[self.post.pk])


@dataclass(frozen=True)
class EditorBlock:
    """Everything the panel shows. ``hidden`` are picks no reader sees yet, with what there is to know about it."""

    shown: list[EditorCard]
    next_in_line: list[EditorCard]
    hidden: list[tuple[BlogPage, str]]
    can_pin: bool


def editor_block(post: BlogPage) -> EditorBlock:
    """The block under the post as its form has it."""
    candidates, chosen_set = candidates_of_draft(post), chosen_set_of(post)
    cards = cards_of_draft(post, candidates)
    in_block = {card.post.pk for card in cards}
    waiting = [each for each in candidates if each.by is By.SITE and each.post not in in_block]
    picks = [each.post for each in candidates if each.by is By.PICK]
    wanted = {*picks, *(each.post for each in waiting), *(each.learned_from for each in candidates)} - {None}
    posts = BlogPage.objects.defer("body").in_bulk(wanted)
    names = {By.PICK: "Your pick", By.SET: f"From the set {chosen_set.name}" if chosen_set else ""}
    learned = {each.post: posts[each.learned_from].title for each in candidates if each.learned_from in posts}

    def card(page: BlogPage, by: By, reason: str) -> EditorCard:
        return EditorCard(page, names.get(by, ""), reason, learned.get(page.pk, ""), page.pk not in picks)

    return EditorBlock(
        shown=[card(shown.post, shown.by, shown.reason) for shown in cards],
        next_in_line=[card(posts[each.post], each.by, each.reason) for each in waiting if each.post in posts],
        hidden=list(_hidden(post, [posts[key] for key in picks if key in posts])),
        can_pin=len(picks) < CARDS,
    )


def _hidden(post: BlogPage, picks: list[BlogPage]) -> Iterator[tuple[BlogPage, str]]:
    """The picks that leave their place to the next, and why."""
    public = set(visible(BlogPage.objects.filter(pk__in=[page.pk for page in picks])).values_list("pk", flat=True))
    for page in picks:
        if page.pk == post.pk:
            yield page, "is this post itself. Readers never see a post under itself."
        elif not page.live:
            yield page, "is a draft. It will appear here when it is published."
        elif page.pk not in public:
            yield page, "is private, or stands below a page that is. Readers do not see it."
