"""Run the whole suite: on SQLite, on PostgreSQL, and in a browser. ``make test`` calls this.

Arguments go to pytest, each of the three times. All three run even if one fails. The last line is the sum.
"""

import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from .support.postgres import throwaway_server
from .support.programs import require

NO_TEST_RAN = 5  # pytest's exit code when, say, -k selects nothing of one run


@dataclass
class Outcome:
    """How many tests of one run ended in which way."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Outcome") -> "Outcome":
        return Outcome(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def run_pytest(arguments: list[str], environment: dict[str, str]) -> Outcome:
    """Run pytest once and count. A run that broke off counts as one failure at least."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", *arguments, f"--junit-xml={report}"]
        code = wait_for(subprocess.Popen(command, env={**os.environ, **environment}))
        outcome = count(report) if report.exists() else Outcome()
    if code not in (0, NO_TEST_RAN):
        outcome.failed = max(outcome.failed, 1)
    return outcome


def wait_for(process: subprocess.Popen) -> int:
    """Wait to the end, also when we are told to stop: the tests must still put away their servers."""
    try:
        return process.wait()
    except KeyboardInterrupt:  # Ctrl-C has reached the tests as well
        process.wait()
        raise
    except SystemExit:
        process.send_signal(signal.SIGINT)
        process.wait()
        raise


def count(report: Path) -> Outcome:
    """Read the numbers from pytest's report."""
    suites = list(ET.parse(report).iter("testsuite"))  # noqa: S314 - written by our own pytest

    def total(name: str) -> int:
        return sum(int(suite.get(name, 0)) for suite in suites)

    failed, skipped = total("failures") + total("errors"), total("skipped")
    return Outcome(total("tests") - failed - skipped, failed, skipped)


def main(arguments: list[str]) -> int:
    """Give 0 only if tests ran and none failed."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    chromium, postgres_programs = require()
    in_parallel = ["--numprocesses=auto", "--maxprocesses=4"]
    outcomes = {}

    def run(name: str, heading: str, options: list[str], **environment: str) -> None:
        print(f"\n{name}: {heading}", flush=True)
        outcomes[name] = run_pytest([*options, *arguments], environment)

    run("SQLite", "all tests but the browser's", in_parallel, DATABASE_URL="sqlite://:memory:")
    with throwaway_server(postgres_programs) as url:
        run("PostgreSQL", "those that touch the database, again", in_parallel, DATABASE_URL=url)
    run("Browser", "the running site in Chromium", ["-m", "browser"], CHROMIUM=str(chromium))

    total = sum(outcomes.values(), Outcome())
    print()
    for name, outcome in outcomes.items():
        print(f"{name}: {outcome}")
    if not total.passed and not total.failed:
        print("No test ran.")
        return 1
    print(total)
    return 1 if total.failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
