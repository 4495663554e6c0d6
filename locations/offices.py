"""All offices as any page shows them: who, where, open or not."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from concordpodiatry.contentversion.versions import per_version

from .hours import Status
from .models import LocationPage


@dataclass(frozen=True)
class OfficeNow:
    """An office and its state at one moment."""

    page: LocationPage
    status: Status

    @property
    def is_open(self) -> bool:
        return self.status.is_open


@per_version
def offices() -> list[LocationPage]:
    """Every office a reader may see, with its hours and picture, in the order of the page tree."""
    pages = LocationPage.objects.visible().order_by("path").select_related("image")
    return list(pages.prefetch_related("weekly_hours", "special_dates"))


def offices_now(now: datetime | None = None) -> list[OfficeNow]:
    """The offices with what is true of them at ``now``, which is the present unless given."""
    moment = now or timezone.now()
    return [OfficeNow(page, page.hours.status(moment)) for page in offices()]
