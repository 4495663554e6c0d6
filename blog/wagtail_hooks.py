"""The blog's own place in the admin menu."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .editing import related_block
from .merging import NAMED_ANEW, SENT_ON
from .models import BlogCategory, RelatedPostSet
from .report_views import REPORT, KeepBothView, RelatedReportView, SendReadersView, may_see


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

    def get_submenu_items(self) -> list[MenuItem]:
        return [*super().get_submenu_items(), report_menu_item()]


register_snippet(BlogViewSetGroup)


class ReportMenuItem(MenuItem):
    """For those who may change posts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see(request.user)


@hooks.register("register_reports_menu_item")
def report_menu_item() -> MenuItem:
    return ReportMenuItem("Related posts", reverse(REPORT), icon_name="list-ul", order=300)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [
        path("related-block/", related_block, name="blog_related_block"),
        path("reports/related-posts/", RelatedReportView.as_view(), name=REPORT),
        path("reports/related-posts/keep/<int:post>/<int:other>/", KeepBothView.as_view(), name="blog_keep_both"),
        path("reports/related-posts/send/<int:old>/<int:kept>/", SendReadersView.as_view(), name="blog_send_readers"),
    ]


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    @actions.register_action(SENT_ON)
    class SentOnFormatter(LogFormatter):
        label = "Send readers on"

        def format_message(self, log_entry: Any) -> str:
            return "Readers of “{old}” are sent to “{kept}”".format(**log_entry.data)

    @actions.register_action(NAMED_ANEW)
    class NamedAnewFormatter(LogFormatter):
        label = "Name the kept post"

        def format_message(self, log_entry: Any) -> str:
            return "“{kept}” takes the place of “{old}” under You Might Also Enjoy".format(**log_entry.data)
