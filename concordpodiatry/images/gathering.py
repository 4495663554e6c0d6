"""Reading the sizes of many pictures at once."""

from collections.abc import Iterable
from typing import Any

from wagtail.images.models import Filter

from .models import SiteImage, SiteRendition
from .sizes import FILTER_SPECS


def with_pictures(pages: Iterable[Any]) -> list[Any]:
    """The pages as a list, with the sizes of their pictures at hand. Select the relation ``image`` with the pages."""
    pages = list(pages)
    gather_renditions(page.image for page in pages)
    return pages


def gather_renditions(images: Iterable[SiteImage | None]) -> None:
    """Put the prepared sizes of these pictures where the template tag finds them, in one query at the most.

    They are kept in the memory of the process under the digest of the file, so most pages need no query at all.
    """
    cache = SiteRendition.cache_backend
    filters = [Filter(spec=spec) for spec in FILTER_SPECS]
    keys = {
        image: {SiteRendition.construct_cache_key(image, each.get_cache_key(image), each.spec) for each in filters}
        for image in images
        if image is not None
    }
    found = cache.get_many(set().union(*keys.values()))
    missing = {image.pk: image for image, wanted in keys.items() if not wanted <= found.keys()}
    if not missing:
        return
    rows = list(SiteRendition.objects.filter(image__in=missing, filter_spec__in=FILTER_SPECS))
    for row in rows:
        row.image = missing[row.image_id]
    cache.set_many({row.get_cache_key(): row for row in rows})
