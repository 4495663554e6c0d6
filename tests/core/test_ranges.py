"""Films and papers are sent whole or in part, as browsers ask for them."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.files.base import ContentFile
from django.test import RequestFactory
from django.views.static import serve
from hypothesis import given
from hypothesis import strategies as st
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from concordpodiatry.core.ranges import OutsideFileError, byte_range, with_ranges

CONTENT = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 1000
SIZE = len(CONTENT)


@pytest.fixture
def film(db):
    document = Document(title="A stretch", file=ContentFile(CONTENT, "stretch.mp4"))
    document._set_document_file_metadata()
    document.save()
    return document


def ask(client, document, **headers):
    response = client.get(document.url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    return response, b"".join(response.streaming_content) if response.streaming else response.content


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-1", 0, 1),
        ("bytes=0-0", 0, 0),
        ("bytes=100-", 100, SIZE - 1),
        ("bytes=-100", SIZE - 100, SIZE - 1),
        (f"bytes=-{SIZE + 5}", 0, SIZE - 1),
        ("bytes=0-", 0, SIZE - 1),
        (f"bytes=10-{SIZE + 10}", 10, SIZE - 1),
        (f"bytes={SIZE - 1}-", SIZE - 1, SIZE - 1),
        ("bytes=1000-200000", 1000, 200000),
        ("Bytes=0-1", 0, 1),
    ],
)
def test_a_part_of_a_film(client, film, asked, first, last):
    response, content = ask(client, film, range=asked)
    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert int(response["Content-Length"]) == len(content) == last - first + 1
    assert content == CONTENT[first : last + 1]


@pytest.mark.parametrize(
    "asked",
    [
        *("", "bytes=", "bytes=-", "bytes=5-2", "bytes=a-b", "lines=0-1", "bytes=0-1,4-5", "bytes=0-1, -5", "bytes=1"),
        *("bytes=²-³", f"bytes={'9' * 5000}-"),
    ],
)
def test_nonsense_and_several_parts_give_the_whole(client, film, asked):
    response, content = ask(client, film, range=asked)
    assert response.status_code == 200
    assert "Content-Range" not in response
    assert content == CONTENT


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", f"bytes={SIZE + 5}-{SIZE + 9}", "bytes=-0"])
def test_a_part_beyond_the_end(client, film, asked):
    response, content = ask(client, film, range=asked)
    assert (response.status_code, content) == (416, b"")
    assert response["Content-Range"] == f"bytes */{SIZE}"


@pytest.mark.parametrize("asked", ["", "bytes=0-1"])
def test_headers_of_a_film(client, film, asked):
    response, _ = ask(client, film, range=asked)
    assert response["Accept-Ranges"] == "bytes"
    assert response["Content-Type"] == "video/mp4"
    assert response["Content-Disposition"].startswith("inline")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'"
    assert response["ETag"] == f'"{film.file_hash}"'
    assert response["Last-Modified"]
    assert "Content-Encoding" not in response


def test_a_head_has_the_whole_length_and_no_content(client, film):
    response = client.head(film.url, headers={"range": "bytes=0-1"})
    assert (response.status_code, response["Content-Length"], response["Accept-Ranges"]) == (200, str(SIZE), "bytes")
    assert response.content == b"" if not response.streaming else b"".join(response.streaming_content) == b""


def test_the_rest_of_a_film_is_sent_only_if_it_is_still_the_same(client, film):
    whole, _ = ask(client, film)
    for known in (whole["ETag"], whole["Last-Modified"]):
        assert ask(client, film, range="bytes=0-1", if_range=known)[0].status_code == 206
    for other in ('"other"', f"W/{whole['ETag']}", "Thu, 01 Jan 1970 00:00:00 GMT", "nonsense"):
        assert ask(client, film, range="bytes=0-1", if_range=other)[0].status_code == 200


def test_a_film_one_has_already_is_not_sent_again(client, film):
    whole, _ = ask(client, film)
    for headers in ({"if_none_match": whole["ETag"]}, {"if_modified_since": whole["Last-Modified"]}):
        for part in ({}, {"range": "bytes=0-1"}):
            response, content = ask(client, film, **headers, **part)
            assert (response.status_code, content) == (304, b"")
            assert "Content-Encoding" not in response


def test_the_date_is_not_asked_where_the_tag_says_it_changed(client, film):
    whole, _ = ask(client, film)
    headers = {"if_none_match": '"other"', "if_modified_since": whole["Last-Modified"]}
    assert ask(client, film, **headers)[0].status_code == 200


@pytest.mark.parametrize("kind", [CollectionViewRestriction.LOGIN, CollectionViewRestriction.PASSWORD])
def test_a_private_film_asks_first(client, film, kind):
    film.collection = Collection.get_first_root_node().add_child(name="Private")
    film.save()
    CollectionViewRestriction.objects.create(
        collection=film.collection, restriction_type=kind, password="feet-603-sample"
    )
    for headers in ({}, {"range": "bytes=0-1"}, {"if_none_match": f'"{film.file_hash}"'}):
        response, content = ask(client, film, **headers)
        assert response.status_code in (200, 302)
        assert CONTENT[:12] not in content
        assert "Accept-Ranges" not in response


def test_a_paper_is_sent_in_parts_too(client, db):
    paper = Document.objects.create(title="Paper", file=ContentFile(b"%PDF-1.7 words", "paper.pdf"))
    response, content = ask(client, paper, range="bytes=0-4")
    assert (response.status_code, content, response["Content-Type"]) == (206, b"%PDF-", "application/pdf")


def test_a_film_whose_file_is_lost(client, film):
    film.file.storage.delete(film.file.name)
    assert ask(client, film, range="bytes=0-1")[0].status_code == 404


def test_an_empty_file_has_no_part(client, db):
    empty = Document.objects.create(title="Empty", file=ContentFile(b"", "empty.pdf"))
    assert ask(client, empty)[0].status_code == 200
    assert ask(client, empty, range="bytes=0-")[0].status_code == 416


def test_files_of_the_development_server(tmp_path, db):
    (tmp_path / "a.mp4").write_bytes(CONTENT)
    request = RequestFactory().get("/media/a.mp4", headers={"range": "bytes=0-1"})
    request.user = AnonymousUser()
    response = with_ranges(serve)(request, path="a.mp4", document_root=tmp_path)
    assert (response.status_code, b"".join(response.streaming_content)) == (206, CONTENT[:2])
    response.close()


@given(
    header=st.one_of(st.text(), st.from_regex(r"bytes=[0-9]{0,8}-[0-9]{0,8}", fullmatch=True)),
    size=st.integers(0, 10**6),
)
def test_any_header_names_bytes_inside_the_file(header, size):
    try:
        found = byte_range(header, size)
    except OutsideFileError:
        return
    assert found is None or 0 <= found[0] <= found[1] < size
