"""Why readers cannot see a post that a pick or a set names."""

from collections.abc import Collection
from typing import NamedTuple

from django.utils import timezone

from blog.models import BlogPage
from concordpodiatry.core import visibility


class HiddenPost(NamedTuple):
    """A post readers cannot see, and why not: "a draft". ``is_coming`` if publishing it is all it takes."""

    pk: int
    title: str
    state: str
    is_coming: bool

    @property
    def sentence(self) -> str:
        """For words that follow the title."""
        state = self.state if self.state.startswith("goes") else f"is {self.state}"
        then = "It will appear here when it is published." if self.is_coming else "Readers do not see it."
        return f"{state}. {then}"


def hidden_among(keys: Collection[int]) -> dict[int, HiddenPost]:
    """Those of these posts that readers cannot see."""
    visible = BlogPage.objects.visible().filter(pk__in=keys).values("pk")
    pages = BlogPage.objects.filter(pk__in=keys).exclude(pk__in=visible).annotate_approved_schedule().defer("body")
    private = visibility.hidden().private
    found = {}
    for page in pages:
        is_private = page.path.startswith(private)
        state = "private" if is_private else _state(page)
        found[page.pk] = HiddenPost(page.pk, page.title, state, is_coming=not page.live and not is_private)
    return found


def _state(page: BlogPage) -> str:
    if page.live:
        return "below a page that is not published"
    if page.approved_schedule and page.go_live_at:
        day = timezone.localdate(page.go_live_at)
        return f"goes public on {day:%B} {day.day}, {day.year}"
    if page.expired:
        return "expired"
    return "unpublished" if page.first_published_at else "a draft"
