from datetime import date

import pytest

from blog.ranking import Document, text
from blog.ranking.features import TERMS_KEPT, Features, features
from blog.ranking.vocabulary import HOMONYM_STEMS, HOMONYMS, OTHER_SENSE, PHRASES, RELATED, TOPICS
from tests.blog.ranking.builders import make_document


def topics(title: str, body: str = "", **values: object) -> set[str]:
    """The labels of what a post is about."""
    return {TOPICS[key].label for key in features(make_document("post", title, body_html=body, **values)).focus}


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Plantar Fasciitis, Explained", "heel pain"),
        ("Hallux Valgus: The Facts", "bunions"),
        ("Verrucas at the Pool", "warts"),
        ("Onychomycosis in Plain Words", "nail fungus"),
        ("When Your Toddler Walks on Tiptoe", "children"),
        ("Third Trimester Feet", "pregnancy"),
        ("Tinea Pedis", "athlete's foot"),
        ("Rolled an Ankle?", "ankle sprains"),
        ("Intoeing: Will He Grow Out of It?", "how children walk"),
        ("Baby's First Shoes", "babies and toddlers"),
        ("Fifteen and Limping? Help for Teens", "teens"),
        ("Will Medicare Pay?", "insurance and costs"),
        ("How to Fall-Proof Your Stairs", "falls"),
        ("Living With Foot Drop", "foot drop"),
        ("Charley Horse at Midnight", "cramps"),
        ("Why Are My Feet Always Cold?", "circulation"),
        ("One Leg Longer Than the Other", "the way you walk"),
        ("Back in the Boot", "getting around without weight on a foot"),
    ],
)
def test_a_topic_is_known_by_its_other_names(title, label):
    assert label in topics(title)


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("Step Into the Right Shoe", "how children walk"),
        ("Severe Pain in One Joint", "Sever's disease"),
        ("Ice Packs for Sore Tendons", "winter"),
        ("What to Expect at Your Visit", "pregnancy"),
        ("Our Fall Photo Walk", "falls"),
        ("A Trip to the Coast", "falls"),
        ("The Bump Behind Your Heel", "high heels"),
        ("Six Weeks in a Walking Boot", "boots"),
        ("Shin Splints", "braces and taping"),
        ("Help, My Arch Is Falling", "falls"),
        ("Roll It on a Tennis Ball", "court sports and golf"),
        ("The Point of a Good Insole", "dance and gymnastics"),
    ],
)
def test_words_that_only_look_alike_stay_apart(text, stranger):
    assert stranger not in topics(text)


def test_a_category_says_what_a_post_is_about_when_the_post_does_too():
    body = "<p>Growing feet change fast. A child can outgrow shoes in months.</p>"
    assert "children" not in topics("Shoes That Grow", body)
    assert "children" in topics("Shoes That Grow", body * 2, category="Children")
    assert "children" not in topics("Shoes That Last", category="Children")


def test_a_remark_is_not_the_subject():
    body = "<p>Wear roomy shoes. " * 5 + "If you have diabetes, call us.</p>"
    assert "people with diabetes" not in topics("Living with a bunion", body)


@pytest.mark.parametrize(
    ("title", "body", "stranger"),
    [
        ("Stepped on a Nail?", "<p>A rusty nail can carry germs. Ask about tetanus.</p>", "nails"),
        ("A Day at the Corn Maze", "<p>The corn maze is muddy. Corn is high.</p>", "corns and calluses"),
        ("Stress at Work", "<p>Stress keeps you awake. Deadlines add stress.</p>", "stress fractures"),
        ("Athlete's Foot at Home", "<p>Athlete's foot itches.</p>", "athletes"),
        ("The Achilles Heel of Every Plan", "<p>It is always the same spot.</p>", "the Achilles tendon"),
        ("Cold Feet Before the Big Day", "<p>Second thoughts are normal.</p>", "circulation"),
        ("Baked Sole With Lemon", "<p>Lay the fillet of sole in the oven.</p>", "skin care"),
    ],
)
def test_a_word_with_another_meaning_is_another_word(title, body, stranger):
    assert stranger not in topics(title, body)


def test_toenails_stay_nails_beside_a_metal_one():
    body = "<p>Trim your toenails straight. A pedicure is fine. An ingrown nail hurts as if you stepped on a nail.</p>"
    assert "nails" in topics("How to Trim Your Nails", body)


def test_no_phrase_for_another_sense_is_the_word_itself():
    assert set(HOMONYM_STEMS.values()) == set(HOMONYMS)
    for stem, word in HOMONYM_STEMS.items():
        assert OTHER_SENSE + word not in PHRASES.get(stem, ((), {}))[0]


def test_features_are_stored_and_read_back():
    read = features(
        make_document(
            "post",
            "Five Tips for Sore Heels",
            intro="Rest.",
            tags=("heel pain",),
            body_html="<h2>Ice</h2><p>It helps the heel.</p>",
        )
    )
    assert Features.loads(read.dumps()) == read


def test_features_of_an_older_version_are_not_used():
    stored = features(make_document("post")).dumps().replace('"version":', '"version":-')
    assert Features.loads(stored) is None


def test_long_posts_are_trimmed():
    body = "<p>" + " ".join(f"word{number}" for number in range(2000)) + "</p>"
    assert len(features(make_document("post", body_html=body)).terms) == TERMS_KEPT


def test_an_empty_post_is_read():
    read = features(Document(slug="empty", title=""))
    assert (read.terms, read.topics, read.published) == ({}, {}, date.min.toordinal())


def test_a_post_is_sampled_alike_whatever_stands_around_it():
    text = "Roll your arch over a frozen bottle each evening before supper and rest it on a pillow"
    alone = set(features(make_document("a", body_html=f"<p>{text}</p>")).shingles)
    among = set(features(make_document("b", body_html=f"<p>Rain.</p><p>{text}</p><p>Snow.</p>")).shingles)
    assert alone
    assert alone <= among


def test_forgetting_words_on_the_way_changes_nothing(monkeypatch):
    post = make_document("post", "The Heel and the Arch", body_html="<p>The heel is sore and the arch is not.</p>")
    expected = features(post)
    monkeypatch.setattr(text, "WORDS_KEPT", 2)
    assert features(post) == expected


def test_what_goes_together_is_known_by_its_name():
    labels = [topic.label for topic in TOPICS.values()]
    assert len(set(labels)) == len(labels)
    assert all(set(others) <= TOPICS.keys() and key not in others for key, others in RELATED.items())
