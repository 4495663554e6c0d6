"""Both feeds keep the rules of RSS 2.0 and Atom (RFC 4287), and what is in them can be read far from the site."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import html5lib
import pytest

from blog.feed_text import fit_for_xml
from concordpodiatry.practice.models import ProviderPage
from tests.builders import make_index, make_picture, make_post, make_service, make_standard, publish, some_picture

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
RSS, FULL_ATOM = "/blog/feed/", "/blog/feed/atom/"
# What each may hold: (once and always, once at most).
CHANNEL = ({"title", "link", "description"}, {"language", "lastBuildDate", f"{ATOM}link"})
ITEM = ({"title", "link", "description", "guid", "pubDate", CREATOR, CONTENT}, {"enclosure", "category"})
FEED = ({f"{ATOM}{name}" for name in ("id", "title", "updated", "author")}, {f"{ATOM}subtitle"})
ENTRY = (
    {f"{ATOM}{name}" for name in ("id", "title", "updated", "published", "author", "summary", "content")},
    {f"{ATOM}category"},
)
STRANGE_IN_A_FEED = {"script", "style", "svg", "form", "button", "source", "picture", "iframe"}


def whole(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "tel", "mailto") and bool(parts.netloc or parts.path)


def keeps(rules, node, more=frozenset()) -> None:
    tags = [child.tag for child in node if child.tag not in more]
    always, at_most = rules
    assert always <= set(tags) <= always | at_most
    assert len(tags) == len(set(tags))


def check_text(html: str, host: str = "http://testserver") -> None:
    """A part of a page without styles, scripts and addresses that mean nothing elsewhere."""
    for node in html5lib.parseFragment(html, namespaceHTMLElements=False).iter():
        assert node.tag not in STRANGE_IN_A_FEED
        assert not set(node.attrib) & {"style", "class", "id", "srcset"}
        for name in ("href", "src"):
            if name in node.attrib:
                assert whole(node.attrib[name]), node.attrib[name]
        if node.tag == "img":
            assert node.attrib["src"].startswith(f"{host}/media/")
            assert "alt" in node.attrib


def moment(text: str, feed: str) -> datetime:
    found = parsedate_to_datetime(text) if feed == RSS else datetime.fromisoformat(text)
    assert found.tzinfo is not None
    return found


def check_rss(content: bytes) -> list[ET.Element]:
    root = ET.fromstring(content)  # noqa: S314 - our own
    assert (root.tag, root.get("version"), len(root)) == ("rss", "2.0", 1)
    channel = root[0]
    keeps(CHANNEL, channel, {"item"})
    assert channel.find(f"{ATOM}link").attrib == {"rel": "self", "href": f"http://testserver{RSS}"}
    moment(channel.findtext("lastBuildDate"), RSS)
    items = channel.findall("item")
    for item in items:
        keeps(ITEM, item)
        moment(item.findtext("pubDate"), RSS)
        assert item.find("guid").get("isPermaLink") == "false"
        enclosure = item.find("enclosure")
        assert enclosure is None or int(enclosure.get("length")) > 0
        assert enclosure is None or enclosure.get("url").startswith("http://testserver/media/")
        check_text(item.findtext(CONTENT))
        check_text(item.findtext("description"))
    assert len({item.findtext("guid") for item in items}) == len(items)
    return items


def check_atom(content: bytes) -> list[ET.Element]:
    root = ET.fromstring(content)  # noqa: S314 - our own
    assert root.tag == f"{ATOM}feed"
    keeps(FEED, root, {f"{ATOM}entry", f"{ATOM}link"})
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {"self": f"http://testserver{FULL_ATOM}", "alternate": "http://testserver/blog/"}
    entries = root.findall(f"{ATOM}entry")
    for entry in entries:
        keeps(ENTRY, entry, {f"{ATOM}link"})
        published, updated = (entry.findtext(f"{ATOM}{name}") for name in ("published", "updated"))
        assert moment(published, FULL_ATOM) <= moment(updated, FULL_ATOM)
        assert re.match(r"urn:uuid:[0-9a-f-]{36}$", entry.findtext(f"{ATOM}id"))
        assert entry.find(f"{ATOM}content").get("type") == entry.find(f"{ATOM}summary").get("type") == "html"
        for link in entry.findall(f"{ATOM}link"):
            assert link.get("href").startswith("http://testserver/")
            assert link.get("rel") != "enclosure" or int(link.get("length")) > 0
        check_text(entry.findtext(f"{ATOM}content"))
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    return entries


def texts(client) -> tuple[str, str]:
    """The text of the only post, in RSS and in Atom."""
    (item,), (entry,) = check_rss(client.get(RSS).content), check_atom(client.get(FULL_ATOM).content)
    return item.findtext(CONTENT), entry.findtext(f"{ATOM}content")


def test_feeds_of_the_demonstration_validate(client, demo_site):
    items, entries = check_rss(client.get(RSS).content), check_atom(client.get(FULL_ATOM).content)
    assert len(items) == len(entries) == 18
    for item, entry in zip(items, entries, strict=True):
        assert item.findtext(CONTENT) == entry.findtext(f"{ATOM}content")
        assert item.findtext("guid") == entry.findtext(f"{ATOM}id")
        assert "<img" in item.findtext(CONTENT)
        assert len(item.findtext(CONTENT)) > 2000


def test_empty_feeds_validate(client):
    make_index()
    assert check_rss(client.get(RSS).content) == check_atom(client.get(FULL_ATOM).content) == []


def test_every_kind_of_block_comes_along_in_plain_markup(client, demo_site):
    """The demonstration's posts hold every block that a post may use, and none of its buttons."""
    found = " ".join(item.findtext(CONTENT) for item in check_rss(client.get(RSS).content))
    found = re.sub(r"(?<=>)\s+|\s+(?=<)", "", found)  # as a browser shows it
    for part in ("<h2>Go to the emergency room now if", "<ol>", "<table>", "<blockquote>", "<strong>Do</strong>"):
        assert part in found
    assert "tel:" not in found


def test_addresses_in_the_text_are_whole(client):
    service, picture = make_service("Heels"), make_picture(description="A heel")
    body = [
        ("paragraph", f'<p>See <a linktype="page" id="{service.pk}">heels</a> or <a href="tel:911">911</a>.</p>'),
        ("paragraph", '<p><a linktype="page" id="999999">Gone</a>.</p>'),
        ("picture", {"image": {"image": picture.pk, "alt_text": "A sore heel", "decorative": False}, "caption": "Ow"}),
    ]
    make_post("One", body=body, image=picture)
    for text in texts(client):
        assert '<a href="http://testserver/services/heels/">heels</a>' in text
        assert '<a href="tel:911">911</a>' in text
        assert "<p>Gone.</p>" in text
        assert text.count("<img") == 2
        assert 'alt="A sore heel"' in text


def test_letters_that_markup_knows_are_words(client):
    make_post("Toes & <b>heels</b>", search_description="5 < 6 & more", lead="1 < 2 & 3")
    for text in texts(client):
        assert "1 &lt; 2 &amp; 3" in text
    (item,) = check_rss(client.get(RSS).content)
    assert item.findtext("title") == "Toes & <b>heels</b>"
    assert item.findtext("description") == "5 &lt; 6 &amp; more"


def test_letters_that_no_xml_may_hold_are_left_out(client):
    make_post("A\x0bpost", slug="a", lead="Pasted\x01 words\ufffe.", search_description="\x1fShort")
    for text in texts(client):
        assert "Pasted words." in text
    assert fit_for_xml("tab\t line\n \N{SNOWFLAKE} \N{FOOT}") == "tab\t line\n \N{SNOWFLAKE} \N{FOOT}"


def test_id_outlives_the_address(client):
    post = make_post("One")
    before = check_rss(client.get(RSS).content)[0].findtext("guid")
    post.slug = "another"
    publish(post)
    item = check_rss(client.get(RSS).content)[0]
    assert item.findtext("link") == "http://testserver/blog/another/"
    assert item.findtext("guid") == before


def test_author_is_named(client):
    doctor = make_standard("Team").add_child(
        instance=ProviderPage(
            title="Pat Doe, DPM", slug="pat", short_name="Pat", role="Feet", lead="Feet.", image=some_picture()
        )
    )
    make_post("Two", author=doctor, published_on=date(2026, 1, 6))
    make_post("One")
    assert [item.findtext(CREATOR) for item in check_rss(client.get(RSS).content)] == [
        "Pat Doe, DPM",
        "Concord Podiatry",
    ]
    entries = check_atom(client.get(FULL_ATOM).content)
    assert [entry.findtext(f"{ATOM}author/{ATOM}name") for entry in entries] == ["Pat Doe, DPM", "Concord Podiatry"]


def test_site_with_an_address_of_its_own_uses_it(client, settings):
    settings.SITE_URL = "https://feet.example"
    make_post("One", image=make_picture())
    content = client.get(RSS).content.decode()
    assert "testserver" not in content
    assert "<link>https://feet.example/blog/one/</link>" in content
