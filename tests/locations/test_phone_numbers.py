"""A phone number is shown and kept as it was written: its country, its extension, its digits."""

from datetime import date

import pytest
import vobject
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from phonenumbers import SUPPORTED_REGIONS, example_number, is_valid_number

from concordpodiatry.errors import server_error
from locations.models import LocationPage
from tests.builders import make_location, make_user
from tests.structured.graphs import graph_of
from tests.support.admin_forms import errors_in, page_form, send

NUMBERS = [
    ("(603) 555-0101", "603-555-0101", "tel:+16035550101", "+16035550101"),
    ("+44 20 7946 0958", "+44 20 7946 0958", "tel:+442079460958", "+442079460958"),
    ("603-555-0101 ext. 5", "603-555-0101 ext. 5", "tel:+16035550101;ext=5", "+16035550101 ext. 5"),
    ("1-800-555-0101", "800-555-0101", "tel:+18005550101", "+18005550101"),
    ("+39 06 698 12345", "+39 06 6981 2345", "tel:+390669812345", "+390669812345"),
    ("+45 32 12 34 56", "+45 32 12 34 56", "tel:+4532123456", "+4532123456"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("typed", "words", "link", "full"), NUMBERS)
def test_number_is_the_same_everywhere_and_after_saving_again(client, rf, typed, words, link, full):
    office = make_location(confirmed_on=date(2026, 11, 2))
    client.force_login(make_user())
    form = page_form(client, office)
    form["phone"], form["fax"] = typed, typed
    for _ in range(2):
        assert send(client, office, form).status_code == 302
        form = page_form(client, office)
    client.logout()
    for address in ("/locations/keene/", "/hours/", "/offline/", "/"):
        soup = BeautifulSoup(client.get(address).content, "html.parser")
        called = {each["href"] for each in soup.select('a[href^="tel:"]')} - {"tel:911"}
        assert called == {link}
        assert words in soup.get_text()
    assert words in server_error(rf.get("/")).content.decode()
    assert link in server_error(rf.get("/")).content.decode()
    card = vobject.readOne(client.get("/locations/keene/contact.vcf").content.decode())
    assert {each.value for each in card.tel_list} == {full}
    clinic = next(each for each in graph_of(client, "/locations/keene/") if each["@type"] == "MedicalClinic")
    assert (clinic["telephone"], clinic["faxNumber"]) == (full, full)


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["603-555-FEET", "1-800-FLOWERS", "911", "211", "call us", "603-555-01011111"])
def test_number_that_would_be_changed_is_refused_at_the_field(client, typed):
    office = make_location()
    client.force_login(make_user())
    form = page_form(client, office)
    form["phone"] = typed
    response = send(client, office, form)
    assert response.status_code == 200
    assert "number" in errors_in(response)
    assert LocationPage.objects.get().phone.as_e164 == "+16035550109"


@pytest.mark.django_db
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(sorted(SUPPORTED_REGIONS)).map(example_number).filter(lambda each: each and is_valid_number(each))
)
def test_number_of_any_country_comes_back(number):
    typed = (
        f"+{number.country_code}{'0' * (number.number_of_leading_zeros or 1) if number.italian_leading_zero else ''}"
    )
    typed += str(number.national_number)
    office = LocationPage(phone=typed)
    LocationPage._meta.get_field("phone").clean(office.phone, office)
    stored = LocationPage._meta.get_field("phone").get_prep_value(office.phone)
    again = LocationPage(phone=stored)
    assert again.phone.as_e164 == typed
    assert "".join(filter(str.isdigit, again.phone_words)) in typed
