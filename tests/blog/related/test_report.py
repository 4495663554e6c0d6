"""The report on related posts: what it says of a site, and who gets to see it."""

import random
from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from blog.models import (
    BlogIndexPage,
    BlogPage,
    RelatedExclusion,
    RelatedPick,
    RelatedPostSetItem,
    Repeat,
    Suggestion,
)
from blog.related.policy import By, related_posts
from blog.related.report import (
    EVERYWHERE_LEAST,
    Blog,
    choices,
    everywhere,
    hidden_picks,
    hidden_posts,
    leaky_sets,
    orphans,
    repeats,
)
from blog.related.suggestions import refresh
from tests.builders import (
    hide,
    make_category,
    make_home,
    make_index,
    make_post,
    make_posts,
    make_related_set,
    make_user,
)

pytestmark = pytest.mark.django_db
REPORT = "blog_related_report"


def posts(*titles, **fields):
    return [make_post(title, **fields) for title in titles]


def suggest(page, *found, reason="Also about shoes", learned_from=None):
    first = Suggestion.objects.filter(page=page).count()
    for position, post in enumerate(found, first):
        Suggestion.objects.create(
            page=page, post=post, position=position, score=1, reason=reason, learned_from=learned_from
        )


def titles(found):
    return [row["post"].title for row in found]


def messy_blog(seed):
    """Posts with everything that can put one under another or keep it away, at random."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    index = BlogIndexPage(title="Old blog", slug="old-blog")
    make_index().get_parent().add_child(instance=index)
    categories = [make_category(name) for name in ("Heels", "Toes", "Nails")]
    everything = []
    for number in range(30):
        day = date(2025, 1, 1) + timedelta(days=chance.randrange(12))
        post = make_post(
            f"Post {number}", category=chance.choice(categories), published_on=day, live=chance.random() > 0.15
        )
        everything.append(post)
    live = [post for post in everything if post.live]
    for post in chance.sample(live, 4):
        everything += [post.create_alias(update_slug=f"{post.slug}-too", parent=chance.choice([None, index]))]
    for post in chance.sample(everything, 4):
        hide(post)
    if chance.random() < 0.5:
        hide(index)
    sets = [make_related_set(f"Set {number}", chance.sample(everything, chance.randint(0, 7))) for number in range(4)]
    categories[0].related_set = sets[0]
    categories[0].save()
    RelatedPostSetItem.objects.filter(related_set=sets[1]).update(sort_order=None)
    for post in everything:
        BlogPage.objects.filter(pk=post.pk).update(related_set=chance.choice([None, None, None, *sets]))
        for place, other in enumerate(chance.sample(everything, chance.choice([0, 0, 1, 3, 6]))):
            RelatedPick.objects.create(post=post, page=other, sort_order=chance.choice([place, 0, None]))
        for other in chance.sample(everything, chance.choice([0, 0, 1, 5])):
            RelatedExclusion.objects.create(post=post, page=other)
        suggest(post, *chance.sample(everything, chance.randint(0, 8)))


@pytest.mark.parametrize("seed", range(5))
def test_every_block_is_the_one_readers_get(seed):
    messy_blog(seed)
    blog = Blog()
    visible = list(BlogPage.objects.visible())
    assert set(blog.blocks) == {post.pk for post in visible}
    for post in visible:
        cards = [(card.post.pk, card.reason) for card in related_posts(post).cards]
        assert [(placed.key, placed.reason) for placed in blog.blocks[post.pk]] == cards


def test_every_block_of_the_demonstration_is_the_one_readers_get(demo_site):
    refresh()
    blog = Blog()
    for post in BlogPage.objects.visible():
        cards = [card.post.pk for card in related_posts(post).cards]
        assert [placed.key for placed in blog.blocks[post.pk]] == cards


def test_what_put_a_post_there_is_counted():
    a, b, c, d = posts("A", "B", "C", "D")
    post = make_post("Post", picks=[a], related_set=make_related_set(posts=[a, b]))
    suggest(post, b, c)
    assert [placed.by for placed in Blog().blocks[post.pk]] == [By.PICK, By.SET, By.SITE, By.NEWEST]
    assert [placed.key for placed in Blog().blocks[post.pk]] == [a.pk, b.pk, c.pk, d.pk]


def test_orphan_is_led_to_by_nothing_but_the_calendar():
    picked, suggested, in_set, _orphan = posts("Picked", "Suggested", "In a set", "Orphan")
    post = make_post("Post", picks=[picked], related_set=make_related_set(posts=[in_set]))
    suggest(post, suggested)
    assert titles(orphans(Blog())) == ["Post", "Orphan"]


def test_suggestion_beyond_the_block_leads_nowhere():
    fifth = make_post("Fifth")
    post = make_post("Post", picks=posts(*"ABCD"))
    suggest(post, fifth)
    assert "Fifth" in titles(orphans(Blog()))


def test_orphan_is_offered_where_its_subject_has_a_free_place():
    full, unwilling, other, fitting = posts("Full", "Unwilling", "Other", "Fitting")
    orphan = make_post("Orphan", tags=["heels"])
    for page in posts(*"ABCD"):
        RelatedPick.objects.create(post=full, page=page)
    RelatedExclusion.objects.create(post=unwilling, page=orphan)
    suggest(orphan, full, unwilling, fitting)
    suggest(orphan, other, reason="")
    (found,) = [row for row in orphans(Blog()) if row["post"].title == "Orphan"]
    assert [post.title for post in found["fits_under"]] == ["Fitting"]
    assert found["is_tagged"]
    make_post("Untagged")
    assert not next(row for row in orphans(Blog()) if row["post"].title == "Untagged")["is_tagged"]


def test_copy_counts_for_its_original():
    original = make_post("Original")
    copy = original.create_alias(update_slug="copy")
    make_post("Post", picks=[copy])
    assert "Original" not in titles(orphans(Blog()))
    assert copy.pk not in [row["post"].pk for row in orphans(Blog())]


@pytest.mark.parametrize(("under", "of", "is_everywhere"), [(10, 30, True), (9, 20, False), (10, 40, False)])
def test_everywhere_is_more_than_a_quarter_and_ten(under, of, is_everywhere):
    star = make_post("Star", published_on=date(2010, 1, 1))
    make_posts(of - 1)
    others = list(BlogPage.objects.exclude(pk=star.pk).order_by("pk"))
    for post in others[: under - 1]:
        suggest(post, star)
    RelatedPick.objects.create(post=others[under - 1], page=star)
    found = {row["post"].title: row for row in everywhere(Blog())}
    assert EVERYWHERE_LEAST == 10
    assert ("Star" in found) is is_everywhere
    if is_everywhere:
        assert found["Star"]["count"] == under
        assert found["Star"]["by"] == [(By.PICK, 1), (By.SITE, under - 1)]


def test_why_readers_cannot_see_what_a_set_names():
    draft, private, gone, expired, coming, below, seen = posts(
        "Draft", "Private", "Gone", "Expired", "Coming", "Below", "Seen"
    )
    BlogPage.objects.filter(pk=draft.pk).update(live=False, first_published_at=None)
    hide(private)
    gone.save_revision().publish()
    BlogPage.objects.get(pk=gone.pk).unpublish()
    expired.unpublish(set_expired=True)
    coming.unpublish()
    coming = BlogPage.objects.get(pk=coming.pk)
    coming.go_live_at = timezone.make_aware(timezone.datetime(2031, 3, 5, 12))
    coming.save_revision().publish()
    index = BlogIndexPage(title="Old blog", slug="old-blog")
    make_index().get_parent().add_child(instance=index)
    below.move(index, "last-child")
    Page.objects.filter(pk=index.pk).update(live=False)
    make_related_set("All of them", [draft, private, gone, expired, coming, below, seen])
    blog = Blog()
    (found,) = leaky_sets(blog, hidden_posts(blog))
    assert {post.title: (post.state, post.is_coming) for post in found["hidden"]} == {
        "Draft": ("a draft", True),
        "Private": ("private", False),
        "Gone": ("unpublished", True),
        "Expired": ("expired", True),
        "Coming": ("goes public on March 5, 2031", True),
        "Below": ("below a page that is not published", False),
    }
    assert not found["is_empty"]


def test_set_knows_what_was_deleted_until_it_is_saved_again():
    a, b = posts("A", "B")
    whole, partial = make_related_set("Whole", [b]), make_related_set("Partial", [a, b])
    for related_set in (whole, partial):
        related_set.save_revision()
    a.delete()
    blog = Blog()
    (found,) = leaky_sets(blog, {})
    assert (found["name"], found["deleted"], found["is_empty"]) == ("Partial", 1, False)
    partial.refresh_from_db()
    partial.save_revision()
    assert leaky_sets(blog, {}) == []


def test_set_without_posts_is_named():
    make_related_set("Empty", [])
    (found,) = leaky_sets(Blog(), {})
    assert (found["name"], found["deleted"], found["is_empty"]) == ("Empty", 0, True)


def test_drafts_that_posts_pick_are_listed_under_them():
    draft, seen = make_post("Draft", live=False), make_post("Seen")
    make_post("Post", picks=[seen, draft])
    make_post("Not out yet", picks=[draft], live=False)
    blog = Blog()
    (found,) = hidden_picks(blog, hidden_posts(blog))
    assert (found["post"].title, [post.title for post in found["hidden"]]) == ("Post", ["Draft"])


def test_pairs_are_told_in_words_surest_first():
    a, b, c = posts("A", "B", "C")
    Repeat.objects.create(post=a, other=b, likeness=0.6)
    Repeat.objects.create(post=a, other=c, likeness=0.95)
    to_decide, kept = repeats(Blog())
    assert [(pair["other"].title, pair["alike"]) for pair in to_decide] == [
        ("C", "nearly the same"),
        ("B", "much alike"),
    ]
    assert kept == []


def test_hidden_post_is_in_no_pair():
    a, b = posts("A", "B")
    Repeat.objects.create(post=a, other=b, likeness=0.6)
    hide(b)
    assert repeats(Blog()) == ([], [])


def test_what_counts_as_evidence_and_what_it_moved():
    a, b, c, draft = *posts("A", "B", "C"), make_post("Draft", live=False)
    chosen = make_post("Chosen", picks=[a, draft])
    RelatedExclusion.objects.create(post=chosen, page=b)
    RelatedPick.objects.create(post=draft, page=a)
    RelatedPick.objects.create(post=c, page=b)
    suggest(c, a, learned_from=chosen)
    suggest(b, a, learned_from=chosen)
    suggest(a, b, learned_from=chosen)
    found = [
        (
            choice["under"].title,
            choice["post"].title,
            choice["picked"],
            sorted(title for _key, title in choice["moved"]),
        )
        for choice in choices(Blog())
    ]
    assert found == [
        ("Chosen", "A", True, ["B", "C"]),
        ("Chosen", "B", False, ["A"]),
        ("C", "B", True, []),
    ]


# In the admin.


@pytest.fixture
def roles():
    make_home()
    make_index()
    call_command("sync_roles", verbosity=0)


def report(client, **query):
    response = client.get(reverse(REPORT), query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def section(soup, name):
    return " ".join(soup.select_one(f"#{name}-content").get_text(" ", strip=True).split())


NAMES = ("repeats", "orphans", "everywhere", "sets", "hidden_picks", "choices")


@pytest.mark.parametrize("role", ["Front desk", "Doctor", "Manager", ""])
def test_whoever_may_change_posts_sees_it_and_finds_it_in_both_menus(roles, client, role):
    client.force_login(make_user(role))
    assert "Every post stands somewhere" in report(client).get_text()
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert home.count(f'"url": "{reverse(REPORT)}"') == 2


def test_nobody_else_sees_it(roles, client):
    Group.objects.create(name="Guests").permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(make_user("Guests"))
    for name, keys in ((REPORT, []), ("blog_send_readers", [1, 2])):
        response = client.get(reverse(name, args=keys), follow=True)
        assert "do not have permission" in response.content.decode()
    assert reverse(REPORT) not in client.get(reverse("wagtailadmin_home")).content.decode()
    client.logout()
    assert client.get(reverse(REPORT)).status_code == 302


def test_every_section_says_when_there_is_nothing_to_do(client):
    make_index()
    client.force_login(make_user())
    soup = report(client)
    for name in NAMES[:-1]:
        assert "Nothing to do." in section(soup, name)
    assert "Nobody has picked or excluded a post yet" in section(soup, "choices")


def test_every_section_says_what_it_found(client):
    client.force_login(make_user())
    draft, other, twin = make_post("A draft", live=False), make_post("Other"), make_post("Twin")
    chosen = make_post("Chosen", picks=[other, draft])
    make_related_set("Winter", [draft])
    Repeat.objects.create(post=other, other=twin, likeness=0.9)
    suggest(twin, other, learned_from=chosen)
    make_posts(40)
    for post in BlogPage.objects.filter(title__startswith="Post"):
        suggest(post, other)
    soup = report(client)
    assert "nearly the same Other" in section(soup, "repeats")
    assert "0.9" not in section(soup, "repeats")
    assert "Twin January 5, 2026 It has no tags" in section(soup, "orphans")
    assert "Other January 5, 2026 Under 42 of 43 posts: 1 picked, 41 found by the site." in section(soup, "everywhere")
    assert section(soup, "sets").startswith("Winter A draft a draft It will appear when published.")
    assert "Under Chosen A draft" in section(soup, "hidden_picks")
    assert "picked Other , under Chosen Moved up under 1 other Twin" in section(soup, "choices")
    form = reverse("wagtailadmin_pages:edit", args=[chosen.pk])
    assert soup.select_one(f'#choices-content a[href="{form}#tab-you_might_also_enjoy"]')
    assert 'id="tab-you_might_also_enjoy"' in client.get(form).content.decode()
    assert "still reading 43 posts" in soup.get_text()


def test_long_section_can_be_shown_whole(client):
    client.force_login(make_user())
    make_posts(25)
    soup = report(client)
    assert len(soup.select("#orphans-content .report-rows > li")) == 20
    link = soup.find("a", string="Show all 25")
    assert link["href"] == "?all=orphans#orphans-section"
    assert len(report(client, all="orphans").select("#orphans-content .report-rows > li")) == 25


def make_findings(numbers):
    """Some of everything that the report names."""
    for number in numbers:
        post, draft, other = posts(*(f"{name} {number}" for name in ("Finding", "Draft", "Other")))
        draft.unpublish()
        RelatedPick.objects.create(post=post, page=draft)
        RelatedPick.objects.create(post=post, page=other)
        RelatedExclusion.objects.create(post=other, page=post)
        make_related_set(f"Set {number}", [draft, other]).save_revision()
        Repeat.objects.create(post=post, other=other, likeness=0.9)
        suggest(other, post, learned_from=post)


@pytest.mark.parametrize("role", ["", "Doctor"])
def test_queries_do_not_grow_with_the_blog(roles, client, django_assert_num_queries, role):
    client.force_login(make_user(role))
    make_findings(range(2))
    report(client)
    with CaptureQueriesContext(connection) as captured:
        report(client)
    few = len(captured)
    make_findings(range(2, 9))
    make_posts(100)
    report(client)
    with django_assert_num_queries(few):
        report(client)
