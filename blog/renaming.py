"""A renamed category is found at its old address."""

from wagtail.contrib.redirects.models import Redirect

from .models import BlogCategory, BlogIndexPage


def lead_on(category: BlogCategory) -> None:
    """Called before the new address is stored: whatever led to the old one, and the old one itself, lead to it."""
    old = BlogCategory.objects.filter(pk=category.pk).values_list("slug", flat=True).first()
    if old in (None, category.slug):
        return
    for index in BlogIndexPage.objects.all():
        parts = index.get_url_parts()
        if parts is None:
            continue
        site_id, _root, url = parts
        before, after = _route(old), _route(category.slug)
        Redirect.objects.filter(redirect_page=index, redirect_page_route_path=before).update(
            redirect_page_route_path=after
        )
        own, renamed = (Redirect.normalise_path(f"{url.rstrip('/')}{route}") for route in (after, before))
        Redirect.objects.filter(old_path__in=[own, renamed], site=site_id, automatically_created=True).delete()
        Redirect.objects.create(
            old_path=renamed,
            site_id=site_id,
            redirect_page=index,
            redirect_page_route_path=after,
            automatically_created=True,
        )


def _route(slug: str) -> str:
    return f"/category/{slug}/"
