"""The blog's own place in the admin menu."""

from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .editing import related_block
from .models import BlogCategory, RelatedPostSet


class RelatedPostSetViewSet(SnippetViewSet):
    """Lists of posts for "You Might Also Enjoy..."."""

    model = RelatedPostSet
    icon = "list-ul"
    menu_label = "You might also enjoy"
    list_display = ["name", Column("heading", label="Heading readers see")]
    search_fields = ["name", "heading"]
    inspect_view_enabled = True
    copy_view_enabled = True


class BlogCategoryViewSet(SnippetViewSet):
    """The shelves of the blog; drag them into the order readers see."""

    model = BlogCategory
    icon = "folder-open-inverse"
    menu_label = "Categories"
    list_display = ["name", "slug"]
    sort_order_field = "sort_order"


class BlogViewSetGroup(SnippetViewSetGroup):
    """What belongs to the blog beside its posts."""

    items = (RelatedPostSetViewSet, BlogCategoryViewSet)
    menu_label = "Blog"
    menu_icon = "edit"
    menu_order = 250


register_snippet(BlogViewSetGroup)


@hooks.register("register_admin_urls")
def related_block_url() -> list[URLPattern]:
    return [path("related-block/", related_block, name="blog_related_block")]
