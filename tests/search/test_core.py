"""The pure core: spelling, words, ranking, excerpts and marks, for whatever is typed."""

import html
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concordpodiatry.language import everyday
from concordpodiatry.language.spelling import Speller, slips_forgiven
from concordpodiatry.language.words import SEARCH_STOP_WORDS, WORD, fold, stem_of, stems_in
from concordpodiatry.search.asking import LONGEST_QUERY, MOST_WORDS, Promotion, ask, plain_query
from concordpodiatry.search.index import Entry, Index, read
from concordpodiatry.search.snippets import WORDS_SHOWN, excerpt, marked

PAGES = [
    Entry(key=1, kind="service", url="/heel/", title="Heel pain", summary="Sore first steps", text="The heel hurts."),
    Entry(key=2, kind="post", url="/morning/", title="Why First Steps Hurt", text="Plantar fasciitis.", order=9),
    Entry(key=3, kind="post", url="/nails/", title="Ingrown Toenails", labels="nails", text="Cut nails.", order=8),
    Entry(key=4, kind="office", url="/plymouth/", title="Plymouth office", labels="address directions"),
    Entry(key=5, kind="service", url="/inserts/", title="Custom orthotics", summary="Inserts for your shoes"),
    Entry(key=6, kind="post", url="/bunions/", title="Living With a Bunion", text="It is no heel pain.", order=7),
]
SIGNS = "\" ' * ( ) : -- ; & | ! \\ % _ ^ ~ {} [] $1 ? <script> \x00 \x1b \n \t \u202e \u200b \ufeff \uffff 😀 👣"
TYPED = """heel pain bunyon OR AND NOT NEAR drop table plantar fascitis in growing nail foot doctor plymouth fungus toe
x-ray don't 足 痛い größe İ ŉ ß ﬁ ² ½ é 𝐡𝐞𝐞𝐥 ﷺ ١٢٣ नख"""
PIECES = [*SIGNS.split(" "), *TYPED.split(), " ", "\u0301", "a", "x" * 300, "heel" * 40]
words = st.text("abcde", min_size=0, max_size=9)


@pytest.fixture(scope="module")
def index():
    return Index(map(read, PAGES))


def urls(index, typed, *promotions):
    return [entry.url for entry in ask(index, typed, promotions).found]


def true_distance(one, other):
    """Optimal string alignment, straight from its definition."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            cost = one[i - 1] != other[j - 1]
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + cost)
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one), len(other)]


@given(st.lists(words, max_size=12), words)
def test_nearest_word_is_as_near_as_any(known, word):
    nearest = Speller((other, 1.0) for other in known).nearest(word)
    limit = slips_forgiven(word)
    near = [true_distance(word, other) for other in known if len(other) > 2 and 0 < true_distance(word, other) <= limit]
    assert bool(nearest) == bool(near)
    if nearest:
        assert true_distance(word, nearest) == min(near)


@pytest.mark.parametrize(("word", "slips"), [("toe", 0), ("heel", 1), ("bunyon", 1), ("archilles", 2), ("2026", 0)])
def test_longer_words_may_have_more_slips(word, slips):
    assert slips_forgiven(word) == slips


@given(st.text())
def test_plain_query_is_short_and_stays_what_it_is(typed):
    query = plain_query(typed)
    assert len(query) <= LONGEST_QUERY
    assert len(query.split()) <= MOST_WORDS
    assert plain_query(query) == query


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text):
    for word in WORD.findall(text):
        assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Heels", "heel"), ("athlete’s", "athletes"), ("X-rays", "xray"), ("Español", "espanol"), ("running", "runner")],
)
def test_words_that_are_the_same_word(one, other):
    assert stem_of(one) == stem_of(other)


@given(st.text(max_size=300), st.sets(st.text("heltoán", min_size=1, max_size=4)))
def test_marking_only_adds_marks(text, looked_for):
    plain = re.sub("</?mark>", "", marked(text, {stem_of(word) for word in looked_for} - {""}))
    assert html.unescape(plain) == html.unescape(html.escape(text))
    assert not set("<>") & set(plain)


def test_marks_stand_around_whole_words_and_escape_the_rest():
    text = marked('<b>Heels</b> & "heel"-less <script>', {"heel"})
    assert text == ("&lt;b&gt;<mark>Heels</mark>&lt;/b&gt; &amp; &quot;<mark>heel</mark>&quot;-less &lt;script&gt;")


@given(st.lists(st.sampled_from(["heel", "toe", "one", "two.", "three", "\n", "<b>"]), max_size=200))
def test_excerpt_is_a_piece_of_the_text_that_holds_a_word(pieces):
    text = " ".join(pieces)
    shown = excerpt(text, {"heel"})
    assert bool(shown) == ("heel" in pieces)
    assert shown.removeprefix("… ").removesuffix(" …") in " ".join(text.split())
    assert len(WORD.findall(shown)) <= WORDS_SHOWN
    assert not shown or "heel" in stems_in(shown)


def test_excerpt_comes_from_where_most_words_stand():
    text = "A heel. " + "Other words. " * 60 + "The heel and the toe together. " + "Other words. " * 60
    assert "The heel and the toe" in excerpt(text, {"heel", "toe"})


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("heel pain", "/heel/"),
        ("heal pain", "/heel/"),
        ("HEELS", "/heel/"),
        ("where are you", "/plymouth/"),
        ("heelpain", "/heel/"),
        ("toe nail", "/nails/"),
        ("ingrown nail", "/nails/"),
        ("bunyon", "/bunions/"),
        ("plymoth", "/plymouth/"),
        ("shoe inserts", "/inserts/"),
        ("orthot", "/inserts/"),
        ("plantar fascitis", "/heel/"),
    ],
)
def test_first_answer(index, typed, first):
    assert urls(index, typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "suggestion"),
    [
        ("bunyon", "bunion"),
        ("heal pain", "heel pain"),
        ("the bunyon", "the bunion"),
        ("heel pain", ""),
        ("orthotic", ""),
        ("zzzz", ""),
        ("bunyyyon", "bunion"),
    ],
)
def test_did_you_mean(index, typed, suggestion):
    assert ask(index, typed).suggestion == suggestion


def test_freer_guess_is_offered_and_not_taken(index):
    answer = ask(index, "plymuooth")
    assert answer.suggestion == "plymouth"
    answer = ask(index, "bunnnnion")
    assert (answer.found, answer.suggestion) == ([], "bunion")


def test_suggestion_of_whatever_is_suggested_finds_something(index):
    for typed in ("bunnnnion", "plymoutthh", "heal pain", "orthotixx"):
        if suggestion := ask(index, typed).suggestion:
            assert ask(index, suggestion).found


def test_page_with_all_words_leaves_out_those_with_few(index):
    assert "/bunions/" in urls(index, "heel")
    assert urls(index, "cut toenails") == ["/nails/"]


@given(st.permutations(PAGES), st.sampled_from(["heel pain", "nail", "steps", "plymouth bunyon", "shoe inserts"]))
def test_order_does_not_depend_on_the_order_of_pages(pages, typed):
    assert urls(Index(map(read, pages)), typed) == urls(Index(map(read, PAGES)), typed)


def test_rare_word_that_is_only_mentioned_does_not_lead():
    pages = [
        Entry(key=1, kind="post", url="/bunion/", title="Bunions", text="Wide shoes help."),
        Entry(key=2, kind="post", url="/shoes/", title="Shoes", summary="Room for a bunion.", text="Read this post."),
        *(Entry(key=key, kind="page", url=f"/{key}/", title=f"Page {key}") for key in range(3, 20)),
    ]
    assert urls(Index(map(read, pages)), "bunion post") == ["/bunion/", "/shoes/"]


def test_promoted_page_comes_first_once(index):
    promotion = Promotion(everyday.phrase("heel"), 6)
    found = urls(index, "sore heels", promotion)
    assert found[0] == "/bunions/"
    assert len(found) == len(set(found))
    assert urls(index, "heal pain", promotion)[0] == "/bunions/"
    assert ask(index, "heel", [promotion]).promoted == {6}


def test_promotion_needs_all_its_words_and_a_page_that_is_there(index):
    assert urls(index, "heel", Promotion(everyday.phrase("heel clinic"), 6))[0] == "/heel/"
    assert urls(index, "heel", Promotion(everyday.phrase("heel"), 99)) == urls(index, "heel")
    assert urls(index, "heel", Promotion((), 6)) == urls(index, "heel")


def test_ten_thousand_queries_of_nonsense(index):
    chance = random.Random(7)  # noqa: S311 - the same queries each time
    keys = {entry.key for entry in PAGES}
    for _ in range(10_000):
        typed = chance.choice(["", " "]).join(chance.choices(PIECES, k=chance.randint(0, 7)))
        answer = ask(index, typed, [Promotion(("heel",), 6)])
        assert {entry.key for entry in answer.found} <= keys
        for entry in answer.found[:1]:
            around = marked(excerpt(entry.text, answer.question.stems), answer.question.stems)
            assert "<script" not in around


@given(st.text(max_size=400))
def test_any_text_has_an_answer(typed):
    ask(Index(map(read, PAGES)), typed)


def test_empty_site_has_no_answer():
    answer = ask(Index([]), "heel")
    assert (answer.found, answer.suggestion) == ((), "")


def test_everyday_phrases_lead_to_words_that_count():
    for phrase, names in everyday.SAME.items():
        assert phrase
        assert phrase not in names
        assert all(names)
    assert not {stem_of(word) for word in ("heel", "pain", "back", "open")} & SEARCH_STOP_WORDS


def test_page_that_holds_little_of_the_query_is_left_out():
    """Beside a page on all that was asked, one that shares a single word would only be in the way."""
    pages = [
        Entry(key=1, kind="service", url="/both/", title="Diabetic socks", text="Diabetic socks for winter."),
        Entry(key=2, kind="post", url="/one/", title="Buying tight boots", text="Boots, laces, leather. In winter."),
    ]
    assert urls(Index(map(read, pages)), "diabetic socks winter") == ["/both/"]
    assert urls(Index(map(read, pages)), "boots") == ["/one/"]
