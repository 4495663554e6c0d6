"""The next moment at which a page says something else although nobody changed it.

An app whose pages speak of time names a function in its ``AppConfig``, as in
``next_change = "locations.moments.next_change"``. It is given the present and returns the next moment, or None. A
moment too many costs a few pages rendered anew; one too few would show what is no longer true. Scheduled pages need
none: whatever publishes them changes the content.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta

from django.apps import apps
from django.utils import timezone
from django.utils.module_loading import import_string


def next_change(now: datetime) -> datetime:
    """The earliest moment any app names, and midnight at the latest: pages say today."""
    tomorrow = timezone.localdate(now) + timedelta(days=1)
    found = [timezone.make_aware(datetime.combine(tomorrow, time(0)))]
    found += [moment for ask in _declared() if (moment := ask(now)) is not None]
    return min(moment for moment in found if moment > now)


def _declared() -> Iterator[Callable[[datetime], datetime | None]]:
    for config in apps.get_app_configs():
        if name := getattr(config, "next_change", None):
            yield import_string(name)
