"""The hours of every office for other programs."""

from datetime import datetime
from typing import Any

from .banner import banners
from .intervals import Interval
from .offices import OfficeNow, offices_now
from .wording import DAYS


def hours_json(now: datetime) -> dict[str, Any]:
    """What is true at ``now``. Moments are ISO 8601 with their offset; times are on the office's clock."""
    return {
        "at": now.isoformat(timespec="seconds"),
        "offices": [_office(office, now) for office in offices_now(now)],
        "announcements": [
            {"first": banner.first, "rest": banner.rest, "closure": banner.is_closure} for banner in banners(now)
        ],
    }


def _office(office: OfficeNow, now: datetime) -> dict[str, Any]:
    page, status, hours = office.page, office.status, office.page.hours
    return {
        "slug": page.slug,
        "name": page.title,
        "town": page.town,
        "sample": page.confirmed_on is None,
        "open": status.is_open,
        "until": _iso(status.next_change) if status.is_open else None,
        "reason": status.reason,
        "sentence": status.sentence,
        "next_change": _iso(status.next_change),
        "expires": _iso(status.expires),
        "week": [
            {"day": name, "intervals": _intervals(hours.week.get(weekday, ()))} for weekday, name in enumerate(DAYS)
        ],
        "special_dates": [
            {"date": day.day.isoformat(), "reason": day.reason, "intervals": _intervals(day.intervals)}
            for day in hours.special_days(now.astimezone(hours.zone).date(), 366)
        ],
        "closures": [
            {
                "starts": _iso(closed.starts.astimezone(hours.zone)),
                "ends": _iso(closed.ends.astimezone(hours.zone)),
                "reason": closed.reason,
                "until_further_notice": closed.until_further_notice,
            }
            for closed in hours.closures
            if closed.ends > now
        ],
    }


def _intervals(intervals: tuple[Interval, ...]) -> list[dict[str, Any]]:
    return [
        {
            "opens": interval.opens.isoformat(timespec="minutes"),
            "closes": interval.closes.isoformat(timespec="minutes"),
            "by_appointment": interval.by_appointment,
        }
        for interval in intervals
    ]


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
