"""What belongs to the blog beside its posts, in the admin."""

from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import BlogCategory, RelatedPostSet
from .related.views import report_menu_item


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
    """Categories of the blog; drag them into the order readers see."""

    model = BlogCategory
    icon = "folder-open-inverse"
    menu_label = "Categories"
    list_display = ["name", "slug"]
    sort_order_field = "sort_order"


class BlogViewSetGroup(SnippetViewSetGroup):
    """Sets, categories and the report in one menu."""

    items = (RelatedPostSetViewSet, BlogCategoryViewSet)
    menu_label = "Blog"
    menu_icon = "edit"
    menu_order = 250

    def get_submenu_items(self) -> list[MenuItem]:
        return [*super().get_submenu_items(), report_menu_item()]
