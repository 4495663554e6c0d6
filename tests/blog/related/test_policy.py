"""What stands under a post as "You Might Also Enjoy...", in every branch of the policy."""

from datetime import date

import pytest
from wagtail.models import Page

from blog.models import (
    BlogIndexPage,
    BlogPage,
    RelatedExclusion,
    RelatedPick,
    RelatedPostSet,
    RelatedPostSetItem,
    Suggestion,
)
from blog.related.policy import CARDS, CHOSEN, cards_of_set, related_posts, related_to_lost, related_to_service
from blog.related.suggestions import refresh
from concordpodiatry.practice.models import PracticeSettings
from tests.builders import hide, make_category, make_index, make_post, make_related_set, make_service

pytestmark = pytest.mark.django_db
USUAL = "You Might Also Enjoy..."


def under(post):
    """Titles of the cards under a post, as a reader gets it."""
    return [card.post.title for card in related_posts(BlogPage.objects.get(pk=post.pk)).cards]


def reasons(post):
    return [card.reason for card in related_posts(BlogPage.objects.get(pk=post.pk)).cards]


def heading(post):
    return related_posts(BlogPage.objects.get(pk=post.pk)).heading


def posts(*titles, **fields):
    return [make_post(title, **fields) for title in titles]


def test_all_picked_in_the_editors_order():
    a, b, c, d, _other = posts("A", "B", "C", "D", "Other")
    post = make_post("Post", picks=[c, a, d, b])
    assert under(post) == ["C", "A", "D", "B"]
    assert reasons(post) == [CHOSEN] * CARDS


def test_picks_are_padded_by_the_posts_own_set():
    a, b, c, d, e = posts("A", "B", "C", "D", "E")
    post = make_post("Post", picks=[e], related_set=make_related_set(posts=[b, a, d, c]))
    assert under(post) == ["E", "B", "A", "D"]
    assert reasons(post) == [CHOSEN] * CARDS


def test_own_set_goes_before_the_categorys():
    a, b = posts("A", "B", category=make_category("Toes"))
    category = make_category("Heels", related_set=make_related_set("Heels", [b], heading="Heels"))
    post = make_post("Post", category=category, related_set=make_related_set("Own", [a], heading="Own"))
    assert under(post)[0] == "A"
    assert heading(post) == "Own"


def test_without_a_set_of_its_own_the_categorys_is_used():
    a, b = posts("A", "B", category=make_category("Toes"))
    category = make_category("Heels", related_set=make_related_set(posts=[b, a], heading="All about heels"))
    post = make_post("Post", category=category)
    assert under(post) == ["B", "A"]
    assert heading(post) == "All about heels"


def test_what_the_site_found_comes_next_with_its_reason():
    shoes = make_post("Shoes That Fit", category=make_category("Toes"), published_on=date(2020, 1, 1))
    make_post("News")
    post = make_post("Post")
    Suggestion.objects.create(page=post, post=shoes, position=0, score=1, reason="Also about shoes")
    assert under(post) == ["Shoes That Fit", "News"]
    assert reasons(post) == ["Also about shoes", ""]


def test_stored_suggestions_keep_their_order():
    a, b, c = posts("A", "B", "C")
    post = make_post("Post")
    for position, other in enumerate([b, c, a]):
        Suggestion.objects.create(page=post, post=other, position=position, score=1, reason="Also about shoes")
    assert under(post) == ["B", "C", "A"]


def test_set_is_filled_by_what_the_site_found():
    a, _b, c = posts("A", "B", "C")
    post = make_post("Post", related_set=make_related_set(posts=[a]))
    for position, other in enumerate([a, c]):
        Suggestion.objects.create(page=post, post=other, position=position, score=1, reason="Also about shoes")
    assert under(post) == ["A", "C", "B"]
    assert reasons(post) == [CHOSEN, "Also about shoes", ""]


def test_without_anything_the_newest_posts_fill_the_block():
    make_post("Older", published_on=date(2020, 1, 1))
    make_post("Newer", published_on=date(2021, 1, 1))
    post = make_post("Post")
    assert under(post) == ["Newer", "Older"]
    assert reasons(post) == ["", ""]


def test_excluded_post_stays_away_whoever_names_it():
    a, b, c, d, _e, _f = posts(*"ABCDEF")
    post = make_post("Post", picks=[a], related_set=make_related_set(posts=[b]))
    Suggestion.objects.create(page=post, post=c, position=0, score=1, reason="Also about shoes")
    post.related_exclusions = [RelatedExclusion(page=page) for page in (a, b, c, d)]
    post.save()
    assert under(post) == ["F", "E"]


def test_alias_is_the_same_post_as_its_original():
    original = make_post("Original")
    make_post("Other")
    alias = original.create_alias(update_slug="alias")
    assert under(make_post("Post", picks=[alias, original])) == ["Original", "Other"]
    assert under(original) == ["Post", "Other"]
    assert under(alias) == ["Post", "Other"]


def test_excluding_a_post_excludes_its_alias():
    original = make_post("Original")
    alias = original.create_alias(update_slug="alias")
    post = make_post("Post", picks=[original])
    post.related_exclusions = [RelatedExclusion(page=alias)]
    post.save()
    assert under(post) == []


def test_excluding_a_hidden_post_excludes_its_alias():
    original = make_post("Original")
    alias = original.create_alias(update_slug="alias")
    hide(original)
    post = make_post("Post", picks=[alias])
    post.related_exclusions = [RelatedExclusion(page=original)]
    post.save()
    assert under(post) == []


def test_never_more_than_four():
    posts(*"ABCDEFG")
    assert len(under(make_post("Post"))) == CARDS


def test_never_itself():
    post = make_post("Post", tags=["shoes"])
    related_set = make_related_set(posts=[post])
    BlogPage.objects.filter(pk=post.pk).update(related_set=related_set)
    RelatedPick.objects.create(post=post, page=post)
    assert under(post) == []


def test_never_twice():
    a, b = posts("A", "B", tags=["shoes", "arches"])
    post = make_post("Post", picks=[a], tags=["shoes", "arches"], related_set=make_related_set(posts=[a, b]))
    assert under(post) == ["A", "B"]


def test_never_a_draft():
    draft = make_post("Draft", live=False)
    assert under(make_post("Post", picks=[draft])) == []


def test_never_a_private_post():
    private = make_post("Private")
    hide(private)
    assert under(make_post("Post", picks=[private])) == []


@pytest.fixture
def elsewhere():
    """A second place for posts: one whose ancestor can be hidden without hiding all of them."""
    index = BlogIndexPage(title="Old blog", slug="old-blog")
    make_index().get_parent().add_child(instance=index)
    post = BlogPage(title="Elsewhere", slug="elsewhere", lead="Words.", image=make_post("Here").image)
    post.category = make_category()
    index.add_child(instance=post)
    return index


def test_post_elsewhere_counts(elsewhere):
    assert under(make_post("Post")) == ["Elsewhere", "Here"]


def test_never_a_post_below_a_private_page(elsewhere):
    hide(elsewhere)
    assert under(make_post("Post", picks=[BlogPage.objects.get(title="Elsewhere")])) == ["Here"]


def test_never_a_post_below_an_unpublished_page(elsewhere):
    Page.objects.filter(pk=elsewhere.pk).update(live=False)
    assert under(make_post("Post", picks=[BlogPage.objects.get(title="Elsewhere")])) == ["Here"]


def test_hidden_pick_leaves_its_place_to_the_next():
    a, hidden, b = posts("A", "Hidden", "B")
    hide(hidden)
    assert under(make_post("Post", picks=[a, hidden, b])) == ["A", "B"]


def test_equal_posts_follow_each_other_by_date_then_by_number():
    make_post("Older", published_on=date(2025, 1, 1))
    make_post("First", published_on=date(2026, 1, 1))
    make_post("Second", published_on=date(2026, 1, 1))
    post = make_post("Post")
    assert [under(post) for _ in range(3)] == [["Second", "First", "Older"]] * 3


def test_heading_is_the_practices_when_no_set_has_one():
    post = make_post("Post", related_set=make_related_set(heading=""))
    assert heading(post) == USUAL
    PracticeSettings(related_heading="Read on").save()
    assert heading(post) == "Read on"


def test_picks_that_are_not_saved_yet_show_in_a_preview():
    a, b, saved = posts("A", "B", "Saved")
    post = BlogPage.objects.get(pk=make_post("Post", picks=[saved]).pk)
    post.related_picks = [RelatedPick(page=b, sort_order=0), RelatedPick(page=a, sort_order=1)]
    assert [card.post.title for card in related_posts(post, is_draft=True).cards][:2] == ["B", "A"]


def test_post_that_was_never_saved_has_a_preview():
    a, b = posts("A", "B")
    post = BlogPage(title="New", slug="new", lead="Words.", category=make_category())
    post.related_picks = [RelatedPick(page=a, sort_order=0)]
    cards = related_posts(post, is_draft=True).cards
    assert [(card.post.title, card.reason) for card in cards] == [("A", CHOSEN), (b.title, "")]


def test_post_without_a_category_has_a_preview():
    make_post("A")
    assert [card.post.title for card in related_posts(BlogPage(title="New", slug="new")).cards] == ["A"]


def test_preview_of_a_draft_of_a_revision_uses_its_picks():
    a, b = posts("A", "B")
    post = make_post("Post", picks=[a])
    post.related_picks = [RelatedPick(page=b, sort_order=0)]
    draft = post.save_revision().as_object()
    assert [card.post.title for card in related_posts(draft, is_draft=True).cards] == ["B", "A"]
    assert under(post)[0] == "A"


def test_cards_of_a_set_are_what_a_reader_would_see():
    a, hidden, b = posts("A", "Hidden", "B")
    hide(hidden)
    assert [card.post.title for card in cards_of_set(make_related_set(posts=[b, hidden, a]))] == ["B", "A"]


def test_cards_of_a_set_that_is_not_saved_yet():
    a, b = posts("A", "B")
    related_set = RelatedPostSet(name="New")
    related_set.items = [RelatedPostSetItem(page=b, sort_order=0), RelatedPostSetItem(page=a, sort_order=1)]
    assert [card.post.title for card in cards_of_set(related_set)] == ["B", "A"]


def test_queries_do_not_grow_with_the_blog(django_assert_num_queries, django_assert_max_num_queries):
    post = make_post("Post", tags=["shoes"])
    posts(*"ABCDEFGH", tags=["shoes"])
    under(post)
    # Outside of a request the content version is asked for each time it is needed.
    with django_assert_max_num_queries(10) as few:
        under(post)
    posts(*"IJKLMNOPQRST", tags=["shoes"])
    under(post)
    with django_assert_num_queries(len(few)):
        under(post)


def test_under_a_post_on_the_page(client):
    a, b = posts("Heels at rest", "Heels on the run")
    post = make_post("Post", picks=[b, a])
    text = client.get(post.get_url()).content.decode()
    assert USUAL in text
    assert text.index("Heels on the run") < text.index("Heels at rest")
    assert CHOSEN in text


def test_card_says_how_long_it_takes(client):
    make_post("Long", body=[("paragraph", f"<p>{'foot ' * 700}</p>")])
    post = make_post("Post")
    assert "minute read" not in client.get(post.get_url()).content.decode().partition('class="section on-band')[2]
    refresh()
    assert "4-minute read" in client.get(post.get_url()).content.decode()


def test_service_leads_to_the_posts_about_it(client):
    make_post("Heel Pain at Night", lead="Heel pain can wake you.")
    make_post("Toenails", lead="Cut a toenail straight.", category=make_category("Nails"))
    service = make_service("Heel pain")
    refresh()
    text = client.get(service.get_url()).content.decode()
    assert "Read more about heel pain" in text
    assert "Heel Pain at Night" in text
    assert "Toenails" not in text


def test_service_that_no_post_is_about_has_no_block(client):
    make_post("Toenails", lead="Cut a toenail straight.", category=make_category("Nails"))
    service = make_service("MRI")
    refresh()
    assert "Read more" not in client.get(service.get_url()).content.decode()


def test_name_of_a_service_keeps_its_capitals():
    assert related_to_service(make_service("MRI scans")).heading == "Read more about MRI scans"


def test_lost_address_leads_to_posts(client):
    posts(*"ABCDE")
    text = client.get("/no-such-trail/").content.decode()
    related = text.partition('class="section on-band')[2]
    assert USUAL in related
    assert related.count("<article") == CARDS


def test_lost_address_leads_on_from_the_page_it_meant(client):
    meant = make_post("Bunions", lead="All about bunions.")
    next_read = make_post("Shoes for Bunions", lead="Wide shoes help a bunion.", category=make_category("Shoes"))
    posts(*"ABCDE", category=make_category("News"))
    refresh()
    cards = related_to_lost([meant.pk]).cards
    assert (cards[0].post.pk, cards[0].reason) == (next_read.pk, "Also about bunions")
    assert meant.pk not in [card.post.pk for card in cards]
    text = client.get("/blog/old-bunions/").content.decode()
    assert "Were you looking for one of these?" in text
    assert USUAL in text
