"""The measure itself is right."""

import pytest

from .readability import Counts, counts, syllables

SYLLABLES = {
    1: "foot shoes toes times walked rolled breathes quick yard through",
    2: "rested tables little ankle pieces causes edges washes safely careless likely movement daily only people",
    3: "carefully completely bandages family serious period medicine pronation surgery exercise yesterday somebody",
    4: "podiatrist emergency usually comfortable diabetic's",
}


@pytest.mark.parametrize(("word", "number"), [(word, n) for n, words in SYLLABLES.items() for word in words.split()])
def test_syllables(word, number):
    assert syllables(word) == number


def test_formulas_are_those_of_their_authors():
    some = Counts(sentences=5, words=100, letters=450, syllables=150, long_words=0)
    assert some.flesch_kincaid == pytest.approx(9.91)
    assert some.automated_readability == pytest.approx(9.765)
    assert some.coleman_liau == pytest.approx(9.18)
    assert Counts(sentences=30, words=400, letters=1, syllables=1, long_words=16).smog == pytest.approx(7.3011)


@pytest.mark.parametrize(
    ("text", "sentences", "words"),
    [
        ("The heel hurts. Rest it.", 2, 5),
        ("Dr. Biss comes at 8 a.m. on Mondays.", 1, 8),
        ("It hurts when you\nwalk\nrun", 3, 6),
        ("“Does it hurt?” she asked. Yes!", 3, 6),
        ("Use 2.5 cups.", 1, 2),
        ("First this: then that.", 1, 4),
    ],
)
def test_sentences_and_words(text, sentences, words):
    found = counts(text)
    assert (found.sentences, found.words) == (sentences, words)


def test_harder_words_and_longer_sentences_are_a_higher_grade():
    plain = counts("Rest the foot. Use ice. Call us soon.").grades
    hard = counts("Immobilization of the affected extremity and application of cryotherapy are recommended.").grades
    assert all(hard[formula] > plain[formula] + 5 for formula in plain)
