"""Posts for any template."""

from django import template
from wagtail.models import Page

from blog.models import BlogPage
from blog.related.policy import Related, related_to_service
from concordpodiatry.images.gathering import with_pictures

register = template.Library()


@register.simple_tag
def latest_posts(count: int) -> list[BlogPage]:
    """``{% latest_posts 4 as posts %}``: the newest posts a reader may see, with their pictures."""
    posts = BlogPage.objects.visible().order_by("-published_on", "-pk").select_related("image")
    return with_pictures(posts[:count])


@register.simple_tag
def about_service(service: Page) -> Related:
    """``{% about_service page as related %}``: the posts to read on under a service."""
    return related_to_service(service)
