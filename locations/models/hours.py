"""The usual week of an office, and the dates that differ from it."""

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldRowPanel
from wagtail.models import Orderable

from locations.intervals import Interval, SpecialDay
from locations.wording import DAYS


class WeeklyHours(Orderable):
    """One stretch of time on one day of the usual week.

    That no two overlap is for the form of the office to check: rows are written one after the other, so a constraint
    of the database would refuse two that change places.
    """

    location = ParentalKey("locations.LocationPage", on_delete=models.CASCADE, related_name="weekly_hours")
    weekday = models.PositiveSmallIntegerField(choices=list(enumerate(DAYS)), verbose_name="day")
    opens = models.TimeField()
    closes = models.TimeField()
    by_appointment = models.BooleanField("by appointment only", default=False)

    panels = [FieldRowPanel(["weekday", "opens", "closes", "by_appointment"])]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(closes__gt=models.F("opens")),
                name="locations_weeklyhours_closes_after_opens",
                violation_error_message="Closing time must be after opening time.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H:%M}-{self.closes:%H:%M}"

    @property
    def interval(self) -> Interval:
        return Interval(self.opens, self.closes, self.by_appointment)


class SpecialDate(Orderable):
    """A date with hours of its own, or a day off."""

    location = ParentalKey("locations.LocationPage", on_delete=models.CASCADE, related_name="special_dates")
    day = models.DateField("date")
    opens = models.TimeField(null=True, blank=True, help_text="Leave both times empty when the office is closed.")
    closes = models.TimeField(null=True, blank=True)
    reason = models.CharField(
        max_length=60, blank=True, help_text="As in closed for ...: Thanksgiving, staff training."
    )

    panels = [FieldRowPanel(["day", "opens", "closes"]), "reason"]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens__isnull=True, closes__isnull=True) | models.Q(closes__gt=models.F("opens")),
                name="locations_specialdate_closes_after_opens",
                violation_error_message="Give both times, with closing after opening, or leave both empty.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d} {self.reason}".strip()

    def clean(self) -> None:
        super().clean()
        if (self.opens is None) != (self.closes is None):
            raise ValidationError({"closes": "Give both times, or leave both empty when the office is closed."})

    @property
    def special_day(self) -> SpecialDay:
        intervals = (Interval(self.opens, self.closes),) if self.opens and self.closes else ()
        return SpecialDay(self.day, intervals, self.reason)


class LeftHoliday(models.Model):
    """A holiday on which an office works as usual: staff said so, and are not asked again."""

    location = models.ForeignKey("locations.LocationPage", on_delete=models.CASCADE, related_name="+")
    day = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["location", "day"], name="locations_leftholiday_once")]

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d}"
