"""The list of posts: what is in it, how it is narrowed, and what a wrong address gives."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from wagtail.models import Page

from blog.models.index import POSTS_PER_PAGE
from tests.builders import hide, make_category, make_index, make_post, make_posts

pytestmark = pytest.mark.django_db


def listed(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return [post.title for post in response.context["posts"]]


@pytest.fixture
def some_posts():
    make_post("Heels", tags=["rest"], published_on=date(2025, 3, 1))
    make_post("Toes", category=make_category("Toes"), tags=["rest", "nails"], published_on=date(2026, 3, 1))


def test_newest_first(client, some_posts):
    assert listed(client, "/blog/") == ["Toes", "Heels"]


def test_posts_of_one_day_follow_the_order_they_were_made_in(client):
    for title in "ABC":
        make_post(title)
    assert listed(client, "/blog/") == ["C", "B", "A"]


def test_no_draft_and_no_private_post(client, some_posts):
    make_post("Draft", live=False)
    hide(make_post("Private"))
    assert listed(client, "/blog/") == ["Toes", "Heels"]


def test_by_category(client, some_posts):
    assert listed(client, "/blog/category/toes/") == ["Toes"]


def test_by_tag(client, some_posts):
    assert listed(client, "/blog/tag/rest/") == ["Toes", "Heels"]
    assert listed(client, "/blog/tag/nails/") == ["Toes"]


def test_by_year(client, some_posts):
    assert listed(client, "/blog/archive/2025/") == ["Heels"]


@pytest.mark.parametrize(
    "address",
    [
        "category/nope/",
        "tag/nope/",
        "archive/1999/",
        "archive/99999999999999999999/",
        "archive/abcd/",
        "archive/-2025/",
        "category/",
        "tag/",
        "archive/",
        "feed/nope/",
        "nope/",
    ],
)
def test_unknown_address_is_not_found(client, some_posts, address):
    assert client.get(f"/blog/{address}").status_code == 404


def test_category_and_tag_with_hidden_posts_alone_are_not_found(client, some_posts):
    make_post("Draft", category=make_category("Secret"), tags=["secret"], live=False)
    hide(make_post("Private", category=make_category("Secret"), tags=["secret"], published_on=date(2019, 1, 1)))
    for address in ("category/secret/", "tag/secret/", "archive/2019/"):
        assert client.get(f"/blog/{address}").status_code == 404
    filters = client.get("/blog/").context
    assert "Secret" not in [each.text for each in filters["categories"]]
    assert "2019" not in [each.text for each in filters["years"]]


@pytest.mark.parametrize("name", ["category", "tag"])
def test_old_address_with_a_question_mark_leads_to_its_own_page(client, some_posts, name):
    slug = {"category": "toes", "tag": "rest"}[name]
    response = client.get(f"/blog/?{name}={slug}")
    assert (response.status_code, response["Location"]) == (302, f"/blog/{name}/{slug}/")


@pytest.mark.parametrize("name", ["category", "tag"])
@pytest.mark.parametrize("value", ["nope", "no pe", "%00", "a%00b", "%F0%9F%98%80", "../..", "'", "x" * 5000])
def test_unknown_name_in_an_old_address_gives_all_posts_and_says_so(client, some_posts, name, value):
    response = client.get(f"/blog/?{name}={value}")
    assert response.status_code == 200
    assert len(response.context["posts"]) == 2
    assert f"We have no {name} of that name" in response.content.decode()


def test_nothing_is_said_when_nothing_was_asked(client, some_posts):
    assert "We have no" not in client.get("/blog/?category=&tag=%20").content.decode()


@pytest.mark.parametrize("slug", ["café", "足", "a b"])
def test_tag_of_other_letters_has_an_address_and_no_server_error(client, slug):
    post = make_post("Heels", tags=[slug])
    assert client.get(post.get_url()).status_code == 200
    tag = post.tags.get()
    assert client.get(f"/blog/?tag={tag.slug}").status_code in (200, 302)
    assert listed(client, f"/blog/tag/{tag.slug}/") == ["Heels"]


@pytest.fixture
def three_pages():
    make_posts(2 * POSTS_PER_PAGE + 1)


@pytest.mark.parametrize(
    ("asked", "number"),
    [("1", 1), ("2", 2), ("3", 3), ("last", 1), ("999", 3), ("abc", 1), ("-1", 3), ("0", 3), ("", 1), ("1.5", 1),
     ("%00", 1), ("9" * 5000, 1), ("2&page=3", 3), ("１", 1)],
)  # fmt: skip
def test_page_of_the_list_is_always_one_that_exists(client, three_pages, asked, number):
    response = client.get(f"/blog/?page={asked}")
    assert response.status_code == 200
    assert response.context["posts"].number == number


def test_pages_hold_every_post_once(client, three_pages):
    found = [title for number in (1, 2, 3) for title in listed(client, f"/blog/?page={number}")]
    assert len(found) == len(set(found)) == 2 * POSTS_PER_PAGE + 1


def test_paging_keeps_within_the_category(client, three_pages):
    make_post("Other", category=make_category("Toes"))
    response = client.get("/blog/category/heels/?page=2")
    assert response.context["posts"].paginator.count == 2 * POSTS_PER_PAGE + 1
    assert "/blog/?page=" not in response.content.decode()


def test_current_filter_is_marked(client, some_posts):
    filters = client.get("/blog/category/toes/").context["categories"]
    assert [(each.text, each.current) for each in filters if each.current] == [("Toes", True)]
    years = client.get("/blog/archive/2025/").context["years"]
    assert [each.text for each in years] == ["2026", "2025"]
    assert [each.text for each in years if each.current] == ["2025"]


def test_empty_blog_has_a_page(client):
    make_index()
    assert listed(client, "/blog/") == []


def test_unpublished_blog_is_not_found(client, some_posts):
    Page.objects.filter(pk=make_index().pk).update(live=False)
    assert client.get("/blog/").status_code == 404
    assert client.get("/blog/category/toes/").status_code == 404


def numbers(client, page):
    html = BeautifulSoup(client.get(f"/blog/?page={page}").content, "html.parser")
    return [" ".join(item.get_text().split()).removeprefix("Page ") for item in html.select("nav.paging li")]


def test_long_list_names_only_some_of_its_pages(client):
    make_posts(300)
    assert numbers(client, 1) == ["1", "2", "…", "43"]
    assert numbers(client, 20) == ["1", "…", "19", "20", "21", "…", "43"]
    assert numbers(client, 43) == ["1", "…", "42", "43"]


def test_posts_of_one_day_stand_in_one_order_on_all_pages(client):
    for number in range(16):
        make_post(f"Post {number}")
    seen = [post.pk for page in (1, 2, 3) for post in client.get(f"/blog/?page={page}").context["posts"]]
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == 16
