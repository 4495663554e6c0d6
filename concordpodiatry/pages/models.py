"""The home page and standing pages."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index
from wagtail.url_routing import RouteResult

from concordpodiatry.contentversion.remembered import recall
from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.blocks import CareCardBlock, NoticeBodyBlock
from concordpodiatry.core.models import ArticlePage, BasePage
from concordpodiatry.core.visibility import visible


class HomePage(BasePage):
    """Who, where, open when, call now; then what brings you in and how soon you need help."""

    hero_title = models.CharField(
        "first words", max_length=70, help_text="The largest words on the site. Under ten words."
    )
    hero_lead = models.CharField("sentence under them", max_length=160, help_text="Who sees patients, and where.")
    care_heading = models.CharField(max_length=90, default="How soon do you need help?")
    care = StreamField(
        [("care_card", CareCardBlock())],
        blank=True,
        max_num=3,
        help_text="Three cards: emergency, call us, try at home.",
    )
    said = models.CharField(
        "one spoken sentence", max_length=160, blank=True, help_text="How the practice works, as one would say it."
    )
    provider_text = models.TextField("about the doctor", max_length=400, blank=True)
    provider = models.ForeignKey(
        "practice.ProviderPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="doctor",
    )

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(["hero_title", "hero_lead"], heading="First screen"),
        InlinePanel(
            "concerns", heading="What brings you in?", label="Link", max_num=8, help_text="Six links work best."
        ),
        MultiFieldPanel(["care_heading", "care"], heading="How soon"),
        MultiFieldPanel(["said", "provider_text", "provider"], heading="The doctor"),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("hero_title"),
        index.SearchField("hero_lead"),
        index.SearchField("provider_text"),
    ]

    read_together = ("sharing_image", "provider")
    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "practice.ServiceIndexPage",
        "locations.LocationIndexPage",
        "blog.BlogIndexPage",
        "pages.StandardPage",
    ]
    page_description = "The first page of the site. There is one."

    class Meta:
        verbose_name = "home page"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # A preview shows what is in the form; readers see only links that lead somewhere.
        concerns = self.concerns.all()
        if not getattr(request, "is_preview", False):
            concerns = visible(HomeConcern.objects.filter(home=self).select_related("page"), "page__path")
        return super().get_context(request, *args, **kwargs) | {"concerns": concerns}

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find the page in one query or two, however deep it is, instead of two for each level.

        The deepest page whose path begins the address answers; what is left of the address is its own affair.
        """
        above, rest = [self], list(path_components)
        while rest and (branch := _branches().get(f"{above[-1].url_path}{rest[0]}/")):
            above.append(branch)
            rest.pop(0)
        leaf = _leaf(above[-1], rest[0]) if rest else None
        if leaf is not None:
            leaf.crumbs = above
            return leaf.route(request, rest[1:])
        deepest = above.pop()
        if not above:
            return super().route(request, path_components)
        page_type = deepest.specific_class
        page = page_type.objects.get(pk=deepest.pk)
        recall([page], *page_type.read_together)
        page.crumbs = above
        return page.route(request, rest)


@per_version
def _branches() -> dict[str, Page]:
    """The pages that have pages below them, by their place in the tree: a few, and above every other page."""
    return {page.url_path: page for page in Page.objects.filter(numchild__gt=0, depth__gt=1)}


def _leaf(parent: Page, slug: str) -> Page | None:
    """A page without pages below it. Looked up by its slug, which has an index; a whole address has none."""
    place = {"slug": slug, "depth": parent.depth + 1, "path__startswith": parent.path}
    types = parent.specific_class.allowed_subpage_models()
    if len(types) != 1:
        found = Page.objects.filter(**place).first()
        types = [found.specific_class] if found else []
    for page_type in types:
        page = page_type.objects.filter(**place).first()
        recall([page], *page_type.read_together)
        return page
    return None


class HomeConcern(Orderable):
    """One answer to "What brings you in?"."""

    home = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="concerns")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    label = models.CharField(max_length=40, help_text="As a patient would say it, for example: Heel pain.")
    hint = models.CharField(max_length=60, help_text="A few words below, for example: Sore first steps.")

    panels = [
        PageChooserPanel("page", ["practice.ServicePage", "blog.BlogPage", "pages.StandardPage"]),
        "label",
        "hint",
    ]

    def __str__(self) -> str:
        return self.label


class StandardPage(ArticlePage):
    """A page of text: about the practice, or a notice that the law asks for."""

    class Notice(models.TextChoices):
        NONE = "", "An ordinary page"
        PRIVACY_PRACTICES = "privacy-practices", "Notice of privacy practices (HIPAA)"
        GOOD_FAITH_ESTIMATE = "good-faith-estimate", "Good faith estimate"
        NONDISCRIMINATION = "nondiscrimination", "Nondiscrimination"
        LANGUAGE_HELP = "language-help", "Help in other languages"
        PRIVACY = "privacy", "Privacy on this website"
        ACCESSIBILITY = "accessibility", "Accessibility"
        DISCLAIMER = "disclaimer", "Medical disclaimer"

    notice = models.CharField(
        "what kind of page", max_length=30, choices=Notice, blank=True, help_text="Which notice this page is, if any."
    )
    effective_on = models.DateField(
        "in force since", null=True, blank=True, help_text="The date a legal notice takes effect."
    )
    confirmed_on = models.DateField(
        null=True,
        blank=True,
        help_text="For notices: the day the practice confirmed the wording. While it is empty, readers see that it is "
        "a sample.",
    )
    image = models.ForeignKey(
        "images.SiteImage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name="picture"
    )
    body = StreamField(NoticeBodyBlock(), blank=True)

    content_panels = [
        *Page.content_panels,
        "lead",
        FieldPanel("image"),
        "body",
        MultiFieldPanel(["notice", "effective_on", "confirmed_on"], heading="Notices"),
    ]

    parent_page_types = ["pages.HomePage", "pages.StandardPage"]
    subpage_types = ["pages.StandardPage", "practice.ProviderPage"]
    page_description = "A page of text, for example about the practice, or a legal notice."

    class Meta:
        verbose_name = "standing page"

    @property
    def is_sample(self) -> bool:
        """A notice that nobody has confirmed yet."""
        return bool(self.notice) and self.confirmed_on is None
