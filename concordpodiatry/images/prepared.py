"""Finding the prepared sizes of pictures: plain rows, read once for each version of the content."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.images.models import Filter

from concordpodiatry.alone import failing_alone
from concordpodiatry.contentversion.remembered import recall
from concordpodiatry.contentversion.versions import per_version

from .models import SiteImage, SiteRendition
from .sizes import PREPARED_SPECS


@dataclass(frozen=True, slots=True)
class PreparedSize:
    """A file with a picture in one size, in pixels."""

    url: str
    width: int
    height: int


Sizes = Mapping[str, PreparedSize]
"""Sizes of one picture by their filter spec; empty where its file is lost or broken."""


@per_version
def _known() -> dict[int, Sizes]:
    """By the key of the picture, filled as they are asked for."""
    return {}


def with_pictures(pages: Iterable[Any]) -> list[Any]:
    """The pages as a list, with their pictures and the sizes of these at hand."""
    pages = list(pages)
    recall(pages, "image")
    gather_sizes(page.image for page in pages)
    return pages


def gather_sizes(images: Iterable[SiteImage | None]) -> None:
    """Read the sizes of these pictures in one query; none where all have been asked for since the content changed."""
    known = _known()
    missing = {image.pk: image for image in images if image is not None and image.pk not in known}
    if not missing:
        return
    rows: dict[int, list[Any]] = defaultdict(list)
    columns = ("image_id", "filter_spec", "focal_point_key", "file", "width", "height")
    for row in SiteRendition.objects.filter(image__in=missing, filter_spec__in=PREPARED_SPECS).values_list(*columns):
        rows[row[0]].append(row[1:])
    for pk, image in missing.items():
        focal_points = {spec: FILTERS[spec].get_cache_key(image) for spec in PREPARED_SPECS}
        found = {
            spec: PreparedSize(_url(name), width, height)
            for spec, focal_point, name, width, height in rows[pk]
            if focal_points[spec] == focal_point
        }
        # Complete when the background task has been there; until then whoever asks first makes the rest.
        known[pk] = found if len(found) == len(PREPARED_SPECS) else _made(image, PREPARED_SPECS)


def sizes_of(image: SiteImage) -> Sizes:
    """All prepared sizes of a picture."""
    known = _known()
    if image.pk not in known:
        gather_sizes([image])
    return known[image.pk]


def size_of(image: SiteImage | None, spec: str) -> PreparedSize | None:
    """One size of a picture, made now if nobody has; None where there is no picture or its file is lost or broken."""
    if image is None:
        return None
    return sizes_of(image).get(spec) if spec in PREPARED_SPECS else _made(image, (spec,)).get(spec)


def _made(image: SiteImage, specs: Iterable[str]) -> Sizes:
    """Sizes that may not have been made yet. A picture that cannot be read must not take a page with it."""
    sizes: dict[str, PreparedSize] = {}
    with failing_alone("picture", f"pk {image.pk}, {image.file.name}"):
        renditions = image.get_renditions(*specs)
        sizes.update({spec: PreparedSize(each.url, each.width, each.height) for spec, each in renditions.items()})
    return sizes


def _url(name: str) -> str:
    return SiteRendition._meta.get_field("file").storage.url(name)


FILTERS = {spec: Filter(spec=spec) for spec in PREPARED_SPECS}
