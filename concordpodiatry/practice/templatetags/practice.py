"""The practice's facts and menus for any template."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from concordpodiatry.core import jsonld
from concordpodiatry.core.models import BasePage
from concordpodiatry.core.structured import nodes_of
from concordpodiatry.practice import structured
from concordpodiatry.practice.models import PracticeSettings
from concordpodiatry.practice.models import settings as facts

register = template.Library()


@dataclass(frozen=True)
class Entry:
    """A link in a menu: its words, its address, and whether the reader is on it or below it."""

    text: str
    url: str
    current: str


@register.simple_tag(takes_context=True)
def practice_facts(context: Context) -> PracticeSettings:
    """``{% practice_facts as practice %}``; in a preview the words that are not saved yet."""
    request = context.get("request")
    return getattr(request, "practice_preview", None) or facts.practice()


@register.simple_tag(takes_context=True)
def main_menu(context: Context) -> list[Entry]:
    """``{% main_menu as entries %}``."""
    request = context.get("request")
    preview = getattr(request, "practice_preview", None)
    return _entries(context, preview.menu_links.all() if preview else facts.menu())


@register.simple_tag(takes_context=True)
def help_links(context: Context) -> list[Entry]:
    """``{% help_links as entries %}``."""
    request = context.get("request")
    preview = getattr(request, "practice_preview", None)
    return _entries(context, preview.help_links.all() if preview else facts.help_menu())


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> SafeString:
    """``{% structured_data %}``: the graph for programs, of a page or of the ``structured`` nodes of a view."""
    nodes, page, request = context.get("structured"), context.get("canonical"), context.get("request")
    if nodes is None and isinstance(page, BasePage) and request is not None:
        nodes = nodes_of(page, request)
    if not nodes or request is None:
        return SafeString("")
    graph = jsonld.dump(structured.graph(nodes, request))
    return SafeString(f'<script type="application/ld+json">{graph}</script>')


def _entries(context: Context, links: Any) -> list[Entry]:
    request = context.get("request")
    path = request.path if request is not None else ""
    entries = []
    for link in links:
        url = link.page.get_url(request)
        if url is None:
            continue
        current = "page" if path == url else "true" if path.startswith(url) else ""
        entries.append(Entry(link.text, url, current))
    return entries
