"""What editors say about "You Might Also Enjoy...": picks, exclusions, sets, and posts that both stay.

No list may name a post twice. Its form refuses that, and the policy shows a post once whatever the rows say; a
constraint of the database would also refuse two rows that change places, for they are written one after the other.
"""

from django.db import models
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.models import Orderable, PreviewableMixin, RevisionMixin
from wagtail.search import index

from blog.forms import RelatedPostSetForm


class NamedPost(models.Model):
    """A row of a list that names a post."""

    page = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+", verbose_name="post")

    panels = [PageChooserPanel("page", "blog.BlogPage")]

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.page.title


class RelatedPick(Orderable, NamedPost):
    """A post picked by hand to stand under another."""

    post = ParentalKey("blog.BlogPage", on_delete=models.CASCADE, related_name="related_picks")


class RelatedExclusion(NamedPost):
    """A post that must never stand under another."""

    post = ParentalKey("blog.BlogPage", on_delete=models.CASCADE, related_name="related_exclusions")


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
    base_form_class = RelatedPostSetForm

    class Meta:
        ordering = ["name"]
        verbose_name = "related post set"

    def __str__(self) -> str:
        return self.name

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "blog/related_post_set_preview.html"


class RelatedPostSetItem(Orderable, NamedPost):
    """One post of a set."""

    related_set = ParentalKey(RelatedPostSet, on_delete=models.CASCADE, related_name="items")


class KeptRepeat(models.Model):
    """Two posts that are much alike and both stay; the lower number first.

    It holds for what they said when it was decided: ``BlogPage.words_digest`` of each tells whether they still do.
    """

    post = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    post_digest = models.CharField(max_length=64)
    other_digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "other"], name="blog_keptrepeat_once")]

    def __str__(self) -> str:
        return f"{self.post_id} and {self.other_id} both stay"
