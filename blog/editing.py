"""The block under a post as its editor sees it: what readers would get from the form as it is, and why.

It is shown beside the picks and asked for again whenever they change, so that nobody has to save to see.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from taggit.models import Tag
from taggit.utils import parse_tags

from blog.models import BlogCategory, BlogIndexPage, BlogPage, RelatedExclusion, RelatedPick, RelatedPostSet
from concordpodiatry.core.visibility import visible

from .related.policy import CARDS, Sources, block_of_draft, chosen_set_of

LONGEST_NUMBER = 18
"""Digits: more than that is no number of a page, and more than a database can compare."""


@dataclass(frozen=True)
class EditorCard:
    """A post that stands there, or is next in line. ``learned_from`` is the post whose editor moved it."""

    post: BlogPage
    source: str
    reason: str
    learned_from: str = ""
    is_automatic: bool = True

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
    sources, cards = block_of_draft(post)
    chosen_set = chosen_set_of(post)
    in_block = [card.post.pk for card in cards]
    waiting = [key for key, _reason in sources.suggested if key not in in_block]
    wanted = {*waiting, *sources.picks, *sources.learned_from.values()}
    posts = {page.pk: page for page in BlogPage.objects.defer("body").filter(pk__in=wanted)}
    reasons = dict(sources.suggested)

    def card(page: BlogPage, reason: str) -> EditorCard:
        teacher = posts.get(sources.learned_from.get(page.pk, 0))
        source = _source(page.pk, sources, chosen_set)
        return EditorCard(page, source, reason, teacher.title if teacher else "", page.pk not in sources.picks)

    return EditorBlock(
        shown=[card(shown.post, shown.reason) for shown in cards],
        next_in_line=[card(posts[key], reasons[key]) for key in waiting if key in posts],
        hidden=list(_hidden(post, [posts[key] for key in sources.picks if key in posts])),
        can_pin=len(sources.picks) < CARDS,
    )


def _source(key: int, sources: Sources, chosen_set: RelatedPostSet | None) -> str:
    if key in sources.picks:
        return "Your pick"
    if key in sources.of_set and chosen_set:
        return f"From the set {chosen_set.name}"
    return ""


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


@require_POST
def related_block(request: HttpRequest) -> HttpResponse:
    """The panel anew, for what the form says now. Nothing is saved."""
    context = {"block": editor_block(_post_of(request.POST, request.user))}
    return render(request, "wagtailadmin/blog/related_block.html", context)


def _post_of(form: QueryDict, user: Any) -> BlogPage:
    """The post with what matters here as it is in the form; of its text, what was saved last."""
    (key,) = _numbers([form.get("post", "")]) or [None]
    if key is None:
        post = BlogPage()
        indexes = BlogIndexPage.objects.all()
        may = any(index.permissions_for_user(user).can_add_subpage() for index in indexes)
    else:
        post = get_object_or_404(BlogPage, pk=key).get_latest_revision_as_object()
        may = post.permissions_for_user(user).can_edit()
    if not may:
        raise PermissionDenied
    post.title, post.lead = form.get("title", "")[:255], form.get("lead", "")[:600]
    post.topics = [Tag(name=name) for name in parse_tags(form.get("tags", "")[:1000])]
    post.category = BlogCategory.objects.filter(pk__in=_numbers([form.get("category", "")])).first()
    post.related_set = RelatedPostSet.objects.filter(pk__in=_numbers([form.get("related_set", "")])).first()
    post.related_picks = [RelatedPick(page=page) for page in _posts(form.getlist("pick"))]
    post.related_exclusions = [RelatedExclusion(page=page) for page in _posts(form.getlist("exclude"))]
    return post


def _posts(values: list[str]) -> list[BlogPage]:
    """The posts with these numbers, in their order."""
    numbers = _numbers(values)
    found = BlogPage.objects.defer("body").in_bulk(numbers)
    return [found[number] for number in dict.fromkeys(numbers) if number in found]


def _numbers(values: list[str]) -> list[int]:
    return [int(value) for value in values if value.isascii() and value.isdigit() and len(value) <= LONGEST_NUMBER]
