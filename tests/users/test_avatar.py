"""The small picture of an account follows the same rules as every picture."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.users.models import UserProfile

from tests.builders import make_user

pytestmark = pytest.mark.django_db


def encoded(kind, mode="RGB", **options):
    out = BytesIO()
    Image.radial_gradient("L").resize((600, 500)).convert(mode).save(out, kind, **options)
    return out.getvalue()


def upload(client, name, content):
    user = make_user()
    client.force_login(user)
    data = {
        "name_email-first_name": "Sam",
        "name_email-last_name": "Sample",
        "name_email-email": "sam@example.com",
        "notifications-submitted_notifications": "on",
        "locale-preferred_language": "",
        "locale-current_time_zone": "America/New_York",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "theme-keyboard_shortcuts": "on",
        "avatar-avatar": SimpleUploadedFile(name, content),
    }
    return client.post(reverse("wagtailadmin_account"), data), UserProfile.get_for_user(user)


@pytest.mark.parametrize("name", ["half.jpg", "half.png", "no.jpg", "text.jpg", "art.png", "page.eps", "a.svg"])
def test_a_bad_file_is_a_message_at_its_field(client, name):
    contents = {
        "half.jpg": encoded("JPEG")[:3000],
        "half.png": encoded("PNG")[:1000],
        "no.jpg": b"",
        "art.png": b"8BPS\x00\x01" + bytes(200),
        "page.eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n",
    }
    response, profile = upload(client, name, contents.get(name, b"words"))
    assert response.status_code == 200
    assert "error-message" in response.content.decode()
    assert not profile.avatar


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "CMYK"), ("PNG", "I;16"), ("HEIF", "RGB"), ("PNG", "RGBA")])
def test_any_good_picture_is_stored(client, kind, mode):
    content = encoded(kind, mode) if mode != "I;16" else _grey()
    response, profile = upload(client, f"foot.{ {'JPEG': 'jpg', 'PNG': 'png', 'HEIF': 'heic'}[kind] }", content)
    assert response.status_code == 302
    with profile.avatar.open() as file, Image.open(file) as picture:
        assert picture.mode in ("RGB", "RGBA")
        assert max(picture.size) <= 400


def _grey():
    out = BytesIO()
    Image.new("I;16", (600, 500), 40_000).save(out, "PNG")
    return out.getvalue()
