from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blog.related.ranking import Document, Ranker, features
from blog.related.ranking import ranker as ranker_module
from blog.related.ranking.score import Reader
from tests.blog.related.ranking.builders import make_document, practice_posts

WORDS = [
    "heel",
    "bunion",
    "wart",
    "nail",
    "stretch",
    "shoes",
    "winter",
    "child",
    "surgery",
    "diabetes",
    "ankle",
    "sprain",
    "run",
    "blister",
    "the",
    "of",
    "rest",
]
texts = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


@st.composite
def blogs(draw: st.DrawFn, least: int = 1) -> list[Document]:
    slugs = draw(st.lists(st.integers(0, 40), min_size=least, max_size=14, unique=True))
    return [
        Document(
            slug=f"post-{slug}",
            title=draw(texts),
            intro=draw(texts),
            category=draw(st.sampled_from(["", "a", "b"])),
            tags=tuple(draw(st.lists(st.sampled_from(WORDS), max_size=3))),
            headings=(draw(texts),),
            text=draw(texts),
            published=draw(st.none() | st.integers(0, 3).map(lambda days: date(2026, 1, 1) + timedelta(days))),
        )
        for slug in slugs
    ]


def everything(ranker: Ranker, documents: list[Document]) -> dict[str, object]:
    return {post.slug: ranker.suggest(post.slug, 5) for post in documents}


@given(blogs(), st.integers(0, 9), st.data())
def test_full_without_itself_without_repetition(documents, count, data):
    ranker = Ranker(documents)
    slugs = [post.slug for post in documents]
    exclude = set(data.draw(st.lists(st.sampled_from(slugs))))
    for slug in slugs:
        shown = [found.slug for found in ranker.suggest(slug, count, exclude)]
        assert slug not in shown
        assert not exclude.intersection(shown)
        assert len(set(shown)) == len(shown) == min(count, len(set(slugs) - exclude - {slug}))


def test_a_remedy_comes_next_where_no_other_post_is_on_the_ailment():
    remark = "Keep ice on it. Rest the ankle. Wear a shoe."
    documents = [
        make_document("neuroma", "Morton's Neuroma"),
        make_document("shoes", "How to Measure Your Feet for Shoes", published=date(2020, 1, 1)),
        *[make_document(f"sprain-{number}", "A Sprained Ankle", text=remark) for number in range(4)],
        *[make_document(f"wart-{number}", "A Wart on the Sole") for number in range(4)],
    ]
    shown = {found.slug: found.score for found in Ranker(documents).suggest("neuroma", 9)}
    assert next(iter(shown)) == "shoes"
    assert shown["shoes"] > 0
    # A line on shoes makes no remedy.
    assert shown["sprain-0"] < shown["shoes"] / 2


@given(blogs(), st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(documents, chance):
    shuffled = list(documents)
    chance.shuffle(shuffled)
    assert everything(Ranker(documents), documents) == everything(Ranker(shuffled), documents)


@given(blogs(least=2), blogs(), st.data())
@settings(max_examples=60)
def test_adding_and_removing_equals_building_anew(documents, others, data):
    ranker = Ranker(others)
    for post in documents:
        ranker.add(post)
    for post in others:
        ranker.remove(post.slug)
    gone = {post.slug for post in others}
    left = [post for post in documents if post.slug not in gone]
    assert everything(ranker, left) == everything(Ranker(left), left)


def test_a_blog_of_many_posts_is_ranked_alike_whatever_its_history(monkeypatch):
    monkeypatch.setattr(ranker_module, "CANDIDATES", 10)
    documents = practice_posts()
    built, grown = Ranker(documents), Ranker(documents[::-1])
    for post in documents[::3]:
        grown.remove(post.slug)
        grown.add(post)
    assert everything(built, documents) == everything(grown, documents)


def test_the_lookup_finds_what_a_closer_look_at_all_would_show(monkeypatch):
    documents = practice_posts()
    few = {post.slug: [found.slug for found in Ranker(documents).suggest(post.slug, 4)] for post in documents}
    monkeypatch.setattr(ranker_module, "CANDIDATES", len(documents))
    monkeypatch.setattr(
        Reader, "candidates", lambda reader, _count: [*reader.posts.by_slug.keys() - {reader.post.slug}]
    )
    full = {post.slug: [found.slug for found in Ranker(documents).suggest(post.slug, 4)] for post in documents}
    assert sum(len(set(full[slug]) & set(few[slug])) for slug in full) >= 0.95 * 4 * len(documents)


@pytest.mark.parametrize("turned", [False, True])
def test_posts_of_one_score_follow_by_date_then_slug(turned):
    """Not only the fillers: here all share the ailment, and nothing else tells them apart."""
    posts = [
        make_document("post", "Bunions", text="Rest."),
        make_document("b", "A Bunion", published=date(2026, 3, 1)),
        make_document("a", "A Bunion", published=date(2026, 3, 1)),
        make_document("d", "A Bunion", published=date(2026, 4, 1)),
        make_document("c", "A Bunion", published=date(2026, 2, 1)),
        *(make_document(f"other-{number}", "Warts") for number in range(9)),
    ]
    ranker = Ranker(posts[::-1] if turned else posts)
    found = ranker.suggest("post", 4)
    assert found[0].score > 0
    assert [suggestion.slug for suggestion in found] == ["d", "a", "b", "c"]
    assert ranker.affected_by("post") == ["d", "a", "b", "c"]


@pytest.mark.parametrize("turned", [False, True])
def test_the_lookup_does_not_settle_ties(monkeypatch, turned):
    """It only guesses at scores: posts of one score may come out of it in any order."""
    monkeypatch.setattr(Reader, "candidates", lambda _reader, _count: sorted("abc", reverse=turned))
    posts = [
        make_document("post", "Bunions"),
        *(
            make_document(slug, "A Bunion", published=date(2026, 3, day))
            for slug, day in [("a", 1), ("c", 2), ("b", 2)]
        ),
        *(make_document(f"other-{number}", "Warts") for number in range(9)),
    ]
    ranker = Ranker(posts)
    assert [found.slug for found in ranker.suggest("post", 3)] == ["b", "c", "a"]
    assert ranker.affected_by("post") == ["b", "c", "a"]


@pytest.mark.parametrize("turned", [False, True])
def test_who_gets_a_closer_look_among_equals_is_told_by_date_then_slug(monkeypatch, turned):
    monkeypatch.setattr(ranker_module, "CANDIDATES", 2)
    posts = [
        make_document("post", "Bunions"),
        *(
            make_document(slug, "A Bunion", published=date(2026, 3, day))
            for slug, day in [("c", 1), ("b", 2), ("a", 2)]
        ),
        *(make_document(f"other-{number}", "Warts") for number in range(9)),
    ]
    assert Ranker(posts[::-1] if turned else posts).affected_by("post") == ["a", "b"]


def test_equal_posts_follow_by_date_then_slug():
    posts = [
        make_document("post", "Bunions", category="x"),
        make_document("b", "Snow", published=date(2026, 3, 1)),
        make_document("c", "Ice", published=date(2026, 3, 1)),
        make_document("a", "Rain", published=date(2026, 2, 1)),
    ]
    assert [found.slug for found in Ranker(posts).suggest("post")] == ["b", "c", "a"]


def test_features_rank_like_the_posts_they_were_read_from():
    documents = practice_posts()
    stored = Ranker(map(features, documents))
    assert everything(stored, documents[:10]) == everything(Ranker(documents), documents[:10])


def test_an_unknown_post_is_an_error_and_removing_one_is_not():
    ranker = Ranker([make_document("known")])
    ranker.remove("unknown")
    with pytest.raises(KeyError):
        ranker.suggest("unknown")


def test_a_new_post_affects_those_that_now_show_it():
    documents = practice_posts()
    new, before = documents[0], documents[1:]
    ranker = Ranker(before)
    ranker.add(new)
    affected = ranker.affected_by(new.slug)
    showing = {post.slug for post in before if new.slug in [found.slug for found in ranker.suggest(post.slug, 4)]}
    assert showing <= set(affected)
    assert new.slug not in affected


@given(blogs(least=2), st.data())
@settings(max_examples=60)
def test_a_guest_gets_what_it_would_get_as_a_post_and_leaves_no_trace(documents, data):
    guest = data.draw(st.sampled_from(documents))
    others = [post for post in documents if post is not guest]
    count = data.draw(st.integers(0, 6))
    exclude = data.draw(st.lists(st.sampled_from([post.slug for post in documents])))
    ranker = Ranker(others)
    before = everything(ranker, others)
    assert ranker.suggest_for(features(guest), count, exclude) == Ranker(documents).suggest(guest.slug, count, exclude)
    assert everything(ranker, others) == before


def test_a_draft_takes_the_place_of_what_is_published_for_a_moment():
    documents = practice_posts()
    ranker = Ranker(documents)
    published = ranker.suggest("heel-spurs-do-they-matter")
    draft = make_document("heel-spurs-do-they-matter", "Warts at the Pool", tags=("warts",))
    suggested = [found.slug for found in ranker.suggest_for(features(draft))]
    assert suggested[0] == "plantar-warts-what-they-are"
    assert draft.slug not in suggested
    assert ranker.suggest("heel-spurs-do-they-matter") == published


def test_a_guest_that_fails_leaves_no_trace(monkeypatch):
    documents = practice_posts()[:20]
    ranker = Ranker(documents)
    before = everything(ranker, documents)
    draft = features(make_document(documents[0].slug, "Bunions"))
    with monkeypatch.context() as patch:
        patch.setattr(ranker_module, "reason", lambda *_arguments: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            ranker.suggest_for(draft)
    assert everything(ranker, documents) == before


@pytest.fixture(scope="module")
def shown() -> dict[str, dict[str, str]]:
    """What stands under each labelled post, with its reason: the rules a reader would notice."""
    documents = practice_posts()
    ranker = Ranker(documents)
    return {post.slug: {found.slug: found.reason for found in ranker.suggest(post.slug, 4)} for post in documents}


def test_no_copy_of_what_was_just_read(shown):
    assert "clearing-up-athletes-foot" not in shown["athletes-foot-and-how-to-keep-it-away"]
    assert (
        "getting-the-house-ready-before-a-foot-operation" not in shown["preparing-your-home-in-advance-of-foot-surgery"]
    )
    assert (
        "checking-your-feet-every-day-with-diabetes" not in shown["5-steps-for-performing-your-own-diabetic-foot-check"]
    )


def test_no_two_cards_that_say_the_same(shown):
    twins = {"5-tips-for-buying-running-shoes", "how-to-choose-running-shoes"}
    assert not [slug for slug, cards in shown.items() if twins <= set(cards)]


def test_parents_and_expectant_mothers_first(shown):
    assert {"heel-pain-in-young-soccer-players", "flat-feet-in-children"} <= set(
        shown["growing-feet-when-to-have-a-childs-feet-checked"]
    )
    assert next(iter(shown["swollen-feet-in-the-last-months-of-pregnancy"])) == "managing-foot-pain-during-pregnancy"


def test_a_metal_nail_is_not_a_toenail(shown):
    assert "stepped-on-a-nail-do-this-first" not in shown["thick-yellow-toenails-is-it-fungus"]
    assert "a-day-at-the-corn-maze" not in shown["corns-and-calluses-where-they-come-from"]
    assert "stress-sleep-and-the-long-workday" not in shown["stress-fractures-too-much-too-soon"]


def test_reasons_are_words_for_readers(shown):
    reasons = {reason for cards in shown.values() for reason in cards.values()}
    assert {"Also about heel pain", "Also about surgery", "Also for parents"} <= reasons
    assert all(not any(character.isdigit() for character in reason) and len(reason) < 60 for reason in reasons)


def test_page_beside_the_blog_wants_more_of_the_same():
    text = (
        "Roll a frozen bottle under the arch every evening, stretch the calf at a wall before breakfast, and wear a"
        " firm shoe indoors until the first steps of the day stop pulling at the sore band under your heel."
    )
    same, page = (
        Document(slug=slug, title=title, intro="Heel pain in the morning.", text=text)
        for slug, title in (("same", "Heel Pain in the Morning"), ("page", "Heel pain"))
    )
    ranker = Ranker([same, *(Document(slug=f"other-{number}", title=f"Nails {number}") for number in range(5))])
    as_post, as_page = (ranker.suggest_for(features(page), is_post=is_post)[0] for is_post in (True, False))
    assert as_page.slug == "same"
    assert as_page.score > as_post.score or as_post.slug != "same"
