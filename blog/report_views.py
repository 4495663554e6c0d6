"""The report "Related posts" in the admin, and what can be done from it about two posts that say the same."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from .merging import MAY_REDIRECT, Refused, keep_both, look_again, plan, send_readers
from .models import BlogIndexPage, BlogPage
from .report import Blog, Pair, everywhere, hidden_picks, hidden_posts, leaky_sets, lessons, orphans, repeats

REPORT = "blog_related_report"
TITLE = "Related posts"

SHOWN = 20
"""Rows of a section before the rest has to be asked for."""


@dataclass(frozen=True)
class Section:
    """A list of the report: the rows that are shown, and how many there are."""

    name: str
    rows: list[Any]
    total: int


@dataclass(frozen=True)
class Choice:
    """A pair of posts, where each can be read, and what this person may do about it."""

    pair: Pair
    addresses: tuple[str, str]
    may_keep: bool
    may_send: bool


def may_see(user: Any) -> bool:
    """Whoever may change posts."""
    pages = page_permission_policy.instances_user_has_permission_for(user, "change")
    return pages.type(BlogPage, BlogIndexPage).exists()


class Door(WagtailAdminTemplateMixin, View):
    """For those who may see the report."""

    page_title = TITLE
    header_icon = "list-ul"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_see(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": reverse(REPORT), "label": TITLE}]


class RelatedReportView(Door, TemplateView):
    """The whole report on one page."""

    template_name = "wagtailadmin/blog/related_report.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        blog = Blog()
        hidden = hidden_posts(blog)
        to_decide, kept = repeats(blog)
        found = {
            "repeats": to_decide,
            "orphans": orphans(blog),
            "everywhere": everywhere(blog),
            "sets": leaky_sets(blog, hidden),
            "hidden_picks": hidden_picks(blog, hidden),
        }
        learned = lessons(blog)
        sections = {name: self._section(name, rows) for name, rows in found.items()}
        return super().get_context_data(**kwargs) | {
            "sections": sections,
            "choices": self._choices(sections["repeats"].rows),
            "kept": self._choices(kept),
            "lessons": self._section("lessons", learned),
            "moving": sum(bool(lesson.moved) for lesson in learned),
            "blocks": len(blog.blocks),
            "unsettled": blog.unsettled,
            "is_empty": not any(found.values()),
            "may_change_sets": self.request.user.has_perm("blog.change_relatedpostset"),
        }

    def _section(self, name: str, rows: list[Any]) -> Section:
        is_whole = self.request.GET.get("all") == name
        return Section(name, rows if is_whole else rows[:SHOWN], len(rows))

    def _choices(self, pairs: Iterable[Pair]) -> list[Choice]:
        keys = {key for pair in pairs for key in (pair.post.pk, pair.other.pk)}
        pages = Page.objects.in_bulk(keys)
        publishable = page_permission_policy.instances_user_has_permission_for(self.request.user, "publish")
        mine = set(publishable.filter(pk__in=keys).values_list("pk", flat=True))
        may_redirect = self.request.user.has_perms(MAY_REDIRECT)
        choices = []
        for pair in pairs:
            both = pages[pair.post.pk], pages[pair.other.pk]
            addresses = tuple(page.get_url(self.request) or "" for page in both)
            may_keep = {page.pk for page in both} <= mine
            choices.append(Choice(pair, addresses, may_keep, may_keep and may_redirect))
        return choices


class KeepBothView(Door):
    """One button: both posts stay, or the pair comes back to the list."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, **keys: int) -> HttpResponse:
        is_taken_back = request.POST.get("answer") == "again"
        answer: Callable[[Collection[int], Any], Any] = look_again if is_taken_back else keep_both
        try:
            post, other = answer(keys.values(), request.user)
        except Refused as refusal:
            messages.error(request, str(refusal))
        else:
            consequence = "are on the list again" if is_taken_back else "both stay, until one of them changes"
            messages.success(request, f"“{post.title}” and “{other.title}” {consequence}.")
        return redirect(REPORT)


class SendReadersView(Door, TemplateView):
    """Says what will happen when readers of one post are sent to another, and does it when asked."""

    template_name = "wagtailadmin/blog/send_readers.html"
    page_title = "Send readers on"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return super().dispatch(request, *args, **kwargs)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return redirect(REPORT)

    def post(self, request: HttpRequest, old: int, kept: int) -> HttpResponse:
        done = send_readers(old, kept, request.user)
        messages.success(
            request,
            f"Readers of “{done.old.title}” now come to “{done.kept.title}”. "
            f"“{done.old.title}” is unpublished, not deleted.",
        )
        return redirect(REPORT)

    @cached_property
    def plan(self) -> Any:
        return plan(self.kwargs["old"], self.kwargs["kept"], self.request.user)

    def get_page_subtitle(self) -> str:
        return self.plan.old.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        address = self.plan.kept.get_url(self.request)
        return super().get_context_data(**kwargs) | {"plan": self.plan, "kept_address": address}
