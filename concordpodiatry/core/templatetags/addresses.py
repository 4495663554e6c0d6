"""Web addresses for any template."""

from urllib.parse import urlsplit

from django import template
from django.template import Context

register = template.Library()


@register.simple_tag(takes_context=True)
def absolute(context: Context, url: str) -> str:
    """``{% absolute "/blog/" %}``: the address with the host the reader came to."""
    request = context.get("request")
    return request.build_absolute_uri(url) if request is not None else url


@register.filter
def host(url: str) -> str:
    """``www.example.com`` of ``https://www.example.com/film``."""
    return urlsplit(url).hostname or ""
