"""A page costs the same few queries however much content there is."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from blog.models import BlogCategory, BlogPage
from tests.builders import make_posts

pytestmark = pytest.mark.usefixtures("demo_site")

POST = "/blog/the-connection-between-back-pain-and-your-feet/"
MOST_FOR_A_POST = 8
MOST = {
    "/": 8,
    "/blog/": 8,
    "/blog/?page=2": 8,
    "/blog/category/foot-pain/": 8,
    "/blog/tag/heel-pain/": 8,
    "/blog/archive/2025/": 8,
    "/blog/feed/": 8,
    "/blog/feed/atom/": 8,
    "/services/": 8,
    "/services/heel-pain/": 8,
    "/locations/": 6,
    "/locations/concord/": 6,
    "/about/": 8,
    "/about/david-e-biss-dpm/": 8,
    "/language-help/": 8,
    "/hours/": 2,
    "/hours.json": 2,
    "/search/": 2,
    "/search/?q=heel": 2,
    "/sitemap.xml": 4,
    "/robots.txt": 2,
}


def queries(address: str) -> int:
    """How many it takes when somebody has just looked at the page."""
    client = Client()
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


@pytest.mark.parametrize("address", MOST)
def test_page_is_within_its_budget(address):
    assert 0 <= queries(address) <= MOST[address]


def test_every_post_is_within_its_budget():
    counts = {post.slug: queries(post.url) for post in BlogPage.objects.all()}
    assert len(counts) == 18
    assert {slug: count for slug, count in counts.items() if count > MOST_FOR_A_POST} == {}


def test_budget_is_the_same_with_five_hundred_posts_more():
    addresses = [POST, *MOST]
    before = {address: queries(address) for address in addresses}
    make_posts(482, tags=["heel pain", "back pain"], category=BlogCategory.objects.get(slug="foot-pain"))
    assert BlogPage.objects.count() == 500
    assert {address: queries(address) for address in addresses} == before
