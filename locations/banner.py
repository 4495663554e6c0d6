"""What stands above every page while there is something to announce."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from .models.announcements import recent_notices
from .offices import OfficeNow, offices_now
from .wording import and_then, capital


@dataclass(frozen=True)
class Banner:
    """One paragraph: the first sentence is bold. ``is_closure`` decides the ground it stands on."""

    first: str
    rest: str
    is_closure: bool


def banners(now: datetime | None = None) -> list[Banner]:
    """The closures in force, then the notices, as of ``now`` (the present unless given)."""
    moment = now or timezone.now()
    found = offices_now(moment)
    closed = [office for office in found if office.status.closure is not None]
    several = len(closed) > 1 and len({office.status.closure for office in closed}) == 1
    if several and len(closed) == len(found):
        closures = [_all_closed(closed)]
    else:
        closures = [_one_closed(office) for office in closed]
        if len(closures) == 1:
            closures = [_and_the_others(closures[0], [office for office in found if office not in closed])]
    notices = [
        Banner(notice.text if notice.location is None else f"{notice.town}: {notice.text}", "", is_closure=False)
        for notice in recent_notices()
        if notice.starts <= moment < notice.ends
    ]
    return closures + notices


def _all_closed(closed: Sequence[OfficeNow]) -> Banner:
    what, next_words = closed[0].status.closure or ("", "")
    all_of_them = "Both offices" if len(closed) == 2 else "All offices"
    return Banner(_sentence(f"{all_of_them} are {what}"), _after("They", next_words.replace("opens", "open")), True)


def _one_closed(office: OfficeNow) -> Banner:
    what, next_words = office.status.closure or ("", "")
    return Banner(_sentence(f"{office.page.town} is {what}"), _after("It", next_words), True)


def _and_the_others(banner: Banner, others: Sequence[OfficeNow]) -> Banner:
    """Whoever reads that one office is closed wants to know about the other."""
    rest = banner.rest
    for office in others:
        rest = and_then(rest, f"{office.page.town} is {_state(office)}")
    return Banner(banner.first, _sentence(rest), True)


def _state(office: OfficeNow) -> str:
    sentence = office.status.sentence
    return "open" if office.is_open else sentence[:1].lower() + sentence[1:]


def _after(who: str, words: str) -> str:
    """``It opens tomorrow at 8 a.m.``, or the request to call."""
    return _sentence(f"{who} {words}" if words.startswith("open") else capital(words))


def _sentence(words: str) -> str:
    return words if words.endswith(".") else f"{words}."
