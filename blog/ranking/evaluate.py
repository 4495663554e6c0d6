"""How good a ranking is, by judgments: the usual measures, how sure they are, and what simple rankings reach."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import log2
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any

from .documents import Document
from .index import Index
from .ranker import Ranker

SHOWN = 4
GRADES = range(4)
RESAMPLES = 1000
SEED = 1
"""Resampling is by chance, but the same chance each time: two runs print the same table."""

Run = Mapping[str, Sequence[str]]
"""Slug -> the slugs suggested under it, best first."""


class BadFileError(ValueError):
    """A line of a file that cannot be used, in words for the person who wrote it."""


@dataclass(frozen=True, slots=True)
class Judgment:
    """What the reader of one post wants next."""

    grades: Mapping[str, int]
    repeats: frozenset[str] = field(default_factory=frozenset)
    """Posts that say the same again. Known in our own set only."""


Judgments = Mapping[str, Judgment]
Gain = Callable[[int], float]


def linear(grade: int) -> float:
    """Gain of a grade as it stands: the headline, because "2" was judged to be worth two thirds of "3"."""
    return grade


def exponential(grade: int) -> float:
    """2^grade - 1: stricter, a "3" is worth seven times a "1"."""
    return 2**grade - 1


def ndcg(suggested: Sequence[str], grades: Mapping[str, int], gain: Gain = linear) -> float | None:
    """Discounted gain of the four, as a share of the best four there are (Järvelin and Kekäläinen 2002).

    Nothing when nothing is worth suggesting: there is no best then.
    """
    best = sorted((gain(grade) for grade in grades.values()), reverse=True)[:SHOWN]
    ideal = sum(value / log2(place + 2) for place, value in enumerate(best))
    if not ideal:
        return None
    gains = (gain(grades.get(slug, 0)) for slug in suggested[:SHOWN])
    return sum(value / log2(place + 2) for place, value in enumerate(gains)) / ideal


def precision(suggested: Sequence[str], grades: Mapping[str, int], least: int = 2) -> float:
    """The share of the four places that hold a post of grade 2 or 3."""
    return sum(grades.get(slug, 0) >= least for slug in suggested[:SHOWN]) / SHOWN


def reciprocal_rank(suggested: Sequence[str], grades: Mapping[str, int], least: int = 2) -> float:
    """1 when the first card is good (grade 2 or 3), 1/2 when it is the second, 0 when none is."""
    places = (place for place, slug in enumerate(suggested[:SHOWN], 1) if grades.get(slug, 0) >= least)
    return 1 / next(places, float("inf"))


def off_topic(suggested: Sequence[str], grades: Mapping[str, int]) -> float:
    """The share of cards of grade 0, repeats among them."""
    shown = suggested[:SHOWN]
    return sum(not grades.get(slug) for slug in shown) / len(shown) if shown else 0.0


def full(suggested: Sequence[str], slug: str, known: Iterable[str]) -> float:
    """1 when there are four different posts of the corpus that are not the post itself (or all there are), else 0."""
    others = set(known) - {slug}
    shown = list(suggested[:SHOWN])
    good = len(set(shown)) == len(shown) and set(shown) <= others
    return float(good and len(shown) == min(SHOWN, len(others)))


@dataclass(frozen=True, slots=True)
class Measure:
    """A mean over posts with its 95 % interval; nothing to say when no post counts."""

    mean: float
    low: float
    high: float
    posts: int

    @classmethod
    def of(cls, values: Sequence[float]) -> "Measure | None":
        """The percentile bootstrap (Efron 1979): the mean again over posts drawn with repetition."""
        if not values:
            return None
        chance = Random(SEED)  # noqa: S311 - statistics, not secrets
        means = sorted(fmean(chance.choices(values, k=len(values))) for _ in range(RESAMPLES))
        return cls(fmean(values), means[int(RESAMPLES * 0.025)], means[int(RESAMPLES * 0.975) - 1], len(values))


@dataclass(frozen=True, slots=True)
class Report:
    """One ranking, measured."""

    name: str
    ndcg: Measure | None
    ndcg_exponential: Measure | None
    precision: Measure | None
    reciprocal_rank: Measure | None
    off_topic: Measure | None
    repeats: Measure | None
    coverage: Measure | None


def measure(name: str, run: Run, judgments: Judgments, known: Iterable[str]) -> Report:
    """All measures of a run over the judged posts."""
    known = set(known)
    rows = [(slug, list(run.get(slug, ())), judged) for slug, judged in sorted(judgments.items())]

    def mean(values: Iterable[float | None]) -> Measure | None:
        return Measure.of([value for value in values if value is not None])

    return Report(
        name,
        ndcg=mean(ndcg(shown, judged.grades) for _slug, shown, judged in rows),
        ndcg_exponential=mean(ndcg(shown, judged.grades, exponential) for _slug, shown, judged in rows),
        precision=mean(precision(shown, judged.grades) for _slug, shown, judged in rows),
        reciprocal_rank=mean(reciprocal_rank(shown, judged.grades) for _slug, shown, judged in rows),
        off_topic=mean(off_topic(shown, judged.grades) for _slug, shown, judged in rows),
        repeats=mean(
            float(not judged.repeats.isdisjoint(shown[:SHOWN])) for _slug, shown, judged in rows if judged.repeats
        ),
        coverage=mean(full(shown, slug, known) for slug, shown, _judged in rows),
    )


def ours(documents: Sequence[Document]) -> Run:
    """The ranking of this module."""
    ranker = Ranker.build(documents)
    return {post.slug: [found.slug for found in ranker.suggest(post.slug, SHOWN)] for post in documents}


def _newest(documents: Sequence[Document]) -> list[Document]:
    return sorted(documents, key=lambda post: (-(post.published or date.min).toordinal(), post.slug))


def _by(documents: Sequence[Document], score: Callable[[Document, Document], float]) -> Run:
    """The highest scores first, then the newest."""
    newest = _newest(documents)
    return {
        post.slug: [
            other.slug
            for other in sorted((other for other in newest if other is not post), key=lambda other: -score(post, other))
        ][:SHOWN]
        for post in documents
    }


def latest(documents: Sequence[Document]) -> Run:
    """The newest posts under every post."""
    return _by(documents, lambda _post, _other: 0)


def same_category(documents: Sequence[Document]) -> Run:
    """The newest of the same category, then the newest."""
    return _by(documents, lambda post, other: bool(post.category) and post.category == other.category)


def tag_overlap(documents: Sequence[Document]) -> Run:
    """Most tags in common, then the newest: what most sites do."""
    return _by(documents, lambda post, other: len(set(post.tags) & set(other.tags)))


def plain_text(documents: Sequence[Document]) -> Run:
    """TF-IDF cosine of words and headings, nothing else."""
    from .features import features

    index = Index()
    for post in documents:
        index.add(features(post))

    def cosine(post: Document, other: Document) -> float:
        return index.cosines(index.number_of[post.slug], index.number_of[other.slug])[0]

    return _by(documents, cosine)


RANKINGS: Mapping[str, Callable[[Sequence[Document]], Run]] = {
    "ours": ours,
    "words alone (TF-IDF)": plain_text,
    "same category": same_category,
    "tag overlap": tag_overlap,
    "latest": latest,
}


def table(reports: Sequence[Report]) -> str:
    """The reports side by side, for a terminal."""
    columns = (
        ("nDCG@4", "ndcg"),
        ("nDCG@4 (2^g-1)", "ndcg_exponential"),
        ("P@4", "precision"),
        ("MRR", "reciprocal_rank"),
        ("off-topic", "off_topic"),
        ("repeats", "repeats"),
        ("coverage", "coverage"),
    )
    rows = [["", *(title for title, _field in columns)]]
    rows += [[report.name, *(_cell(getattr(report, name)) for _title, name in columns)] for report in reports]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _cell(measured: Measure | None) -> str:
    return "-" if measured is None else f"{measured.mean:.2f} ({measured.low:.2f}-{measured.high:.2f})"


def read_corpus(path: Path) -> list[Document]:
    """The posts of a JSON Lines file: slug, title, intro, category, tags, body_html, published."""
    documents: dict[str, Document] = {}
    for where, row in _rows(path):
        slug = _text(where, row, "slug", needed=True)
        if slug in documents:
            raise BadFileError(f"{where}: the slug {slug} was used before.")
        tags = row.get("tags") or []
        if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
            raise BadFileError(f'{where}: "tags" is not a list of words.')
        documents[slug] = Document(
            slug=slug,
            title=_text(where, row, "title", needed=True),
            intro=_text(where, row, "intro"),
            category=_text(where, row, "category"),
            tags=tuple(tags),
            body_html=_text(where, row, "body_html"),
            published=_date(where, row),
        )
    if not documents:
        raise BadFileError(f"{path}: there is no post in this file.")
    return list(documents.values())


def read_judgments(path: Path, documents: Iterable[Document]) -> dict[str, Judgment]:
    """The judgments of a JSON Lines file: slug, and in "relevant" the slugs and grades (0 to 3) of others."""
    known = {post.slug for post in documents}
    judgments: dict[str, Judgment] = {}
    for where, row in _rows(path):
        slug = _text(where, row, "slug", needed=True)
        if slug in judgments:
            raise BadFileError(f"{where}: {slug} was judged before.")
        relevant = row.get("relevant")
        if not isinstance(relevant, list):
            raise BadFileError(f'{where}: "relevant" is not a list.')
        grades: dict[str, int] = {}
        for entry in relevant:
            if not isinstance(entry, dict):
                raise BadFileError(f'{where}: an entry of "relevant" is not an object with "slug" and "grade".')
            other = _text(where, entry, "slug", needed=True)
            grade = entry.get("grade")
            if isinstance(grade, bool) or not isinstance(grade, int) or grade not in GRADES:
                raise BadFileError(f"{where}: the grade of {other} is not 0, 1, 2 or 3.")
            if other == slug or other in grades:
                raise BadFileError(f"{where}: {other} is {'the post itself' if other == slug else 'named twice'}.")
            grades[other] = grade
        repeats = row.get("repeats") or []
        if not isinstance(repeats, list) or not all(isinstance(other, str) for other in repeats):
            raise BadFileError(f'{where}: "repeats" is not a list of slugs.')
        if strangers := sorted({slug, *grades, *repeats} - known):
            raise BadFileError(f"{where}: there is no post {strangers[0]} in the corpus.")
        judgments[slug] = Judgment(grades, frozenset(repeats))
    if not judgments:
        raise BadFileError(f"{path}: there is no judgment in this file.")
    return judgments


def _rows(path: Path) -> Iterable[tuple[str, dict[str, Any]]]:
    """Each line that is not empty, with its place for messages."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise BadFileError(f"{path}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        number = error.object.count(b"\n", 0, error.start) + 1
        raise BadFileError(f"{path}, line {number}: this is not UTF-8 text.") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise BadFileError(f"{where}: this is not JSON ({getattr(error, 'msg', error)}).") from error
        if not isinstance(row, dict):
            raise BadFileError(f"{where}: this is not an object in braces.")
        yield where, row


def _text(where: str, row: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    value = row.get(name)
    if value is None and not needed:
        return ""
    if not isinstance(value, str) or (needed and not value.strip()):
        raise BadFileError(f'{where}: "{name}" is {"missing or " if needed else ""}not a text.')
    return value


def _date(where: str, row: Mapping[str, Any]) -> date | None:
    """A date, or the day of a moment."""
    value = _text(where, row, "published")
    if not value:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise BadFileError(f'{where}: "published" is not a date such as 2026-03-31.') from error
