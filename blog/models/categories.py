"""What a post is about, in one of a few words."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.search import index


class BlogCategory(index.Indexed, models.Model):  # type: ignore[django-manager-missing] # pages have Wagtail's manager
    """One of the few subjects of the blog; every post has one."""

    name = models.CharField(max_length=60, unique=True, help_text="A few words, for example: Foot and heel pain.")
    slug = models.SlugField(
        "address",
        unique=True,
        help_text="The last part of the web address: small letters and dashes, for example foot-pain.",
    )
    description = models.TextField(max_length=300, blank=True, help_text="One or two sentences at the top of its page.")
    related_set = models.ForeignKey(
        "blog.RelatedPostSet",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="categories",
        verbose_name="related posts",
        help_text="Shown under posts of this category that name no set of their own. Leave empty to let the site "
        "choose.",
    )
    sort_order = models.PositiveIntegerField("position", default=0, editable=False, db_index=True)

    panels = [FieldPanel("name"), "slug", "description", "related_set"]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        ordering = ["sort_order", "name"]
        verbose_name = "category"
        verbose_name_plural = "categories"

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if self.name and not self.name.strip():
            raise ValidationError({"name": "Give the category a name."})
