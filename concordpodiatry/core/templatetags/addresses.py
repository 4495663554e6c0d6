"""Web addresses for any template."""

from django import template
from django.template import Context

from concordpodiatry.core import addresses

register = template.Library()


@register.simple_tag(takes_context=True)
def absolute(context: Context, url: str) -> str:
    """``{% absolute "/blog/" %}``: the address with its host."""
    return addresses.absolute(url, context.get("request"))


@register.filter
def host(url: str) -> str:
    """``www.example.com`` of ``https://www.example.com/video``; empty for what leads nowhere."""
    return addresses.host_of(url)
