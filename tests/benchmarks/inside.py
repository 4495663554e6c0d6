"""What can only be seen from inside the process: queries, CPU of a view, and what the admin costs.

``python -m tests.benchmarks.inside make 50`` makes the site of the database that DATABASE_URL names;
``... public`` and ``... admin`` measure it and print one JSON object.
"""

import gzip
import json
import sys
import time
from collections.abc import Callable
from typing import Any

VIEWS = 8
"""How often each page is asked for, after two views that nobody counts."""


def public_addresses() -> dict[str, str]:
    """Name and address of one page of each kind; of lists the first and the last page."""
    from blog.models import BlogIndexPage, BlogPage
    from blog.models.index import POSTS_PER_PAGE
    from locations.models import LocationPage

    index = BlogIndexPage.objects.get()
    posts = BlogPage.objects.order_by("-published_on", "-pk")
    last = -(-len(index.listing.posts) // POSTS_PER_PAGE)
    category = posts[0].category
    of_category = -(-len(index.listing.by_category[category.pk]) // POSTS_PER_PAGE)
    return {
        "home": "/",
        "post": posts[len(posts) // 2].url,
        "blog, page 1": index.url,
        "blog, last page": f"{index.url}?page={last}",
        "category, page 1": f"{index.url}category/{category.slug}/",
        "category, last page": f"{index.url}category/{category.slug}/?page={of_category}",
        "office": LocationPage.objects.first().url,
        "hours": "/hours/",
        "search": "/search/?q=heel+pain",
        "feed": f"{index.url}feed/",
        "sitemap": "/sitemap.xml",
        "sitemap, a file of posts": "/sitemap-posts-1.xml",
        "not found": "/no-such-page/",
    }


def public() -> dict[str, dict[str, float]]:
    """CPU milliseconds, queries and bytes of each kind of page, rendered from nothing.

    Of posts another one each time: a stored page is rendered once for each version of the content, so what only the
    second view of one post would save, no reader ever sees.
    """
    from django.test import Client

    from blog.models import BlogPage

    client = Client(headers={"accept-encoding": "identity"})
    found = {name: _view(client, url) for name, url in public_addresses().items()}
    posts = [post.url for post in BlogPage.objects.order_by("-pk")[: 2 * VIEWS]]
    seconds = [_cpu(lambda url=url: client.get(url)) for url in posts]
    return found | {"post": found["post"] | {"ms": sorted(seconds)[VIEWS] * 1000}}


def admin() -> dict[str, dict[str, float]]:
    """The same for what editors do most."""
    from django.contrib.auth import get_user_model
    from django.test import Client
    from django.urls import reverse

    from blog.models import BlogIndexPage, BlogPage

    client = Client()
    client.force_login(get_user_model().objects.get(username="admin"))
    index, post = BlogIndexPage.objects.get(), BlogPage.objects.order_by("pk").first()
    found = {
        "dashboard": _view(client, reverse("wagtailadmin_home")),
        "explorer": _view(client, reverse("wagtailadmin_explore", args=[index.pk])),
        "editor": _view(client, reverse("wagtailadmin_pages:edit", args=[post.pk])),
        "report": _view(client, reverse("blog_related_report")),
    }

    def publish() -> None:
        post.title += " again"
        post.save_revision().publish()

    seconds = [_cpu(publish) for _ in range(4)]
    return found | {"publish": {"ms": sorted(seconds)[1] * 1000}}


def _view(client: Any, url: str) -> dict[str, float]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    first = _cpu(lambda: client.get(url))
    client.get(url)
    seconds = [_cpu(lambda: client.get(url)) for _ in range(VIEWS)]
    with CaptureQueriesContext(connection) as captured:
        content = client.get(url).content
    return {
        "ms": sorted(seconds)[VIEWS // 2] * 1000,
        "first ms": first * 1000,
        "queries": len(captured),
        "bytes": len(content),
        "gzip": len(gzip.compress(content)),
    }


def _cpu(work: Callable[[], Any]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main(part: str, *arguments: str) -> None:
    import django

    django.setup()
    if part == "make":
        from tests.benchmarks.site import make_site

        make_site(int(arguments[0]))
    elif part == "post":
        print(json.dumps(public_addresses()["post"]))
    else:
        print(json.dumps({"public": public, "admin": admin}[part]()))


if __name__ == "__main__":
    main(*sys.argv[1:])
