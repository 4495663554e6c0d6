"""The admin as our staff meet it."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

from .daily_tasks import DailyTasksPanel


@hooks.register("insert_global_admin_css")
def practice_colours() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("insert_editor_js")
def save_one_at_a_time() -> SafeString:
    """A button waits for the draft that is being saved; see the script."""
    return format_html('<script src="{}"></script>', static("js/admin/one-save.js"))


@hooks.register("construct_homepage_panels")
def add_daily_tasks(request: HttpRequest, panels: list[Any]) -> None:
    panels.insert(0, DailyTasksPanel())


@hooks.register("construct_help_menu")
def hide_release_news(request: HttpRequest, menu_items: list[Any]) -> None:
    """News about the software behind the site is for developers; the guide for editors stays."""
    menu_items[:] = [item for item in menu_items if "whats-new" not in item.name]
