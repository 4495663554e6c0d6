"""The contact card is read by a library of others, line by line as RFC 2426 wants it."""

from datetime import date

import pytest
import vobject

from concordpodiatry.practice.models import PracticeSettings
from tests.builders import hide, make_location, publish

pytestmark = pytest.mark.django_db
ADDRESS = "/locations/keene/contact.vcf"


def card_of(client):
    return vobject.readOne(client.get(ADDRESS).content.decode())


def test_card_holds_what_an_address_book_keeps(client):
    make_location(
        confirmed_on=date(2026, 11, 2),
        zip_code="03431",
        fax="+16035550108",
        email="keene@example.com",
        latitude="42.93370",
        longitude="-72.27810",
    )
    card = card_of(client)
    assert card.version.value == "3.0"
    assert card.fn.value == "Concord Podiatry, Keene"
    assert card.org.value == ["Concord Podiatry, Keene"]
    assert str(card.n.value).strip() == ""
    assert {tuple(tel.params["TYPE"]): tel.value for tel in card.tel_list} == {
        ("WORK", "VOICE", "PREF"): "+16035550109",
        ("WORK", "FAX"): "+16035550108",
    }
    assert card.email.value == "keene@example.com"
    place = card.adr.value
    assert (place.street, place.city, place.region, place.code, place.country) == (
        "100 Example Street",
        "Keene",
        "New Hampshire",
        "03431",
        "United States",
    )
    assert card.geo.value == "42.933700;-72.278100"
    assert card.url.value == "http://testserver/locations/keene/"
    assert "call 911" in card.note.value
    assert "ample" not in card.note.value


def test_card_of_samples_says_so_first(client):
    make_location()
    assert card_of(client).note.value.startswith("Sample details, not yet confirmed.")


def test_signs_and_letters_of_any_kind_come_back(client):
    PracticeSettings.objects.create(name="Feet; Toes, Nails \\ Söhne " + "ü" * 60)
    office = make_location()
    office.street = "Back\\slash; Suite 5, rear"
    office.save()
    content = client.get(ADDRESS).content
    card = vobject.readOne(content.decode())
    assert card.fn.value == "Feet; Toes, Nails \\ Söhne " + "ü" * 60 + ", Keene"
    assert card.adr.value.street == "Back\\slash; Suite 5, rear"
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    assert all(0 < len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)


def test_file_is_named_and_of_its_kind(client):
    make_location()
    response = client.get(ADDRESS)
    assert response["Content-Type"] == "text/vcard; charset=utf-8"
    assert response["Content-Disposition"] == 'inline; filename="keene-office.vcf"'
    assert response.content.startswith(b"BEGIN:VCARD\r\nVERSION:3.0\r\n")
    assert response.content.endswith(b"\r\nEND:VCARD\r\n")


def test_page_of_the_office_links_to_the_card(client):
    make_location()
    assert f'href="{ADDRESS}"' in client.get("/locations/keene/").content.decode()


def test_office_that_readers_may_not_see_has_no_card(client):
    assert client.get(ADDRESS).status_code == 404
    office = make_location()
    assert client.post(ADDRESS).status_code == 405
    hide(office)
    assert client.get(ADDRESS).status_code == 404


@pytest.mark.parametrize("slug", ["peñacook", "日本", "under_score", "UPPER", "-", "1"])
def test_office_of_any_address_that_the_form_accepts_has_page_and_card(client, slug):
    office = make_location()
    office.slug = slug
    office.full_clean()
    publish(office)
    assert client.get(f"/locations/{slug}/").status_code == 200
    response = client.get(f"/locations/{slug}/contact.vcf")
    assert response.status_code == 200
    assert "filename" in response["Content-Disposition"]
    assert response["Content-Disposition"].isascii()
    for address in ("/", "/hours/", "/hours.json", "/closures.ics", "/sitemap.xml", "/locations/", "/search/?q=office"):
        assert client.get(address).status_code == 200
