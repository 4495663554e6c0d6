"""The doctor and the services."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from concordpodiatry.core.models import ArticlePage, BasePage
from concordpodiatry.images.prepared import with_pictures


class ServiceIndexPage(BasePage):
    """The list of what the practice treats."""

    lead = models.TextField(max_length=600, blank=True, help_text="One or two sentences above the list.")

    content_panels = [*Page.content_panels, "lead"]
    search_fields = [*Page.search_fields, index.SearchField("lead")]

    schema_type = "CollectionPage"
    max_count = 1
    subpage_types = ["practice.ServicePage"]
    page_description = "The list of all services. There is one."

    class Meta:
        verbose_name = "list of services"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        services = ServicePage.objects.child_of(self).listed().order_by("path")
        return super().get_context(request, *args, **kwargs) | {"services": with_pictures(services)}


class ServicePage(ArticlePage):
    """One kind of care."""

    parent_page_types = ["practice.ServiceIndexPage"]
    subpage_types = []
    page_description = "One thing the practice treats: signs, what you can try, what happens at a visit."

    class Meta:
        verbose_name = "service"


class ProviderPage(ArticlePage):
    """The doctor. The one place where the name and the degree are written."""

    short_name = models.CharField(max_length=60, help_text="As in the menu, for example: Dr. Biss.")
    role = models.CharField(max_length=90, help_text="In plain words, for example: Podiatrist.")
    certifying_board = models.CharField(
        max_length=160,
        blank=True,
        help_text="The board's full name. The site says board-certified only where this is filled in.",
    )
    confirmed_on = models.DateField(
        null=True,
        blank=True,
        help_text="The day the doctor confirmed this page. While it is empty, readers see that it is a sample.",
    )

    content_panels = [
        FieldPanel("title", heading="Name and degree", help_text="For example: David E. Biss, DPM."),
        MultiFieldPanel(["short_name", "role", "certifying_board", "confirmed_on"], heading="Facts"),
        "lead",
        "image",
        "body",
    ]
    search_fields = [
        *ArticlePage.search_fields,
        index.SearchField("short_name"),
        index.SearchField("role"),
    ]

    schema_type = "ProfilePage"
    subpage_types = []
    page_description = "The doctor's own page."

    class Meta:
        verbose_name = "doctor"
