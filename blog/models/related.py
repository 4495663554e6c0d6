"""The snippet "You Might Also Enjoy..."."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.models import Orderable, PreviewableMixin, RevisionMixin
from wagtail.search import index

from concordpodiatry.core.rows import UniqueRow


class RelatedPostSet(PreviewableMixin, RevisionMixin, index.Indexed, ClusterableModel):
    """A list of posts that fits under many posts: chosen once, used in many places."""

    name = models.CharField(
        max_length=90, unique=True, help_text="For staff only, for example: Winter feet. Readers do not see it."
    )
    heading = models.CharField(
        max_length=90,
        blank=True,
        help_text="What readers see above the posts. Leave empty for the usual: You Might Also Enjoy...",
    )

    panels = [
        FieldPanel("name"),
        "heading",
        InlinePanel("items", heading="Posts", label="Post", min_num=1, help_text="In the order readers see them."),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["name"]
        verbose_name = "related post set"

    def __str__(self) -> str:
        return self.name

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "blog/related_post_set_preview.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        from blog.related.policy import cards_of_set

        return {"object": self, "request": request, "cards": cards_of_set(self)}


class RelatedPostSetItem(UniqueRow, Orderable):
    """One post of a set."""

    related_set = ParentalKey(RelatedPostSet, on_delete=models.CASCADE, related_name="items")
    page = models.ForeignKey(
        "blog.BlogPage", on_delete=models.CASCADE, related_name="related_set_items", verbose_name="post"
    )

    panels = [PageChooserPanel("page", "blog.BlogPage")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["related_set", "page"], name="blog_relatedpostsetitem_once"),
        ]

    def __str__(self) -> str:
        return self.page.title
