"""The four ways a picture comes in: one, many, from a page's chooser, in place of another."""

import json
from functools import cache
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile

from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.sizes import PREPARED_SPECS
from tests.builders import make_picture, make_user
from tests.support.pictures import run_blank

pytestmark = pytest.mark.django_db


def encoded(kind, mode="RGB", size=(400, 300), **options):
    out = BytesIO()
    Image.effect_noise(size, 80).convert(mode).save(out, kind, **options)
    return out.getvalue()


def half(content):
    return content[: len(content) // 2]


BAD = {
    "half.jpg": lambda: half(encoded("JPEG")),
    "half.png": lambda: half(encoded("PNG")),
    "start.jpg": lambda: encoded("JPEG")[:3000],
    "start.png": lambda: encoded("PNG")[:3000],
    "half.heic": lambda: half(encoded("HEIF")),
    "start.heic": lambda: encoded("HEIF")[:300],
    "half.webp": lambda: half(encoded("WEBP")),
    "half.avif": lambda: half(encoded("AVIF")),
    "half.gif": lambda: half(encoded("GIF")),
    "empty.jpg": lambda: b"",
    "text.jpg": lambda: b"Dear front desk, this is no picture.",
    "photoshop.png": lambda: b"8BPS\x00\x01" + bytes(6) + b"\x00\x03\x00\x00\x00\x01\x00\x00\x00\x01\x00\x08\x00\x03",
    "page.jpg": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "jpeg.png": lambda: encoded("JPEG"),
    "drawing.svg": lambda: b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "moves.gif": lambda: encoded("GIF", save_all=True, append_images=[Image.new("L", (400, 300))]),
    "bomb.png": lambda: blank(14_000, 14_000),
    "large.png": lambda: blank(9_000, 8_000),
    "long.png": lambda: blank(17_000, 500),
}


@cache
def blank(*size):
    out = BytesIO()
    Image.new("1", size).save(out, "PNG")
    return out.getvalue()


def one(client, file):
    response = client.post(reverse("wagtailimages:add"), {"title": "A", "collection": "1", "file": file})
    return response, response.context["form"].errors.get("file") if response.status_code == 200 else None


def many(client, file):
    address = reverse("wagtailimages:add_multiple")
    data = {"title": "A", "collection": "1", "files[]": file}
    response = client.post(address, data, headers={"X-Requested-With": "XMLHttpRequest"})
    return response, [json.loads(response.content)["error_message"]] if b"error_message" in response.content else None


def chooser(client, file):
    address = reverse("wagtailimages_chooser:create")
    data = {
        "image-chooser-upload-title": "A",
        "image-chooser-upload-collection": "1",
        "image-chooser-upload-file": file,
    }
    response = client.post(address, data)
    html = json.loads(response.content).get("htmlFragment", "") if response.status_code == 200 else ""
    return response, [html] if "error-message" in html else None


def replacing(client, file):
    image = SiteImage.objects.first() or make_picture(size=(64, 48))
    address = reverse("wagtailimages:edit", args=[image.pk])
    response = client.post(address, {"title": "A", "collection": "1", "file": file})
    return response, response.context["form"].errors.get("file") if response.status_code == 200 else None


WAYS = [one, many, chooser, replacing]


@pytest.fixture(autouse=True)
def signed_in(client, monkeypatch):
    client.force_login(make_user())
    monkeypatch.setattr("wagtail.images.models.Filter.run", run_blank)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_a_message_at_its_field(client, way, name):
    if way is replacing:
        before = make_picture(size=(64, 48)).file.name
    response, errors = way(client, SimpleUploadedFile(name, BAD[name]()))
    assert response.status_code == 200
    assert errors
    assert list(SiteImage.objects.values_list("file", flat=True)) == ([before] if way is replacing else [])


@pytest.mark.parametrize("way", WAYS)
def test_a_phone_picture_is_stored_as_a_jpeg(client, way):
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    _, errors = way(client, SimpleUploadedFile("IMG_1.heic", encoded("HEIF", exif=exif.tobytes())))
    assert not errors
    image = SiteImage.objects.get()
    assert image.file.name.endswith(".jpg")
    assert (image.width, image.height) == (400, 300)
    with image.open_file() as file:
        content = file.read()
    assert image.file_size == len(content)
    assert b"Secret" not in content


@pytest.mark.parametrize("way", WAYS)
def test_sixteen_bits_of_grey_are_stored_as_eight(client, way):
    content = BytesIO()
    Image.new("I;16", (40, 30), 40_000).save(content, "PNG")
    _, errors = way(client, SimpleUploadedFile("grey.png", content.getvalue()))
    assert not errors
    with SiteImage.objects.get().open_file() as file:
        assert Image.open(file).mode == "RGB"


@pytest.mark.parametrize("way", WAYS)
def test_every_size_is_prepared(client, way, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        way(client, SimpleUploadedFile("foot.jpg", encoded("JPEG")))
    assert set(SiteImage.objects.get().renditions.values_list("filter_spec", flat=True)) >= set(PREPARED_SPECS)


def test_sizes_of_a_file_that_was_replaced_are_not_kept(client, django_capture_on_commit_callbacks):
    image = make_picture(size=(64, 48))
    old = {rendition.file.name for rendition in image.get_renditions(*PREPARED_SPECS).values()}
    with django_capture_on_commit_callbacks(execute=True):
        replacing(client, SimpleUploadedFile("foot.jpg", encoded("JPEG")))
    now = set(image.renditions.values_list("file", flat=True))
    assert len(now) >= len(PREPARED_SPECS)
    assert not any(name in now for name in old)


def test_a_picture_stored_by_a_script_waits_for_prepare_pictures(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        make_picture(size=(64, 48))
    assert not callbacks


def test_of_many_one_whose_words_are_mended_afterwards(client, django_capture_on_commit_callbacks):
    """A title too long is asked for again, and the file waits meanwhile."""
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    file = SimpleUploadedFile("IMG_1.heic", encoded("HEIF", exif=exif.tobytes()))
    address = reverse("wagtailimages:add_multiple")
    client.post(address, {"title": "A" * 300, "collection": "1", "files[]": file})
    waiting = UploadedFile.objects.get()
    address = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    prefix = f"uploaded-image-{waiting.pk}"
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(address, {f"{prefix}-title": "A foot", f"{prefix}-collection": "1", f"{prefix}-tags": ""})
    assert answer.json()["success"]
    image = SiteImage.objects.get()
    assert image.file.name.endswith(".jpg")
    assert image.get_file_hash() == image.file_hash
    with image.open_file() as stored:
        content = stored.read()
    assert (image.file_size, b"Secret" in content) == (len(content), False)
    assert set(image.renditions.values_list("filter_spec", flat=True)) >= set(PREPARED_SPECS)
    _, files = image.file.storage.listdir("original_images")
    assert not [name for name in files if name.startswith("IMG_1") and name.endswith(".heic")]


def test_a_fault_of_another_field_stays_its_own(client):
    response = client.post(
        reverse("wagtailimages:add"),
        {"title": "", "collection": "1", "file": SimpleUploadedFile("foot.jpg", encoded("JPEG"))},
    )
    assert set(response.context["form"].errors) == {"title"}
