"""Where the blog is registered with Wagtail."""

from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.staticfiles import versioned_static
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from .feeds import serve_feed
from .related import views
from .related.merging import NAMED_ANEW, SENT_ON, NamedAnewFormatter, SentOnFormatter
from .viewsets import BlogViewSetGroup

register_snippet(BlogViewSetGroup)
hooks.register("serve_blog_feed", serve_feed)
hooks.register("register_reports_menu_item", views.report_menu_item)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    return [
        path("related-block/", views.related_block, name="blog_related_block"),
        path("reports/related-posts/", views.RelatedReportView.as_view(), name=views.REPORT),
        path("reports/related-posts/keep/<int:post>/<int:other>/", views.KeepBothView.as_view(), name="blog_keep_both"),
        path(
            "reports/related-posts/send/<int:old>/<int:kept>/",
            views.SendReadersView.as_view(),
            name="blog_send_readers",
        ),
    ]


@hooks.register("insert_editor_js")
def related_js() -> SafeString:
    return format_html('<script src="{}"></script>', versioned_static("js/admin/related.js"))


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    actions.register_action(SENT_ON)(SentOnFormatter)
    actions.register_action(NAMED_ANEW)(NamedAnewFormatter)
