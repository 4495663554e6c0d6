"""What programs fetch is valid on a site with nothing in it yet, and for an office of which little is known."""

import json
from xml.etree import ElementTree as ET

import pytest
import vobject
from icalendar import Calendar

from locations.models import LocationIndexPage, LocationPage
from tests.builders import make_home, make_index, make_location

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(params=["nothing", "home", "lists"])
def site(request):
    if request.param != "nothing":
        make_home()
    if request.param == "lists":
        make_index()
        make_home().add_child(instance=LocationIndexPage(title="Offices", slug="locations"))


def fetched(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content


def test_sitemap_names_files_that_hold_addresses(client, site):
    root = ET.fromstring(fetched(client, "/sitemap.xml"))  # noqa: S314 - our own
    assert root.tag == f"{SITEMAP}sitemapindex"
    addresses = [place.text for place in root.iter(f"{SITEMAP}loc")]
    # The schema wants one file at least, and one address at least in each.
    assert addresses
    for address in addresses:
        assert list(ET.fromstring(fetched(client, address)).iter(f"{SITEMAP}url"))  # noqa: S314 - our own


def test_hours_manifest_calendar_and_worker(client, site):
    assert json.loads(fetched(client, "/hours.json"))["offices"] == []
    assert json.loads(fetched(client, "/manifest.webmanifest"))["name"]
    assert Calendar.from_ical(fetched(client, "/closures.ics")).subcomponents
    for address in ("/sw.js", "/robots.txt", "/healthz", "/hours/", "/offline/", "/search/?q=heel"):
        fetched(client, address)


def test_feeds_without_posts(client):
    make_index()
    channel = ET.fromstring(fetched(client, "/blog/feed/")).find("channel")  # noqa: S314 - our own
    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    feed = ET.fromstring(fetched(client, "/blog/feed/atom/"))  # noqa: S314 - our own
    assert all(feed.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))


def test_office_of_which_little_is_known(client):
    make_location("Keene", hours=())
    LocationPage.objects.update(street="", state="", zip_code="", phone="", fax="", email="", image=None)
    card = vobject.readOne(fetched(client, "/locations/keene/contact.vcf").decode())
    assert card.fn.value
    assert card.n.value
    assert not hasattr(card, "tel")
    for address in ("/locations/keene/", "/locations/", "/", "/hours/", "/hours.json", "/closures.ics"):
        fetched(client, address)
