"""Panels of the form of a post."""

from typing import Any

from django import forms
from django.urls import reverse
from wagtail.admin.panels import Panel
from wagtail.admin.staticfiles import versioned_static


class RelatedBlockPanel(Panel):
    """What readers would see under the post with the form as it is, each card with its reason and two buttons."""

    class BoundPanel(Panel.BoundPanel):
        """Drawn with the form, and again by its script whenever picks change."""

        template_name = "wagtailadmin/blog/related_block_panel.html"

        @property
        def media(self) -> forms.Media:
            return forms.Media(js=[versioned_static("js/admin/related.js")])

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            from .editing import editor_block

            context = super().get_context_data(parent_context)
            return context | {"block": editor_block(self.instance), "block_url": reverse("blog_related_block")}
