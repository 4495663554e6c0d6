"""The lines of a page around the words that were looked for, and those words marked."""

from bisect import bisect_left
from collections.abc import Set

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from concordpodiatry.language.words import WORD, stem_of

WORDS_SHOWN = 32
WORDS_BEFORE = 6


def marked(text: str, stems: Set[str]) -> SafeString:
    """The text, escaped, with every word marked whose stem was looked for."""
    pieces: list[SafeString] = []
    done = 0
    for word in WORD.finditer(text):
        if stem_of(word[0]) in stems:
            pieces += conditional_escape(text[done : word.start()]), format_html("<mark>{}</mark>", word[0])
            done = word.end()
    pieces.append(conditional_escape(text[done:]))
    return SafeString("".join(pieces))


def excerpt(text: str, stems: Set[str]) -> str:
    """Some thirty words around the place where most of the different words stand; empty where none does."""
    words = [(word.start(), word.end(), stem_of(word[0])) for word in WORD.finditer(text)]
    hits = [place for place, (_start, _end, stem) in enumerate(words) if stem in stems]
    if not hits:
        return ""
    best, first = 0, 0
    for number, place in enumerate(hits):
        end = bisect_left(hits, place + WORDS_SHOWN - WORDS_BEFORE)
        within = {words[hit][2] for hit in hits[number:end]}
        if len(within) > best:
            best, first = len(within), place
    start = _beginning(text, words, first)
    last = min(start + WORDS_SHOWN, len(words)) - 1
    begin = words[start][0]
    end = words[last][1] if last < len(words) - 1 else len(text)
    return f"{'… ' if begin else ''}{' '.join(text[begin:end].split())}{' …' if end < len(text) else ''}"


def _beginning(text: str, words: list[tuple[int, int, str]], hit: int) -> int:
    """The beginning of the sentence of the hit, or a few words before the hit where that is far away."""
    for place in range(hit, max(hit - WORDS_BEFORE, 0), -1):
        if set(text[words[place - 1][1] : words[place][0]]) & set(".!?:\n"):
            return place
    return max(hit - WORDS_BEFORE, 0)
