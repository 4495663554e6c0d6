"""Two posts that say the same: both kept, or readers of the one sent to the other."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageLogEntry

from blog.models import BlogPage, KeptRepeat, PostFeatures, RelatedExclusion, RelatedPick, Repeat
from blog.related.merging import Refused, plan, send_readers
from blog.related.report import Blog, repeats
from tests.builders import hide, make_home, make_index, make_post, make_related_set, make_user, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def roles():
    make_home()
    make_index()
    call_command("sync_roles", verbosity=0)


@pytest.fixture
def manager(roles, client):
    user = make_user("Manager")
    client.force_login(user)
    return user


@pytest.fixture
def pair(roles):
    """Two posts that say the same."""
    old, kept = make_post("Old", body=()), make_post("Kept", body=())
    Repeat.objects.create(post=old, other=kept, likeness=0.9)
    return old, kept


def address(old, kept):
    return reverse("blog_send_readers", args=[old.pk, kept.pk])


def send(client, old, kept):
    return client.post(address(old, kept), follow=True).content.decode()


def keep(client, post, other, answer="keep"):
    keys = [post.pk, other.pk]
    return client.post(reverse("blog_keep_both", args=keys), {"answer": answer}, follow=True).content.decode()


def picks(post):
    return [row.page.title for row in BlogPage.objects.get(pk=post.pk).related_picks.all()]


def exclusions(post):
    return [row.page.title for row in BlogPage.objects.get(pk=post.pk).related_exclusions.all()]


def drafted_picks(post):
    return [
        row.page.title for row in BlogPage.objects.get(pk=post.pk).get_latest_revision_as_object().related_picks.all()
    ]


def to_decide():
    return [(pair["post"].title, pair["other"].title) for pair in repeats(Blog())[0]]


# Both stay.


def test_kept_pair_leaves_the_list_until_one_of_the_two_changes(client, manager, pair):
    old, kept = pair
    assert to_decide() == [("Old", "Kept")]
    assert "“Old” and “Kept” both stay" in keep(client, kept, old)
    assert to_decide() == []
    assert len(repeats(Blog())[1]) == 1
    publish(old)
    assert to_decide() == []
    kept.lead = "Something new."
    publish(kept)
    assert to_decide() == [("Old", "Kept")]
    keep(client, old, kept)
    assert to_decide() == []
    assert KeptRepeat.objects.count() == 1


def test_new_ranking_brings_no_kept_pair_back(client, manager, pair):
    keep(client, *pair)
    PostFeatures.objects.update(digest="another")
    assert to_decide() == []


def test_kept_pair_can_be_put_back(client, manager, pair):
    keep(client, *pair)
    assert "of which you keep both" in client.get(reverse("blog_related_report")).content.decode()
    assert "are on the list again" in keep(client, *pair, answer="again")
    assert to_decide() == [("Old", "Kept")]


@pytest.mark.parametrize(("role", "may"), [("Front desk", False), ("Doctor", True), ("Manager", True)])
@pytest.mark.parametrize("answer", ["keep", "again"])
def test_who_may_keep_both(client, pair, role, may, answer):
    client.force_login(make_user(role))
    assert (reverse("blog_keep_both", args=[pair[0].pk, pair[1].pk]) in report_text(client)) is may
    if answer == "again":
        KeptRepeat.objects.create(post=pair[0], other=pair[1])
    text = keep(client, *pair, answer=answer)
    assert ("Nothing was changed" not in text) is may
    assert KeptRepeat.objects.exists() is (may is (answer == "keep"))


def report_text(client):
    return client.get(reverse("blog_related_report")).content.decode()


def test_link_alone_keeps_nothing(client, manager, pair):
    assert client.get(reverse("blog_keep_both", args=[pair[0].pk, pair[1].pk])).status_code == 405


# One is kept.


def test_confirmation_says_exactly_what_will_happen(client, manager, pair):
    old, kept = pair
    make_post("Picking", picks=[old])
    make_related_set("Winter", [old])
    RelatedPick.objects.create(post=kept, page=old)
    text = client.get(address(old, kept)).content.decode()
    assert "copy what is worth keeping" in text
    assert reverse("wagtailadmin_pages:edit", args=[kept.pk]) in text
    assert "<strong>/blog/old/</strong> comes to <strong>/blog/kept/</strong>" in text
    assert "not deleted" in text
    assert "Under “Picking”" in text
    assert "Under “Kept”" in text
    assert "a post never stands under itself" in text
    assert "The set “Winter” names “Kept”" in text
    assert BlogPage.objects.get(pk=old.pk).live
    assert picks(BlogPage.objects.get(title="Picking")) == ["Old"]
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("path", ["/blog/old/", "/blog/old", "/blog/old/?from=a-search"])
def test_readers_of_the_old_address_come_to_the_kept_post(client, manager, pair, path):
    old, kept = pair
    assert "Readers of “Old” now come to “Kept”" in send(client, old, kept)
    client.logout()
    response = client.get(path, follow=True)
    query = path.partition("?")[1:]
    assert response.redirect_chain == [("".join(["/blog/kept/", *query]), 301)]
    assert response.status_code == 200


def test_old_post_is_unpublished_and_can_come_back(client, manager, pair):
    old, kept = pair
    send(client, old, kept)
    old = BlogPage.objects.get(pk=old.pk)
    assert not old.live
    assert to_decide() == []
    publish(old)
    assert client.get("/blog/old/").status_code == 200


def test_what_led_to_the_old_post_leads_straight_to_the_kept_one(client, manager, pair):
    old, kept = pair
    Redirect.add_redirect("/heels", old)
    send(client, old, kept)
    assert client.get("/heels", follow=True).redirect_chain == [("/blog/kept/", 301)]


def test_change_of_mind_makes_no_circle(client, manager, pair):
    old, kept = pair
    send(client, kept, old)
    publish(BlogPage.objects.get(pk=kept.pk))
    send(client, old, kept)
    assert client.get("/blog/old/", follow=True).redirect_chain == [("/blog/kept/", 301)]
    BlogPage.objects.get(pk=kept.pk).unpublish()
    client.logout()
    assert client.get("/blog/kept/").status_code == 404


def test_redirect_that_was_there_already_is_changed(client, manager, pair):
    old, kept = pair
    site = old.get_site()
    Redirect.objects.create(old_path="/blog/old", site=site, redirect_link="https://example.com/", is_permanent=False)
    send(client, old, kept)
    assert client.get("/blog/old/", follow=True).redirect_chain == [("/blog/kept/", 301)]


def test_copies_of_the_old_post_go_with_it(client, manager, pair):
    old, kept = pair
    copy = old.create_alias(update_slug="copy")
    picking = make_post("Picking", picks=[copy])
    send(client, old, kept)
    assert picks(picking) == ["Kept"]
    assert client.get("/blog/copy/", follow=True).redirect_chain == [("/blog/kept/", 301)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["Old", "Other"], ["Kept", "Other"]),
        (["Other", "Old"], ["Other", "Kept"]),
        (["Old", "Other", "Kept"], ["Kept", "Other"]),
        (["Kept", "Old"], ["Kept"]),
    ],
)
def test_picks_name_the_kept_post_once_and_in_its_place(client, manager, pair, before, after):
    make_post("Other")
    post = publish(make_post("Picking", picks=[BlogPage.objects.get(title=title) for title in before]))
    send(client, *pair)
    assert picks(post) == after
    assert drafted_picks(post) == after
    assert not BlogPage.objects.get(pk=post.pk).has_unpublished_changes


def test_exclusions_name_the_kept_post(client, manager, pair):
    old, kept = pair
    post = make_post("Excluding")
    RelatedExclusion.objects.create(post=post, page=old)
    both = make_post("Excluding both")
    for page in pair:
        RelatedExclusion.objects.create(post=both, page=page)
    send(client, old, kept)
    assert exclusions(post) == exclusions(both) == ["Kept"]


def test_what_was_said_about_the_kept_post_stands(client, manager, pair):
    old, kept = pair
    picked = make_post("Kept picked", picks=[kept])
    RelatedExclusion.objects.create(post=picked, page=old)
    excluded = make_post("Kept excluded", picks=[old])
    RelatedExclusion.objects.create(post=excluded, page=kept)
    send(client, old, kept)
    assert (picks(picked), exclusions(picked)) == (["Kept"], [])
    assert (picks(excluded), exclusions(excluded)) == ([], ["Kept"])


def test_kept_post_never_names_itself(client, manager, pair):
    old, kept = pair
    RelatedPick.objects.create(post=kept, page=old)
    RelatedExclusion.objects.create(post=kept, page=old)
    send(client, old, kept)
    assert picks(kept) == exclusions(kept) == []


def test_sets_name_the_kept_post_once(client, manager, pair):
    old, kept = pair
    other = make_post("Other")
    one, both = make_related_set("One", [old, other]), make_related_set("Both", [other, old, kept])
    send(client, old, kept)
    assert [item.page.title for item in one.items.order_by("sort_order")] == ["Kept", "Other"]
    assert [item.page.title for item in both.items.order_by("sort_order")] == ["Other", "Kept"]
    both.refresh_from_db()
    assert [item["page"] for item in both.latest_revision.content["items"]] == [other.pk, kept.pk]


def test_draft_is_neither_published_nor_left_behind(client, manager, pair):
    old, kept = pair
    other = make_post("Other")
    post = publish(make_post("Post", picks=[other]))
    post.title = "Not finished"
    post.related_picks = [RelatedPick(page=old, sort_order=0), RelatedPick(page=kept, sort_order=1)]
    post.related_exclusions = [RelatedExclusion(page=old)]
    draft = post.save_revision()
    send(client, old, kept)
    live = BlogPage.objects.get(pk=post.pk)
    assert (live.title, picks(live)) == ("Post", ["Other"])
    assert live.latest_revision_id == draft.pk
    assert drafted_picks(post) == ["Kept"]
    live.get_latest_revision().publish()
    live = BlogPage.objects.get(pk=post.pk)
    assert (live.title, picks(live), exclusions(live)) == ("Not finished", ["Kept"], [])


def test_draft_in_review_goes_on_with_the_kept_post(client, manager, pair):
    post = make_post("Post", live=False, picks=[pair[0]])
    post.save_revision()
    post.get_workflow().start(post, manager)
    send(client, *pair)
    BlogPage.objects.get(pk=post.pk).current_workflow_task_state.approve(user=manager)
    assert BlogPage.objects.get(pk=post.pk).live
    assert picks(post) == ["Kept"]


def test_draft_that_waits_for_its_day_comes_with_the_kept_post(client, manager, pair):
    post = publish(make_post("Post"))
    post.go_live_at = timezone.now() + timedelta(days=1)
    post.related_picks = [RelatedPick(page=pair[0], sort_order=0)]
    post.save_revision().publish()
    post = BlogPage.objects.get(pk=post.pk)
    post.related_picks = []
    post.save_revision()
    send(client, *pair)
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("publish_scheduled")
    assert picks(post) == ["Kept"]


def test_everything_is_in_the_history(client, manager, pair):
    old, kept = pair
    picking = make_post("Picking", picks=[old])
    send(client, old, kept)

    def logged(page):
        entries = PageLogEntry.objects.filter(page=page.pk, user=manager).order_by("pk")
        return [(entry.action, entry.message) for entry in entries]

    sent = ("blog.send_readers_on", "Readers of “Old” are sent to “Kept”")
    assert logged(old) == [("wagtail.unpublish", "Unpublished"), sent]
    assert logged(kept) == [sent]
    assert logged(picking) == [
        ("blog.name_kept_post", "“Kept” takes the place of “Old” under You Might Also Enjoy"),
    ]


@pytest.mark.parametrize("role", ["Front desk", "Doctor"])
def test_others_are_told_to_ask_the_manager(client, pair, role):
    client.force_login(make_user(role))
    assert address(*pair) not in report_text(client)
    assert "The manager can send readers" in report_text(client)
    for response in (client.get(address(*pair), follow=True), client.post(address(*pair), follow=True)):
        assert "please ask the manager. Nothing was changed." in response.content.decode()
    assert BlogPage.objects.get(pk=pair[0].pk).live


def test_manager_finds_both_ways(client, manager, pair):
    old, kept = pair
    assert address(old, kept) in report_text(client)
    assert address(kept, old) in report_text(client)


def refusal(client, old, kept):
    before = list(BlogPage.objects.order_by("pk").values_list("pk", "live"))
    texts = [client.get(address(old, kept), follow=True).content.decode(), send(client, old, kept)]
    assert all("Nothing was changed." in text for text in texts)
    assert list(BlogPage.objects.order_by("pk").values_list("pk", "live")) == before
    assert not Redirect.objects.exists()
    return texts[0]


def test_second_press_of_the_button_is_harmless(client, manager, pair):
    send(client, *pair)
    count = Redirect.objects.count()
    assert "Readers cannot see “Old”" in send(client, *pair)
    assert Redirect.objects.count() == count
    assert BlogPage.objects.get(title="Kept").live


def test_post_that_is_gone_is_said(client, manager, pair):
    old, kept = pair
    key = old.pk
    old.delete()
    old.pk = key
    assert "is not there any more" in refusal(client, old, kept)
    assert "is not there any more" in keep(client, old, kept)


def test_nobody_is_sent_to_the_same_post(client, manager, pair):
    assert "is not there any more" in refusal(client, pair[0], pair[0])


@pytest.mark.parametrize("change", [hide, lambda post: post.unpublish()])
def test_nobody_is_sent_where_readers_cannot_go(client, manager, pair, change):
    change(pair[1])
    assert "Readers cannot see “Kept”" in refusal(client, *pair)


def test_copy_is_not_merged_alone(client, manager, pair):
    copy = pair[0].create_alias(update_slug="copy")
    refusal(client, copy, pair[1])


def test_locked_post_stays(client, manager, pair):
    BlogPage.objects.filter(pk=pair[0].pk).update(locked=True, locked_by=make_user("Doctor", "other"))
    assert "“Old” is locked" in refusal(client, *pair)


def test_half_a_merge_is_none(manager, pair, monkeypatch):
    old, kept = pair
    post = make_post("Picking", picks=[old])

    def crash(*arguments):
        raise RuntimeError

    monkeypatch.setattr("blog.related.merging._name_kept_in", crash)
    make_related_set("Winter", [old])
    with pytest.raises(RuntimeError):
        send_readers(old.pk, kept.pk, manager)
    assert BlogPage.objects.get(pk=old.pk).live
    assert picks(post) == ["Old"]
    assert not Redirect.objects.exists()


def test_plan_is_refused_in_a_sentence(pair):
    with pytest.raises(Refused, match="please ask the manager"):
        plan(pair[0].pk, pair[1].pk, make_user("Doctor"))
