"""The practice's own facts and words, and the two menus."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Orderable, PreviewableMixin

from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.visibility import visible


@register_setting(icon="home")
class PracticeSettings(PreviewableMixin, ClusterableModel, BaseGenericSetting):
    """What is true of the whole practice, written once."""

    name = models.CharField(max_length=90, default="Concord Podiatry")
    tagline = models.CharField(
        max_length=120,
        default="Foot and ankle care in two New Hampshire towns.",
        help_text="One sentence: what we do and where.",
    )
    confirmed_on = models.DateField(
        null=True,
        blank=True,
        help_text="The day somebody confirmed that every fact on this site is true. While it is empty, readers see "
        "that the details are samples.",
    )
    call_heading = models.CharField(
        "heading over both offices", max_length=90, default="Call the office near you today"
    )
    call_text = models.CharField(
        "sentence under that heading",
        max_length=200,
        default="Tell us where it hurts and since when. We will find a time for you.",
    )
    related_heading = models.CharField("heading over related posts", max_length=90, default="You Might Also Enjoy...")
    medical_note = models.CharField(
        "note under every health page",
        max_length=300,
        default="This is general information, not a diagnosis. In an emergency, call 911.",
    )
    sharing_image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown when a page without a picture of its own is shared.",
    )

    panels = [
        MultiFieldPanel(["name", "tagline", "confirmed_on"], heading="The practice"),
        MultiFieldPanel(
            ["call_heading", "call_text", "related_heading", "medical_note"], heading="Words used on many pages"
        ),
        InlinePanel("menu_links", heading="Main menu", label="Link", max_num=7),
        InlinePanel("help_links", heading="Help links at the foot of every page", label="Link", max_num=10),
        FieldPanel("sharing_image"),
    ]

    class Meta:
        verbose_name = "practice"

    def __str__(self) -> str:
        return self.name

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "practice/practice_settings_preview.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        # The template tags ask the request for it.
        request.practice_preview = self  # type: ignore[attr-defined]
        return {"object": self, "request": request}


class Link(Orderable):
    """A link to one of our pages, under a short name."""

    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    label = models.CharField(max_length=40, blank=True, help_text="Leave empty to use the page's title.")

    panels = [PageChooserPanel("page"), "label"]

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        return self.label or self.page.title


class MenuLink(Link):
    """An entry of the main menu."""

    practice = ParentalKey(PracticeSettings, on_delete=models.CASCADE, related_name="menu_links")


class HelpLink(Link):
    """An entry of the list at the foot of every page."""

    practice = ParentalKey(PracticeSettings, on_delete=models.CASCADE, related_name="help_links")


@per_version
def practice() -> PracticeSettings:
    """The practice's facts; the defaults where nobody has saved any."""
    return PracticeSettings.objects.select_related("sharing_image").first() or PracticeSettings()


@per_version
def menu() -> list[MenuLink]:
    """The main menu, without pages a reader may not see."""
    return list(visible(MenuLink.objects.select_related("page"), "page__path"))


@per_version
def help_menu() -> list[HelpLink]:
    """The help links, without pages a reader may not see."""
    return list(visible(HelpLink.objects.select_related("page"), "page__path"))
