"""Every address of the site answers as it should, and nothing that can be typed is an error of ours."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.usefixtures("demo_site")

PAGES = [
    "/",
    "/blog/",
    "/blog/the-connection-between-back-pain-and-your-feet/",
    "/blog/category/foot-pain/",
    "/blog/tag/heel-pain/",
    "/blog/archive/2025/",
    "/locations/",
    "/locations/concord/",
    "/locations/plymouth/",
    "/services/",
    "/services/hammertoes/",
    "/about/",
    "/about/david-e-biss-dpm/",
    "/accessibility/",
    "/language-help/",
    "/hours/",
    "/search/",
    "/search/?q=heel",
]
FILES = {
    "/blog/feed/": "application/rss+xml",
    "/blog/feed/atom/": "application/atom+xml",
    "/sitemap.xml": "application/xml",
    "/robots.txt": "text/plain",
    "/healthz": "text/plain",
    "/hours.json": "application/json",
    "/closures.ics": "text/calendar",
}


@pytest.mark.parametrize("address", PAGES)
def test_page_answers(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response.content.decode().count("<h1") == 1


@pytest.mark.parametrize(("address", "kind"), FILES.items())
def test_file_answers_as_what_it_is(client, address, kind):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].startswith(kind)


@pytest.mark.parametrize("address", PAGES)
def test_both_offices_are_linked_from_every_page(client, address):
    page = client.get(address).content.decode()
    assert 'href="/locations/concord/"' in page
    assert 'href="/locations/plymouth/"' in page


@pytest.mark.parametrize("address", PAGES)
def test_no_reader_gets_a_cookie(client, address):
    response = client.get(address)
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize(
    "address", ["/blog", "/blog/how-to-buy-shoes-that-fit", "/services/hammertoes", "/locations/concord", "/search"]
)
def test_present_address_without_the_slash_leads_there_for_good(client, address):
    response = client.get(address)
    assert (response.status_code, response["Location"]) == (301, f"{address}/")


@pytest.mark.parametrize(
    "address",
    [
        "/nope/",
        "/blog/nope/",
        "/blog/category/nope/",
        "/blog/tag/nope/",
        "/blog/archive/1999/",
        "/blog/archive/99999999999999999999/",
        "/blog/category/foot-pain/more/",
        "/locations/nashua/",
        "/%00/",
        "/blog/%00/",
        "/é/",
        "/\N{SNOWFLAKE}/",
        "/" + "a" * 3000 + "/",
        "/blog/../admin.php",
        "/wp-login.php",
    ],
)
def test_lost_address_helps(client, address):
    response = client.get(address, follow=True)
    assert response.status_code == 404
    page = response.content.decode()
    assert "This trail ends here." in page
    assert "603-555-0101" in page
    assert 'name="q"' in page


def test_words_of_a_lost_address_are_searched(client):
    page = client.get("/old/pages/heel-pain.html").content.decode()
    assert 'href="/services/heel-pain/"' in page


@pytest.mark.parametrize("address", ["/", "/blog/", "/search/", "/hours/", "/locations/concord/"])
@pytest.mark.parametrize("query", ["page=999", "page=abc", "page=-1", "page=%00", "category=nope", "tag=%00", "q=%00"])
def test_hand_typed_queries_get_a_page(client, address, query):
    assert client.get(f"{address}?{query}").status_code == 200


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=60))
def test_any_text_as_an_address_or_a_query_is_answered(client, text):
    assert client.get("/" + text.lstrip("/").replace("?", "")).status_code in (200, 301, 302, 404)
    assert client.get("/blog/", {"page": text, "category": text, "tag": text}).status_code in (200, 302)
