"""Working out and storing what belongs under which page."""

import pytest

from blog.models import BlogCategory, BlogPage, PostFeatures, RelatedExclusion, RelatedPick, Repeat, Suggestion
from blog.related import suggestions
from blog.related.policy import related_posts
from blog.related.suggestions import STORED, rebuild, refresh, suggestions_for_draft
from tests.builders import hide, make_category, make_post, make_service, publish

pytestmark = pytest.mark.django_db

HEELS = {
    "Why Your Heel Hurts in the Morning": "The first steps of the day pull on the plantar fascia under your heel.",
    "Stretches for Heel Pain": "Stretch the plantar fascia and the calf before you get up, and your heel pain eases.",
    "Shoes That Help a Sore Heel": "A firm heel and a cushioned sole take the load off the plantar fascia.",
}
NAILS = {
    "Ingrown Toenails": "Cut the toenail straight across, and the edge does not grow into the skin of the toe.",
    "When a Toenail Turns Yellow": "A fungus makes a toenail thick and yellow. We can treat a fungal toenail.",
    "How to Trim Thick Toenails": "Soak the foot, use strong clippers, and trim a thick toenail in small cuts.",
}


def make_subject(texts, category):
    return [
        make_post(title, lead=text, body=[("paragraph", f"<p>{text}</p>")], category=category)
        for title, text in texts.items()
    ]


@pytest.fixture
def blog():
    """Two subjects, three posts each."""
    return make_subject(HEELS, make_category("Heels")) + make_subject(NAILS, make_category("Nails"))


def stored(page):
    return [row.post_id for row in Suggestion.objects.filter(page=page.pk)]


def everything():
    rows = Suggestion.objects.values_list("page", "post", "position", "score", "reason", "learned_from")
    return list(rows), list(Repeat.objects.values_list("post", "other", "likeness"))


def heel_first(page):
    return [BlogPage.objects.get(pk=key).title in HEELS for key in stored(page)]


def test_posts_on_the_subject_come_first_and_say_so(blog):
    refresh()
    for post in blog[:3]:
        assert heel_first(post) == [True, True, False, False, False]
        first = Suggestion.objects.filter(page=post.pk).first()
        assert "heel" in first.reason
    for post in blog[3:]:
        assert heel_first(post) == [False, False, True, True, True]


def test_new_post_appears_under_the_older_ones_and_they_under_it(blog):
    refresh()
    (new,) = make_subject({"Taping a Sore Heel": "Tape lifts the plantar fascia and rests a sore heel."}, None)
    refresh()
    assert new.pk in stored(blog[0])[:3]
    assert heel_first(new)[:3] == [True] * 3


def test_doing_it_again_changes_nothing(blog):
    assert refresh() == 6
    before = everything()
    ids = list(Suggestion.objects.values_list("pk", flat=True))
    assert refresh() == 0
    assert rebuild() == 6
    assert everything() == before
    assert list(Suggestion.objects.values_list("pk", flat=True)) == ids


def test_step_by_step_and_all_at_once_end_alike(blog, monkeypatch):
    refresh()
    at_once = everything()
    monkeypatch.setattr(suggestions, "AT_ONCE", 2)
    assert rebuild() >= 6
    assert everything() == at_once


def test_large_blog_settles_only_what_a_change_touches(blog, monkeypatch):
    monkeypatch.setattr(suggestions, "SMALL", 0)
    monkeypatch.setattr(suggestions, "STORED", 2)
    refresh()
    publish(blog[0])
    assert 1 <= refresh() < len(blog)
    incremental = everything()
    rebuild()
    assert everything() == incremental


def test_changed_words_move_a_post(blog):
    refresh()
    post = blog[0]
    post.title, post.lead = "Toenail Care", NAILS["Ingrown Toenails"]
    post.body = [("paragraph", f"<p>{NAILS['When a Toenail Turns Yellow']}</p>")]
    post.category = BlogCategory.objects.get(name="Nails")
    publish(post)
    refresh()
    assert stored(blog[3])[0] != blog[1].pk
    assert post.pk in stored(blog[3])[:3]
    assert post.pk not in stored(blog[1])[:1]


def test_unpublished_post_goes_everywhere_and_comes_back(blog):
    refresh()
    before = everything()
    blog[0].unpublish()
    refresh()
    assert not Suggestion.objects.filter(post=blog[0]).exists()
    assert stored(blog[0]) == []
    assert all(len(stored(post)) == 4 for post in blog[1:])
    publish(blog[0])
    refresh()
    assert everything() == before


def test_private_post_goes_everywhere(blog):
    refresh()
    hide(blog[0])
    refresh()
    assert not Suggestion.objects.filter(post=blog[0]).exists()


def test_deleted_post_leaves_no_hole(blog, monkeypatch):
    monkeypatch.setattr(suggestions, "SMALL", 0)
    monkeypatch.setattr(suggestions, "STORED", 2)
    refresh()
    blog[0].delete()
    refresh()
    assert all(len(stored(post)) == 2 for post in blog[1:])


def test_alias_is_never_suggested(blog):
    alias = blog[0].create_alias(update_slug="alias")
    refresh()
    assert not Suggestion.objects.filter(post=alias.pk).exists()
    assert [card.post.pk for card in related_posts(alias).cards] == stored(blog[0])[:4]


def test_excluded_post_is_not_stored(blog):
    post = blog[0]
    post.related_exclusions = [RelatedExclusion(page=blog[1])]
    publish(post)
    refresh()
    assert blog[1].pk not in stored(post)
    assert len(stored(post)) == 4


def test_no_more_is_stored_than_needed():
    for number in range(STORED + 3):
        make_post(f"Sore Heels {number}")
    refresh()
    assert {len(stored(post)) for post in BlogPage.objects.all()} == {STORED}


def test_posts_that_say_the_same_are_known_as_a_pair(blog):
    text = " ".join([*HEELS.values(), "Call us when it is still sore after two weeks of rest and stretching."])
    one, other = make_subject({"Heel Pain": text, "More on Heel Pain": text}, make_category("Heels"))
    refresh()
    assert Repeat.objects.filter(post=one, other=other).exists()
    other.unpublish()
    refresh()
    assert not Repeat.objects.filter(other=other).exists()


def test_renamed_category_is_named_anew(blog):
    category = BlogCategory.objects.get(name="Nails")
    refresh()
    category.name = "Toenail care"
    category.save()
    assert PostFeatures.objects.filter(is_current=False).count() == 3
    refresh()
    assert not Suggestion.objects.filter(reason__contains="More in Nails").exists()


def test_service_gets_the_posts_about_it_and_no_others(blog):
    service = make_service("Heel pain")
    refresh()
    assert heel_first(service)[:3] == [True] * 3
    assert all(row.score > 0 for row in Suggestion.objects.filter(page=service.pk))


def test_draft_is_suggested_for_by_its_words(blog):
    refresh()
    draft = BlogPage(title="Sore Heels at Work", slug="new", lead=HEELS["Stretches for Heel Pain"])
    found = [int(suggestion.slug) for suggestion in suggestions_for_draft(draft)]
    assert set(found[:3]) == {post.pk for post in blog[:3]}
    draft.related_exclusions = [RelatedExclusion(page_id=found[0])]
    assert found[0] not in [int(suggestion.slug) for suggestion in suggestions_for_draft(draft)]


def test_draft_of_a_published_post_never_gets_itself(blog):
    refresh()
    assert blog[0].pk not in [int(suggestion.slug) for suggestion in suggestions_for_draft(blog[0])]


def test_what_editors_pick_counts_for_posts_like_it(blog):
    refresh()
    bunions = make_post("Bunions", lead="A bunion is a bump at the big toe.", category=make_category("Toes"))
    post = blog[0]
    post.related_picks.create(page=blog[2])
    publish(post)
    refresh()
    assert bunions.pk not in stored(blog[1])[:2]
    row = Suggestion.objects.get(page=blog[1].pk, post=blog[2].pk)
    assert row.learned_from_id == post.pk
    post.related_picks = []
    publish(post)
    refresh()
    assert not Suggestion.objects.exclude(learned_from=None).exists()


def test_crash_is_repaired_by_the_next_refresh(blog, monkeypatch):
    refresh()
    before = everything()
    new = make_subject({"Heel Pads": "A soft pad under the heel rests the plantar fascia."}, None)[0]

    def crash(*arguments):
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(suggestions, "_store", crash)
        with pytest.raises(RuntimeError):
            refresh()
    assert everything() == before
    refresh()
    assert new.pk in stored(blog[0])


def test_minutes_are_the_ones_the_post_says(blog):
    text = "<p>" + "foot " * 700 + "</p>"
    post = make_post("Long", body=[("paragraph", text), ("heading", {"text": "Rest", "level": "2"})])
    refresh()
    assert PostFeatures.objects.get(post=post).minutes == post.minutes_to_read == 4


def test_broken_body_is_no_reason_to_stop(blog):
    BlogPage.objects.filter(pk=blog[0].pk).update(body="[]")
    PostFeatures.objects.all().delete()
    assert refresh() == 6


def test_copy_is_a_post_of_its_own(blog):
    text = " ".join([*HEELS.values(), "Call us when it is still sore after two weeks of rest and stretching."])
    (post,) = make_subject({"Heel Pain": text}, make_category("Heels"))
    post.related_picks = [RelatedPick(page=blog[4])]
    copy = publish(post).copy(update_attrs={"title": "Heel Pain Again", "slug": "copy"}, keep_live=True)
    refresh()
    assert [pick.page for pick in copy.related_picks.all()] == [blog[4]]
    assert Repeat.objects.filter(post=post, other=copy).exists()
    assert copy.pk not in stored(post)[:3]
    assert post.pk not in stored(copy)[:3]


def test_new_ranking_takes_all_features_anew(blog, monkeypatch):
    refresh()
    monkeypatch.setattr(suggestions, "VERSION", 0)
    refresh()
    assert all(row.digest.startswith("0:") for row in PostFeatures.objects.all())
    assert refresh() == 0
