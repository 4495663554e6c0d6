"""The posts for search engines: the oldest in the first file, so that only the last file grows."""

from collections.abc import Sequence
from datetime import datetime

from concordpodiatry.core.sitemaps import Section
from concordpodiatry.images.prepared import with_pictures

from .models import BlogPage
from .models.listing import Keys, all_listings


class Posts(Section):
    """Every post a reader may see, by its date."""

    name = "posts"

    def files(self) -> Sequence[datetime | None]:
        listings = all_listings()
        return [
            max((moment for listing in listings for key in keys if (moment := listing.changed.get(key))), default=None)
            for keys in self._chunks()
        ]

    def pages(self, number: int) -> list[BlogPage]:
        chunks = self._chunks()
        if number > len(chunks):
            return []
        keys = chunks[number - 1]
        found = BlogPage.objects.defer("body").in_bulk(keys)
        return with_pictures(found[key] for key in keys if key in found)

    def _chunks(self) -> list[Keys]:
        keys = [key for listing in all_listings() for key in reversed(listing.posts)]
        return [keys[start : start + self.pages_per_file] for start in range(0, len(keys), self.pages_per_file)]
