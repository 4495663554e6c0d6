"""The vocabulary file: right as it is, and every mistake in it is said in plain words."""

import copy

import pytest

from concordpodiatry.language.data import DATA, FILE, BadVocabularyError, read
from concordpodiatry.language.everyday import SAME, phrase
from concordpodiatry.language.vocabulary import TEXT_PHRASES, TOPICS, Phrases, other_senses, problems, subject_stems


def test_the_file_has_no_problem_and_short_lines():
    assert problems(DATA) == []
    assert max(map(len, FILE.read_text().splitlines())) <= 120


@pytest.mark.parametrize(
    ("table", "name", "change", "message"),
    [
        ("condition", "gout", {"goes_with": ["goat"]}, 'goes_with names "goat", which is no topic'),
        ("condition", "gout", {"text": "x"}, "text means nothing here"),
        ("audience", "children", {"includes": ["kittens"]}, 'includes names "kittens"'),
        ("audience", "children", {"reason": ""}, "an audience needs a reason"),
        ("questions", "home", {"then": ["pay"]}, "then names pay, which is no question"),
        ("senses", "nail", {"other": "nails"}, "the word alone cannot show"),
    ],
)
def test_a_mistake_is_named(table, name, change, message):
    data = copy.deepcopy(DATA)
    data[table][name] |= change
    assert [problem for problem in problems(data) if message in problem]


def test_a_topic_needs_a_phrase_and_a_name_of_its_own():
    data = copy.deepcopy(DATA)
    data["gear"]["gout"] = {"family": "shoes"}
    found = " ".join(problems(data))
    assert "no phrase shows it" in found
    assert 'The topic "gout" is there twice' in found


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    file = tmp_path / "words.toml"
    file.write_text("[condition")
    with pytest.raises(BadVocabularyError, match=r"words\.toml"):
        read(file)


def test_search_and_texts_know_the_same_names_but_for_those_in_parentheses():
    assert phrase("fungus") in SAME[phrase("toenail fungus")]
    assert "nail fungus" in TEXT_PHRASES.find(subject_stems("A toenail fungus"))
    assert phrase("boots") in SAME[phrase("hike")]
    assert "hiking" not in TEXT_PHRASES.find(subject_stems("Boots"))


def test_phrases_are_found_as_often_as_they_occur():
    phrases = Phrases([("a", ["heel pain", "pain"]), ("b", ["heel"])])
    assert sorted(phrases.find(["heel", "pain", "and", "pain", "in", "heel"])) == ["a", "a", "a", "b", "b"]
    assert phrases.find([]) == []


def test_a_phrase_can_be_one_word():
    assert subject_stems("Athlete’s Foot") == ["athletesfoot"]
    assert "boots" not in TEXT_PHRASES.find(subject_stems("In a walking boot"))


def test_a_word_means_one_thing_in_a_text():
    assert other_senses(TEXT_PHRASES.find(subject_stems("He stepped on a nail. It was a rusty nail."))) == {"nail"}
    assert not other_senses(TEXT_PHRASES.find(subject_stems("Trim a toenail. An ingrown nail is no rusty nail.")))


def test_nothing_is_in_it_that_no_clinic_would_say():
    assert "hogwarts" not in FILE.read_text()
    assert len(TOPICS) > 80
