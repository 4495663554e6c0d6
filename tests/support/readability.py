"""The US school grade of a text by Flesch and Kincaid (1975), from the lengths of sentences and words."""

import re


def grade(text: str) -> float:
    """0 for no text at all."""
    text = re.sub(r"\b(Dr|St|a\.m|p\.m)\.", r"\1", text)
    sentences = [part for part in re.split(r"[.!?:]+\s|\n", text) if re.search(r"[A-Za-z]{2}", part)]
    words = re.findall(r"[A-Za-z]+(?:'[a-z]+)?", text)
    if not words:
        return 0.0
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, without a silent ending: right for most words, and close enough for a mean."""
    word = word.lower()
    if len(word) <= 3:
        return 1
    word = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", word)
    return max(1, len(re.findall(r"[aeiouy]{1,2}", re.sub(r"^y", "", word))))
