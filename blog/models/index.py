"""The blog: all posts, by category, by tag, by year, and as feeds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from taggit.models import Tag
from wagtail import hooks
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page
from wagtail.search import index

from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.changes import last_change
from concordpodiatry.core.models import BasePage
from concordpodiatry.images.gathering import with_pictures
from concordpodiatry.practice.models.settings import practice

from .categories import BlogCategory
from .posts import BlogPage

POSTS_PER_PAGE = 7
ENOUGH_POSTS = 2
"""So many posts make a page about a tag worth finding."""


@dataclass(frozen=True)
class Shown:
    """What a view lists: its heading, the words under it and its whole address."""

    heading: str
    lead: str
    address: str


@dataclass(frozen=True)
class Filter:
    """A link that narrows the list of posts."""

    text: str
    url: str
    current: bool


@dataclass(frozen=True)
class WithPosts:
    """What the list of posts can be narrowed by: only what has posts a reader may see."""

    categories: list[BlogCategory]
    years: list[int]


@per_version
def with_posts() -> WithPosts:
    posts = BlogPage.objects.visible().order_by()
    years = posts.dates("published_on", "year", order="DESC")
    return WithPosts(
        list(BlogCategory.objects.filter(pk__in=posts.values("category"))),
        [day.year for day in years],
    )


class BlogIndexPage(RoutablePageMixin, BasePage):
    """The list of posts and every way to narrow it."""

    lead = models.TextField(max_length=300, blank=True, help_text="One sentence above the posts.")

    content_panels = [*Page.content_panels, "lead"]
    search_fields = [*Page.search_fields, index.SearchField("lead")]

    schema_type = "CollectionPage"
    max_count = 1
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["blog.BlogPage"]
    page_description = "The list of all posts. There is one."

    shown: Shown | None = None
    """Set by a view that lists posts, for what programs are told about it."""

    class Meta:
        verbose_name = "blog"

    def posts(self) -> Any:
        """Every post a reader may see, newest first."""
        return BlogPage.objects.child_of(self).visible().order_by("-published_on", "-pk")

    @path("")
    def all_posts(self, request: HttpRequest) -> HttpResponse:
        """All posts. An address such as ``?category=heel-pain``, typed or from an old link, leads to its own page."""
        note = ""
        for name, model in (("category", BlogCategory), ("tag", Tag)):
            wanted = request.GET.get(name, "").strip()
            if not wanted:
                continue
            if "\x00" not in wanted and model.objects.filter(slug=wanted).exists():
                return redirect(self.get_url(request) + self.reverse_subpage(f"by_{name}", args=[wanted]))
            note = f"We have no {name} of that name. Here are all posts."
        return self._listing(request, self.posts(), note=note)

    @path("category/<slug:slug>/")
    def by_category(self, request: HttpRequest, slug: str) -> HttpResponse:
        category = get_object_or_404(BlogCategory, slug=slug)
        return self._listing(
            request,
            self.posts().filter(category=category),
            heading=category.name,
            lead=category.description,
            category=category,
        )

    @path("tag/<str:slug>/")
    def by_tag(self, request: HttpRequest, slug: str) -> HttpResponse:
        tag = get_object_or_404(Tag, slug=slug)
        posts = self.posts().filter(tagged_items__tag=tag)
        return self._listing(request, posts, heading=f"Posts about {tag.name}", may_be_thin=True)

    @path("archive/<int:year>/")
    def by_year(self, request: HttpRequest, year: int) -> HttpResponse:
        if year not in with_posts().years:
            raise Http404
        posts = self.posts().filter(published_on__year=year)
        return self._listing(request, posts, heading=f"Posts from {year}", year=year)

    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        return self._feed(request, "rss")

    @path("feed/atom/")
    def atom_feed(self, request: HttpRequest) -> HttpResponse:
        return self._feed(request, "atom")

    def _feed(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Feeds know this page; the page knows them by the hook under which they are registered."""
        (serve,) = hooks.get_hooks("serve_blog_feed")
        return serve(request, self, kind)

    def _listing(
        self,
        request: HttpRequest,
        posts: Any,
        *,
        heading: str = "",
        lead: str = "",
        note: str = "",
        category: BlogCategory | None = None,
        year: int | None = None,
        may_be_thin: bool = False,
    ) -> HttpResponse:
        url = self.get_url(request)
        is_narrowed = bool(heading)
        known = with_posts()
        cards = posts.select_related("image", "category")
        page_of_posts = Paginator(cards, POSTS_PER_PAGE).get_page(request.GET.get("page"))
        if is_narrowed and not page_of_posts.paginator.count:
            raise Http404
        page_of_posts.object_list = with_pictures(page_of_posts.object_list)
        # What was typed behind the question mark is no part of the address, but the page of a long list is.
        number = f"?page={page_of_posts.number}" if page_of_posts.number > 1 else ""
        address = absolute(f"{request.path}{number}", request)
        words = lead or ("" if heading else self.lead)
        self.shown = Shown(heading or self.title, words, address)
        return self.render(
            request,
            context_overrides={
                "posts": page_of_posts,
                "heading": self.shown.heading,
                "lead": words,
                "note": note,
                "is_narrowed": is_narrowed,
                "address": address,
                "summary": words or (f"{heading}, from {practice().name}." if heading else self.summary),
                # A list of a single post says nothing that the post does not: search engines need not keep it.
                "is_thin": may_be_thin and page_of_posts.paginator.count < ENOUGH_POSTS,
                "categories": [
                    Filter(other.name, f"{url}category/{other.slug}/", other == category) for other in known.categories
                ],
                "years": [Filter(str(other), f"{url}archive/{other}/", other == year) for other in known.years],
            },
        )

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The blog and its categories, each with the date of its newest post; old posts are found through them."""
        newest: dict[Any, datetime] = {}
        for post in self.posts().defer("body"):
            for category in (None, post.category_id):
                dates = [date for date in (newest.get(category), post.changed_at) if date]
                newest |= {category: max(dates)} if dates else {}
        full_url = self.get_full_url(request)
        blog = {"location": full_url, "lastmod": newest.get(None) or last_change(self)}
        return [blog] + [
            {"location": f"{full_url}category/{category.slug}/", "lastmod": newest.get(category.pk)}
            for category in with_posts().categories
        ]
