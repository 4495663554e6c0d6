"""The four ways a document comes in: one, many, from a page's chooser, in place of another."""

import json

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.documents.models import Document

from tests.builders import make_user

pytestmark = pytest.mark.django_db
GOOD = {"sheet.pdf": b"%PDF-1.7 words", "stretch.mp4": b"\x00\x00\x00\x20ftypisom film"}
BAD = {
    "page.pdf": b"<!doctype html><script>alert(1)</script>",
    "short.pdf": b"%P",
    "empty.pdf": b"",
    "page.mp4": b"<!doctype html><script>alert(1)</script>",
    "short.mp4": b"\x00",
    "empty.mp4": b"",
    "paper.mp4": GOOD["sheet.pdf"],
    "page.html": b"<!doctype html>",
    "none": b"%PDF-1.7",
}


def one(client, file):
    response = client.post(reverse("wagtaildocs:add"), {"title": "A", "collection": "1", "file": file})
    return response, response.context["form"].errors.get("file") if response.status_code == 200 else None


def many(client, file):
    data = {"title": "A", "collection": "1", "files[]": file}
    response = client.post(reverse("wagtaildocs:add_multiple"), data, headers={"X-Requested-With": "XMLHttpRequest"})
    return response, response.json().get("error_message")


def chooser(client, file):
    prefix = "document-chooser-upload"
    data = {f"{prefix}-title": "A", f"{prefix}-collection": "1", f"{prefix}-file": file}
    response = client.post(reverse("wagtaildocs_chooser:create"), data)
    return response, "error-message" in json.loads(response.content).get("htmlFragment", "")


def replacing(client, file):
    document = Document.objects.first() or Document.objects.create(title="Old", file=ContentFile(b"%PDF-", "old.pdf"))
    address = reverse("wagtaildocs:edit", args=[document.pk])
    response = client.post(address, {"title": "A", "collection": "1", "file": file})
    return response, response.context["form"].errors.get("file") if response.status_code == 200 else None


WAYS = [one, many, chooser, replacing]


@pytest.fixture(autouse=True)
def signed_in(client):
    client.force_login(make_user())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_a_message_at_its_field(client, way, name):
    response, errors = way(client, SimpleUploadedFile(name, BAD[name]))
    assert response.status_code == 200
    assert errors
    assert [document.title for document in Document.objects.all()] == (["Old"] if way is replacing else [])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_is_stored(client, way, name):
    _, errors = way(client, SimpleUploadedFile(name, GOOD[name]))
    assert not errors
    document = Document.objects.get()
    assert (document.file_size, document.file_extension) == (len(GOOD[name]), name.split(".")[1])
