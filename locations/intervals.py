"""Stretches of time: as the clock on an office's wall shows them, and as moments."""

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, order=True)
class Interval:
    """From ``opens`` up to, but not including, ``closes``; times on the office's clock."""

    opens: time
    closes: time
    by_appointment: bool = False


@dataclass(frozen=True)
class SpecialDay:
    """A date with hours of its own; no intervals means closed all day."""

    day: date
    intervals: tuple[Interval, ...] = ()
    reason: str = ""


@dataclass(frozen=True, order=True)
class Closed:
    """From ``starts`` up to ``ends`` (aware moments) the office is closed, whatever its hours say.

    ``until_further_notice`` means that a person said so: then no opening is promised, not even after ``ends``.
    """

    starts: datetime
    ends: datetime
    reason: str = ""
    until_further_notice: bool = False


@dataclass(frozen=True)
class Period:
    """An interval on a real day: two moments, in UTC."""

    opens: datetime
    closes: datetime
    by_appointment: bool = False
