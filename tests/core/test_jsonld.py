"""Nothing that a person types can break out of the script element, and nothing empty is said."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concordpodiatry.core.jsonld import dump, node, plain
from tests.builders import make_post
from tests.structured.graphs import graph_of, the

NASTY = '</script><script>alert(1)</script><!-- & "quotes" \\ \u2028'


@given(st.text())
def test_any_text_comes_back_and_has_no_letter_that_html_knows(text):
    dumped = dump([node("Thing", "#x", name=f"{text}{NASTY}")])
    assert not set("<>&\u2028\u2029") & set(dumped)
    assert json.loads(dumped)["@graph"][0]["name"] == f"{text}{NASTY}"


@pytest.mark.django_db
def test_title_that_looks_like_markup_stays_a_title(client):
    body = [("questions", [{"question": NASTY, "answer": "<p>A &amp; b</p>"}])]
    post = make_post(NASTY[:-2], slug="nasty", body=body)
    graph = graph_of(client, post.url)
    assert the("BlogPosting", graph)["headline"] == NASTY[:-2]
    (asked,) = the("FAQPage", graph)["mainEntity"]
    assert (asked["name"], asked["acceptedAnswer"]["text"]) == (NASTY, "A & b")
    assert b"<script>alert(1)" not in client.get(post.url).content


def test_empty_facts_are_left_out_and_false_is_a_fact():
    assert node("Thing", name="", url=None, image=[], about={}) == {"@type": "Thing"}
    assert node("Thing", position=0, open=False) == {"@type": "Thing", "position": 0, "open": False}


def test_node_that_comes_again_replaces_the_first():
    graph = json.loads(dump([node("Thing", "#x", name="a"), node("Thing", "#y"), node("Thing", "#x", name="b")]))
    assert [(each["@id"], each.get("name")) for each in graph["@graph"]] == [("#x", "b"), ("#y", None)]


def test_paragraphs_do_not_run_together():
    assert plain("<p>One.</p><ul><li>Two</li><li>three</li></ul><p>a<br>b&nbsp;c</p>") == "One. Two three a b c"
