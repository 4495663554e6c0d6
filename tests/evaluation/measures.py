"""How good a ranking is, by judgments: the usual measures, how sure they are, and what simple rankings reach."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log2
from random import Random
from statistics import fmean

from blog.related.ranking import Document, Ranker, features
from blog.related.ranking.posts import Post, Posts
from blog.related.ranking.score import Reader

from .files import Judgment

SHOWN = 4
RESAMPLES = 1000
SEED = 1
"""Resampling is by chance, but the same chance each time: two runs print the same table."""

Run = Mapping[str, Sequence[str]]
"""Slug -> the slugs suggested under it, best first."""


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


def words_alone(documents: Sequence[Document]) -> Run:
    """TF-IDF cosine of words and headings, nothing else."""
    posts = Posts()
    for document in documents:
        posts.add(Post(features(document)))
    readers = {slug: Reader(posts, post) for slug, post in posts.by_slug.items()}
    return _by(documents, lambda post, other: readers[post.slug].look_at(posts.by_slug[other.slug]).words)


RANKINGS: Mapping[str, Callable[[Sequence[Document]], Run]] = {
    "ours": ours,
    "words alone (TF-IDF)": words_alone,
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
