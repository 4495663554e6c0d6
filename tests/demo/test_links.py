"""From the home page every link of ours leads to a page, and from a page every link within it to its target."""

from bs4 import BeautifulSoup
from wagtail.models import Page

NOT_PAGES = ("/static/", "/media/", "/documents/", "/admin/", "//")


def linked(html):
    found = {link["href"].partition("#")[0] for link in BeautifulSoup(html, "html.parser").select("[href^='/']")}
    return {address for address in found if not address.startswith(NOT_PAGES)}


def test_every_link_of_every_page_leads_somewhere(demo_site, client):
    asked, waiting, broken = set(), {"/"}, {}
    while waiting:
        address = waiting.pop()
        asked.add(address)
        response = client.get(address)
        if response.status_code != 200:
            broken[address] = response.status_code
        elif response["Content-Type"].startswith("text/html"):
            waiting |= linked(response.content) - asked
    assert broken == {}
    assert asked >= {page.url for page in Page.objects.live().filter(depth__gt=1)}


def test_every_link_within_a_page_has_its_target(demo_site, client):
    for page in Page.objects.live().filter(depth__gt=1):
        soup = BeautifulSoup(client.get(page.url).content, "html.parser")
        ids = [element["id"] for element in soup.select("[id]")]
        assert len(set(ids)) == len(ids), page.url
        assert {link["href"] for link in soup.select("a[href^='#']")} <= {f"#{name}" for name in ids}, page.url
