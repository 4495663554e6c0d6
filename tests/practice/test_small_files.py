"""The manifest and the icons, which browsers ask for by name."""

import json
import re

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from PIL import Image

from concordpodiatry.practice.models import PracticeSettings
from tests.builders import make_home

pytestmark = pytest.mark.django_db

TOKENS = settings.BASE_DIR / "static" / "css" / "tokens.css"


def manifest(client):
    response = client.get("/manifest.webmanifest")
    assert response["Content-Type"] == "application/manifest+json"
    return json.loads(response.content)


def file_of(address: str) -> str:
    return finders.find(address.removeprefix(settings.STATIC_URL))


def test_manifest_names_the_practice_and_stays_a_website(client):
    PracticeSettings.objects.create(name='The "Foot" Office', tagline="For feet.")
    content = manifest(client)
    assert (content["name"], content["description"]) == ('The "Foot" Office', "For feet.")
    assert (content["start_url"], content["scope"], content["display"]) == ("/", "/", "browser")


def test_icons_are_there_in_the_sizes_they_claim(client):
    icons = manifest(client)["icons"]
    assert {icon["sizes"] for icon in icons} == {"192x192", "512x512"}
    for icon in icons:
        with Image.open(file_of(icon["src"])) as picture:
            assert icon["sizes"] == f"{picture.width}x{picture.height}"
            assert icon["type"] == Image.MIME[picture.format]


def test_colours_are_those_of_the_look(client):
    content, light = manifest(client), TOKENS.read_text().partition("prefers-color-scheme")[0]
    assert content["theme_color"] == re.search(r"--brand: (#\w+);", light)[1]
    assert content["background_color"] == re.search(r"--page: (#\w+);", light)[1]


def test_every_page_names_manifest_and_icons(client):
    html = client.get(make_home().url).content.decode()
    assert '<link rel="manifest" href="/manifest.webmanifest">' in html
    links = re.findall(r'<link rel="(icon|apple-touch-icon)" href="(.*?)"', html)
    assert [name for name, _ in links] == ["icon", "icon", "apple-touch-icon"]
    assert all(file_of(address) for _, address in links)


@pytest.mark.parametrize("address", ["/favicon.ico", "/apple-touch-icon.png"])
def test_icon_is_found_by_its_usual_address(client, address):
    response = client.get(address)
    assert response.status_code == 302
    assert file_of(response["Location"])
