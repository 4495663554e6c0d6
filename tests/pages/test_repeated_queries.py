"""No page asks the database the same thing once for each of its rows."""

import pytest

from tests.builders import make_posts

pytestmark = pytest.mark.usefixtures("demo_site")


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/blog/",
        "/blog/category/foot-pain/",
        "/blog/tag/heel-pain/",
        "/blog/why-the-first-steps-of-the-day-hurt/",
        "/blog/feed/",
        "/services/",
        "/services/heel-pain/",
        "/locations/",
        "/locations/concord/",
        "/about/david-e-biss-dpm/",
        "/search/?q=heel",
        "/sitemap.xml",
        "/sitemap-pages-1.xml",
        "/sitemap-posts-1.xml",
    ],
)
def test_page_asks_once(client, request, address):
    make_posts(5, tags=["heel pain"])
    client.get(address)  # the sizes of pictures are made, one by one, for whoever comes first
    request.getfixturevalue("no_repeated_queries")
    assert client.get(address).status_code == 200
