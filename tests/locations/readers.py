"""Each form in which the site tells its hours, read the way a person or a program outside would read it.

Nothing here asks the engine. Most readers give back an answer: whether the office is open at a moment.
"""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

import vobject
from bs4 import BeautifulSoup

from .weeks import NEW_YORK

Span = tuple[time, time]
Told = Callable[[date], Iterable[Span]]
"""The stretches of time that begin on a date."""

Answer = Callable[[datetime], bool]
Closure = tuple[datetime, datetime]
DAY = timedelta(days=1)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def whenever(told: Told) -> Answer:
    """The stretches as an answer; one that ends no later than it begins ends the next day."""

    @cache
    def real(day: date) -> list[tuple[datetime, datetime]]:
        return [
            (
                datetime.combine(day, opens, NEW_YORK).astimezone(UTC),
                datetime.combine(day if closes > opens else day + DAY, closes, NEW_YORK).astimezone(UTC),
            )
            for opens, closes in told(day)
        ]

    def answer(moment: datetime) -> bool:
        today = moment.astimezone(NEW_YORK).date()
        return any(start <= moment < end for day in (today - DAY, today) for start, end in real(day))

    return answer


def in_data(office: dict[str, Any]) -> Answer:
    """``/hours.json``: the week, the dates that replace its days, and the closures above both."""
    week = [_spans(day["intervals"]) for day in office["week"]]
    dates = {each["date"]: _spans(each["intervals"]) for each in office["special_dates"]}
    closed = closures_in_data(office)
    ordinarily = whenever(lambda day: dates.get(day.isoformat(), week[day.weekday()]))
    return lambda moment: ordinarily(moment) and not any(starts <= moment < ends for starts, ends in closed)


def closed_dates_in_data(office: dict[str, Any]) -> set[date]:
    return {date.fromisoformat(each["date"]) for each in office["special_dates"] if not each["intervals"]}


def closures_in_data(office: dict[str, Any]) -> set[Closure]:
    return {
        (datetime.fromisoformat(each["starts"]), datetime.fromisoformat(each["ends"])) for each in office["closures"]
    }


def in_node(node: dict[str, Any]) -> Answer:
    """JSON-LD: dated hours stand above the week's, and midnight to midnight is closed."""

    def told(day: date) -> list[Span]:
        dated = [
            each
            for each in node.get("specialOpeningHoursSpecification", [])
            if each["validFrom"] <= day.isoformat() <= each["validThrough"]
        ]
        name = f"https://schema.org/{DAYS[day.weekday()]}"
        usual = [each for each in node.get("openingHoursSpecification", []) if name in each["dayOfWeek"]]
        return [span for span in _spans(dated or usual) if span != (time(0), time(0))]

    return whenever(told)


def in_words(rows: Iterable[tuple[str, str]], dates: dict[date, str]) -> Answer:
    """The table, ``Monday to Wednesday`` and ``8 a.m. to noon, 1 to 5 p.m.``, with the list of dates below it."""
    week: dict[int, list[Span]] = {}
    for days, hours in rows:
        first, _, last = days.replace(" and ", " to ").partition(" to ")
        for weekday in range(DAYS.index(first), DAYS.index(last or first) + 1):
            assert weekday not in week, f"{DAYS[weekday]} is there twice"
            week[weekday] = heard(hours)
    assert sorted(week) == list(range(7))
    exceptions = {day: heard(hours) for day, hours in dates.items()}
    return whenever(lambda day: exceptions.get(day, week[day.weekday()]))


def in_html(html: str, town: str, today: date) -> Answer:
    """The same from a page that may hold the tables of several offices."""
    soup = BeautifulSoup(html, "html.parser")
    (table,) = (
        each for each in soup.select("table.hours") if len(soup.select("table.hours")) == 1 or town in each.caption.text
    )
    rows = [(row.th.text.removesuffix(", today"), row.td.text) for row in table.select("tr")]
    listed = table.find_next_sibling("ul", class_="special")
    dates = {}
    for item in listed.select("li") if listed else []:
        name = item.strong.text.removesuffix(":")
        day = next(today + DAY * ahead for ahead in range(-1, 100) if f"{today + DAY * ahead:%A, %B %-d}" == name)
        dates[day] = item.text.partition(":")[2].strip()
    return in_words(rows, dates)


def in_calendar(text: str, office: str) -> tuple[set[date], set[Closure]]:
    """``/closures.ics``, read by a library of others: the dates on which an office is closed, and its closures."""
    found = vobject.readOne(text).contents.get("vevent", [])
    events = [(event.dtstart.value, event.dtend.value) for event in found if office in event.summary.value]
    closures = {event for event in events if isinstance(event[0], datetime)}
    days = {event for event in events if event not in closures}
    assert all(ends - starts == DAY for starts, ends in days)
    return {starts for starts, _ in days}, closures


def heard(words: str) -> list[Span]:
    """``8 a.m. to noon, 1 to 5 p.m. by appointment``; whatever begins with closed is no hours."""
    words = " ".join(words.split())  # as a browser shows it
    if words.lower().startswith("closed"):
        return []
    found = re.findall(r"(noon|midnight|[\d:]+(?: [ap]\.m\.)?) to (noon|midnight|[\d:]+ [ap]\.m\.)", words)
    assert found, words
    return [
        (_clock(opens if re.search("[a-z]", opens) else opens + closes[-5:]), _clock(closes)) for opens, closes in found
    ]


def _clock(words: str) -> time:
    if words in ("noon", "midnight"):
        return time(12 if words == "noon" else 0)
    hour, minute, half = re.fullmatch(r"(\d+)(?::(\d\d))? ([ap])\.m\.", words).groups()
    return time(int(hour) % 12 + (12 if half == "p" else 0), int(minute or 0))


def _spans(stretches: Iterable[dict[str, Any]]) -> list[Span]:
    return [(time.fromisoformat(each["opens"]), time.fromisoformat(each["closes"])) for each in stretches]
