from dataclasses import replace
from math import log2

import pytest

from tests.blog.related.ranking.builders import make_document
from tests.evaluation.files import SETS, Judgment, read_corpus, read_judgments
from tests.evaluation.measures import (
    RANKINGS,
    Measure,
    exponential,
    full,
    latest,
    measure,
    ndcg,
    off_topic,
    ours,
    precision,
    reciprocal_rank,
    same_category,
    table,
    tag_overlap,
)

CORPUS, QRELS = SETS / "practice.corpus.jsonl", SETS / "practice.qrels.jsonl"
GRADES = {"a": 3, "b": 2, "c": 1, "d": 1, "e": 1}


def test_ndcg_by_hand():
    assert ndcg(["a", "b", "c", "d"], GRADES) == 1
    assert ndcg([], GRADES) == ndcg(["x", "y"], GRADES) == 0
    ideal = 3 + 2 / log2(3) + 1 / 2 + 1 / log2(5)
    assert ndcg(["x", "a", "y", "b"], GRADES) == pytest.approx((3 / log2(3) + 2 / log2(5)) / ideal)
    ideal = 7 + 3 / log2(3) + 1 / 2 + 1 / log2(5)
    assert ndcg(["x", "a"], GRADES, exponential) == pytest.approx((7 / log2(3)) / ideal)


def test_ndcg_looks_at_four_and_knows_when_nothing_is_good():
    assert ndcg(["x", "x", "x", "x", "a"], GRADES) == 0
    assert ndcg(["a"], {"b": 0}) is None


def test_other_measures_by_hand():
    shown = ["x", "b", "c", "a"]
    assert precision(shown, GRADES) == 2 / 4
    assert reciprocal_rank(shown, GRADES) == 1 / 2
    assert reciprocal_rank(["c"], GRADES) == 0
    assert off_topic(shown, GRADES) == 1 / 4
    assert off_topic([], GRADES) == 0


@pytest.mark.parametrize(
    ("shown", "good"),
    [
        (["b", "c", "d", "e"], 1),
        (["b", "c", "d"], 0),
        (["b", "b", "c", "d"], 0),
        (["a", "b", "c", "d"], 0),
        (["b", "c", "d", "z"], 0),
    ],
)
def test_full_means_four_different_others_that_exist(shown, good):
    assert full(shown, "a", "abcde") == good
    assert full(["b"], "a", "ab") == 1


def test_intervals_hold_the_mean_and_are_the_same_each_time():
    found = Measure.of([0.0, 0.5, 1.0, 1.0])
    assert found.low <= found.mean == 0.625 <= found.high
    assert found == Measure.of([0.0, 0.5, 1.0, 1.0])
    assert Measure.of([]) is None
    assert Measure.of([1.0, 1.0]) == Measure(1.0, 1.0, 1.0, 2)


def test_repeats_are_counted_only_where_there_are_some():
    judgments = {"a": Judgment({"b": 3}, frozenset({"c"})), "b": Judgment({"a": 3})}
    report = measure("x", {"a": ["c", "b"], "b": ["c"]}, judgments, "abc")
    assert (report.repeats.mean, report.repeats.posts) == (1.0, 1)
    assert measure("x", {"b": ["a"]}, {"b": Judgment({"a": 3})}, "ab").repeats is None


def test_baselines_by_hand():
    posts = [
        make_document("a", category="x", tags=("1", "2")),
        make_document("b", category="y", tags=("1", "2")),
        make_document("c", category="x", tags=("1",)),
        make_document("d", category="y"),
    ]
    assert latest(posts)["c"] == ["a", "b", "d"]
    assert same_category(posts)["a"] == ["c", "b", "d"]
    assert tag_overlap(posts)["a"] == ["b", "c", "d"]


@pytest.mark.parametrize("name", ["practice", "wordplay"])
def test_the_labelled_sets_are_as_described(name):
    documents = read_corpus(SETS / f"{name}.corpus.jsonl")
    judgments = read_judgments(SETS / f"{name}.qrels.jsonl", documents)
    assert len(documents) >= 58
    assert set(judgments) == {post.slug for post in documents}
    assert sum(not post.tags for post in documents) >= len(documents) / 6
    assert all(
        judged.repeats.isdisjoint(slug for slug, grade in judged.grades.items() if grade)
        for judged in judgments.values()
    )


def test_ours_is_better_than_what_most_sites_do():
    """Far below today's numbers: a guard against breaking it, not a target to fit."""
    documents = read_corpus(CORPUS)
    judgments = read_judgments(QRELS, documents)
    known = {post.slug for post in documents}
    reports = {name: measure(name, rank(documents), judgments, known) for name, rank in RANKINGS.items()}
    assert reports["ours"].ndcg.mean >= 0.77
    assert reports["ours"].ndcg.low > max(report.ndcg.high for name, report in reports.items() if name != "ours")
    assert reports["ours"].repeats.mean <= 0.1
    assert reports["ours"].coverage.mean == 1
    assert "ours" in table(list(reports.values()))


@pytest.mark.parametrize(
    ("lost", "least"),
    [
        ({"tags": ()}, 0.68),
        ({"category": ""}, 0.7),
        ({"category": "x", "tags": ()}, 0.66),
        ({"intro": "", "headings": (), "text": ""}, 0.45),
    ],
)
def test_it_survives_missing_data(lost, least):
    documents = [replace(post, **lost) for post in read_corpus(CORPUS)]
    judgments = read_judgments(QRELS, documents)
    report = measure("ours", ours(documents), judgments, {post.slug for post in documents})
    assert report.ndcg.mean >= least
    assert report.coverage.mean == 1
