"""What every page of this site has."""

from http import HTTPMethod
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.text import Truncator
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from .addresses import absolute
from .blocks import BodyBlock
from .body import Body
from .changes import last_change
from .page_forms import SiteCopyForm, SitePageForm
from .reserved import MESSAGE, is_reserved
from .visibility import SitePageManager, copies, hidden

WORDS_OF_A_SUMMARY = 25


class BasePage(Page):
    """A page with a one-line summary, a picture for sharing, and the way back to the home page."""

    sharing_image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown when someone shares this page. Leave empty to use the page's own picture.",
    )

    objects = SitePageManager()
    base_form_class = SitePageForm
    copy_form_class = SiteCopyForm

    read_together: tuple[str, ...] = ("sharing_image",)
    """Relations that a view of the page needs, filled in from memory."""

    schema_type = "WebPage"
    """What schema.org calls a page of this kind."""

    parent_page_types: list[str] | None = None
    subpage_types: list[str]
    sitemap_section = "pages"
    """The part of the sitemap that lists pages of this kind."""

    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS]
    """A page is read; nothing can be sent to it."""

    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "slug",
                    heading="Address of the page",
                    help_text="The last part of the web address. Best left alone once the page is published.",
                ),
                FieldPanel(
                    "search_description",
                    heading="Summary",
                    help_text="One or two short sentences, up to 155 letters. Shown on cards, in search engines and "
                    "when the page is shared.",
                ),
                FieldPanel(
                    "seo_title",
                    heading="Title for search engines",
                    help_text="Leave empty to use the page's title.",
                ),
                "sharing_image",
            ],
            heading="Finding and sharing",
        ),
    ]

    class Meta:
        abstract = True

    @classmethod
    def clean_parent_page_models(cls) -> list[type[Page]]:
        """Page types that may have pages of this kind below them, as Wagtail asks for them.

        A type that names no parents, because an app below theirs may not know them, stands below any page of the site
        that names it among its children; never beside the home page.
        """
        models = super().clean_parent_page_models()
        if cls.parent_page_types is None:
            models = [model for model in models if issubclass(model, BasePage)]
        return models

    def clean(self) -> None:
        super().clean()
        if self.depth and is_reserved(self.slug, self.get_parent()):
            raise ValidationError({"slug": MESSAGE.format(slug=self.slug)})

    @property
    def summary(self) -> str:
        """One line for cards, search engines and sharing; the beginning of the lead where nobody wrote one."""
        return self.search_description or Truncator(getattr(self, "lead", "")).words(WORDS_OF_A_SUMMARY)

    @property
    def picture_to_share(self) -> Any:
        return self.sharing_image or getattr(self, "image", None)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """``canonical`` is the page itself, or what it is a copy of; ``address`` is where that one is found."""
        original = copies().get(self.pk) if self.pk else None
        canonical = self if original is None else Page.objects.get(pk=original).specific
        return super().get_context(request, *args, **kwargs) | {
            "canonical": canonical,
            "address": canonical.get_full_url(request),
            "summary": self.summary,
        }

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Who may open the page, as Wagtail asks each time; asked of the database only where something is private."""
        if self.path.startswith(hidden().private):
            return super().get_view_restrictions()
        return PageViewRestriction.objects.none()

    def get_full_url(self, request: HttpRequest | None = None) -> str | None:
        """The whole address; under the host the reader used, so that feeds and the sitemap hold on any port."""
        url = self.get_url(request)
        return absolute(url, request) if url else None

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The address with the moment at which what it says last changed."""
        return [{"location": self.get_full_url(request), "lastmod": last_change(self)}]

    @cached_property
    def crumbs(self) -> list[Page]:
        """The pages above this one, from the home page down; known from the route when a reader came that way."""
        return list(self.get_ancestors().filter(depth__gt=1).order_by("depth"))


class ArticlePage(BasePage):
    """A page with a lead, a picture and a body of blocks."""

    lead = models.TextField(
        max_length=600,
        help_text="Two or three sentences in large type: what this is about and why it matters to the reader.",
    )
    image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="picture",
        help_text="Shown at the top and on cards.",
    )
    body = StreamField(BodyBlock(), blank=True)

    read_together: tuple[str, ...] = ("sharing_image", "image")

    content_panels = [*Page.content_panels, "lead", "image", "body"]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.SearchField("search_description"),
        index.SearchField("body"),
    ]

    class Meta:
        abstract = True

    @cached_property
    def reading(self) -> Body:
        return Body(self.body)
