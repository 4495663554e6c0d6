"""Which posts stand in which list, newest first: their keys, read once for each version of the content.

A page of a list then needs a few rows by their keys, whether it is the first or the last of hundreds.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wagtail.models import Page

from concordpodiatry.contentversion.remembered import recall
from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.images.prepared import with_pictures

from .categories import BlogCategory
from .posts import BlogPage, BlogPageTag, moment_of_change

Keys = Sequence[int]


@dataclass
class Listing:
    """The keys of the posts below one page that a reader may see, newest first: all, by category, by year, by tag."""

    posts: list[int] = field(default_factory=list)
    by_category: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_year: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    changed: dict[int, datetime | None] = field(default_factory=dict)
    """When the words of each post last changed."""

    by_tag: dict[int, list[int]] = field(default_factory=dict)
    """Filled as they are asked for."""

    @property
    def years(self) -> list[int]:
        """The years that have posts, newest first."""
        return sorted(self.by_year, reverse=True)

    @property
    def categories(self) -> list[BlogCategory]:
        """The categories that have posts, in the order editors gave them."""
        return [category for category in _categories() if category.pk in self.by_category]

    def last_change(self, keys: Keys) -> datetime | None:
        """The newest change among these posts."""
        return max((moment for key in keys if (moment := self.changed[key])), default=None)

    def tagged(self, tag: int) -> Keys:
        if tag not in self.by_tag:
            tagged = set(BlogPageTag.objects.filter(tag=tag).values_list("content_object_id", flat=True))
            self.by_tag[tag] = [key for key in self.posts if key in tagged]
        return self.by_tag[tag]


@per_version
def _categories() -> list[BlogCategory]:
    return list(BlogCategory.objects.all())


@per_version
def _listings() -> Mapping[str, Listing]:
    """By the tree path of the page the posts stand below; one, unless a site has more than one blog."""
    found: dict[str, Listing] = defaultdict(Listing)
    posts = BlogPage.objects.listed().order_by("-published_on", "-pk")
    columns = ("pk", "path", "published_on", "category_id", "updated_on", "first_published_at")
    for key, path, day, category, updated, first_published in posts.values_list(*columns):
        listing = found[path[: -Page.steplen]]
        listing.posts.append(key)
        listing.changed[key] = moment_of_change(updated, day, first_published)
        if category:
            listing.by_category[category].append(key)
        if day:
            listing.by_year[day.year].append(key)
    return dict(found)


def all_listings() -> list[Listing]:
    """One, unless a site has more than one blog."""
    return list(_listings().values())


def listing_of(index: Page) -> Listing:
    """What stands below this page."""
    return _listings().get(index.path) or Listing()


def newest(count: int, without: Collection[int] = ()) -> list[int]:
    """The keys of the newest posts of the whole site."""
    listings = all_listings()
    if len(listings) == 1:
        keys = (key for key in listings[0].posts if key not in without)
        return [key for key, _ in zip(keys, range(count), strict=False)]
    posts = BlogPage.objects.listed().order_by("-published_on", "-pk").exclude(pk__in=without)
    return list(posts.values_list("pk", flat=True)[:count])


def cards(keys: Keys) -> list[BlogPage]:
    """The posts of these keys in this order, with what a card shows, and without the long texts that it does not."""
    found = BlogPage.objects.defer("body").in_bulk(keys)
    recall(found.values(), "category")
    return with_pictures(found[key] for key in keys if key in found)
