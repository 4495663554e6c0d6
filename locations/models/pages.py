"""The offices."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from phonenumber_field.modelfields import PhoneNumberField
from phonenumber_field.phonenumber import PhoneNumber
from phonenumbers import is_alpha_number
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, Page
from wagtail.search import index

from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.models import BasePage
from concordpodiatry.practice.models import ProviderPage, ServicePage
from locations.forms import LocationPageForm
from locations.hours import Hours, hours_from

from .announcements import recent_closures

NORTH_AMERICA = 1
"""The country code of the United States and Canada."""


def only_digits(number: PhoneNumber) -> None:
    """A number in letters would be stored and printed in digits, as nobody wrote it."""
    if is_alpha_number(number.raw_input or ""):
        raise ValidationError(f"Write the number in digits: {printed(number)}.")


class LocationIndexPage(BasePage):
    """The list of offices."""

    lead = models.TextField(max_length=600, blank=True, help_text="One or two sentences above the offices.")

    content_panels = [*Page.content_panels, "lead"]
    search_fields = [*Page.search_fields, index.SearchField("lead")]

    schema_type = "CollectionPage"
    max_count = 1
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["locations.LocationPage"]
    page_description = "The list of all offices. There is one."

    class Meta:
        verbose_name = "list of offices"

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The list, and the page of hours, which is about the same offices and no page of the tree."""
        return [*super().get_sitemap_urls(request), {"location": absolute(reverse("hours"), request)}]


class LocationPage(BasePage):
    """One office: the one place for its address, its phone and its hours."""

    town = models.CharField(max_length=60, help_text="The office's short name everywhere, for example: Concord.")
    lead = models.TextField(max_length=600, blank=True, help_text="One or two sentences about this office.")
    image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="picture",
        help_text="The building, or a drawing of the town.",
    )
    street = models.CharField(max_length=120)
    state = models.CharField(max_length=20, default="New Hampshire")
    zip_code = models.CharField(
        "ZIP code",
        max_length=10,
        blank=True,
        validators=[RegexValidator(r"^\d{5}(-\d{4})?$", "A ZIP code has five digits, for example 03301.")],
    )
    phone = PhoneNumberField(
        validators=[only_digits],
        help_text="The number patients call, for example (603) 555-0101 or (603) 555-0101 ext. 5.",
    )
    fax = PhoneNumberField(
        blank=True, validators=[only_digits], help_text="For other offices. Leave empty to show none."
    )
    email = models.EmailField(
        "e-mail", blank=True, help_text="Shown with the advice to call about health. Leave empty to show none."
    )
    latitude = models.DecimalField(
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text="For example 43.20810. With it, the office stands on our map and readers can ask which is nearer.",
    )
    longitude = models.DecimalField(
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text="For example -71.53760. West of Greenwich, so it begins with a minus.",
    )
    services = ParentalManyToManyField("practice.ServicePage", blank=True, related_name="locations")
    providers = ParentalManyToManyField(
        "practice.ProviderPage", blank=True, related_name="locations", verbose_name="who sees patients here"
    )
    confirmed_on = models.DateField(
        null=True,
        blank=True,
        help_text="The day somebody at this office confirmed address, phones and hours. While it is empty, readers "
        "see that the details are samples.",
    )

    content_panels = [
        FieldPanel("title", help_text="For example: Concord office."),
        FieldRowPanel(["town", "confirmed_on"], heading="Name"),
        MultiFieldPanel(
            ["street", FieldRowPanel(["state", "zip_code"]), FieldRowPanel(["latitude", "longitude"])],
            heading="Address",
        ),
        MultiFieldPanel([FieldRowPanel(["phone", "fax"]), "email"], heading="Reaching us"),
        InlinePanel(
            "weekly_hours",
            heading="Hours of a usual week",
            label="Hours",
            help_text="One row for each stretch of time. A day with a lunch break has two rows; a closed day has none.",
        ),
        InlinePanel(
            "special_dates",
            heading="Special dates",
            label="Date",
            help_text="Holidays and other days with hours of their own. They replace the usual hours of that day.",
        ),
        InlinePanel(
            "arrival_facts",
            heading="Getting here on a sore foot",
            label="Fact",
            help_text="Parking, drop-off, steps and ramp, snow. Only what somebody has checked.",
        ),
        MultiFieldPanel(
            [
                "lead",
                "image",
                FieldPanel("providers", widget=forms.CheckboxSelectMultiple),
                FieldPanel("services", widget=forms.CheckboxSelectMultiple),
            ],
            heading="Page",
        ),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("town", boost=2),
        index.SearchField("lead"),
        index.SearchField("street"),
        index.SearchField("search_description"),
    ]

    read_together = ("sharing_image", "image")
    parent_page_types = ["locations.LocationIndexPage"]
    subpage_types = []
    page_description = "One office: address, phone, hours, and how to get in."
    base_form_class = LocationPageForm

    class Meta:
        verbose_name = "office"

    @cached_property
    def hours(self) -> Hours:
        """This office's hours for the engine."""
        return hours_from(
            [(row.weekday, row.interval) for row in self.weekly_hours.all()],
            [row.special_day for row in self.special_dates.all()],
            timezone.get_default_timezone(),
            [closure.closed for closure in recent_closures() if closure.concerns(self)],
        )

    @cached_property
    def call_url(self) -> str:
        """``tel:`` with the international number, which works on any phone, and the extension (RFC 3966)."""
        if not self.phone:
            return ""
        return f"tel:{self.phone.as_e164}" + (f";ext={self.phone.extension}" if self.phone.extension else "")

    @cached_property
    def phone_words(self) -> str:
        """``603-555-0101``: how the number is said and printed."""
        return printed(self.phone)

    @cached_property
    def fax_words(self) -> str:
        return printed(self.fax)

    @property
    def directions_url(self) -> str:
        """Opens Google's map app where it is installed, else its page, with the way to this office."""
        return f"https://www.google.com/maps/dir/?{urlencode({'api': 1, 'destination': self._place})}"

    @property
    def apple_directions_url(self) -> str:
        """The same for the map app that every iPhone has."""
        return f"https://maps.apple.com/?{urlencode({'daddr': self._place})}"

    @property
    def _place(self) -> str:
        return f"{self.street}, {self.town}, {self.state} {self.zip_code}".strip()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        services, providers = ServicePage.objects.visible(), ProviderPage.objects.visible()
        if getattr(request, "is_preview", False):
            services = services.filter(pk__in=[service.pk for service in self.services.all()])
            providers = providers.filter(pk__in=[provider.pk for provider in self.providers.all()])
        else:
            services, providers = services.filter(locations=self), providers.filter(locations=self)
            self._take_known_hours()
        return super().get_context(request, *args, **kwargs) | {
            "services": services.order_by("path"),
            "providers": providers.order_by("path"),
        }

    def _take_known_hours(self) -> None:
        """Every page shows the hours of every office, so they are in memory already."""
        for office in offices():
            if office.pk == self.pk:
                self.hours = office.hours


class ArrivalFact(Orderable):
    """One thing a person with a sore foot wants to know before setting out."""

    location = ParentalKey(LocationPage, on_delete=models.CASCADE, related_name="arrival_facts")
    label = models.CharField(max_length=40, help_text="For example: Parking, Drop-off, Steps, In snow.")
    text = models.CharField(max_length=200, help_text="For example: behind the building, 20 steps from the door.")
    confirmed_on = models.DateField(null=True, blank=True, help_text="The day somebody checked this.")

    panels = [FieldRowPanel(["label", "confirmed_on"]), "text"]

    def __str__(self) -> str:
        return self.label


@per_version
def offices() -> list[LocationPage]:
    """Every office a reader may see, with its hours and picture, in the order of the page tree."""
    pages = LocationPage.objects.visible().order_by("path").select_related("image")
    return list(pages.prefetch_related("weekly_hours", "special_dates"))


def printed(number: PhoneNumber | None) -> str:
    """As people here write it, ``603-555-0101 ext. 5``; from another country as that country does, with its code."""
    if not number:
        return ""
    digits = str(number.national_number)
    if number.country_code != NORTH_AMERICA or len(digits) != 10:
        return number.as_international
    extension = f" ext. {number.extension}" if number.extension else ""
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}{extension}"


def in_full(number: PhoneNumber | None) -> str:
    """For other programs: ``+16035550101``, and the extension in words where there is one."""
    if not number:
        return ""
    return number.as_e164 + (f" ext. {number.extension}" if number.extension else "")
