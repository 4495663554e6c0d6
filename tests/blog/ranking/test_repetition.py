"""Whether two posts say the same: told by their titles first, then by their words."""

from datetime import date

import pytest

from blog.ranking import Ranker
from blog.ranking.evaluate import read_corpus, read_judgments
from blog.ranking.index import Sketch
from blog.ranking.repetition import TWINS, likely_repetition, promised_alike, twins
from tests.blog.ranking.builders import CORPUS, QRELS, make_document

STEPS = "<p>Roll a frozen bottle under the arch each evening. Stretch the calf against a wall. Rest on the couch.</p>"


@pytest.fixture(scope="module")
def labelled() -> Ranker:
    return Ranker.build(read_corpus(CORPUS))


def promises(one: str, other: str) -> float:
    index = Ranker.build([make_document("a", one), make_document("b", other)])._index
    return promised_alike(*index.entries.values())


def test_most_repeats_of_the_labelled_set_are_told_and_few_others(labelled):
    index = labelled._index
    judgments = read_judgments(QRELS, read_corpus(CORPUS))
    found = {
        frozenset((one, other))
        for one, first in index.number_of.items()
        for other, second in index.number_of.items()
        if one < other and likely_repetition(index, first, second) >= TWINS
    }
    repeats = {frozenset((slug, other)) for slug, judged in judgments.items() for other in judged.repeats}
    assert len(found & repeats) >= len(repeats) - 1
    assert len(found - repeats) <= 4


def test_the_same_number_from_both_sides(labelled):
    index = labelled._index
    posts = list(index.entries)[::5]
    for one in posts:
        for other in posts:
            if one != other:
                assert likely_repetition(index, one, other) == likely_repetition(index, other, one)


def test_a_title_that_names_another_reader_remedy_or_question_speaks_against_it():
    same = promises("Why Heels Hurt", "What Causes Heel Pain?")
    assert same > 0
    assert promises("Why Heels Hurt", "Injections for Heel Pain") < 0
    assert promises("Heel Pain", "Heel Pain in Pregnancy") < promises("Heel Pain", "A Sore Heel") == 0


def test_copies_are_twins_and_posts_on_other_subjects_are_not():
    others = [make_document(f"post-{number}", f"Bunions {number}") for number in range(3)]
    posts = [
        make_document("a", "Heel Pain", body_html=STEPS),
        make_document("b", "Sore Heels", body_html=STEPS),
        *others,
    ]
    index = Ranker.build(posts)._index
    assert twins(index, index.number_of["a"], index.number_of["b"])
    assert not twins(index, index.number_of["a"], index.number_of["post-0"])


def test_an_exact_copy_comes_after_what_only_says_the_same():
    half = STEPS.partition("Rest")[0]
    posts = [
        make_document("read", "Heel Pain", body_html=STEPS),
        make_document("copy", "Heel Pain", body_html=STEPS, published=date(2026, 5, 1)),
        make_document("part", "Pain in the Heel", body_html=f"{half} See us if it is still sore.</p>"),
        *(make_document(f"post-{number}", f"Bunions {number}") for number in range(3)),
    ]
    suggested = [found.slug for found in Ranker.build(posts).suggest("read")]
    assert suggested.index("part") < suggested.index("copy")


def test_short_notes_that_share_only_the_subject_do_not_repeat_each_other():
    notes = ["It begins in the morning.", "A soft sole eases it.", "Stretch before breakfast."]
    posts = [
        make_document(f"post-{number}", "Heel Pain", body_html=f"<p>{note}</p>") for number, note in enumerate(notes)
    ]
    others = [make_document(f"other-{number}", f"Bunions {number}") for number in range(3)]
    ranker = Ranker.build([*posts, *others])
    assert not any(ranker.repeats(post.slug) for post in posts)


def test_what_sketches_share_is_about_what_sets_share():
    numbers = [number * 2654435761 % 2**32 for number in range(150)]
    first, second = Sketch.of(numbers[:100]), Sketch.of(numbers[50:])
    assert first.shared(second) == pytest.approx(50, abs=5)
    assert Sketch.of(numbers[:50]).shared(Sketch.of(numbers[100:])) < 5
    assert Sketch.of([]).shared(first) == 0
