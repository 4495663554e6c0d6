"""What an anonymous reader may see, in every branch of the policy."""

import pytest
from wagtail.models import Page, PageViewRestriction

from blog.models import BlogPage
from concordpodiatry.contentversion.versions import advance
from concordpodiatry.core.visibility import visible
from concordpodiatry.practice.models import MenuLink, PracticeSettings
from tests.builders import hide, make_home, make_index, make_post, make_posts, make_standard

pytestmark = pytest.mark.django_db


def titles():
    return sorted(visible(Page.objects.filter(depth__gt=1)).values_list("title", flat=True))


def unpublish(page):
    """With the pages below it, as nobody does in the admin; an import may."""
    Page.objects.filter(pk=page.pk).update(live=False)
    advance()


def test_live_pages_are_visible():
    make_post("Heels")
    assert titles() == ["Blog", "Heels", "Home"]


def test_draft_is_not():
    make_post("Heels", live=False)
    assert "Heels" not in titles()


@pytest.mark.parametrize("kind", [kind for kind, _ in PageViewRestriction.RESTRICTION_CHOICES])
def test_private_page_is_not(kind):
    PageViewRestriction.objects.create(page=make_post("Heels"), restriction_type=kind, password="feet")
    assert "Heels" not in titles()


def test_page_below_a_private_one_is_not():
    make_post("Heels")
    hide(make_index())
    assert titles() == ["Home"]


def test_page_below_an_unpublished_one_is_not():
    make_post("Heels")
    unpublish(make_index())
    assert titles() == ["Home"]


def test_page_two_levels_below_an_unpublished_one_is_not():
    parent = make_standard("About")
    make_standard("Deep", parent=make_standard("Middle", parent=parent))
    unpublish(parent)
    assert titles() == ["Home"]


def test_page_beside_a_private_one_is_visible():
    hide(make_standard("Private"))
    make_standard("Open")
    assert titles() == ["Home", "Open"]


def test_page_below_a_public_parent_whose_sibling_is_unpublished_is_visible():
    sibling = make_standard("Old", live=False)
    make_standard("Older", parent=sibling)
    make_standard("New", parent=make_standard("About"))
    assert titles() == ["About", "Home", "New"]


def test_things_that_point_to_pages_follow_the_same_rule():
    open_page, private, draft = make_standard("Open"), make_standard("Private"), make_standard("Draft", live=False)
    hide(private)
    PracticeSettings(menu_links=[MenuLink(page=page) for page in (open_page, private, draft)]).save()
    links = visible(MenuLink.objects.all(), "page__path")
    assert [link.page_id for link in links] == [open_page.pk]


def test_every_page_type_has_the_query():
    make_post("Heels")
    assert BlogPage.objects.visible().count() == 1
    assert type(make_home()).objects.visible().count() == 1


def test_one_query_whatever_the_tree(django_assert_num_queries):
    make_post("Heels")
    hide(make_standard("Private"))
    titles()
    with django_assert_num_queries(2):  # the version of the content, and the pages
        titles()


@pytest.fixture
def deep_pages():
    """A page on each level below the home page; titles say the level."""
    parent, pages = make_home(), {}
    for level in range(parent.depth + 1, 13):
        parent = pages[level] = make_standard(f"Level {level:02}", parent=parent)
    return pages


@pytest.mark.parametrize("level", [3, 11, 12])
def test_what_is_hidden_or_below_it_is_not_listed_on_any_level(deep_pages, level):
    hide(deep_pages[level])
    assert titles() == ["Home", *(f"Level {above:02}" for above in range(3, level))]


@pytest.mark.parametrize("level", [3, 11, 12])
def test_what_is_unpublished_or_below_it_is_not_listed_on_any_level(deep_pages, level):
    Page.objects.filter(pk=deep_pages[level].pk).update(live=False)
    advance()
    assert titles() == ["Home", *(f"Level {above:02}" for above in range(3, level))]


def test_private_page_with_a_page_below_it_hides_both():
    parent = make_standard("Private")
    make_standard("Deep", parent=parent)
    hide(Page.objects.get(pk=parent.pk))
    assert titles() == ["Home"]


def test_page_made_public_again_is_visible_at_once():
    page = make_standard("Private")
    hide(page)
    assert titles() == ["Home"]
    PageViewRestriction.objects.get(page=page).delete()
    assert titles() == ["Home", "Private"]


def test_many_private_pages_are_all_left_out():
    make_posts(1200)
    private = Page.objects.filter(title__startswith="Post 1")
    PageViewRestriction.objects.bulk_create(
        PageViewRestriction(page=page, restriction_type=PageViewRestriction.LOGIN) for page in private
    )
    advance()
    assert len(titles()) == 1202 - private.count()


def test_page_just_made_private_is_not_served_once_more(client):
    page = make_standard("Private")
    child = make_standard("Below", parent=page)
    assert client.get(child.url).status_code == 200
    hide(Page.objects.get(pk=page.pk))
    assert client.get(child.url).status_code == 302
    PageViewRestriction.objects.all().get().delete()
    assert client.get(child.url).status_code == 200


def test_copy_of_a_copy_of_a_private_page_is_private(client):
    page = make_standard("Private")
    copy = page.create_alias(parent=make_home(), update_slug="copy")
    second = copy.create_alias(parent=make_home(), update_slug="second")
    assert client.get(second.url).status_code == 200
    hide(page)
    assert client.get(second.url).status_code == 302
    assert titles() == ["Home"]
