"""Where the offices stand on our own drawing of New Hampshire (``templates/components/locator.html``)."""

from collections.abc import Iterable
from dataclasses import dataclass

from .models import LocationPage

# The drawing's upper left corner in degrees, and how many of its units a degree takes at 44 degrees north.
WEST, NORTH = -72.6, 45.36
PER_LONGITUDE, PER_LATITUDE = 115.1, 160
WIDTH, HEIGHT = 220, 432


@dataclass(frozen=True)
class Mark:
    """An office in the drawing's units. ``is_here`` marks the office whose page it is."""

    town: str
    x: float
    y: float
    is_here: bool


def marks(pages: Iterable[LocationPage], here: LocationPage | None = None) -> list[Mark]:
    """The offices whose place is known and in New Hampshire."""
    found = []
    for page in pages:
        if page.latitude is None or page.longitude is None:
            continue
        x = round((float(page.longitude) - WEST) * PER_LONGITUDE, 1)
        y = round((NORTH - float(page.latitude)) * PER_LATITUDE, 1)
        if 0 <= x <= WIDTH and 0 <= y <= HEIGHT:
            found.append(Mark(page.town, x, y, here is not None and page.pk == here.pk))
    return found
