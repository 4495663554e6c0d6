"""When an office is open. Knows nothing of the database; the moment asked about is always passed in.

A special date replaces the week on its day. Intervals are half-open: at closing time the office is closed. An
interval that ends at or before its start ends on the next day. All reckoning is in the office's own zone, on the
clock on its wall, so the hours hold across the changes to and from summer time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
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
    """An interval on a real day: two moments with their zone."""

    opens: datetime
    closes: datetime
    by_appointment: bool = False


@dataclass(frozen=True)
class Status:
    """The answer for one moment. ``sentence`` is true from that moment until ``next_change``."""

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
            periods.append(
                Period(
                    datetime.combine(day, interval.opens, self.zone),
                    datetime.combine(last_day, interval.closes, self.zone),
                    interval.by_appointment,
                )
            )
        return periods

    def status(self, now: datetime) -> Status:
        """Whether the office is open at ``now`` (aware), until when, and what one would say about it."""
        local = now.astimezone(self.zone)
        today = local.date()
        period = self._period_at(local)
        if period is not None:
            closes = self._end_of(period)
            words = "Open by appointment" if period.by_appointment else "Open now"
            return Status(True, f"{words}, until {_when(closes, today)}", closes)
        reason = self.special[today].reason if today in self.special else ""
        upcoming = self._next_period(local)
        if upcoming is None:
            return Status(False, "Closed. Please call to ask when we open", None, reason)
        opens = upcoming.opens
        earlier = [other for other in self.periods_on(today) if other.closes <= local]
        if opens.date() == today and earlier:
            words = (
                f"Closed for lunch, opens at {clock(opens)}"
                if _is_lunch(earlier[-1], upcoming)
                else (f"Closed now, opens again at {clock(opens)}")
            )
        elif opens.date() == today:
            words = f"Closed now, opens today at {clock(opens)}"
        else:
            because = f" for {reason}" if reason and not self.intervals_on(today) else ""
            start = f"Closed today{because}" if because or not self.intervals_on(today) else "Closed now"
            words = f"{start}, opens {_when(opens, today)}"
        return Status(False, words, opens, reason)

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

    def _period_at(self, local: datetime) -> Period | None:
        for day in (local.date() - timedelta(days=1), local.date()):
            for period in self.periods_on(day):
                if period.opens <= local < period.closes:
                    return period
        return None

    def _end_of(self, period: Period) -> datetime:
        """The end of this period and of those that follow it without a gap."""
        closes = period.closes
        while (following := self._period_at(closes)) is not None and following.closes > closes:
            if following.by_appointment != period.by_appointment:
                break
            closes = following.closes
        return closes

    def _next_period(self, local: datetime) -> Period | None:
        for offset in range(LOOK_AHEAD_DAYS + 1):
            for period in self.periods_on(local.date() + timedelta(days=offset)):
                if period.opens > local:
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
    """The clock time, with the day where it is not today."""
    days = (moment.date() - today).days
    if days == 0:
        return clock(moment)
    if days == 1:
        return "midnight" if moment.time() == time(0) else f"tomorrow at {clock(moment)}"
    if days < 7:
        return f"{DAYS[moment.weekday()]} at {clock(moment)}"
    return f"{DAYS[moment.weekday()]}, {moment:%B} {moment.day}, at {clock(moment)}"


def _is_lunch(before: Period, after: Period) -> bool:
    """A gap of two hours or less that touches the middle of the day."""
    short = after.opens - before.closes <= timedelta(hours=2)
    return short and time(11) <= before.closes.time() <= time(14)


def _day_names(weekdays: tuple[int, ...]) -> str:
    first, last = DAYS[weekdays[0]], DAYS[weekdays[-1]]
    if len(weekdays) == 2:
        return f"{first} and {last}"
    return f"{first} to {last}"
