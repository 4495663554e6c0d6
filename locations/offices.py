"""All offices as any page shows them: who, where, open or not."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from .hours import Status
from .models import LocationPage, offices


@dataclass(frozen=True)
class OfficeNow:
    """An office and its state at one moment."""

    page: LocationPage
    status: Status

    @property
    def is_open(self) -> bool:
        return self.status.is_open


def offices_now(now: datetime | None = None) -> list[OfficeNow]:
    """The offices with what is true of them at ``now``, which is the present unless given."""
    moment = now or timezone.now()
    return [OfficeNow(page, page.hours.status(moment)) for page in offices()]
