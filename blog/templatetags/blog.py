"""Posts for any template."""

from typing import Any

from django import template

from blog.models import BlogPage

register = template.Library()


@register.simple_tag
def latest_posts(count: int) -> Any:
    """``{% latest_posts 4 as posts %}``: the newest posts a reader may see, with their pictures."""
    posts = BlogPage.objects.visible().order_by("-published_on", "-pk")
    return posts.select_related("image").prefetch_related("image__renditions")[:count]
