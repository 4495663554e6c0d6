"""The blog: all posts, by category, by tag, by year, and as feeds."""

from dataclasses import dataclass
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

from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.changes import last_change
from concordpodiatry.core.models import BasePage
from concordpodiatry.practice.models.settings import practice

from .categories import BlogCategory
from .listing import Keys, Listing, cards, listing_of

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

    @property
    def listing(self) -> Listing:
        """The keys of every post a reader may see, newest first."""
        return listing_of(self)

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
        return self._listing(request, self.listing.posts, note=note)

    @path("category/<slug:slug>/")
    def by_category(self, request: HttpRequest, slug: str) -> HttpResponse:
        category = get_object_or_404(BlogCategory, slug=slug)
        return self._listing(
            request,
            self.listing.by_category.get(category.pk, ()),
            heading=category.name,
            lead=category.description,
            category=category,
        )

    @path("tag/<str:slug>/")
    def by_tag(self, request: HttpRequest, slug: str) -> HttpResponse:
        tag = get_object_or_404(Tag, slug=slug)
        return self._listing(request, self.listing.tagged(tag.pk), heading=f"Posts about {tag.name}", may_be_thin=True)

    @path("archive/<int:year>/")
    def by_year(self, request: HttpRequest, year: int) -> HttpResponse:
        return self._listing(request, self.listing.by_year.get(year, ()), heading=f"Posts from {year}", year=year)

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
        keys: Keys,
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
        if is_narrowed and not keys:
            raise Http404
        page_of_posts = Paginator(keys, POSTS_PER_PAGE).get_page(request.GET.get("page"))
        page_of_posts.object_list = cards(list(page_of_posts.object_list))
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
                "is_thin": may_be_thin and len(keys) < ENOUGH_POSTS,
                "categories": [
                    Filter(other.name, f"{url}category/{other.slug}/", other == category)
                    for other in self.listing.categories
                ],
                "years": [Filter(str(other), f"{url}archive/{other}/", other == year) for other in self.listing.years],
            },
        )

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The blog and its categories, each with the date of its newest post; old posts are found through them."""
        full_url, listing = self.get_full_url(request), self.listing
        blog = {"location": full_url, "lastmod": listing.last_change(listing.posts) or last_change(self)}
        return [blog] + [
            {
                "location": f"{full_url}category/{category.slug}/",
                "lastmod": listing.last_change(listing.by_category[category.pk]),
            }
            for category in listing.categories
        ]
