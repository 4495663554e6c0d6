"""Searching the site, and the page for addresses that lead nowhere."""

import re

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.related.policy import related_to_lost
from concordpodiatry.language.everyday import is_urgent

from .asking import LONGEST_QUERY
from .results import Result, results_for

RESULTS_PER_PAGE = 10
SUGGESTIONS = 4

ENDING = re.compile(r"\.\w{2,5}$")
NOT_WORDS = re.compile(r"[^\w'’]|_|\d{4,}")
"""Signs between words, and the numbers of the machine that made the address."""
LIST_NAMES = frozenset({"archive", "blog", "category", "default", "home", "index", "page", "post", "posts", "tag"})
"""Words of an address that name a list of pages, or any page at all."""
SHORTEST_WORD = 3


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """``/search/?q=``, narrowed by ``kind``, in pages. Nothing that is typed is stored."""
    query = as_typed(request.GET.get("q", ""))
    found = results_for(query, request.GET.get("kind", ""))
    context = {
        "query": query,
        "results": Paginator(found.all, RESULTS_PER_PAGE).get_page(request.GET.get("page")),
        "kinds": found.kinds,
        "suggestion": found.answer.suggestion,
        "is_urgent": is_urgent(query) or is_urgent(found.answer.suggestion),
    }
    return render(request, "search/search.html", context)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 with the pages that the words of the lost address lead to, and posts to read on."""
    words = words_of_address(request.path)
    suggestions = find(words)[:SUGGESTIONS]
    related = related_to_lost([suggestion.entry.key for suggestion in suggestions])
    context = {"query": words, "suggestions": suggestions, "related": related}
    return render(request, "404.html", context, status=404)


def find(words: str) -> list[Result]:
    """Every page that answers, best first; empty rather than an error, whatever the words are."""
    return results_for(words).all


def as_typed(typed: str) -> str:
    """What was typed, on one line, without signs that cannot be shown, and not too long."""
    shown = "".join(letter if letter.isprintable() else " " for letter in typed[:LONGEST_QUERY])
    return " ".join(shown.split())


def words_of_address(path: str) -> str:
    """``/old/blog/heel-pain.html`` as ``heel pain``: the last part that says something."""
    for part in reversed(path[-LONGEST_QUERY:].split("/")):
        words = as_typed(NOT_WORDS.sub(" ", ENDING.sub("", part))).split()
        telling = [word for word in words if word.lower() not in LIST_NAMES]
        if any(len(word) >= SHORTEST_WORD for word in telling):
            return " ".join(telling)
    return ""
