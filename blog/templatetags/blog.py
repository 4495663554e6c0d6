"""Posts for any template."""

from django import template

from blog.models import BlogPage
from concordpodiatry.images.gathering import with_pictures

register = template.Library()


@register.simple_tag
def latest_posts(count: int) -> list[BlogPage]:
    """``{% latest_posts 4 as posts %}``: the newest posts a reader may see, with their pictures."""
    posts = BlogPage.objects.visible().order_by("-published_on", "-pk").select_related("image")
    return with_pictures(posts[:count])
