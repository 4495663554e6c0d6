"""The command, with good and bad files."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

GOOD_POST = {
    "slug": "a",
    "title": "Heel pain",
    "intro": "",
    "category": "c",
    "tags": ["heel"],
    "body_html": "",
    "published": "2026-01-31",
}


@pytest.fixture
def files(tmp_path):
    """Writes both files from rows or raw lines and gives the arguments for them."""

    def write(corpus: list, qrels: list | None = None) -> list[str]:
        arguments = []
        for name, rows in (("corpus", corpus), ("qrels", qrels)):
            if rows is not None:
                path = tmp_path / f"{name}.jsonl"
                path.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows))
                arguments += [f"--{name}", str(path)]
        return arguments

    return write


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("evaluate_related", *arguments, stdout=out, stderr=StringIO())
    return out.getvalue()


def post(slug: str) -> dict:
    return GOOD_POST | {"slug": slug}


def test_our_own_set_beside_the_baselines():
    printed = run()
    for words in ("76 posts", "nDCG@4", "ours", "same category", "tag overlap", "latest", "coverage"):
        assert words in printed


def test_files_of_ones_own_and_the_run(files, tmp_path):
    out = tmp_path / "run.json"
    slugs = "abcdef"
    judged = [{"slug": "a", "relevant": [{"slug": "b", "grade": 3}]}]
    printed = run(*files([post(slug) for slug in slugs] + [""], judged), "--run-out", str(out))
    assert "6 posts, 1 of them judged" in printed
    suggested = json.loads(out.read_text())
    assert set(suggested) == set(slugs)
    assert all(len(set(found) - {slug}) == 4 for slug, found in suggested.items())


def test_a_run_needs_no_judgments(files, tmp_path):
    out = tmp_path / "run.json"
    run(*files([post("a"), post("b")]), "--run-out", str(out))
    assert json.loads(out.read_text()) == {"a": ["b"], "b": ["a"]}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{not json", "line 2: this is not JSON"),
        ("[1]", "line 2: this is not an object"),
        ({"title": "x"}, 'line 2: "slug" is missing'),
        (post("b") | {"title": 5}, 'line 2: "title" is missing or not a text'),
        (post("b") | {"tags": "heel"}, 'line 2: "tags" is not a list'),
        (post("b") | {"tags": [1]}, 'line 2: "tags" is not a list'),
        (post("b") | {"published": "yesterday"}, 'line 2: "published" is not a date'),
        (post("b") | {"body_html": ["x"]}, 'line 2: "body_html" is not a text'),
        (post("a"), "line 2: the slug a was used before"),
    ],
)
def test_bad_posts_are_named_by_their_line(files, line, message):
    with pytest.raises(CommandError, match=message):
        run(*files([post("a"), line], [{"slug": "a", "relevant": []}]))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("]", "line 1: this is not JSON"),
        ({"slug": "a"}, 'line 1: "relevant" is not a list'),
        ({"slug": "a", "relevant": ["b"]}, "line 1: an entry"),
        ({"slug": "a", "relevant": [{"slug": "b", "grade": 4}]}, "line 1: the grade of b is not 0, 1, 2 or 3"),
        ({"slug": "a", "relevant": [{"slug": "b", "grade": True}]}, "line 1: the grade of b"),
        ({"slug": "a", "relevant": [{"slug": "z", "grade": 1}]}, "line 1: there is no post z"),
        ({"slug": "z", "relevant": []}, "line 1: there is no post z"),
        ({"slug": "a", "relevant": [{"slug": "a", "grade": 1}]}, "line 1: a is the post itself"),
        ({"slug": "a", "relevant": [{"slug": "b", "grade": 1}] * 2}, "line 1: b is named twice"),
        ({"slug": "a", "relevant": [], "repeats": "b"}, 'line 1: "repeats" is not a list'),
    ],
)
def test_bad_judgments_are_named_by_their_line(files, line, message):
    with pytest.raises(CommandError, match=message):
        run(*files([post("a"), post("b")], [line]))


def test_a_dated_moment_is_a_date(files, tmp_path):
    run(*files([GOOD_POST | {"published": "2026-01-31T10:00:00Z"}]), "--run-out", str(tmp_path / "run.json"))


@pytest.mark.parametrize("corpus", [[], [""]])
def test_an_empty_file_is_said_to_be_empty(files, corpus):
    with pytest.raises(CommandError, match="no post in this file"):
        run(*files(corpus, []))


def test_files_that_are_not_there_or_not_text(files, tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        run("--corpus", str(tmp_path / "missing.jsonl"))
    with pytest.raises(CommandError, match="Is a directory"):
        run("--corpus", str(tmp_path))
    (tmp_path / "latin.jsonl").write_bytes(b"{}\n\xe9\n")
    with pytest.raises(CommandError, match="line 2: this is not UTF-8"):
        run("--corpus", str(tmp_path / "latin.jsonl"))
    with pytest.raises(CommandError, match="No such file"):
        run(*files([post("a")]), "--run-out", str(tmp_path / "nowhere" / "run.json"))


def test_judgments_alone_and_posts_alone_are_not_enough(files):
    with pytest.raises(CommandError, match="--corpus"):
        run(*files([post("a")], [{"slug": "a", "relevant": []}])[2:])
    with pytest.raises(CommandError, match="Nothing to do"):
        run(*files([post("a")]))
