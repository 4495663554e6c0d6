"""Links to pages of ours, for any template."""

from django import template
from wagtail.models import Page

from concordpodiatry.core.links import url_for_readers

register = template.Library()


@register.simple_tag
def reader_url(page: Page | None) -> str | None:
    """``{% reader_url page as url %}``: the address of a page every reader may open; nothing for any other."""
    return url_for_readers(page)
