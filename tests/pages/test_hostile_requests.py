"""Whatever is sent to a public address, the answer is never an error of ours."""

import json
from urllib.parse import quote

import pytest

from .test_addresses import FILES, PAGES

pytestmark = pytest.mark.usefixtures("demo_site")

OTHERS = [
    "/locations/concord/contact.vcf",
    "/locations/%00/contact.vcf",
    "/offline/",
    "/sw.js",
    "/manifest.webmanifest",
    "/documents/99999999999999999999/x.pdf",
    "/%ff%fe/",
    "/nope/",
]
ADDRESSES = list(dict.fromkeys(address.partition("?")[0] for address in [*PAGES, *FILES, *OTHERS]))
PARAMETERS = ["at", "q", "page", "kind", "category", "tag", "p", "format"]
VALUES = [
    "%00",
    "%FF%FE",
    "%ED%A0%80",  # half of a pair, which is no letter by itself
    quote("🦶" * 2_500),  # 10 kB
    "x" * 10_240,
    "%0D%0AX-Evil:%201",
    "99999999999999999999999999",
    "-1",
    "NaN",
    "%E2%80%AE%3Cscript%3E{{7*7}}%25s",
    "%u0041%",
    "a&at=b&q=c&page=d&kind=",
]
HEADERS = [
    {"If-Modified-Since": "Fri, 99 Foo 99999 99:99:99 GMT", "If-None-Match": '"x'},
    {"Range": "bytes=9-1,x", "Accept": "\x00", "Accept-Encoding": "gzip;q=nan"},
    {"Cookie": "sessionid=%00; csrftoken=\xff; =;;;", "Referer": "\x00"},
    {"Accept-Language": "x" * 9_000, "X-Forwarded-Proto": "\x00"},
]
MOMENTS = [
    "2026-02-30",
    "2026-11-27T25:00",
    "2026-11-27T09:00%2B99:00",
    "2026-11-27T09:00-23:59",
    "2000-01-01T00:00%2B14:00",
    "2100-12-31T23:59-12:00",
    "0001-01-01T00:00Z",
    "9999-12-31T23:59",
    "2026-W48-5",
    "20261127T090000Z",
    "%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%96-11-27",
    "2026-11-27T09:00:60",
    "2026-11-27T24:00",
    "1e9",
    "%00",
    "%F0%9F%A6%B6",
    "9" * 10_000,
    "tomorrow&at=2026-11-27",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_typed_or_sent_is_an_error(client, address):
    usual = client.get(address).status_code
    assert usual < 500
    for value in VALUES:
        query = "&".join(f"{name}={value}" for name in PARAMETERS)
        assert client.generic("GET", address, QUERY_STRING=query).status_code < 500, value[:40]
    for headers in HEADERS:
        assert client.get(address, headers=headers).status_code < 500, headers


@pytest.mark.parametrize("address", ADDRESSES)
def test_head_is_answered_like_get(client, address):
    assert client.head(address).status_code == client.get(address).status_code


@pytest.mark.parametrize("address", [*PAGES, "/hours.json", "/closures.ics", "/locations/concord/contact.vcf"])
def test_nothing_can_be_sent(client, address):
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert client.generic(method, address, b"\xff\x00{", content_type="text/plain").status_code == 405, method


@pytest.mark.parametrize("moment", MOMENTS)
def test_data_of_any_moment_is_there_or_says_why_not(client, moment):
    response = client.generic("GET", "/hours.json", QUERY_STRING=f"at={moment}")
    said = json.loads(response.content)
    assert response.status_code in (200, 400)
    assert said["error"].startswith("at is ") if response.status_code == 400 else said["offices"]
