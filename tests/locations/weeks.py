"""Weeks for the tests of the hours: an office like ours, and any office at all for Hypothesis."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from locations.hours import Hours, hours_from
from locations.intervals import Closed, Interval, SpecialDay

NEW_YORK = ZoneInfo("America/New_York")


def hours_of(
    week: Iterable[tuple[int, Interval]], special: Iterable[SpecialDay] = (), closures: Iterable[Closed] = ()
) -> Hours:
    """Hours where our offices are."""
    return hours_from(week, special, NEW_YORK, closures)


def at(text: str) -> datetime:
    """A moment on the office's clock: ``at("2026-11-23 08:00")``."""
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


def between(span: str, *, by_appointment: bool = False) -> Interval:
    """``between("08:00-12:00")``."""
    opens, closes = span.split("-")
    return Interval(time.fromisoformat(opens), time.fromisoformat(closes), by_appointment)


def an_office() -> Hours:
    """Lunch on Monday and Tuesday, no lunch on Thursday, a short Friday, nothing on Wednesday and the weekend."""
    week = [(day, between(span)) for day in (0, 1) for span in ("08:00-12:00", "13:00-17:00")]
    week += [(3, between("10:00-18:00")), (4, between("08:00-12:00"))]
    special = [
        SpecialDay(date(2026, 11, 26), (), "Thanksgiving"),
        SpecialDay(date(2026, 11, 27), (), "The day after Thanksgiving"),
        SpecialDay(date(2026, 12, 24), (between("08:00-12:00"),), "Christmas Eve"),
        SpecialDay(date(2026, 12, 25), (), "Christmas"),
        SpecialDay(date(2026, 12, 21)),
    ]
    return hours_of(week, special)


times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
intervals = st.builds(Interval, times, times, st.booleans())
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
any_hours = st.builds(
    hours_of,
    st.lists(st.tuples(st.integers(0, 6), intervals), max_size=10),
    st.lists(st.builds(SpecialDay, days, st.lists(intervals, max_size=2).map(tuple), st.just("snow")), max_size=4),
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001

closures = st.builds(
    lambda starts, hours, reason: Closed(starts, starts + timedelta(hours=hours), reason),
    moments.map(lambda moment: moment.replace(second=0, microsecond=0)),
    st.integers(1, 60),
    st.sampled_from(["snow", ""]),
)


def half_hours(first: datetime, last: datetime) -> list[datetime]:
    """Every half hour of the world's clock, so that none is missing or doubled when ours changes."""
    start = first.astimezone(UTC)
    count = int((last - start) / timedelta(minutes=30))
    return [start + timedelta(minutes=30 * number) for number in range(count)]
