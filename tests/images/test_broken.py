"""A broken picture or link never takes a page with it."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images.forms import get_image_form

from concordpodiatry.images.models import SiteImage
from tests.builders import make_post, publish

pytestmark = pytest.mark.django_db


def picture(mode="RGB", kind="PNG"):
    out = BytesIO()
    Image.effect_noise((200, 150), 80).convert("L").convert(mode).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("address", ["/", "/blog/", "/blog/feed/", "/blog/feed/atom/", "/sitemap.xml", "/lost/"])
def test_a_stored_picture_no_format_can_hold(client, address):
    post = make_post("Grey")
    post.image = SiteImage.objects.create(title="Grey", file=ContentFile(picture("I;16"), "grey.png"))
    publish(post)
    assert client.get(address).status_code == (404 if address == "/lost/" else 200)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_cut_in_half_is_refused_at_the_field(kind):
    content = picture(kind=kind)
    form = get_image_form(SiteImage)(
        {"title": "Cut"}, {"file": SimpleUploadedFile(f"a.{kind.lower()}", content[: len(content) // 2])}
    )
    assert "cannot be read" in str(form.errors["file"])
