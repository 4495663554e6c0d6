"""Closures and notices: said once, shown on every page from their start to their end."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.form_fields import CLOCK
from locations.intervals import Closed

REMEMBERED_DAYS = 400
"""How long what is past still counts when somebody asks about a past moment."""


class Announcement(index.Indexed, models.Model):
    """What one office or all of them have to say for a while. Kept afterwards, as history."""

    location = models.ForeignKey(
        "locations.LocationPage",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name="office",
        help_text="Leave empty for all offices.",
    )
    starts = models.DateTimeField(default=timezone.now, help_text="From now, unless you choose another moment.")
    ends = models.DateTimeField(
        help_text="It disappears by itself at this moment. When in doubt choose an early one; you can move it later."
    )

    class Meta:
        abstract = True
        ordering = ["-starts", "-pk"]

    def __str__(self) -> str:
        start = timezone.localtime(self.starts)
        return f"{self.town}, {start:%B} {start.day}, {start:%Y}"

    def clean(self) -> None:
        super().clean()
        if self.starts and self.ends and self.ends <= self.starts:
            raise ValidationError({"ends": "The end must be after the start."})

    @property
    def town(self) -> str:
        """Whom it concerns, in a word or two."""
        return self.location.town if self.location else "All offices"

    @property
    def state(self) -> str:
        """Where it stands at this moment, for the list in the admin."""
        now = timezone.now()
        if now < self.starts:
            return "Later"
        return "Now" if now < self.ends else "Over"

    def concerns(self, location: Any) -> bool:
        """Whether it is about this office."""
        return self.location_id is None or self.location_id == location.pk


class Closure(Announcement):
    """An office is closed when it would be open: snow, a power cut, an illness."""

    reason = models.CharField(
        max_length=60, help_text="As in closed because of ...: snow, a power cut, illness. Readers see this word."
    )
    until_further_notice = models.BooleanField(
        default=False,
        help_text="Tick when nobody knows yet when the office opens again. The site then promises no opening; come "
        "back before the end and say how it goes on.",
    )

    panels = [
        FieldPanel("location", widget=forms.Select),
        "reason",
        FieldRowPanel(["starts", "ends"], heading="From and until", help_text=CLOCK),
        "until_further_notice",
    ]
    search_fields = [index.SearchField("reason")]

    class Meta(Announcement.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends__gt=models.F("starts")),
                name="locations_closure_ends_after_start",
                violation_error_message="The end must be after the start.",
            )
        ]

    @property
    def closed(self) -> Closed:
        """This closure for the engine."""
        return Closed(self.starts, self.ends, self.reason, self.until_further_notice)


class Notice(Announcement):
    """Something readers should know for a while, with no office closed."""

    text = models.CharField(
        max_length=200, help_text="One or two plain sentences, for example: Flu shots are not given at our offices."
    )

    panels = [
        MultiFieldPanel(["text", FieldPanel("location", widget=forms.Select)], heading="What to say"),
        FieldRowPanel(["starts", "ends"], heading="From and until", help_text=CLOCK),
    ]
    search_fields = [index.SearchField("text")]

    class Meta(Announcement.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends__gt=models.F("starts")),
                name="locations_notice_ends_after_start",
                violation_error_message="The end must be after the start.",
            )
        ]


@per_version
def recent_closures() -> list[Closure]:
    """Closures that are coming, in force, or not long past; which of them counts is decided at each view."""
    return list(
        Closure.objects.filter(ends__gt=_remembered_since()).select_related("location").order_by("starts", "pk")
    )


@per_version
def recent_notices() -> list[Notice]:
    """Notices that are coming, shown, or not long past; which of them counts is decided at each view."""
    return list(Notice.objects.filter(ends__gt=_remembered_since()).select_related("location").order_by("starts", "pk"))


def _remembered_since() -> datetime:
    return timezone.now() - timedelta(days=REMEMBERED_DAYS)
