"""When an office is open. Knows nothing of the database; the moment asked about is always passed in.

A special date replaces the week on its day. Intervals are half-open: at closing time the office is closed. An
interval that ends at or before its start ends on the next day. Hours are times on the clock on the office's wall;
they are compared as moments, so they hold across the changes to and from summer time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LOOK_AHEAD_DAYS = 60
"""How far ahead the next opening is looked for; beyond it, the office counts as closed until further notice."""

NEW_YORK = ZoneInfo("America/New_York")

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


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


@dataclass(frozen=True)
class Period:
    """An interval on a real day: two moments, in UTC."""

    opens: datetime
    closes: datetime
    by_appointment: bool = False


@dataclass(frozen=True)
class Status:
    """The answer for one moment. It is as open or closed until ``next_change``, in the office's zone.

    ``sentence`` says today and tomorrow: it is true until ``next_change`` or midnight, whichever comes first.
    """

    is_open: bool
    sentence: str
    next_change: datetime | None
    reason: str = ""


@dataclass(frozen=True)
class Row:
    """One line of the table of hours: neighbouring days with the same hours stand together."""

    days: str
    weekdays: tuple[int, ...]
    intervals: tuple[Interval, ...]


@dataclass(frozen=True)
class Hours:
    """An office's week (0 is Monday), its special dates, and its zone."""

    week: dict[int, tuple[Interval, ...]] = field(default_factory=dict)
    special: dict[date, SpecialDay] = field(default_factory=dict)
    zone: ZoneInfo = NEW_YORK

    def intervals_on(self, day: date) -> tuple[Interval, ...]:
        if day in self.special:
            return tuple(sorted(self.special[day].intervals))
        return tuple(sorted(self.week.get(day.weekday(), ())))

    def periods_on(self, day: date) -> list[Period]:
        """The intervals that begin on this day, as moments."""
        periods = []
        for interval in self.intervals_on(day):
            last_day = day if interval.closes > interval.opens else day + timedelta(days=1)
            opens = datetime.combine(day, interval.opens, self.zone).astimezone(UTC)
            closes = datetime.combine(last_day, interval.closes, self.zone).astimezone(UTC)
            # An interval inside the hour that the clock skips in spring does not take place.
            if opens < closes:
                periods.append(Period(opens, closes, interval.by_appointment))
        return periods

    def status(self, now: datetime) -> Status:
        """Whether the office is open at ``now`` (aware), until when, and what one would say about it."""
        moment = now.astimezone(UTC)
        today = self._here(moment).date()
        period = self._period_at(moment)
        if period is not None:
            words = "Open by appointment" if period.by_appointment else "Open now"
            closes = self._end_of(period)
            if closes is None:
                return Status(True, words, None)
            closes = self._here(closes)
            return Status(True, f"{words}, until {_when(closes, today).removeprefix('at ')}", closes)
        reason = self.special[today].reason if today in self.special else ""
        upcoming = self._next_period(moment)
        if upcoming is None:
            return Status(False, "Closed. Please call to ask when we open", None, reason)
        opens = self._here(upcoming.opens)
        earlier = [self._here(other.closes) for other in self.periods_on(today) if other.closes <= moment]
        if opens.date() == today and earlier:
            start = "Closed for lunch, opens" if _is_lunch(earlier[-1], opens) else "Closed now, opens again"
        elif opens.date() == today:
            start = "Closed now, opens today"
        elif self.intervals_on(today):
            start = "Closed now, opens"
        else:
            start = f"Closed today{_because_of(reason)}, opens"
        visit = " by appointment" if upcoming.by_appointment else ""
        return Status(False, f"{start} {_when(opens, today)}{visit}", opens, reason)

    def table(self) -> list[Row]:
        """The ordinary week, neighbouring days with the same hours in one row."""
        rows: list[Row] = []
        for weekday in range(7):
            intervals = tuple(sorted(self.week.get(weekday, ())))
            if rows and rows[-1].intervals == intervals:
                weekdays = (*rows[-1].weekdays, weekday)
                rows[-1] = Row(_day_names(weekdays), weekdays, intervals)
            else:
                rows.append(Row(DAYS[weekday], (weekday,), intervals))
        return rows

    def special_days(self, first: date, days: int = LOOK_AHEAD_DAYS) -> list[SpecialDay]:
        """The special dates from ``first`` on, soonest first."""
        last = first + timedelta(days=days)
        return [self.special[day] for day in sorted(self.special) if first <= day <= last]

    def _here(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def _period_at(self, moment: datetime) -> Period | None:
        today = self._here(moment).date()
        for day in (today - timedelta(days=1), today):
            for period in self.periods_on(day):
                if period.opens <= moment < period.closes:
                    return period
        return None

    def _end_of(self, period: Period) -> datetime | None:
        """The end of this period and of those that follow it without a gap; None where no end is in sight."""
        closes = period.closes
        horizon = closes + timedelta(days=LOOK_AHEAD_DAYS)
        while closes < horizon:
            following = self._period_at(closes)
            if following is None or following.by_appointment != period.by_appointment:
                return closes
            closes = following.closes
        return None

    def _next_period(self, moment: datetime) -> Period | None:
        today = self._here(moment).date()
        for offset in range(LOOK_AHEAD_DAYS + 1):
            for period in self.periods_on(today + timedelta(days=offset)):
                if period.opens > moment:
                    return period
        return None


def hours_from(
    week: Iterable[tuple[int, Interval]], special: Iterable[SpecialDay], zone: ZoneInfo | None = None
) -> Hours:
    """Hours from loose rows: ``(weekday, interval)`` pairs and special days (several rows of one date are joined)."""
    days: dict[int, list[Interval]] = {}
    for weekday, interval in week:
        days.setdefault(weekday, []).append(interval)
    dates: dict[date, SpecialDay] = {}
    for row in special:
        known = dates.get(row.day)
        dates[row.day] = (
            row if known is None else SpecialDay(row.day, known.intervals + row.intervals, known.reason or row.reason)
        )
    return Hours(
        {weekday: tuple(sorted(intervals)) for weekday, intervals in days.items()},
        dates,
        zone or NEW_YORK,
    )


def clock(moment: datetime | time) -> str:
    """``8 a.m.``, ``12:30 p.m.``, ``noon``, ``midnight``: as one says it."""
    hour, minute = moment.hour, moment.minute
    if minute == 0 and hour in (0, 12):
        return "midnight" if hour == 0 else "noon"
    figure = f"{hour % 12 or 12}" + (f":{minute:02}" if minute else "")
    return f"{figure} {'a.m.' if hour < 12 else 'p.m.'}"


def span(interval: Interval) -> str:
    """``8 a.m. to noon``; ``1 to 5 p.m.`` when both halves of the day are the same."""
    opens, closes = clock(interval.opens), clock(interval.closes)
    for half in (" a.m.", " p.m."):
        if opens.endswith(half) and closes.endswith(half) and interval.opens < interval.closes:
            opens = opens.removesuffix(half)
    return f"{opens} to {closes}"


def _when(moment: datetime, today: date) -> str:
    """``at 5 p.m.``, with the day where it is not today; the midnight to come is still today's."""
    days = (moment.date() - today).days
    if days == 0 or (days == 1 and moment.time() == time(0)):
        return f"at {clock(moment)}"
    if days == 1:
        return f"tomorrow at {clock(moment)}"
    if days < 7:
        return f"{DAYS[moment.weekday()]} at {clock(moment)}"
    return f"{DAYS[moment.weekday()]}, {moment:%B} {moment.day}, at {clock(moment)}"


def _because_of(reason: str) -> str:
    """`` for Thanksgiving``; an article that stands first on a list is small inside a sentence."""
    first, _, rest = reason.partition(" ")
    return f" for {first.lower()} {rest}" if rest and first in ("A", "An", "The") else reason and f" for {reason}"


def _is_lunch(closed: datetime, opens: datetime) -> bool:
    """A gap of two hours or less that begins in the middle of the day."""
    return opens - closed <= timedelta(hours=2) and time(11) <= closed.time() <= time(14)


def _day_names(weekdays: tuple[int, ...]) -> str:
    first, last = DAYS[weekdays[0]], DAYS[weekdays[-1]]
    if len(weekdays) == 2:
        return f"{first} and {last}"
    return f"{first} to {last}"
