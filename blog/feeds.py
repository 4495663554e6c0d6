"""The newest posts for feed readers."""

from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.feedgenerator import Atom1Feed, Enclosure, Rss201rev2Feed, SyndicationFeed
from django.utils.html import escape

from blog.feed_text import fit_for_xml, for_feeds
from concordpodiatry.alone import failing_alone
from concordpodiatry.contentversion.remembered import recall
from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.conditional import dated_by_content
from concordpodiatry.images.prepared import with_pictures
from concordpodiatry.practice.models.settings import practice

from .models import BlogIndexPage, BlogPage
from .models.posts import noon

POSTS = 20


@per_version
def _texts() -> dict[tuple[int, str], str]:
    """Whole posts as HTML by page and host: each is made once, since feed readers ask all day."""
    return {}


class FullTextRss(Rss201rev2Feed):
    """RSS with the whole text, in the form feed readers know."""

    def rss_attributes(self) -> dict[str, str]:
        return super().rss_attributes() | {"xmlns:content": "http://purl.org/rss/1.0/modules/content/"}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])


class FullTextAtom(Atom1Feed):
    """Atom with the whole text (RFC 4287)."""

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})


class RssFeed(Feed):
    """RSS 2.0 of the newest posts, with their full text."""

    feed_type: type[SyndicationFeed] = FullTextRss

    def get_object(self, request: HttpRequest, *, index: BlogIndexPage) -> BlogIndexPage:
        self.request = request
        return index

    def title(self, index: BlogIndexPage) -> str:
        return fit_for_xml(f"{practice().name}: {index.title}")

    def description(self, index: BlogIndexPage) -> str:
        return fit_for_xml(index.lead or practice().tagline)

    subtitle = description

    def link(self, index: BlogIndexPage) -> str:
        return index.get_full_url(self.request) or ""

    def feed_url(self, index: BlogIndexPage) -> str:
        """What the feed calls itself, under the same host as everything in it."""
        return absolute(self.request.path, self.request)

    def author_name(self, index: BlogIndexPage) -> str:
        return fit_for_xml(practice().name)

    def items(self, index: BlogIndexPage) -> Any:
        keys = index.listing.posts[:POSTS]
        found = BlogPage.objects.in_bulk(keys)
        recall(found.values(), "category", "author")
        return with_pictures(found[key] for key in keys if key in found)

    def item_title(self, post: BlogPage) -> str:
        return fit_for_xml(post.title)

    def item_description(self, post: BlogPage) -> str:
        """Feed readers take it for HTML, so the letters that HTML knows are written in its way."""
        return fit_for_xml(escape(post.summary))

    def item_link(self, post: BlogPage) -> str:
        return post.get_full_url(self.request) or ""

    def item_guid(self, post: BlogPage) -> str:
        """The same for ever: a post that gets a new address is not shown to readers a second time."""
        return f"urn:uuid:{post.translation_key}"

    item_guid_is_permalink = False

    def item_author_name(self, post: BlogPage) -> str:
        return fit_for_xml(post.author.title if post.author else practice().name)

    def item_pubdate(self, post: BlogPage) -> datetime:
        return noon(post.published_on)

    def item_updateddate(self, post: BlogPage) -> datetime:
        return noon(post.updated_on or post.published_on)

    def item_categories(self, post: BlogPage) -> list[str]:
        return [fit_for_xml(post.category.name)] if post.category else []

    def item_enclosures(self, post: BlogPage) -> list[Enclosure]:
        if post.image is None:
            return []
        with failing_alone("picture of a feed item", f"pk {post.image.pk}"):
            rendition = post.image.get_rendition("format-jpeg|width-960")
            if size := rendition.file.size:
                return [Enclosure(absolute(rendition.url, self.request), str(size), "image/jpeg")]
        return []

    def item_extra_kwargs(self, post: BlogPage) -> dict[str, Any]:
        host = absolute("/", self.request)
        texts = _texts()
        if (post.pk, host) not in texts:
            html = render_to_string("blog/feed_item.html", {"page": post}, request=self.request)
            texts[post.pk, host] = for_feeds(html, self.request, self.item_link(post))
        return {"content": texts[post.pk, host]}


class AtomFeed(RssFeed):
    """The same as Atom."""

    feed_type = FullTextAtom


FEEDS = {"rss": RssFeed, "atom": AtomFeed}


def serve_feed(request: HttpRequest, index: BlogIndexPage, kind: str) -> HttpResponse:
    """The feed of this kind, at an address of the index."""
    return dated_by_content(FEEDS[kind]())(request, index=index)
