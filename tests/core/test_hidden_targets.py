"""A page that readers may no longer open is linked from nowhere, whatever pointed to it before."""

import json
import re
from datetime import date

import pytest
from wagtail.models import Page

from concordpodiatry.contentversion.versions import advance
from concordpodiatry.pages.models import HomeConcern
from concordpodiatry.practice.models import HelpLink, MenuLink, PracticeSettings, ProviderPage
from concordpodiatry.search.models import PromotedResult
from tests.builders import (
    hide,
    make_category,
    make_home,
    make_location,
    make_post,
    make_related_set,
    make_service,
    make_standard,
    make_user,
    some_picture,
)

pytestmark = pytest.mark.django_db

TARGETS = {
    "post": "/blog/a-target/",
    "blog": "/blog/",
    "service": "/services/a-target/",
    "services": "/services/",
    "office": "/locations/a-target/",
    "offices": "/locations/",
    "standing page": "/a-target/",
    "doctor": "/team/a-target/",
    "page above the doctor": "/team/",
}
READ = [
    "/",
    "/blog/",
    "/blog/pointing/",
    "/blog/category/heels/",
    "/blog/feed/",
    "/blog/feed/atom/",
    "/services/",
    "/services/other-care/",
    "/locations/",
    "/locations/keene/",
    "/about/",
    "/hours/",
    "/hours.json",
    "/closures.ics",
    "/offline/",
    "/sitemap.xml",
    "/sitemap-posts-1.xml",
    "/sitemap-pages-1.xml",
    "/manifest.webmanifest",
    "/sw.js",
    "/search/?q=target",
    "/nowhere/target/",
]


@pytest.fixture
def everything_pointed_to():
    """Every way there is to point to a page, and a page of each type that is pointed to."""
    team = make_standard("Team")
    doctor = team.add_child(
        instance=ProviderPage(
            title="A target", slug="a-target", short_name="Dr. T", role="Doctor", lead="Feet.", image=some_picture()
        )
    )
    service, office = make_service("A target"), make_location("Nashua")
    office.slug = "a-target"
    office.save()
    make_service("Other care")
    make_standard("A target")
    near = make_location("Keene", confirmed_on=date(2026, 1, 1))
    near.services, near.providers = [service], [doctor]
    near.save()
    post = make_post("A target", tags=["heel"])
    pages = [
        *Page.objects.filter(slug="a-target"),
        *Page.objects.filter(slug__in=["blog", "services", "locations"]),
        team,
    ]
    facts = PracticeSettings(
        confirmed_on=date(2026, 1, 1),
        menu_links=[MenuLink(page_id=page.pk) for page in pages],
        help_links=[HelpLink(page_id=page.pk) for page in pages],
    )
    facts.save()
    home = make_home()
    home.provider = doctor
    home.said = "We listen."
    home.concerns = [HomeConcern(page_id=page.pk, label="Target", hint="A hint") for page in pages]
    home.save()
    links = "".join(f'<p><a linktype="page" id="{page.pk}">Link</a></p>' for page in pages)
    body = [("paragraph", links)] + [("button", {"label": "Go", "page": page.pk, "link": ""}) for page in pages]
    chosen = make_related_set(posts=[post])
    make_post(
        "Pointing",
        category=make_category(related_set=chosen),
        tags=["heel"],
        picks=[post],
        author=doctor,
        reviewer=doctor,
        reviewed_on=date(2026, 2, 1),
        body=body,
    )
    make_standard("About", body=json.dumps([{"type": kind, "value": value} for kind, value in body]))
    for page in pages:
        PromotedResult.objects.create(words="target", page_id=page.pk)
    advance()


def unpublish(page):
    page.specific.unpublish()


def linked_from(client, address):
    """The addresses, outside of what is below the page itself, whose answer names the page's address."""
    named = re.compile(rf'(?:"|>|testserver){re.escape(address)}["#<]')
    answers = {each: client.get(each) for each in READ if not each.startswith(address)}
    return [each for each, response in answers.items() if named.search(response.content.decode())]


@pytest.mark.parametrize("away", [hide, unpublish], ids=["private", "unpublished"])
@pytest.mark.parametrize("address", TARGETS.values(), ids=TARGETS)
def test_nothing_links_to_a_page_that_is_hidden(client, everything_pointed_to, address, away):
    page = Page.objects.get(url_path__endswith=f"/concord-podiatry{address}")
    assert client.get(address).status_code == 200
    assert len(linked_from(client, address)) > 2
    away(page)
    assert client.get(address).status_code in (302, 404)
    assert linked_from(client, address) == []


@pytest.mark.parametrize("address", TARGETS.values(), ids=TARGETS)
def test_private_page_opens_for_whoever_signs_in(client, everything_pointed_to, address):
    hide(Page.objects.get(url_path__endswith=f"/concord-podiatry{address}"))
    client.force_login(make_user())
    assert client.get(address).status_code == 200
