"""Posts and texts for the tests of the ranking."""

from datetime import date
from pathlib import Path

from blog.ranking import Document

HERE = Path(__file__).parent
CORPUS = HERE / "corpus.jsonl"
QRELS = HERE / "qrels.jsonl"


def make_document(slug: str, title: str = "", **values: object) -> Document:
    return Document(**({"slug": slug, "title": title or slug, "published": date(2026, 1, 1)} | values))
