"""What rich text may hold and how it is written out, and where a page may not be moved."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail import hooks
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry

from .links import ExternalLinkHandler, SitePageLinkHandler
from .reserved import MESSAGE, is_reserved


@hooks.register("register_rich_text_features", order=10)
def write_page_links_quickly(features: FeatureRegistry) -> None:
    features.register_link_type(SitePageLinkHandler)
    features.register_link_type(ExternalLinkHandler)


@hooks.register("before_move_page")
def refuse_move_to_reserved_address(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    if not is_reserved(page.slug, destination):
        return None
    messages.error(request, MESSAGE.format(slug=page.slug))
    return redirect("wagtailadmin_pages:move", page.pk)


@hooks.register("before_bulk_action")
def refuse_bulk_move_to_reserved_address(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    if action_type != "move" or not objects or not isinstance(objects[0], Page):
        return None
    destination = action.cleaned_form.cleaned_data["chooser"]
    refused = [page for page in objects if is_reserved(page.slug, destination)]
    for page in refused:
        messages.error(request, MESSAGE.format(slug=page.slug))
    return redirect("wagtailadmin_explore", refused[0].get_parent().pk) if refused else None
