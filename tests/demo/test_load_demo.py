"""``load_demo`` fills an empty site once, whole or not at all, and never touches what is there."""

from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import Page, Site, Workflow

from blog.models import BlogCategory, BlogPage
from concordpodiatry.demo import posts, practice
from concordpodiatry.demo.accounts import ACCOUNTS, DEMO_PASSWORD
from concordpodiatry.demo.loading import everything_in
from concordpodiatry.images.models import SiteImage
from concordpodiatry.pages.models import HomePage, StandardPage
from locations.models import LocationPage
from tests.builders import publish


def load() -> str:
    out = StringIO()
    call_command("load_demo", stdout=out)
    return out.getvalue()


@pytest.mark.usefixtures("demo_site")
class TestLoadedAgain:
    def test_says_so_and_changes_nothing(self):
        before = list(Page.objects.order_by("pk").values())
        assert "nothing was changed" in load()
        assert list(Page.objects.order_by("pk").values()) == before

    def test_keeps_what_an_editor_changed_and_deleted(self):
        post = BlogPage.objects.get(slug="living-well-with-a-bunion")
        post.lead = "Our own words."
        publish(post)
        BlogPage.objects.get(slug="how-to-buy-shoes-that-fit").delete()
        load()
        assert BlogPage.objects.get(pk=post.pk).lead == "Our own words."
        assert not BlogPage.objects.filter(slug="how-to-buy-shoes-that-fit").exists()


@pytest.mark.django_db
class TestOnAnEmptySite:
    def test_stops_half_way_and_leaves_nothing(self, monkeypatch):
        pages = Page.objects.count()
        monkeypatch.setitem(practice.OFFICES[1], "picture", "not-there")
        with pytest.raises(KeyError, match="not-there"):
            load()
        assert Page.objects.count() == pages
        assert not SiteImage.objects.exists()
        assert not get_user_model().objects.exists()

    def test_leaves_a_home_page_that_somebody_made(self):
        root = Page.get_first_root_node()
        home = root.add_child(instance=HomePage(title="Mine", slug="mine", hero_title="Hi", hero_lead="There"))
        assert "nothing was changed" in load()
        assert list(HomePage.objects.all()) == [home]


@pytest.mark.usefixtures("demo_site")
class TestLoaded:
    def test_site_is_whole(self, client):
        assert BlogPage.objects.live().count() == 18
        assert client.get("/blog/").context_data["posts"].paginator.num_pages == 3
        assert BlogCategory.objects.filter(posts__isnull=False).distinct().count() == 6
        assert len({post.published_on.year for post in BlogPage.objects.all()}) == 4
        assert LocationPage.objects.live().count() == 2
        assert Site.objects.get(is_default_site=True).root_page.specific == HomePage.objects.get()
        assert not Page.objects.filter(depth=2).exclude(pk=HomePage.objects.get().pk).exists()

    def test_reference_post_has_its_four_posts_in_order(self, client):
        page = client.get("/blog/the-connection-between-back-pain-and-your-feet/")
        block = BeautifulSoup(page.content, "html.parser").select_one(".related")
        assert block.h2.get_text(strip=True) == "You Might Also Enjoy..."
        assert [title.get_text(strip=True) for title in block.select(".card-title")] == [
            "7 Foot Protection Tips for Runners",
            "Preparing Your Home in Advance of Foot Surgery",
            "Managing Foot Pain During Pregnancy",
            "5 Steps for Performing Your Own Diabetic Foot Check",
        ]

    @pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.username)
    def test_accounts_can_sign_in(self, client, account):
        assert client.login(username=account.username, password=DEMO_PASSWORD)
        assert client.get("/admin/").status_code == 200

    def test_staff_have_their_roles_and_the_way_to_the_doctor(self):
        assert set(Group.objects.values_list("name", flat=True)) == {"Front desk", "Doctor", "Manager"}
        assert BlogPage.objects.first().get_workflow() == Workflow.objects.get(name="the doctor")

    def test_every_sample_fact_is_marked(self, client):
        for address in ("/", "/locations/concord/", "/locations/plymouth/", "/locations/", "/hours/"):
            assert "Sample details, not yet confirmed." in client.get(address).content.decode()
        for notice in StandardPage.objects.exclude(notice=""):
            assert client.get(notice.url).content.decode().count("Sample wording") == 1
        assert "(sample)" in client.get("/blog/living-well-with-a-bunion/").content.decode()

    def test_phones_cannot_be_taken_for_real(self):
        for office in LocationPage.objects.all():
            assert str(office.phone.as_e164).startswith("+1603555010")
            assert "Example" in office.street
            assert office.email.endswith("@example.com")
            assert office.confirmed_on is None


def test_posts_are_one_a_file():
    slugs = [post.slug for post in everything_in(posts, "POST")]
    assert len(slugs) == len(set(slugs)) == 18
