"""Every size of a picture is made once, before a reader asks for it."""

from io import StringIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse

from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.sizes import FILTER_SPECS, FORMATS, SHARING_SPEC, SIZES, WIDTHS
from concordpodiatry.images.tasks import prepare, prepare_later
from concordpodiatry.images.templatetags.images import picture_for, sharing_rendition
from tests.builders import make_picture, make_post, make_user, picture_file
from tests.support.pictures import run_blank

pytestmark = pytest.mark.django_db
ALL_SPECS = {*FILTER_SPECS, SHARING_SPEC}


@pytest.fixture(autouse=True)
def blank_sizes(monkeypatch):
    """Drawing eight sizes takes seconds; one test draws them for real."""
    monkeypatch.setattr("wagtail.images.models.Filter.run", run_blank)


def specs(image):
    return set(image.renditions.values_list("filter_spec", flat=True))


def test_every_size_is_made_and_made_once():
    image = make_picture()
    assert prepare(image) == len(ALL_SPECS)
    assert specs(image) == ALL_SPECS
    assert prepare(image) == 0


def test_only_what_is_missing_is_made():
    image = make_picture()
    image.get_rendition(FILTER_SPECS[0])
    assert prepare(image) == len(ALL_SPECS) - 1


def test_command_says_what_it_did_and_does_nothing_the_second_time():
    make_picture()
    first, second = StringIO(), StringIO()
    call_command("prepare_pictures", stdout=first)
    call_command("prepare_pictures", stdout=second)
    assert f"Pictures: 1, sizes made now: {len(ALL_SPECS)}." in first.getvalue()
    assert "Pictures: 1, sizes made now: 0." in second.getvalue()


def test_command_goes_on_past_a_picture_that_is_lost(monkeypatch):
    monkeypatch.undo()
    lost, kept = make_picture("Lost", size=(64, 48)), make_picture("Kept", size=(64, 48))
    Path(lost.file.path).unlink()
    out, err = StringIO(), StringIO()
    call_command("prepare_pictures", stdout=out, stderr=err)
    assert "Lost: cannot be read" in err.getvalue()
    assert specs(kept) == ALL_SPECS


def test_sizes_are_real_pictures_in_both_formats(monkeypatch):
    monkeypatch.undo()
    image = make_picture(size=(400, 200))
    prepare(image)
    beginnings = {"avif": b"ftypavif", "jpeg": b"\xff\xd8\xff"}
    for rendition in image.renditions.all():
        file_format = "avif" if "format-avif" in rendition.filter_spec else "jpeg"
        assert beginnings[file_format] in Path(rendition.file.path).read_bytes()[:16]


def test_picture_deleted_in_the_meantime_needs_nothing():
    image = make_picture()
    pk = image.pk
    image.delete()
    prepare_later.enqueue(pk)
    assert not SiteImage.objects.filter(pk=pk).exists()


def upload(client, content=None, **fields):
    client.force_login(make_user())
    file = SimpleUploadedFile("foot.png", content or picture_file().read(), "image/png")
    data = {"title": "A foot", "file": file, "collection": "1", "tags": "", "description": "A bare foot.", **fields}
    return client.post(reverse("wagtailimages:add"), data)


def test_upload_in_the_admin_prepares(client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        assert upload(client, rights="Photo by our staff.").status_code == 302
    image = SiteImage.objects.get()
    assert specs(image) == ALL_SPECS
    assert (image.description, image.rights) == ("A bare foot.", "Photo by our staff.")


def test_changing_the_words_of_a_picture_prepares_nothing(client, django_capture_on_commit_callbacks):
    image = make_picture()
    client.force_login(make_user())
    data = {"title": "New", "collection": "1", "tags": "", "description": "", "rights": ""}
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(reverse("wagtailimages:edit", args=[image.pk]), data).status_code == 302
    assert specs(image) == set()


def test_file_that_is_no_picture_is_refused_in_words(client):
    response = upload(client, content=b"<script>alert(1)</script>")
    assert response.status_code == 200
    assert not SiteImage.objects.exists()


def tag(image, place="card", **options):
    return BeautifulSoup(picture_for(image, place, **options), "html.parser")


def widths(srcset):
    return [int(part.split()[1].removesuffix("w")) for part in srcset.split(",")]


def test_markup_names_both_formats_in_every_width():
    image = make_picture()
    prepare(image)
    picture = tag(image).picture
    assert picture.source["type"] == "image/avif"
    assert widths(picture.source["srcset"]) == list(WIDTHS)
    jpeg = picture.img["srcset"] if picture.img.get("srcset") else picture.find_all("source")[1]["srcset"]
    assert widths(jpeg) == list(WIDTHS)
    assert ".jpg" in picture.img["src"]
    assert (picture.img["width"], picture.img["height"]) == ("1400", "800")
    assert FORMATS == ("avif", "jpeg")


def test_small_picture_is_named_once_and_not_enlarged():
    picture = tag(make_picture(size=(500, 300))).picture
    assert widths(picture.source["srcset"]) == [320, 500]


@pytest.mark.parametrize("place", SIZES)
def test_every_place_has_its_sizes(place):
    assert SIZES[place] in str(tag(make_picture(size=(64, 48)), place))


def test_alternative_text_is_what_was_given_and_never_the_title():
    image = make_picture("IMG_1234.png", size=(64, 48))
    assert tag(image).img["alt"] == ""
    assert tag(image, alt='A "bare" foot').img["alt"] == 'A "bare" foot'
    assert image.default_alt_text == ""


def test_first_picture_does_not_wait():
    image = make_picture(size=(64, 48))
    assert tag(image).img.get("loading") == "lazy"
    assert tag(image, first=True).img.get("loading") != "lazy"


def test_no_picture_gives_no_markup():
    assert picture_for(None, "card") == ""
    assert sharing_rendition(None) is None


def test_sharing_form_has_the_size_others_expect():
    shared = sharing_rendition(make_picture())
    assert (shared.width, shared.height) == (1200, 630)


def test_picture_that_is_lost_takes_no_page_with_it(client, monkeypatch):
    monkeypatch.undo()
    image = make_picture(size=(64, 48))
    post = make_post("Heels", image=image, body=[("picture", {"image": {"image": image.pk, "decorative": True}})])
    Path(image.file.path).unlink()
    for address in (post.get_url(), "/blog/", "/", "/search/?q=heels", "/sitemap.xml"):
        assert client.get(address).status_code == 200


def test_prepared_sizes_that_are_lost_take_no_page_with_them(client, monkeypatch):
    monkeypatch.undo()
    image = make_picture(size=(64, 48))
    prepare(image)
    for rendition in image.renditions.all():
        Path(rendition.file.path).unlink()
    post = make_post("Heels", image=image)
    assert client.get(post.get_url()).status_code == 200
