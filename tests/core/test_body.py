"""Reading a body: anchors, urgent cards, contents, minutes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.blocks import StreamValue

from concordpodiatry.core.blocks import BodyBlock
from concordpodiatry.core.body import Body

BLOCK = BodyBlock()


def body(*blocks):
    return Body(StreamValue(BLOCK, [{"type": name, "value": value} for name, value in blocks], is_lazy=True))


def heading(text, level="2"):
    return "heading", {"text": text, "level": level}


def words(count):
    return "paragraph", f"<p>{'foot ' * count}</p>"


def card(urgency):
    return "care_card", {"urgency": urgency, "intro": "", "items": ["<p>it hurts</p>"], "after": ""}


def anchors(read):
    return [part.anchor for part in read.parts]


def test_anchors_are_the_words_of_the_heading():
    read = body(heading("Why it hurts"), words(1), heading("What helps?"))
    assert anchors(read) == ["why-it-hurts", "", "what-helps"]


def test_same_headings_get_numbers():
    assert anchors(body(*[heading("Rest")] * 3)) == ["rest", "rest-2", "rest-3"]


def test_numbered_anchor_that_is_taken_already():
    assert anchors(body(heading("Rest"), heading("Rest 2"), heading("Rest"))) == ["rest", "rest-2", "rest-3"]


@pytest.mark.parametrize("text", ["???", "足", "😀"])
def test_heading_without_letters_still_has_an_anchor(text):
    assert anchors(body(heading(text))) == ["section"]


@given(st.lists(st.one_of(st.sampled_from(["Rest", "Rest 2", "rest", "?"]), st.text(max_size=20)), max_size=8))
def test_anchors_are_never_the_same(texts):
    found = anchors(body(*[heading(text) for text in texts]))
    assert len(set(found)) == len(found)
    assert all(found)


def test_emergency_cards_come_first_in_their_order():
    read = body(words(1), card("call"), card("emergency"), heading("Rest"), card("emergency"))
    assert [part.block.block_type for part in read.urgent] == ["care_card", "care_card"]
    assert [part.block.block_type for part in read.rest] == ["paragraph", "care_card", "heading"]
    assert read.rest[1].block.value["urgency"] == "call"


def test_nothing_is_lost_or_doubled_by_the_sorting():
    read = body(words(1), card("emergency"), card("home"), words(2))
    assert sorted(map(id, read.urgent + read.rest)) == sorted(map(id, read.parts))


@pytest.mark.parametrize(("sections", "listed"), [(3, 0), (4, 4), (5, 5)])
def test_contents_only_from_four_sections(sections, listed):
    assert len(body(*[heading(f"Part {number}") for number in range(sections)]).contents) == listed


def test_parts_of_a_section_are_not_in_the_contents():
    read = body(*[heading(f"Part {number}") for number in range(4)], heading("Small", level="3"))
    assert [part.anchor for part in read.contents] == ["part-0", "part-1", "part-2", "part-3"]


@pytest.mark.parametrize(("count", "minutes"), [(0, 1), (1, 1), (200, 1), (201, 2), (400, 2), (1000, 5)])
def test_minutes_at_a_calm_pace(count, minutes):
    assert body(words(count)).minutes_to_read() == minutes


def test_minutes_count_the_words_around_the_body():
    assert body(words(190)).minutes_to_read("foot " * 10) == 1
    assert body(words(190)).minutes_to_read("foot " * 11) == 2


def test_words_are_those_a_reader_reads():
    text = body(
        ("paragraph", '<p>Sore <b>heels</b> and <a href="/x/">arches</a></p>'),
        ("questions", [{"question": "Why?", "answer": "<p>Because.</p>"}]),
        ("do_dont", {"do": ["rest"], "dont": ["run"]}),
        card("call"),
    ).text
    for word in ("Sore", "heels", "arches", "Why?", "Because.", "rest", "run", "it hurts"):
        assert word in text
    assert "<" not in text
    assert "/x/" not in text


def test_empty_body():
    read = body()
    assert (read.parts, read.urgent, read.rest, read.contents, read.minutes_to_read()) == ([], [], [], [], 1)
