"""When what the site says of the offices changes by itself."""

from datetime import datetime

from .models.announcements import recent_notices
from .offices import offices


def next_change(now: datetime) -> datetime | None:
    """The next moment at which an office opens or closes, or a closure or notice begins or ends."""
    moments = [page.hours.status(now).expires for page in offices()]
    moments += [moment for notice in recent_notices() for moment in (notice.starts, notice.ends) if moment > now]
    return min(moments, default=None)
