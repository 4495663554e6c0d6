"""When an office is open. Knows nothing of the database; the moment asked about is always passed in.

An emergency closure stands above a special date, which replaces the week on its day. Intervals are half-open: at
closing time the office is closed. An interval that ends at or before its start ends on the next day. Hours are times
on the clock on the office's wall; they are compared as moments, so they hold across the changes to and from summer
time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .intervals import Closed, Interval, Period, SpecialDay
from .wording import ASK, DAYS, and_then, because, because_of, capital, closure_words, day_names, opening, when

LOOK_AHEAD_DAYS = 60
"""How far ahead the next opening is looked for; beyond it, the office counts as closed until further notice."""


@dataclass(frozen=True)
class Status:
    """The answer for one moment. It is as open or closed until ``next_change``, in the office's zone.

    ``sentence`` says today and tomorrow, so it ends sooner: it is true until ``expires``.
    """

    is_open: bool
    sentence: str
    next_change: datetime | None
    expires: datetime
    reason: str = ""
    closure: tuple[str, str] | None = None
    """While a closure is in force: what it says, and what comes after."""


@dataclass(frozen=True)
class Row:
    """One line of the table of hours: neighbouring days with the same hours stand together."""

    days: str
    weekdays: tuple[int, ...]
    intervals: tuple[Interval, ...]


@dataclass(frozen=True)
class Hours:
    """An office's week (0 is Monday), its special dates, and the zone of the clock on its wall."""

    week: dict[int, tuple[Interval, ...]]
    special: dict[date, SpecialDay]
    zone: ZoneInfo
    closures: tuple[Closed, ...] = ()

    def intervals_on(self, day: date) -> tuple[Interval, ...]:
        if day in self.special:
            return tuple(sorted(self.special[day].intervals))
        return tuple(sorted(self.week.get(day.weekday(), ())))

    def periods_on(self, day: date) -> list[Period]:
        """When the office is open in the intervals that begin on this day, as moments; closures are cut out."""
        periods = self._usual_periods_on(day)
        for closed in self.closures:
            periods = [piece for period in periods for piece in _without(period, closed)]
        return periods

    def status(self, now: datetime) -> Status:
        """Whether the office is open at ``now`` (aware), until when, and what one would say about it."""
        moment = now.astimezone(UTC)
        today = self._here(moment).date()
        expires = self._end_of_sentence(moment)
        period = self._period_at(moment)
        if period is not None:
            closes = self._end_of(period)
            sentence = self._open_sentence(period, closes, today)
            return Status(True, sentence, self._here(closes) if closes else None, expires)
        upcoming = self._next_period(moment)
        opens = self._here(upcoming.opens) if upcoming else None
        closed = self._closure_at(moment)
        if closed is not None:
            words = closure_words(closed, upcoming, opens, today)
            sentence = and_then(*(capital(each) for each in words))
            return Status(False, sentence, opens, expires, closed.reason, words)
        reason = self.special[today].reason if today in self.special else ""
        if upcoming is None or opens is None:
            return Status(False, ASK, None, expires, reason)
        earlier = [self._here(other.closes) for other in self.periods_on(today) if other.closes <= moment]
        if opens.date() == today and earlier:
            start = "Closed for lunch, opens" if _is_lunch(earlier[-1], opens) else "Closed now, opens again"
        elif opens.date() == today:
            start = "Closed now, opens today"
        elif self.intervals_on(today):
            start = "Closed now, opens"
        else:
            start = f"Closed today{because_of(reason)}, opens"
        return Status(False, f"{start} {opening(upcoming, opens, today)}", opens, expires, reason)

    def table(self, apart: int | None = None) -> list[Row]:
        """The ordinary week, neighbouring days with the same hours in one row; ``apart`` keeps a row of its own."""
        rows: list[Row] = []
        for weekday in range(7):
            intervals = tuple(sorted(self.week.get(weekday, ())))
            if rows and rows[-1].intervals == intervals and apart not in (weekday, weekday - 1):
                weekdays = (*rows[-1].weekdays, weekday)
                rows[-1] = Row(day_names(weekdays), weekdays, intervals)
            else:
                rows.append(Row(DAYS[weekday], (weekday,), intervals))
        return rows

    def exceptions(self, now: datetime, days: int = LOOK_AHEAD_DAYS) -> list[SpecialDay]:
        """Today and the next ``days``, where their hours are not those of the usual week, with the hours that hold.

        A closure that is over is told no more, even of today.
        """
        ahead = replace(self, closures=tuple(closed for closed in self.closures if closed.ends > now))
        today = self._here(now).date()
        found = map(ahead._exception_on, _days(self._first_that_matters(today), today + timedelta(days=days)))
        return [each for each in found if each is not None]

    def special_days(self, first: date, days: int = LOOK_AHEAD_DAYS) -> list[SpecialDay]:
        """The special dates from ``first`` on, soonest first."""
        first, last = self._first_that_matters(first), first + timedelta(days=days)
        return [self.special[day] for day in sorted(self.special) if first <= day <= last]

    def _exception_on(self, day: date) -> SpecialDay | None:
        """The hours that begin on this date, and why, where they are not those of the usual week."""
        if day not in self.special and not any(self._may_touch(day, closed) for closed in self.closures):
            return None
        eve = day - timedelta(days=1)
        usual = self._usual_periods_on(day)
        left = self._periods_from(day)
        if day not in self.special and left == usual:
            return None
        closed = self._closure_that_cuts(usual)
        if closed is None and day not in self.special:
            closed = self._closure_that_cuts(self._usual_periods_on(eve))
        reason = closed.reason if closed else self.special[day].reason
        return SpecialDay(day, tuple(self._interval(period) for period in left), reason)

    def _periods_from(self, day: date) -> list[Period]:
        """The periods that begin on this date; what a closure leaves of last night's hours may be among them."""
        found = self.periods_on(day - timedelta(days=1)) + self.periods_on(day)
        return sorted((each for each in found if self._here(each.opens).date() == day), key=lambda each: each.opens)

    def _first_that_matters(self, day: date) -> date:
        """The day before, where its hours, the usual or the special ones, run past midnight into this one."""
        eve = day - timedelta(days=1)
        nights = (*self.week.get(eve.weekday(), ()), *self.intervals_on(eve))
        return eve if any(night.opens >= night.closes > time(0) for night in nights) else day

    def _may_touch(self, day: date, closed: Closed) -> bool:
        """Whether a closure can change a day: a quick answer for nearly all, since every page asks about sixty days.

        Hours that begin on a day may end on the next one.
        """
        return self._here(closed.starts).date() <= day + timedelta(days=1) and day <= self._here(closed.ends).date()

    def _closure_that_cuts(self, periods: list[Period]) -> Closed | None:
        cutting = (each for each in self.closures if any(_without(period, each) != [period] for period in periods))
        return next(cutting, None)

    def _usual_periods_on(self, day: date) -> list[Period]:
        """The intervals that begin on this day, as moments, before any closure."""
        periods = []
        for interval in self.intervals_on(day):
            last_day = day if interval.closes > interval.opens else day + timedelta(days=1)
            opens = datetime.combine(day, interval.opens, self.zone).astimezone(UTC)
            closes = datetime.combine(last_day, interval.closes, self.zone).astimezone(UTC)
            # An interval inside the hour that the clock skips in spring does not take place.
            if opens < closes:
                periods.append(Period(opens, closes, interval.by_appointment))
        return periods

    def _interval(self, period: Period) -> Interval:
        return Interval(self._here(period.opens).time(), self._here(period.closes).time(), period.by_appointment)

    def _closure_at(self, moment: datetime) -> Closed | None:
        """The closure in force; of several the one that lasts longest."""
        in_force = [closed for closed in self.closures if closed.starts <= moment < closed.ends]
        return max(in_force, key=lambda closed: (closed.until_further_notice, closed.ends), default=None)

    def _open_sentence(self, period: Period, closes: datetime | None, today: date) -> str:
        words = "Open by appointment" if period.by_appointment else "Open now"
        if closes is None:
            return words
        sentence = f"{words}, until {when(self._here(closes), today).removeprefix('at ')}"
        closed = self._closure_at(closes)
        if closed is None or self._usual_end_is(closes):
            return sentence
        return and_then(sentence, f"Closes early{because(closed.reason)}")

    def _usual_end_is(self, closes: datetime) -> bool:
        """Whether this is the end of the day's hours even without a closure."""
        day = self._here(closes).date()
        return any(
            closes == usual.closes for offset in (1, 0) for usual in self._usual_periods_on(day - timedelta(offset))
        )

    def _end_of_sentence(self, moment: datetime) -> datetime:
        """Midnight, or before it the next moment at which anything begins or ends."""
        today = self._here(moment).date()
        edges = [datetime.combine(today + timedelta(days=1), time(0), self.zone).astimezone(UTC)]
        for day in (today - timedelta(days=1), today):
            for period in self.periods_on(day):
                edges += [period.opens, period.closes]
        for closed in self.closures:
            edges += [closed.starts, closed.ends]
        return self._here(min(edge for edge in edges if edge > moment))

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
            if following.closes <= closes:
                raise RuntimeError(f"The hours that end at {closes} are still open then: their end has no end.")
            closes = following.closes
        return None

    def _next_period(self, moment: datetime) -> Period | None:
        today = self._here(moment).date()
        for offset in range(LOOK_AHEAD_DAYS + 1):
            for period in self._periods_from(today + timedelta(days=offset)):
                if period.opens > moment:
                    return period
        return None


def hours_from(
    week: Iterable[tuple[int, Interval]],
    special: Iterable[SpecialDay],
    zone: ZoneInfo,
    closures: Iterable[Closed] = (),
) -> Hours:
    """Hours from loose rows: ``(weekday, interval)`` pairs, special days (rows of one date are joined), closures."""
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
        zone,
        tuple(sorted(closures)),
    )


def _days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _without(period: Period, closed: Closed) -> list[Period]:
    """What a closure leaves of a period: all of it, one or two pieces, or nothing."""
    if closed.ends <= period.opens or period.closes <= closed.starts:
        return [period]
    pieces = []
    if period.opens < closed.starts:
        pieces.append(Period(period.opens, closed.starts.astimezone(UTC), period.by_appointment))
    if closed.ends < period.closes:
        pieces.append(Period(closed.ends.astimezone(UTC), period.closes, period.by_appointment))
    return pieces


def _is_lunch(closed: datetime, opens: datetime) -> bool:
    """A gap of two hours or less that begins in the middle of the day."""
    return opens - closed <= timedelta(hours=2) and time(11) <= closed.time() <= time(14)
