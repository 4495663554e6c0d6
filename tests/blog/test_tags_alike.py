"""Tags that are nearly the same word: one topic however it is typed, and every topic has a page that answers."""

import pytest
from bs4 import BeautifulSoup
from taggit.models import Tag

from blog.models import BlogPage
from tests.builders import make_post, make_user
from tests.support.admin_forms import page_form, send

pytestmark = pytest.mark.django_db


def tagged(client, post, tags):
    client.force_login(make_user(username=f"sam-{post.pk}"))
    form = page_form(client, post)
    form["tags"], form["body-count"] = tags, "0"
    assert send(client, post, form).status_code == 302
    return set(BlogPage.objects.get(pk=post.pk).tags.names())


@pytest.mark.parametrize("again", ["heel pain", "HEEL PAIN", "Heel pain"])
def test_one_topic_however_it_is_typed(client, again):
    tagged(client, make_post("One"), "Heel Pain,")
    assert tagged(client, make_post("Two"), f"{again},") == {"Heel Pain"}
    assert Tag.objects.count() == 1
    assert tagged(client, make_post("Three"), f"{again}, Heel Pain,") == {"Heel Pain"}


@pytest.mark.parametrize(
    "names", [("heel pain", "heel-pain"), ("rodilla", "rodílla"), ("talón", "TALÓN"), ("足", "足 "), ("c", "c++", "c#")]
)
def test_every_topic_has_a_page(client, names):
    for number, name in enumerate(names):
        post = make_post(f"Post {number}")
        tagged(client, post, f'"{name}",')
        page = BeautifulSoup(client.get(post.get_url()).content, "html.parser")
        links = {link["href"] for link in page.select('a[href^="/blog/tag/"]')}
        assert links
        for link in links:
            response = client.get(link)
            assert response.status_code == 200
            assert f"Post {number}" in response.content.decode()
    assert client.get("/blog/feed/").status_code == 200
