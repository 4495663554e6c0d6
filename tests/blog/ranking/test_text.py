import pytest

from blog.ranking.text import content, plain, read_html, stemmed, tokens


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
    ],
)
def test_forms_of_a_word_meet(one, other):
    assert stemmed(one) == stemmed(other)


@pytest.mark.parametrize(("one", "other"), [("arch", "archery"), ("gout", "out"), ("wart", "warthog"), ("toe", "toad")])
def test_other_words_stay_apart(one, other):
    assert stemmed(one) != stemmed(other)


def test_athletes_foot_is_not_about_athletes():
    assert tokens("Athlete’s Foot") == ["athletesfoot"]


def test_content_leaves_out_what_says_nothing():
    assert content(stemmed("What should you do about the 2 bunions?")) == ["bunion"]


def test_html_is_read_as_headings_and_text():
    html = "<h2>Heel <b>pain</b></h2><p>Rest &amp; ice,<br>then st<b>ret</b>ch.</p><script>no()</script><h3> </h3>"
    read = read_html(html)
    assert (read.headings, read.text.split()) == (["Heel pain"], ["Rest", "&", "ice,", "then", "stretch."])


@pytest.mark.parametrize(
    "html", ["", "plain words", "<p>open", "<h2>open heading <p>text", "a < b > c", "<" * 5000, "<h2" * 3000]
)
def test_broken_html_is_read_all_the_same(html):
    assert isinstance(read_html(html).text, str)
    assert isinstance(plain(html), str)
