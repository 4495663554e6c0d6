"""Promoted results in the admin."""

from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import PromotedResult


class PromotedResultViewSet(SnippetViewSet):
    """Which page comes first for which words; drag them into order."""

    model = PromotedResult
    icon = "pick"
    menu_label = "Promoted in search"
    menu_order = 260
    add_to_admin_menu = True
    list_display = ["words", "page"]
    sort_order_field = "sort_order"


register_snippet(PromotedResultViewSet)
