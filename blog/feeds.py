"""The newest posts for feed readers."""

from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.feedgenerator import Atom1Feed, Enclosure, Rss201rev2Feed

from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.images.gathering import with_pictures
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
        if item.get("content"):
            handler.addQuickElement("content:encoded", item["content"])


class RssFeed(Feed):
    """RSS 2.0 of the newest posts, with their full text."""

    feed_type = FullTextRss

    def get_object(self, request: HttpRequest, *, index: BlogIndexPage) -> BlogIndexPage:
        self.request = request
        return index

    def title(self, index: BlogIndexPage) -> str:
        return f"{practice().name}: {index.title}"

    def description(self, index: BlogIndexPage) -> str:
        return index.lead or practice().tagline

    subtitle = description

    def link(self, index: BlogIndexPage) -> str:
        return index.get_full_url(self.request)

    def author_name(self, index: BlogIndexPage) -> str:
        return practice().name

    def items(self, index: BlogIndexPage) -> Any:
        return with_pictures(index.posts().select_related("image", "category")[:POSTS])

    def item_title(self, post: BlogPage) -> str:
        return post.title

    def item_description(self, post: BlogPage) -> str:
        return post.summary or post.lead

    def item_link(self, post: BlogPage) -> str:
        return post.get_full_url(self.request)

    def item_guid(self, post: BlogPage) -> str:
        return post.get_full_url(self.request)

    item_guid_is_permalink = True

    def item_pubdate(self, post: BlogPage) -> datetime:
        return noon(post.published_on)

    def item_updateddate(self, post: BlogPage) -> datetime:
        return noon(post.updated_on or post.published_on)

    def item_categories(self, post: BlogPage) -> list[str]:
        return [post.category.name] if post.category else []

    def item_enclosures(self, post: BlogPage) -> list[Enclosure]:
        if post.image is None:
            return []
        try:
            rendition = post.image.get_rendition("format-jpeg|width-960")
            size = rendition.file.size
        except OSError:  # The file is lost; the post is not.
            return []
        return [Enclosure(self.request.build_absolute_uri(rendition.url), str(size), "image/jpeg")]

    def item_extra_kwargs(self, post: BlogPage) -> dict[str, Any]:
        host = f"{self.request.scheme}://{self.request.get_host()}"
        texts = _texts()
        if (post.pk, host) not in texts:
            html = render_to_string("blog/feed_item.html", {"page": post}, request=self.request)
            texts[post.pk, host] = html.strip()
        return {"content": texts[post.pk, host]}


class AtomFeed(RssFeed):
    """The same as Atom."""

    feed_type = Atom1Feed

    def item_extra_kwargs(self, post: BlogPage) -> dict[str, Any]:
        return {}
