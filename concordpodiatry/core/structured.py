"""What the pages of each type add to the graph of their view; every app registers that for its own types."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from .jsonld import Node

Builder = Callable[[Any, HttpRequest, list[Node]], list[Node]]
"""Takes a page, the request and the nodes so far, the page itself first; gives all nodes. It may ask no queries."""

_builders: dict[type[Page], Builder] = {}


def structured_data_for(page_type: type[Page]) -> Callable[[Builder], Builder]:
    """``@structured_data_for(BlogPage)``: let a function say what pages of this type add. Models need not know it."""

    def register(builder: Builder) -> Builder:
        _builders[page_type] = builder
        return builder

    return register


def with_registered(page: Page, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """``nodes`` with what is registered for the type of this page, if anything is."""
    builder = _builders.get(type(page))
    return builder(page, request, nodes) if builder else nodes
