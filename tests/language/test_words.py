import pytest
from hypothesis import given
from hypothesis import strategies as st

from concordpodiatry.language.memo import MOST_KEPT, Memo
from concordpodiatry.language.plain_text import plain
from concordpodiatry.language.words import fold, stem_of, stems_in, telling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bunions", "bunion"),
        ("stretching", "stretches"),
        ("calluses", "callus"),
        ("feet", "foot"),
        ("diabetic", "diabetes"),
        ("fungal", "fungus"),
        ("Runners", "running"),
        ("swollen", "swelling"),
        ("injuries", "injury"),
        ("athlete’s", "athletes"),
        ("X-rays", "xray"),
    ],
)
def test_forms_of_a_word_meet(one, other):
    assert stems_in(one) == stems_in(other)


@pytest.mark.parametrize(("one", "other"), [("arch", "archery"), ("gout", "out"), ("wart", "warthog"), ("toe", "toad")])
def test_other_words_stay_apart(one, other):
    assert stem_of(one) != stem_of(other)


def test_telling_leaves_out_what_says_nothing():
    assert telling(stems_in("What should you do about the 2 bunions?")) == ["bunion"]


@given(st.text())
def test_any_text_has_stems(text):
    assert all(stems_in(text))
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Rest &amp; ice,<br>then st<b>ret</b>ch.</p>", "Rest & ice, then stretch."),
        ("<p>a</p><script>no()</script><!-- no --><p>b</p>", "a b"),
        ("plain &lt;words&gt;", "plain <words>"),
        ("<p>open", "open"),
        ("a < b > c", "a c"),
        ("", ""),
    ],
)
def test_html_as_plain_text(html, text):
    assert plain(html) == text


@pytest.mark.parametrize("html", ["<" * 5000, "<h2" * 3000, "<script>" * 2000, "<!--" * 2000])
def test_broken_html_is_read_all_the_same(html):
    assert isinstance(plain(html), str)


def test_a_memo_works_out_once_and_never_grows_without_bound():
    asked = []
    memo = Memo(lambda word: asked.append(word) or len(word))
    assert (memo["heel"], memo["heel"], asked) == (4, 4, ["heel"])
    for number in range(MOST_KEPT + 5):
        memo[str(number)]
    assert len(memo) <= MOST_KEPT
