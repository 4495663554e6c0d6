"""Whether two posts say the same: told by their titles first, then by their words."""

from dataclasses import replace
from datetime import date

import pytest

from blog.related.ranking import Ranker, features
from blog.related.ranking.posts import Post
from blog.related.ranking.ranker import REPEATS
from blog.related.ranking.score import Likeness, repetition
from tests.blog.related.ranking.builders import make_document, practice_posts
from tests.evaluation.files import SETS, read_judgments

STEPS = "Roll a frozen bottle under the arch each evening. Stretch the calf against a wall. Rest on the couch."
OTHERS = [make_document(f"other-{number}", f"Bunions {number}") for number in range(6)]


def pairs(ranker: Ranker, slugs: list[str]) -> set[frozenset[str]]:
    return {frozenset((slug, other)) for slug in slugs for other, _likely in ranker.repeats(slug)}


def test_most_repeats_of_the_labelled_set_are_told_and_few_others():
    documents = practice_posts()
    judgments = read_judgments(SETS / "practice.qrels.jsonl", documents)
    found = pairs(Ranker.build(documents), [post.slug for post in documents])
    repeats = {frozenset((slug, other)) for slug, judged in judgments.items() for other in judged.repeats}
    assert len(found & repeats) >= len(repeats) - 1
    assert len(found - repeats) <= 8


def test_repeats_are_found_from_both_sides():
    documents = practice_posts()
    copies = [replace(documents[30], slug=f"copy-{number}") for number in range(3)]
    ranker = Ranker.build([*documents, *copies])
    found = {post.slug: dict(ranker.repeats(post.slug)) for post in [*documents, *copies]}
    assert found["copy-0"]["copy-1"] == 1
    for slug, others in found.items():
        assert slug not in others
        assert list(others.values()) == sorted(others.values(), reverse=True)
        for other, likely in others.items():
            assert REPEATS <= likely <= 1
            assert found[other][slug] == likely


@pytest.mark.parametrize(
    ("title", "repeats"),
    [
        ("What Causes Heel Pain?", True),
        ("Injections for Heel Pain", False),
        ("Heel Pain in Pregnancy", False),
        ("How to Treat Heel Pain at Home", False),
    ],
)
def test_a_title_that_names_another_reader_remedy_or_question_speaks_against_it(title, repeats):
    """With a third of the words in common, as two posts on one subject may have."""
    one, other = (Post(features(make_document("post", words, text=STEPS))) for words in ("Why Heels Hurt", title))
    assert (repetition(one, other, Likeness(score=1.0, words=0.35, topics=0.95)) >= REPEATS) == repeats


def test_what_was_just_read_comes_last_and_an_exact_copy_after_what_only_says_the_same():
    posts = [
        make_document("read", "Heel Pain", text=STEPS),
        make_document("copy", "Heel Pain", text=STEPS, published=date(2026, 5, 1)),
        make_document("part", "Pain in the Heel", text=f"{STEPS.partition('Rest')[0]} See us if it is still sore."),
        make_document("next", "Shots for Heel Pain", text="When nothing else has helped."),
        *OTHERS,
    ]
    suggested = [found.slug for found in Ranker.build(posts).suggest("read")]
    assert suggested.index("next") < suggested.index("part") < suggested.index("copy")


def test_of_two_cards_that_say_the_same_the_second_waits_behind_the_subject():
    posts = [
        make_document("read", "Shots for Heel Pain", text="A needle when nothing else has helped."),
        make_document("one", "Heel Pain", text=STEPS),
        make_document("two", "Heel Pain", text=STEPS, published=date(2025, 5, 1)),
        make_document("sibling", "Swollen Arches", text="Cold water eases a heel."),
        *OTHERS,
    ]
    suggested = [found.slug for found in Ranker.build(posts).suggest("read", 8)]
    assert suggested.index("one") < suggested.index("sibling") < suggested.index("two")


def test_to_be_for_parents_both_is_no_repeat():
    posts = [
        make_document("a", "For Parents of a Child", text="A child grows fast. A child runs."),
        make_document("b", "Your Child and You", text="A child grows fast. A child runs."),
        *OTHERS,
    ]
    assert not Ranker.build(posts).repeats("a")
