"""The offices, their hours, and what is announced about them."""

from .announcements import Closure, Notice
from .hours import LeftHoliday, SpecialDate, WeeklyHours
from .pages import ZONE, ArrivalFact, LocationIndexPage, LocationPage

__all__ = [
    "ZONE",
    "ArrivalFact",
    "Closure",
    "LeftHoliday",
    "LocationIndexPage",
    "LocationPage",
    "Notice",
    "SpecialDate",
    "WeeklyHours",
]
