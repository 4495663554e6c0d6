"""A picture that is stored and broken takes no page with it: not of the site, not of the admin."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.urls import reverse
from PIL import Image
from wagtail.images.models import SourceImageIOError
from wagtail.models import Page, get_page_models

from concordpodiatry.contentversion.versions import advance
from concordpodiatry.images.models import SiteImage, SiteRendition
from concordpodiatry.images.sizes import PREPARED_SPECS
from concordpodiatry.images.tasks import broken_pictures, prepare_later
from tests.builders import make_picture, make_post, make_user, publish
from tests.support.sitemaps import listed_paths

BROKEN = ["sixteen bits", "half", "lost", "text", "empty"]


def encoded(mode="RGB", kind="PNG"):
    out = BytesIO()
    Image.radial_gradient("L").resize((400, 300)).convert(mode).save(out, kind)
    return out.getvalue()


def broken_file(how):
    """The name of a stored file with this fault."""
    good = encoded()
    content = {"sixteen bits": encoded("I;16"), "half": good[: len(good) // 2], "text": b"no picture", "empty": b""}
    name = default_storage.save("original_images/broken.png", ContentFile(content.get(how, b"")))
    if how == "lost":
        default_storage.delete(name)
    return name


def break_all():
    """The first picture in the first way, the next in the next: each way is on many pages."""
    SiteRendition.objects.all().delete()
    files = [broken_file(how) for how in BROKEN]
    for number, pk in enumerate(SiteImage.objects.order_by("pk").values_list("pk", flat=True)):
        SiteImage.objects.filter(pk=pk).update(file=files[number % len(files)])
    advance()


def break_one(picture, how="sixteen bits"):
    SiteImage.objects.filter(pk=picture.pk).update(file=broken_file(how))
    advance()
    return SiteImage.objects.get(pk=picture.pk)


def one_of_each_type():
    return [page for model in get_page_models() if (page := model.objects.live().filter(depth__gt=1).first())]


@pytest.fixture
def broken_site(demo_site, monkeypatch):
    """The demonstration with all its pictures broken, in every way there is."""
    monkeypatch.undo()
    break_all()


def test_every_kind_of_public_page(client, broken_site):
    addresses = [page.get_url() for page in one_of_each_type()]
    addresses += listed_paths(lambda path: client.get(path).content.decode())[:40]
    addresses += ["/sitemap.xml", "/sitemap-posts-1.xml", "/sitemap-pages-1.xml", "/search/?q=heel", "/hours/"]
    addresses += ["/blog/feed/", "/blog/feed/atom/", "/offline/", "/hours.json", "/closures.ics"]
    answers = {address: client.get(address).status_code for address in addresses if address}
    assert {address: code for address, code in answers.items() if code != 200} == {}
    assert client.get("/no-such-page/").status_code == 404


def test_every_page_of_the_admin_that_shows_pictures(client, broken_site):
    client.force_login(make_user())
    image = SiteImage.objects.first()
    addresses = [reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in one_of_each_type()]
    addresses += [reverse("wagtailadmin_explore", args=[page.pk]) for page in Page.objects.filter(depth__lte=3)]
    addresses += [reverse(f"wagtailimages:{name}") for name in ("index", "index_results", "add", "add_multiple")]
    addresses += [reverse(f"wagtailimages:{name}", args=[image.pk]) for name in ("edit", "delete", "image_usage")]
    addresses += [reverse("wagtailimages_chooser:choose"), reverse("wagtailimages_chooser:choose_results")]
    addresses += [reverse("wagtailimages_chooser:chosen", args=[image.pk]), reverse("wagtailadmin_home")]
    addresses += [reverse("wagtailimages_chooser:select_format", args=[image.pk])]
    answers = {address: client.get(address).status_code for address in addresses}
    assert {address: code for address, code in answers.items() if code != 200} == {}


@pytest.mark.django_db
@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_picture_can_be_replaced_and_renamed(client, how):
    image = break_one(make_picture(size=(64, 48)), how)
    client.force_login(make_user())
    address = reverse("wagtailimages:edit", args=[image.pk])
    data = {"title": "New name", "collection": "1"}
    assert client.post(address, data).status_code == 302
    assert client.post(address, data | {"file": ContentFile(encoded(), "new.png")}).status_code == 302
    image.refresh_from_db()
    assert image.title == "New name"
    assert image.get_renditions(*PREPARED_SPECS)
    assert client.post(reverse("wagtailimages:delete", args=[image.pk])).status_code == 302


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/blog/", "/blog/feed/", "/blog/feed/atom/", "/sitemap-posts-1.xml", "/"])
def test_only_the_broken_picture_is_left_out(client, address):
    publish(make_post("Heels", image=break_one(make_picture("Bad", size=(64, 48)))))
    kept = make_picture("Good", size=(64, 48))
    SiteImage.objects.filter(pk=kept.pk).update(file=default_storage.save("kept.png", ContentFile(encoded())))
    publish(make_post("Toes", image=SiteImage.objects.get(pk=kept.pk)))
    text = client.get(address).content.decode()
    assert "heels" in text
    assert "toes" in text
    assert "/images/kept" in text
    assert "/images/broken" not in text


@pytest.mark.django_db
def test_a_broken_picture_leaves_no_empty_frame(client):
    post = publish(make_post("Heels", image=break_one(make_picture(size=(64, 48)))))
    page = BeautifulSoup(client.get(post.get_url()).content, "html.parser")
    assert page.h1.text.strip() == "Heels"
    assert not page.find("meta", property="og:image")
    assert not page.select("main .head-picture")


@pytest.mark.django_db
@pytest.mark.parametrize("how", BROKEN)
def test_every_fault_of_a_file_is_the_one_wagtail_expects(how):
    image = break_one(make_picture(size=(64, 48)), how)
    assert image.get_rendition("format-jpeg|width-320").width == 0
    with pytest.raises(SourceImageIOError):
        image.get_renditions(*PREPARED_SPECS)


@pytest.mark.django_db
def test_broken_pictures_are_named(caplog):
    good = make_picture("Good", size=(64, 48))
    broken = [break_one(make_picture(how, size=(64, 48)), how) for how in BROKEN]
    assert [image for image, _ in broken_pictures()] == broken
    assert all(reason for _, reason in broken_pictures())
    prepare_later.enqueue(broken[0].pk)
    assert broken[0].file.name in caplog.text
    assert good.renditions.count() == len(PREPARED_SPECS)


@pytest.mark.django_db
def test_the_command_names_what_it_cannot_prepare(capsys):
    broken = break_one(make_picture("Grey", size=(64, 48)))
    call_command("prepare_pictures")
    assert f"{broken.title}: cannot be read" in capsys.readouterr().err
