"""The block beside the picks in the form of a post, and what the form refuses."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission
from django.urls import reverse

from blog.models import BlogPage, RelatedExclusion, RelatedPick, RelatedPostSet
from blog.related.suggestions import refresh
from tests.builders import hide, make_category, make_index, make_post, make_related_set, make_user, publish
from tests.support.admin_forms import add_row, errors_in, page_form, send

pytestmark = pytest.mark.django_db
URL = "/admin/related-block/"


@pytest.fixture
def editor(client):
    client.force_login(make_user())
    return client


@pytest.fixture
def posts():
    """Five posts, the first two on one subject."""
    texts = {
        "Morning Heel Pain": ("The plantar fascia pulls on a sore heel.", "Heels"),
        "Stretches for Heel Pain": ("Stretch the plantar fascia of a sore heel.", "Heels"),
        "Toenails": ("Cut a toenail straight.", "Nails"),
        "Winter Boots": ("Dry boots in snow.", "Winter"),
        "Gout": ("Uric acid in a joint.", "Joints"),
    }
    made = [
        make_post(title, lead=lead, body=[("paragraph", f"<p>{lead}</p>")], category=make_category(category))
        for title, (lead, category) in texts.items()
    ]
    refresh()
    return made


def cards(html):
    """Titles and what is said of them: the block, then what is next in line."""
    soup = BeautifulSoup(html, "html.parser")
    return [
        [
            (
                card.a.find(string=True),
                " ".join(" ".join(line.get_text().split()) for line in card.select(".related-why")),
            )
            for card in found.select(".related-card")
        ]
        for found in soup.select(".related-cards")
    ]


def ask(client, post=None, **form):
    response = client.post(URL, {"post": post.pk if post else "", "title": "Morning Heel Pain", **form})
    assert response.status_code == 200
    return response.content.decode()


def titles(html):
    return [title for title, _said in cards(html)[0]]


def test_form_opens_with_what_readers_see(editor, posts):
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[posts[0].pk])).content.decode()
    shown = cards(html)[0]
    assert len(shown) == 4
    assert shown[0] == ("Stretches for Heel Pain", "Found by the site: Also about heel pain")


def test_new_post_has_the_panel_too(editor, posts):
    url = reverse("wagtailadmin_pages:add", args=["blog", "blogpage", make_index().pk])
    assert len(cards(editor.get(url).content.decode())[0]) == 4


def test_picks_come_first_and_exclusions_stay_away(editor, posts):
    heels, stretches, _nails, boots, gout = posts
    html = ask(editor, heels, pick=[gout.pk, boots.pk], exclude=[stretches.pk])
    assert titles(html) == ["Gout", "Winter Boots", "Toenails"]
    assert cards(html)[0][0] == ("Gout", "Your pick")
    assert BlogPage.objects.get(pk=heels.pk).related_picks.count() == 0


def test_automatic_cards_can_be_pinned_or_excluded(editor, posts):
    heels, *others = posts
    soup = BeautifulSoup(ask(editor, heels, pick=[others[3].pk]), "html.parser")
    pick, *found = soup.select(".related-card")
    assert not pick.select("button")
    assert {button["data-related-add"] for card in found for button in card.select("button")} == {
        "related_picks",
        "related_exclusions",
    }


def test_four_picks_leave_no_room_to_pin(editor, posts):
    heels, *others = posts
    html = ask(editor, heels, pick=[post.pk for post in others])
    assert "no room" not in html
    assert "You have picked four, which is the most." in html
    assert 'data-related-add="related_picks"' not in html


def test_more_than_four_stand_next_in_line(editor, posts):
    make_post("More on Heel Pain", lead="A sore heel needs rest.")
    refresh()
    block, waiting = cards(ask(editor, posts[0]))
    assert (len(block), len(waiting)) == (4, 1)


def test_posts_of_a_set_say_so(editor, posts):
    related_set = make_related_set("Winter feet", [posts[3]])
    shown = cards(ask(editor, posts[0], related_set=related_set.pk))[0]
    assert shown[0] == ("Winter Boots", "From the set Winter feet")
    category = make_category("Snow", related_set=related_set)
    shown = cards(ask(editor, posts[0], category=category.pk))[0]
    assert shown[0] == ("Winter Boots", "From the set Winter feet")


def test_draft_pick_waits_and_leaves_no_hole(editor, posts):
    draft = make_post("Heel Pads", live=False)
    html = ask(editor, posts[0], pick=[draft.pk])
    assert len(titles(html)) == 4
    assert "Heel Pads" not in titles(html)
    assert "is a draft. It will appear here when it is published." in html


def test_private_pick_and_the_post_itself_are_named(editor, posts):
    hide(posts[1])
    html = ask(editor, posts[0], pick=[posts[1].pk, posts[0].pk])
    assert "is private" in html
    assert "is this post itself" in html


def test_words_that_are_not_saved_count(editor, posts):
    html = ask(editor, None, title="When a Toenail Turns Yellow", lead="A fungus makes a toenail thick.")
    assert titles(html)[0] == "Toenails"


def test_what_was_learned_is_said(editor, posts):
    more = make_post("More on Heel Pain", lead="Rest the plantar fascia of a sore heel.")
    posts[1].related_picks = [RelatedPick(page=more)]
    publish(posts[1])
    refresh()
    said = dict(cards(ask(editor, posts[0], lead=posts[0].lead))[0])
    assert "Moved by what an editor chose under “Stretches for Heel Pain”" in said["More on Heel Pain"]


@pytest.mark.parametrize("value", ["", "x", "-1", "0", "9" * 17, "9" * 40, "1.5", "٣", "\x00"])
def test_nonsense_in_the_form_is_ignored(editor, posts, value):
    html = ask(editor, posts[0], pick=[value], exclude=[value], category=value, related_set=value, tags=value)
    assert len(titles(html)) == 4


def test_unknown_post_is_not_found(editor):
    assert editor.post(URL, {"post": "999999"}).status_code == 404


def test_block_is_for_those_who_may_edit(client, posts):
    assert client.post(URL, {"post": posts[0].pk}).status_code == 302
    user = make_user()
    user.is_superuser = False
    user.save()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    for key in (posts[0].pk, ""):
        # Wagtail sends those who may not do something to its first page, and says so there.
        response = client.post(URL, {"post": key}, follow=True)
        assert "you do not have permission" in response.content.decode()


def test_looking_only(editor, posts):
    assert editor.get(URL).status_code == 405


def test_queries_of_the_panel_do_not_grow(editor, posts, django_assert_max_num_queries):
    make_post("Heels")
    refresh()
    ask(editor, posts[0])
    with django_assert_max_num_queries(25) as queries:
        ask(editor, posts[0])
    few = len(queries)
    for number in range(8):
        make_post(f"Heels {number}")
    refresh()
    ask(editor, posts[0])
    with django_assert_max_num_queries(few):
        ask(editor, posts[0])


def form_of(client, post):
    """The form without its body, which a browser builds from a script."""
    form = page_form(client, post)
    form["body-count"] = "0"
    return form


def test_post_both_picked_and_excluded_is_refused(editor, posts):
    form = form_of(editor, posts[0])
    add_row(form, "related_picks", page=posts[1].pk)
    add_row(form, "related_exclusions", page=posts[1].pk)
    response = send(editor, posts[0], form)
    assert "“Stretches for Heel Pain” is among your picks and also never to stand here." in response.content.decode()
    assert not RelatedPick.objects.exists()


def test_post_cannot_be_picked_under_itself(editor, posts):
    form = form_of(editor, posts[0])
    add_row(form, "related_picks", page=posts[0].pk)
    assert "A post cannot stand under itself." in send(editor, posts[0], form).content.decode()


@pytest.mark.parametrize("name", ["related_picks", "related_exclusions"])
def test_same_post_twice_is_refused(editor, posts, name):
    form = form_of(editor, posts[0])
    add_row(form, name, page=posts[1].pk)
    add_row(form, name, page=posts[1].pk)
    response = send(editor, posts[0], form)
    assert response.status_code == 200
    assert "“Stretches for Heel Pain” is in this list twice." in errors_in(response)


def test_pick_and_exclusion_are_saved(editor, posts):
    form = form_of(editor, posts[0])
    add_row(form, "related_picks", page=posts[4].pk)
    add_row(form, "related_exclusions", page=posts[1].pk)
    assert send(editor, posts[0], form).status_code == 302
    assert RelatedPick.objects.get().page == posts[4]
    assert RelatedExclusion.objects.get().page == posts[1]
    refresh()
    html = editor.get(posts[0].get_url()).content.decode()
    assert "Gout" in html
    assert "Stretches for Heel Pain" not in html


def test_two_picks_change_places_by_choosing_anew(editor, posts):
    heels, a, b, *_ = posts
    heels.related_picks = [RelatedPick(page=a, sort_order=0), RelatedPick(page=b, sort_order=1)]
    publish(heels)
    form = form_of(editor, heels)
    form["related_picks-0-page"], form["related_picks-1-page"] = b.pk, a.pk
    assert send(editor, heels, form).status_code == 302
    assert [pick.page_id for pick in BlogPage.objects.get(pk=heels.pk).related_picks.all()] == [b.pk, a.pk]


def test_two_posts_of_a_set_change_places(editor, posts):
    related_set = make_related_set(posts=posts[:2])
    first, second = related_set.items.all()
    form = {"name": "Winter feet", "heading": "", "items-TOTAL_FORMS": "2", "items-INITIAL_FORMS": "2"}
    for number, (row, page) in enumerate(((first, posts[1]), (second, posts[0]))):
        values = {"id": row.pk, "page": page.pk, "ORDER": number + 1, "DELETE": ""}
        form |= {f"items-{number}-{name}": value for name, value in values.items()}
    assert (
        editor.post(reverse("wagtailsnippets_blog_relatedpostset:edit", args=[related_set.pk]), form).status_code == 302
    )
    assert [item.page for item in RelatedPostSet.objects.get(pk=related_set.pk).items.all()] == [posts[1], posts[0]]
