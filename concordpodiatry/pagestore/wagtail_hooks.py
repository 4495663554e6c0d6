"""Registers which pages of the tree may be stored."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from wagtail import hooks

from concordpodiatry.core.models import BasePage

from .middleware import SAME_FOR_ALL

Serve = Callable[[Any, HttpRequest, Any, Any], HttpResponseBase]


@hooks.register("on_serve_page")
def mark_public_page(serve: Serve) -> Serve:
    """Nothing that is private, or a copy of what might be, is the same for every reader."""

    def marked(page: Any, request: HttpRequest, args: Any, kwargs: Any) -> HttpResponseBase:
        is_ours = isinstance(page, BasePage) and page.live and page.alias_of_id is None
        request.META[SAME_FOR_ALL] = is_ours and not page.get_view_restrictions().exists()
        return serve(page, request, args, kwargs)

    return marked
