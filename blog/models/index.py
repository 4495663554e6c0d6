"""The blog: all posts, by category, by tag, by year, and as feeds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from taggit.models import Tag
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page
from wagtail.search import index

from blog.structured import list_nodes
from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.changes import last_change
from concordpodiatry.core.conditional import dated_by_content
from concordpodiatry.core.models import BasePage
from concordpodiatry.images.gathering import with_pictures
from concordpodiatry.practice.models.settings import practice

from .categories import BlogCategory
from .posts import BlogPage

POSTS_PER_PAGE = 7
ENOUGH_POSTS = 2
"""So many posts make a page about a tag worth finding."""


@dataclass(frozen=True)
class Shelf:
    """A link that narrows the list of posts."""

    text: str
    url: str
    current: bool


@dataclass(frozen=True)
class Shelves:
    """What the list of posts can be narrowed by; only what has posts."""

    categories: list[BlogCategory]
    years: list[int]


@per_version
def shelves() -> Shelves:
    """The categories and years that have posts a reader may see."""
    posts = BlogPage.objects.visible().order_by()
    years = posts.dates("published_on", "year", order="DESC")
    return Shelves(
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

    class Meta:
        verbose_name = "blog"

    def posts(self) -> Any:
        """Every post a reader may see, newest first."""
        return BlogPage.objects.child_of(self).listed().order_by("-published_on", "-pk")

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
        if year not in shelves().years:
            raise Http404
        posts = self.posts().filter(published_on__year=year)
        return self._listing(request, posts, heading=f"Posts from {year}", year=year)

    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        from blog.feeds import RssFeed

        return dated_by_content(RssFeed())(request, index=self)

    @path("feed/atom/")
    def atom_feed(self, request: HttpRequest) -> HttpResponse:
        from blog.feeds import AtomFeed

        return dated_by_content(AtomFeed())(request, index=self)

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
        known = shelves()
        cards = posts.select_related("image", "category")
        page_of_posts = Paginator(cards, POSTS_PER_PAGE).get_page(request.GET.get("page"))
        if is_narrowed and not page_of_posts.paginator.count:
            raise Http404
        page_of_posts.object_list = with_pictures(page_of_posts.object_list)
        # What was typed behind the question mark is no part of the address, but the page of a long list is.
        number = f"?page={page_of_posts.number}" if page_of_posts.number > 1 else ""
        address = absolute(f"{request.path}{number}", request)
        words = lead or ("" if heading else self.lead)
        return self.render(
            request,
            context_overrides={
                "posts": page_of_posts,
                "heading": heading or self.title,
                "lead": words,
                "note": note,
                "is_narrowed": is_narrowed,
                "address": address,
                "summary": words or (f"{heading}, from {practice().name}." if heading else self.summary),
                "structured": list_nodes(self, request, address, heading or self.title, words),
                # A list of a single post says nothing that the post does not: search engines need not keep it.
                "is_thin": may_be_thin and page_of_posts.paginator.count < ENOUGH_POSTS,
                "categories": [
                    Shelf(other.name, f"{url}category/{other.slug}/", other == category) for other in known.categories
                ],
                "years": [Shelf(str(other), f"{url}archive/{other}/", other == year) for other in known.years],
            },
        )

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The blog and its categories, each with the date of its newest post; old posts are found through them."""
        newest: dict[Any, datetime] = {}
        for post in self.posts().defer("body"):
            for shelf in (None, post.category_id):
                dates = [date for date in (newest.get(shelf), post.changed_at) if date]
                newest |= {shelf: max(dates)} if dates else {}
        full_url = self.get_full_url(request)
        blog = {"location": full_url, "lastmod": newest.get(None) or last_change(self)}
        return [blog] + [
            {"location": f"{full_url}category/{category.slug}/", "lastmod": newest.get(category.pk)}
            for category in shelves().categories
        ]
