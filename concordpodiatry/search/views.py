"""Searching the site, and the page for addresses that lead nowhere."""

import re
from typing import Any

from django.core.paginator import Paginator
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

from concordpodiatry.core.visibility import visible

LONGEST_QUERY = 200
MOST_WORDS = 12
RESULTS_PER_PAGE = 10
MOST_RESULTS = 200
SUGGESTIONS = 4


def search(request: HttpRequest) -> HttpResponse:
    """``/search/?q=``: pages that hold all the words, else any of them."""
    query = plain_query(request.GET.get("q", ""))
    results = Paginator(find(query), RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "search/search.html", {"query": query, "results": results})


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 with a search for the words of the lost address: its last part, which names the page."""
    *_, last = re.sub(r"\.(html?|php|aspx?)$", "", request.path.strip("/")).split("/")
    words = plain_query(last)
    return render(request, "404.html", {"query": words, "suggestions": find(words)[:SUGGESTIONS]}, status=404)


def plain_query(typed: str) -> str:
    """The words of what was typed, small, a dozen at most: no database takes any of them for an operator."""
    return " ".join(re.findall(r"\w+", typed[:LONGEST_QUERY].lower())[:MOST_WORDS])


def find(query: str) -> list[Page]:
    """Pages a reader may see, best first; empty rather than an error whatever the words are."""
    if not query:
        return []
    for operator in ("and", "or"):
        try:
            ranked = [page.pk for page in Page.objects.live().search(query, operator=operator)[:MOST_RESULTS]]
        except DatabaseError:
            return []
        if ranked:
            return _in_order(ranked)
    return []


def _in_order(ranked: list[int]) -> list[Any]:
    pages = {page.pk: page for page in visible(Page.objects.filter(pk__in=ranked, depth__gt=1)).specific()}
    return [pages[pk] for pk in ranked if pk in pages]
