"""The offices, their hours, and what is announced about them."""

from .announcements import Closure, Notice
from .hours import LeftHoliday, SpecialDate, WeeklyHours
from .pages import ArrivalFact, LocationIndexPage, LocationPage, offices

__all__ = [
    "ArrivalFact",
    "Closure",
    "LeftHoliday",
    "LocationIndexPage",
    "LocationPage",
    "Notice",
    "SpecialDate",
    "WeeklyHours",
    "offices",
]
