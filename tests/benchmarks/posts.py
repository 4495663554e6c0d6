"""A blog of any size with posts as long and as mixed as real ones, the same every time."""

import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from django.db import connection, transaction
from taggit.models import Tag

from blog.models import BlogPage, BlogPageTag
from tests.builders import make_category, make_posts

CORPUS = Path(__file__).parents[1] / "evaluation" / "sets" / "practice.corpus.jsonl"
PARAGRAPHS = 9
SENTENCES = 4
OWN_WORDS = 4000
"""So many words belong to no subject: names, places, seasons. A post uses some of them in place of its own."""

OWN_SHARE = 0.15
AT_ONCE = 500


def make_blog(count: int) -> None:
    """``count`` posts on the empty site: subjects, tags and categories of the labelled set, sentences in new order.

    What follows from them is not worked out yet: that is for the benchmark.
    """
    with transaction.atomic():
        make_posts(count, category=make_category("General"))
        _write_all(list(BlogPage.objects.order_by("pk").values_list("pk", flat=True)))
        connection.run_on_commit.clear()


def _write_all(keys: list[int]) -> None:
    writer = Writer()
    tags = {name: Tag.objects.create(name=name) for name in sorted(writer.tags)}
    categories = {name: make_category(name or "General") for name in sorted(writer.categories)}
    for start in range(0, len(keys), AT_ONCE):
        some = list(BlogPage.objects.filter(pk__in=keys[start : start + AT_ONCE]))
        rows = []
        for post in some:
            written = writer.write(post.pk)
            post.title, post.lead, post.body = written["title"], written["lead"], written["body"]
            post.category = categories[written["category"]]
            post.published_on = date(2015, 1, 1) + timedelta(days=post.pk % 4000)
            rows += [BlogPageTag(content_object_id=post.pk, tag=tags[name]) for name in written["tags"]]
        BlogPage.objects.bulk_update(some, ["title", "lead", "body", "category", "published_on"])
        BlogPageTag.objects.bulk_create(rows)


class Writer:
    """Writes posts out of the sentences of others."""

    def __init__(self) -> None:
        self.models = [json.loads(line) for line in CORPUS.read_text().splitlines()]
        self.sentences = [list(_sentences(model["body_html"])) for model in self.models]
        self.tags = {tag for model in self.models for tag in model["tags"]}
        self.categories = {model["category"] for model in self.models}
        letters = random.Random(603)
        self.own_words = [
            "".join(letters.choices("bcdfglmnprst aeiou".replace(" ", ""), k=7)) for _ in range(OWN_WORDS)
        ]

    def write(self, number: int) -> dict:
        chance = random.Random(number)
        main = number % len(self.models)
        other = chance.randrange(len(self.models))
        model = self.models[main]
        pool = self.sentences[main] * 2 + self.sentences[other] + self.sentences[chance.randrange(len(self.models))]
        body = []
        for place in range(PARAGRAPHS):
            if place % 3 == 0:
                heading = " ".join(chance.choice(pool).split()[:6])
                body.append(("heading", {"text": heading, "level": "2"}))
            text = " ".join(self._varied(sentence, chance) for sentence in chance.choices(pool, k=SENTENCES))
            body.append(("paragraph", f"<p>{text}</p>"))
        return {
            "title": self._varied(model["title"], chance) + f" {number}",
            "lead": self._varied(model["intro"], chance)[:600],
            "body": body,
            "category": model["category"],
            "tags": model["tags"] if number % 4 else [],
        }

    def _varied(self, text: str, chance: random.Random) -> str:
        words = text.split()
        return " ".join(chance.choice(self.own_words) if chance.random() < OWN_SHARE else word for word in words)


def _sentences(html: str) -> Iterator[str]:
    for sentence in re.split(r"(?<=[.?!])\s+", " ".join(re.sub(r"<[^>]*>", ". ", html).split())):
        if len(sentence.split()) > 3:
            yield sentence.lstrip(". ")
