"""Measure the ranking of related posts against judgments."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from tests.evaluation.files import SETS, BadFileError, read_corpus, read_judgments
from tests.evaluation.measures import RANKINGS, measure, ours, table


class Command(BaseCommand):
    help = (
        "Measure the ranking of related posts beside simpler rankings, on our own labelled set or on yours. Both files "
        "are JSON Lines; tests/evaluation/README.md describes them."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--corpus", type=Path, metavar="FILE", help="the posts, one JSON object a line")
        parser.add_argument("--qrels", type=Path, metavar="FILE", help="the judgments, one JSON object a line")
        parser.add_argument(
            "--run-out", type=Path, metavar="FILE", help='write what is suggested: {"slug": [four slugs]}'
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["qrels"] and not options["corpus"]:
            raise CommandError("Judgments are about posts: give the posts too, with --corpus.")
        try:
            self._evaluate(options["corpus"], options["qrels"], options["run_out"])
        except BadFileError as error:
            raise CommandError(str(error)) from error

    def _evaluate(self, corpus: Path | None, qrels: Path | None, run_out: Path | None) -> None:
        documents = read_corpus(corpus or SETS / "practice.corpus.jsonl")
        # Posts without judgments can be ranked, only not measured.
        judged = qrels or (None if corpus else SETS / "practice.qrels.jsonl")
        judgments = read_judgments(judged, documents) if judged else {}
        if not judgments and not run_out:
            raise CommandError("Nothing to do: give judgments with --qrels, or a file to write with --run-out.")
        if run_out:
            self._write(run_out, {slug: list(found) for slug, found in ours(documents).items()})
        if judgments:
            known = {post.slug for post in documents}
            reports = [measure(name, rank(documents), judgments, known) for name, rank in RANKINGS.items()]
            self.stdout.write(
                f"{len(documents)} posts, {len(judgments)} of them judged. Means with 95 % intervals.\n\n"
            )
            self.stdout.write(table(reports))

    def _write(self, path: Path, run: dict[str, list[str]]) -> None:
        try:
            path.write_text(json.dumps(run, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror or error}.") from error
        self.stderr.write(f"Wrote what is suggested under {len(run)} posts to {path}.")
