"""Hours in words, as one says them at the front desk."""

from datetime import date, datetime, time

from .intervals import Closed, Interval, Period

ASK = "Closed. Please call to ask when we open"

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


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


def when(moment: datetime, today: date) -> str:
    """``at 5 p.m.``, with the day where it is not today; the midnight to come is still today's."""
    days = (moment.date() - today).days
    if days == 0 or (days == 1 and moment.time() == time(0)):
        return f"at {clock(moment)}"
    if days == 1:
        return f"tomorrow at {clock(moment)}"
    if days < 7:
        return f"{DAYS[moment.weekday()]} at {clock(moment)}"
    return f"{DAYS[moment.weekday()]}, {moment:%B} {moment.day}, at {clock(moment)}"


def opening(period: Period, opens: datetime, today: date) -> str:
    return when(opens, today) + (" by appointment" if period.by_appointment else "")


def closure_words(closed: Closed, upcoming: Period | None, opens: datetime | None, today: date) -> tuple[str, str]:
    """``closed today because of snow`` and ``opens tomorrow at 8 a.m.``: the two halves of what one says."""
    why = because(closed.reason)
    if closed.until_further_notice:
        return f"closed until further notice{why}", "please call"
    if upcoming is None or opens is None:
        return f"closed{why}", "please call to ask when we open"
    part = "now" if opens.date() == today else "today"
    return f"closed {part}{why}", f"opens {opening(upcoming, opens, today)}"


def because(reason: str) -> str:
    return f" because of {reason}" if reason else ""


def because_of(reason: str) -> str:
    """`` for Thanksgiving``; an article that stands first on a list is small inside a sentence."""
    first, _, rest = reason.partition(" ")
    return f" for {first.lower()} {rest}" if rest and first in ("A", "An", "The") else reason and f" for {reason}"


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def and_then(first: str, second: str) -> str:
    """Two sentences; an abbreviation such as p.m. brings its own full stop."""
    return f"{first} {second}" if first.endswith(".") else f"{first}. {second}"


def day_names(weekdays: tuple[int, ...]) -> str:
    first, last = DAYS[weekdays[0]], DAYS[weekdays[-1]]
    if len(weekdays) == 2:
        return f"{first} and {last}"
    return f"{first} to {last}"
