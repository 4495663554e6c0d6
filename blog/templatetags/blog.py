"""Posts for any template."""

from django import template
from wagtail.models import Page

from blog.listing import cards, newest
from blog.models import BlogPage
from blog.related import Related, related_to_service

register = template.Library()


@register.simple_tag
def latest_posts(count: int) -> list[BlogPage]:
    """``{% latest_posts 4 as posts %}``: the newest posts a reader may see, with their pictures."""
    return cards(newest(count))


@register.simple_tag
def about_service(service: Page) -> Related:
    """``{% about_service page as related %}``: the posts to read on under a service."""
    return related_to_service(service)
