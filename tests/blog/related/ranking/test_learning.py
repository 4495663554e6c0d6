"""What editors picked and excluded moves posts on the same subject, a little."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blog.related.ranking import Evidence, Ranker, features
from blog.related.ranking import ranker as ranker_module
from concordpodiatry.language.vocabulary import SUBJECTS
from tests.blog.related.ranking.builders import practice_posts

READ = "plantar-fasciitis-explained"
LIKE = "morning-heel-pain-what-is-going-on"
UNLIKE = "plantar-warts-what-they-are"
HIGH, LOW = "four-gentle-stretches-for-a-sore-heel", "heel-spurs-do-they-matter"

DOCUMENTS = practice_posts()
SLUGS = [post.slug for post in DOCUMENTS]
FOCUS = {post.slug: SUBJECTS & set(features(post).focus) for post in DOCUMENTS}
BUILT = Ranker.build(DOCUMENTS)


@pytest.fixture
def ranker():
    """The labelled posts; what was learned is forgotten afterwards."""
    yield BUILT
    BUILT.learn([])


def score(ranker: Ranker, other: str, slug: str = READ) -> float:
    return {found.slug: found.score for found in ranker.suggest(slug, 99)}[other]


def learned(ranker: Ranker, slug: str = READ) -> dict[str, str]:
    return {found.slug: found.learned_from for found in ranker.suggest(slug, 99) if found.learned_from}


def test_a_pick_raises_a_post_under_a_like_one_and_says_whose_it_was(ranker):
    before = score(ranker, LOW)
    ranker.learn([Evidence(LIKE, LOW, picked=True)])
    assert before < score(ranker, LOW) <= 1.25 * before
    assert learned(ranker) == {LOW: LIKE}


def test_an_exclusion_lowers_it(ranker):
    before = score(ranker, HIGH)
    ranker.learn([Evidence(LIKE, HIGH, picked=False)])
    assert 0.75 * before <= score(ranker, HIGH) < before
    assert learned(ranker) == {HIGH: LIKE}


def test_a_post_moves_past_its_neighbour(ranker):
    order = [found.slug for found in ranker.suggest(READ, 8)]
    third, fourth = order[2:4]
    first = order[0]
    ranker.learn([Evidence(first, fourth, picked=True), Evidence(first, third, picked=False)])
    after = [found.slug for found in ranker.suggest(READ, 8)]
    assert after.index(fourth) < after.index(third)


def test_a_pick_and_an_exclusion_of_equal_right_cancel(ranker):
    before = ranker.suggest(READ, 99)
    ranker.learn([Evidence(LIKE, LOW, picked=True), Evidence(LIKE, LOW, picked=False)])
    assert ranker.suggest(READ, 99) == before


def test_nothing_is_learned_from_another_subject(ranker):
    before = ranker.suggest(READ, 99)
    ranker.learn([Evidence(UNLIKE, LOW, picked=True), Evidence(UNLIKE, HIGH, picked=False)])
    assert ranker.suggest(READ, 99) == before


def test_the_liker_post_is_named_and_counts_once(ranker):
    ranker.learn([Evidence(LIKE, LOW, picked=True)])
    alone = score(ranker, LOW)
    others = ["why-the-first-steps-of-the-day-hurt", "when-heel-pain-will-not-quit", LIKE]
    ranker.learn([Evidence(other, LOW, picked=True) for other in others])
    assert alone <= score(ranker, LOW) <= 1.25 * alone
    assert learned(ranker)[LOW] in others


def test_learning_anew_forgets_and_nothing_learned_is_nothing_changed(ranker):
    before = ranker.suggest(READ, 99)
    ranker.learn([Evidence(LIKE, LOW, picked=True)])
    assert ranker.suggest(READ, 99) != before
    ranker.learn([])
    assert ranker.suggest(READ, 99) == before


def test_evidence_about_unknown_posts_waits_for_them():
    known = [post for post in DOCUMENTS if post.slug not in (LIKE, LOW)]
    ranker = Ranker.build(known)
    ranker.learn([Evidence(LIKE, LOW, picked=True), Evidence("nowhere", HIGH, picked=True)])
    assert not learned(ranker)
    for post in DOCUMENTS:
        if post.slug in (LIKE, LOW):
            ranker.add(post)
    assert learned(ranker) == {LOW: LIKE}
    ranker.remove(LIKE)
    assert not learned(ranker)


def test_the_reason_stays_about_the_subject(ranker):
    before = {found.slug: found.reason for found in ranker.suggest(READ, 99)}
    ranker.learn([Evidence(LIKE, slug, picked=True) for slug in SLUGS])
    assert {found.slug: found.reason for found in ranker.suggest(READ, 99)} == before


def scores(slug: str) -> dict[str, float]:
    return {found.slug: found.score for found in BUILT.suggest(slug, 99)}


@pytest.mark.parametrize("slug", SLUGS[::4])
def test_no_evidence_brings_another_subject_above_the_one_that_was_read(ranker, slug, monkeypatch):
    # Repeats and second copies wait whatever was learned.
    monkeypatch.setattr(ranker_module, "repetition", lambda *_posts: 0)
    monkeypatch.setattr(ranker_module, "SECOND", 1)
    before = scores(slug)
    on_subject = {other for other in before if FOCUS[other] & FOCUS[slug]}
    # The worst there is: everywhere all on the subject is excluded and all else picked.
    ranker.learn([Evidence(post, other, picked=other not in on_subject) for post in SLUGS for other in SLUGS])
    after = scores(slug)
    for other in before.keys() - on_subject:
        assert not {on for on in on_subject if before[on] > before[other] and after[on] <= after[other]}
    assert all(0.75 * before[other] - 1e-6 <= after[other] <= 1.25 * before[other] + 1e-6 for other in before)


evidence = st.lists(
    st.builds(Evidence, st.sampled_from(SLUGS), st.sampled_from(SLUGS), st.booleans()), min_size=1, max_size=60
)


@given(st.sampled_from(SLUGS), evidence, st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_the_order_of_evidence_does_not_matter(slug, given_evidence, chance):
    BUILT.learn(given_evidence)
    before = BUILT.suggest(slug, 99)
    chance.shuffle(given_evidence)
    BUILT.learn(given_evidence)
    assert BUILT.suggest(slug, 99) == before
    BUILT.learn([])
