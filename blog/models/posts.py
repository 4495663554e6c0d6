"""Posts."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Page
from wagtail.search import index

from blog.forms import BlogPageForm
from concordpodiatry.core.changes import digest
from concordpodiatry.core.models import ArticlePage
from concordpodiatry.practice.models.settings import practice


def today() -> date:
    """The date where the practice is."""
    return timezone.localdate()


def noon(day: date) -> datetime:
    """A date as a moment: noon at the practice, so that no time zone turns it into another day."""
    return timezone.make_aware(datetime.combine(day, time(12)))


def moment_of_change(updated_on: date | None, published_on: date | None, first: datetime | None) -> datetime | None:
    """When the words of a post last changed; while readers see sample dates, when it came to this site."""
    if updated_on:
        return noon(updated_on)
    return noon(published_on) if published_on and practice().confirmed_on else first


class BlogPageTag(TaggedItemBase):
    """A tag on a post."""

    content_object = ParentalKey("blog.BlogPage", on_delete=models.CASCADE, related_name="tagged_items")


class BlogPage(ArticlePage):
    """A post. What it is, in six fields; everything else has a sensible answer of its own."""

    category = models.ForeignKey(
        "blog.BlogCategory",
        null=True,
        on_delete=models.PROTECT,
        related_name="posts",
        help_text="What this post is about, for readers who look for more on it.",
    )
    tags = ClusterTaggableManager(
        through=BlogPageTag,
        blank=True,
        help_text="Two to six topics, for example: heel pain, stretches. They bring related posts together.",
    )
    published_on = models.DateField(
        "date", default=today, help_text="The date readers see. It also decides the order of posts."
    )
    updated_on = models.DateField(null=True, blank=True, editable=False)
    content_digest = models.CharField(max_length=64, blank=True, editable=False)
    author = models.ForeignKey(
        "practice.ProviderPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Leave empty for the team.",
    )
    reviewer = models.ForeignKey(
        "practice.ProviderPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="medically reviewed by",
        help_text="The doctor who has read this text and stands by it.",
    )
    reviewed_on = models.DateField(null=True, blank=True, help_text="The day of that review.")
    related_set = models.ForeignKey(
        "blog.RelatedPostSet",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="posts",
        verbose_name="related post set",
        help_text="A list that is used under many posts. Leave empty to use the category's, or the site's own choice.",
    )

    content_panels = [
        *Page.content_panels,
        "lead",
        "image",
        FieldRowPanel([FieldPanel("category", widget=forms.Select), "published_on"]),
        "tags",
        "body",
        MultiFieldPanel(
            ["author", FieldRowPanel(["reviewer", "reviewed_on"])], heading="Who wrote it, who reviewed it"
        ),
    ]
    related_panels = [
        HelpPanel(
            heading="How it works",
            content="<p>Readers see four posts under this one: first those you pick here, in your order; then the "
            "chosen set; then posts on the same subject, which the site finds by itself. You can leave all of this "
            "empty.</p>",
        ),
        InlinePanel("related_picks", heading="Your picks", label="Post", max_num=4),
        HelpPanel(heading="What readers will see", template="wagtailadmin/blog/related_block_panel.html"),
        FieldPanel("related_set"),
        InlinePanel(
            "related_exclusions",
            heading="Never under this post",
            label="Post",
            help_text="Posts that must not stand here, whoever suggests them.",
        ),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading="Post"),
            ObjectList(related_panels, heading="You might also enjoy"),
            ObjectList(ArticlePage.promote_panels, heading="Finding and sharing"),
            ObjectList(Page.settings_panels, heading="Settings"),
        ]
    )
    search_fields = [
        *ArticlePage.search_fields,
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.RelatedFields("category", [index.SearchField("name")]),
        index.FilterField("published_on"),
    ]

    base_form_class = BlogPageForm
    read_together = ("sharing_image", "image", "category__related_set", "related_set", "author", "reviewer")
    # A copy has not been published yet, so it cannot have been updated.
    exclude_fields_in_copy = ["updated_on", "content_digest"]
    schema_type = "MedicalWebPage"
    sitemap_section = "posts"
    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types = []
    page_description = "A post for patients: one question, answered in plain words."

    class Meta:
        verbose_name = "post"
        indexes = [models.Index(fields=["-published_on"], name="blog_post_newest")]

    def with_content_json(self, content: dict[str, Any]) -> "BlogPage":
        """An older revision does not bring back older dates: both facts are about the page, not a revision."""
        page = super().with_content_json(content)
        page.updated_on = self.updated_on
        page.content_digest = self.content_digest
        return page

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The address with the date on which what it says last changed."""
        return [{"location": self.get_full_url(request), "lastmod": self.changed_at}]

    @property
    def changed_at(self) -> datetime | None:
        """When the words last changed; while readers see sample dates, when the post came to this site."""
        return moment_of_change(self.updated_on, self.published_on, self.first_published_at)

    @property
    def words_digest(self) -> str:
        """A fingerprint of the words and pictures a reader meets; the same words always give the same one."""
        blocks = [[block.block_type, block.block.get_prep_value(block.value)] for block in self.body]
        return digest([self.title, self.lead, self.image_id, blocks])

    @cached_property
    def topics(self) -> list[Any]:
        """The tags, in the order they were given."""
        return list(self.tags.all())

    @property
    def minutes_to_read(self) -> int:
        return self.reading.minutes_to_read(self.title, self.lead)
