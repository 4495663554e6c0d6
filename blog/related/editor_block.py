"""The block under a post as its editor sees it: what readers would get from the form as it is, and why.

It is shown beside the picks and asked for again whenever they change, so that nobody has to save to see.
"""

from typing import NamedTuple

from blog.models import BlogPage

from .hidden import HiddenPost, hidden_among
from .policy import CARDS, By, Card, candidates_of_draft, cards_of_draft, chosen_set_of


class EditorBlock(NamedTuple):
    """Everything the panel shows. ``hidden`` are picks no reader sees yet; ``itself`` is the title, if it is picked."""

    shown: list[Card]
    next_in_line: list[Card]
    hidden: list[HiddenPost]
    itself: str
    set_name: str
    can_pin: bool


def editor_block(post: BlogPage) -> EditorBlock:
    """The block under the post as its form has it."""
    candidates, chosen_set = candidates_of_draft(post), chosen_set_of(post)
    shown = cards_of_draft(post, candidates)
    standing = {card.post.pk for card in shown}
    waiting = {one.key: one for one in candidates if one.by is By.SITE and one.key not in standing}
    posts = BlogPage.objects.defer("body").in_bulk(waiting)
    picks = [one.key for one in candidates if one.by is By.PICK]
    hidden = hidden_among(picks)
    return EditorBlock(
        shown,
        [Card(posts[key], one.by, one.reason, one.learned_from, 0) for key, one in waiting.items() if key in posts],
        [hidden[key] for key in picks if key in hidden and key != post.pk],
        itself=post.title if post.pk in picks else "",
        set_name=chosen_set.name if chosen_set else "",
        can_pin=len(picks) < CARDS,
    )
