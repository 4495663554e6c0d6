"""The offices, their hours, and what is announced about them."""

from .announcements import Closure, Notice
from .hours import SpecialDate, WeeklyHours
from .pages import ZONE, ArrivalFact, LocationIndexPage, LocationPage

__all__ = [
    "ZONE",
    "ArrivalFact",
    "Closure",
    "LocationIndexPage",
    "LocationPage",
    "Notice",
    "SpecialDate",
    "WeeklyHours",
]
