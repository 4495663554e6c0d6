"""Views of the admin: the block beside the picks of a post, and the report "Related posts" with its two answers."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from taggit.models import Tag
from taggit.utils import parse_tags
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.permissions import page_permission_policy

from blog.models import BlogCategory, BlogIndexPage, BlogPage, RelatedExclusion, RelatedPick, RelatedPostSet

from . import merging, report
from .editor_block import editor_block

REPORT = "blog_related_report"
TITLE = "Related posts"

SHOWN = 20
"""Rows of a section before the rest has to be asked for."""

LONGEST_NUMBER = 18
"""Digits: more than that is no number of a page, and more than a database can compare."""


@require_POST
def related_block(request: HttpRequest) -> HttpResponse:
    """The block anew, for what the form says now. Nothing is saved."""
    context = {"block": editor_block(_post_of(request.POST, request.user))}
    return render(request, "wagtailadmin/blog/related_block.html", context)


def _post_of(form: QueryDict, user: Any) -> BlogPage:
    """The post with what matters here as it is in the form; of its text, what was saved last."""
    keys = _numbers([form.get("post", "")])
    if keys:
        post = get_object_or_404(BlogPage, pk=keys[0]).get_latest_revision_as_object()
        may = post.permissions_for_user(user).can_edit()
    else:
        post = BlogPage()
        may = any(index.permissions_for_user(user).can_add_subpage() for index in BlogIndexPage.objects.all())
    if not may:
        raise PermissionDenied
    post.title, post.lead = form.get("title", "")[:255], form.get("lead", "")[:600]
    post.topics = [Tag(name=name) for name in parse_tags(form.get("tags", "")[:1000])]
    post.category = BlogCategory.objects.filter(pk__in=_numbers([form.get("category", "")])).first()
    post.related_set = RelatedPostSet.objects.filter(pk__in=_numbers([form.get("related_set", "")])).first()
    picked, excluded = _numbers(form.getlist("pick")), _numbers(form.getlist("exclude"))
    posts = BlogPage.objects.defer("body").in_bulk([*picked, *excluded])
    post.related_picks = [RelatedPick(page=posts[key]) for key in picked if key in posts]
    post.related_exclusions = [RelatedExclusion(page=posts[key]) for key in excluded if key in posts]
    return post


def _numbers(values: list[str]) -> list[int]:
    """Those of the values that can be numbers of pages."""
    return [int(value) for value in values if value.isascii() and value.isdigit() and len(value) <= LONGEST_NUMBER]


def may_see(user: Any) -> bool:
    """Whoever may change posts sees the report."""
    pages = page_permission_policy.instances_user_has_permission_for(user, "change")
    return pages.type(BlogPage, BlogIndexPage).exists()


class ReportMenuItem(MenuItem):
    """The way to the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see(request.user)


def report_menu_item() -> MenuItem:
    return ReportMenuItem(TITLE, reverse(REPORT), icon_name="list-ul", order=300)


class Section(NamedTuple):
    """A list of the report: the rows that are shown, and how many there are."""

    name: str
    rows: Sequence[Any]
    total: int


class ReportView(WagtailAdminTemplateMixin, TemplateView):
    """A view for those who may see the report."""

    page_title = TITLE
    header_icon = "list-ul"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_see(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": reverse(REPORT), "label": TITLE}]


class RelatedReportView(ReportView):
    """The whole report on one page."""

    template_name = "wagtailadmin/blog/related_report.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        blog = report.Blog()
        hidden = report.hidden_posts(blog)
        to_decide, kept = report.repeats(blog)
        found = {
            "repeats": to_decide,
            "orphans": report.orphans(blog),
            "everywhere": report.everywhere(blog),
            "sets": report.leaky_sets(blog, hidden),
            "hidden_picks": report.hidden_picks(blog, hidden),
        }
        choices = report.choices(blog)
        sections = {name: self._section(name, rows) for name, rows in found.items()}
        return super().get_context_data(**kwargs) | {
            "sections": sections,
            "repeats": self._repeats(sections["repeats"].rows),
            "kept": self._repeats(kept),
            "choices": self._section("choices", choices),
            "moving": sum(bool(choice["moved"]) for choice in choices),
            "blocks": len(blog.blocks),
            "unsettled": blog.unsettled,
            "is_empty": not any(found.values()),
            "may_redirect": self.request.user.has_perms(merging.MAY_REDIRECT),
            "may_change_sets": self.request.user.has_perm("blog.change_relatedpostset"),
        }

    def _section(self, name: str, rows: Sequence[Any]) -> Section:
        is_whole = self.request.GET.get("all") == name
        return Section(name, rows if is_whole else rows[:SHOWN], len(rows))

    def _repeats(self, pairs: Sequence[report.Row]) -> list[report.Row]:
        """The pairs, each with whether this person may decide about it."""
        publishable = page_permission_policy.instances_user_has_permission_for(self.request.user, "publish")
        both = [{pair["post"].pk, pair["other"].pk} for pair in pairs]
        mine = set(publishable.filter(pk__in=set().union(*both)).values_list("pk", flat=True))
        return [pair | {"may_decide": keys <= mine} for pair, keys in zip(pairs, both, strict=True)]


class KeepBothView(ReportView):
    """One button: both posts stay, or the pair comes back to the list."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, **keys: int) -> HttpResponse:
        is_kept = request.POST.get("answer") != "again"
        try:
            post, other = merging.decide(keys.values(), request.user, is_kept=is_kept)
        except merging.Refused as refusal:
            messages.error(request, str(refusal))
        else:
            consequence = "both stay, until one of them changes" if is_kept else "are on the list again"
            messages.success(request, f"“{post.title}” and “{other.title}” {consequence}.")
        return redirect(REPORT)


class SendReadersView(ReportView):
    """Says what will happen when readers of one post are sent to another, and does it when asked."""

    template_name = "wagtailadmin/blog/send_readers.html"
    page_title = "Send readers on"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return super().dispatch(request, *args, **kwargs)
        except merging.Refused as refusal:
            messages.error(request, str(refusal))
            return redirect(REPORT)

    def post(self, request: HttpRequest, old: int, kept: int) -> HttpResponse:
        done = merging.send_readers(old, kept, request.user)
        messages.success(
            request,
            f"Readers of “{done.old.title}” now come to “{done.kept.title}”. "
            f"“{done.old.title}” is unpublished, not deleted.",
        )
        return redirect(REPORT)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        plan = merging.plan(self.kwargs["old"], self.kwargs["kept"], self.request.user)
        self.page_subtitle = plan.old.title
        address = plan.kept.get_url(self.request)
        return super().get_context_data(**kwargs) | {"plan": plan, "kept_address": address}
