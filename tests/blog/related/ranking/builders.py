"""Posts for the tests of the ranking."""

from datetime import date

from blog.related.ranking import Document
from tests.evaluation.files import SETS, read_corpus

PRACTICE = SETS / "practice.corpus.jsonl"


def make_document(slug: str, title: str = "", **values: object) -> Document:
    return Document(**({"slug": slug, "title": title or slug, "published": date(2026, 1, 1)} | values))


def practice_posts() -> list[Document]:
    """The posts of the labelled set of the practice."""
    return read_corpus(PRACTICE)
