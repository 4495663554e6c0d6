"""The page numbers of a long list."""

from collections.abc import Iterable

from django import template
from django.core.paginator import Page

register = template.Library()


@register.simple_tag
def page_window(page: Page) -> Iterable[int | str]:
    """``{% page_window pages as window %}``: the first, the last and those around this one, as in 1 … 5 6 7 … 42."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
