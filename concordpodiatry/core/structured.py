"""Who says what a page is in structured data: each app's ``structured.py`` registers for its own page types.

Models know nothing of it. The nodes of a page are built from its most general type to its own: what every page says
of itself comes first, then each registered function adds to it.

    @structured_data_for(BlogPage)
    def post(page: BlogPage, request: HttpRequest, nodes: list[Node]) -> list[Node]: ...
"""

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpRequest

from . import jsonld
from .jsonld import Node
from .models import ArticlePage, BasePage

Build = TypeVar("Build", bound=Callable[[Any, HttpRequest, list[Node]], list[Node]])

_builders: dict[type[BasePage], Callable[[Any, HttpRequest, list[Node]], list[Node]]] = {}


def structured_data_for(page_type: type[BasePage]) -> Callable[[Build], Build]:
    """Register what pages of this type, and of those that inherit from it, add to their nodes.

    The function gets the page, the request and the nodes so far, the page itself first. It may ask no queries that
    the view of the page has not asked.
    """

    def register(build: Build) -> Build:
        _builders[page_type] = build
        return build

    return register


def nodes_of(page: BasePage, request: HttpRequest) -> list[Node]:
    """The nodes of a page in the graph of its view, the page itself first; none while it has no address."""
    if page.get_full_url(request) is None:
        return []
    nodes: list[Node] = []
    for page_type in reversed(type(page).__mro__):
        if page_type in _builders:
            nodes = _builders[page_type](page, request, nodes)
    return nodes


@structured_data_for(BasePage)
def every_page(page: BasePage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    return jsonld.page_nodes(page, request)


@structured_data_for(ArticlePage)
def article(page: ArticlePage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """The questions and answers in the text."""
    asked = jsonld.questions(page.body, nodes[0]["url"])
    return [*nodes, asked] if asked else nodes
