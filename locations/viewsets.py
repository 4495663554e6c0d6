"""Closing an office, and telling readers something, in the admin menu."""

from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .holidays import offices_of
from .models import Closure, Notice


class ClosureViewSet(SnippetViewSet):
    """Closures: now, later and over."""

    model = Closure
    icon = "warning"
    menu_label = "Close an office"
    list_display = ["town", "reason", "starts", "ends", Column("state", label="State")]
    list_filter = ["location"]
    copy_view_enabled = False


class NoticeViewSet(SnippetViewSet):
    """Notices: now, later and over."""

    model = Notice
    icon = "info-circle"
    menu_label = "Put up a notice"
    list_display = ["text", "town", "starts", "ends", Column("state", label="State")]
    copy_view_enabled = False


class OfficesViewSetGroup(SnippetViewSetGroup):
    """What staff do for the offices beside their pages."""

    items = (ClosureViewSet, NoticeViewSet)
    menu_label = "Offices"
    menu_icon = "home"
    menu_order = 240

    def get_submenu_items(self) -> list[MenuItem]:
        items = super().get_submenu_items()
        return [*items, HolidaysMenuItem("Holidays", reverse("locations_holidays"), icon_name="date", order=30)]


class HolidaysMenuItem(MenuItem):
    """For those who may change the hours of an office."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(offices_of(request.user))
