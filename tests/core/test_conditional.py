"""What is fetched again and again is sent again only when it has changed."""

from datetime import UTC, datetime

import pytest
import time_machine

from tests.builders import make_location, make_post, publish

pytestmark = pytest.mark.django_db

DATED = ["/blog/feed/", "/blog/feed/atom/", "/sitemap.xml"]
OTHERS = [
    "/closures.ics", "/hours.json", "/robots.txt", "/manifest.webmanifest", "/sw.js", "/locations/keene/contact.vcf"
]  # fmt: skip


@pytest.fixture
def post():
    make_location()
    return make_post("Heels")


@pytest.mark.parametrize("address", [*DATED, *OTHERS])
def test_who_has_it_is_not_sent_it_again(client, post, address):
    with time_machine.travel(datetime(2026, 4, 1, 15, tzinfo=UTC), tick=False) as clock:
        etag = client.get(address)["ETag"]
        clock.shift(60)
        response = client.get(address, headers={"if-none-match": etag})
        assert (response.status_code, response.content) == (304, b"")
        assert client.get(address, headers={"if-none-match": '"other"'}).status_code == 200


@pytest.mark.parametrize("address", DATED)
def test_date_is_enough_until_something_changes(client, post, address):
    with time_machine.travel(datetime(2026, 4, 1, 15, tzinfo=UTC), tick=False) as clock:
        post = publish(post)
        first = client.get(address)
        seen = {"if-modified-since": first["Last-Modified"]}
        assert client.get(address, headers=seen).status_code == 304
        clock.shift(60)
        post.title = "New words"
        publish(post)
        assert client.get(address, headers=seen).status_code == 200
        if "feed" in address:
            assert client.get(address, headers={"if-none-match": first["ETag"]}).status_code == 200


def test_hours_are_sent_again_when_an_office_opens(client, post):
    with time_machine.travel(datetime(2026, 4, 6, 11, 59, tzinfo=UTC), tick=False) as clock:
        etag = {"if-none-match": client.get("/hours.json")["ETag"]}
        assert client.get("/hours.json", headers=etag).status_code == 304
        clock.shift(120)
        assert client.get("/hours.json", headers=etag).status_code == 200
