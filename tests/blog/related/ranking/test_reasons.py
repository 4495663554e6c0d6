"""What a card says: something both posts are truly about, or nothing."""

import pytest

from blog.related.ranking import Document, Ranker
from tests.blog.related.ranking.builders import make_document

OTHERS = [make_document(f"other-{number}", f"Warts {number}") for number in range(5)]


def reason(one: Document, other: Document) -> str:
    return {found.slug: found.reason for found in Ranker.build([one, other, *OTHERS]).suggest(one.slug)}[other.slug]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Heel Pain", "Plantar Fasciitis", "Also about heel pain"),
        ("What Is a Bunion?", "Bunion Relief at Home", "What helps with bunions"),
        ("Flat Feet in Children", "Warts and Your Child", "Also for parents"),
        ("Bunions", "Hammertoes", "Also about the front of the foot"),
        ("Heel Pain", "A Day at the Museum", ""),
    ],
)
def test_a_reason_names_the_nearest_thing_both_are_about(one, other, expected):
    assert reason(make_document("a", one), make_document("b", other)) == expected


def test_a_remark_worth_more_than_a_line_is_named():
    text = "Ice helps. Rest helps. Wear shoes, good shoes, wide shoes."
    assert reason(make_document("a", "Shoes"), make_document("b", "Bunions", text=text)) == "Also about shoes that fit"


def test_a_category_is_named_where_nothing_else_is_shared():
    posts = [make_document(slug, title, category="News") for slug, title in (("a", "Heel Pain"), ("b", "A Picnic"))]
    assert reason(*posts) == "More in News"
