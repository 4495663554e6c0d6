from datetime import date

import pytest

from blog.related.ranking import Document, Features, features
from blog.related.ranking.features import WORDS_KEPT
from tests.blog.related.ranking.builders import make_document


def topics(title: str, body: str = "", **values: object) -> set[str]:
    """The labels of what a post is about."""
    return set(features(make_document("post", title, text=body, **values)).focus)


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
    body = "Growing feet change fast. A child can outgrow shoes in months."
    assert "children" not in topics("Shoes That Grow", body)
    assert "children" in topics("Shoes That Grow", body * 2, category="Children")
    assert "children" not in topics("Shoes That Last", category="Children")


def test_a_remark_is_not_the_subject():
    body = "Wear roomy shoes. " * 5 + "If you have diabetes, call us."
    assert "people with diabetes" not in topics("Living with a bunion", body)


@pytest.mark.parametrize(
    ("title", "body", "stranger"),
    [
        ("Stepped on a Nail?", "A rusty nail can carry germs. Ask about tetanus.", "nails"),
        ("A Day at the Corn Maze", "The corn maze is muddy. Corn is high.", "corns and calluses"),
        ("Stress at Work", "Stress keeps you awake. Deadlines add stress.", "stress fractures"),
        ("Athlete's Foot at Home", "Athlete's foot itches.", "athletes"),
        ("The Achilles Heel of Every Plan", "It is always the same spot.", "the Achilles tendon"),
        ("Cold Feet Before the Big Day", "Second thoughts are normal.", "circulation"),
        ("Baked Sole With Lemon", "Lay the fillet of sole in the oven.", "skin care"),
    ],
)
def test_a_word_with_another_meaning_is_another_word(title, body, stranger):
    assert stranger not in topics(title, body)


def test_toenails_stay_nails_beside_a_metal_one():
    body = "Trim your toenails straight. A pedicure is fine. An ingrown nail hurts as if you stepped on a nail."
    assert "nails" in topics("How to Trim Your Nails", body)


def test_features_are_stored_and_read_back():
    read = features(
        make_document(
            "post",
            "Five Tips for Sore Heels",
            intro="Rest.",
            tags=("heel pain",),
            headings=("Ice",),
            text="It helps the heel.",
        )
    )
    assert Features.loads(read.dumps()) == read


def test_features_of_an_older_version_are_not_used():
    stored = features(make_document("post")).dumps().replace('"version":', '"version":-')
    assert Features.loads(stored) is None


def test_long_posts_are_trimmed():
    body = " ".join(f"word{number}" for number in range(2000))
    assert len(features(make_document("post", text=body)).words) == WORDS_KEPT


def test_an_empty_post_is_read():
    read = features(Document(slug="empty", title=""))
    assert (read.words, read.topics, read.published) == ({}, {}, date.min.toordinal())
