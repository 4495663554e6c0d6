"""The speed of the whole site beside a web server that hands out a file: ``make bench``.

Everything is said as a ratio within this one run: nginx serving the same page as a file is 1. With ``--write`` the
table goes to docs/performance.md, between its two marks.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.support.postgres import throwaway_server
from tests.support.programs import find_postgres

from . import freshness, servers
from .load import Target, measure
from .machine import description, used

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "performance.md"
MARKS = ("<!-- bench: begin -->", "<!-- bench: end -->")
SIZES = (50, 2_000, 10_000)
FLAT = 1.10
"""What a page may cost with the most posts, as a multiple of the fewest."""

DEMO = 53 / 0.042
"""CPU of a post of Wagtail's demonstration site, as a multiple of nginx's for a file: measured side by side in
November 2026 (its source is in no package registry, so it cannot be measured again here)."""

SECRET = "only-for-the-bench-0123456789-0123456789-0123456789-0123456789"


class Bench:
    """One run: a folder for its databases and servers, and the lines of its report."""

    def __init__(self, folder: Path, sizes: tuple[int, ...]) -> None:
        self.folder = folder
        self.sizes = sizes
        self.lines: list[str] = [f"Measured on {description()}, {time.strftime('%Y-%m-%d')}.", ""]
        self.missed: list[str] = []

    def run(self) -> None:
        """Every part, the quick ones first."""
        with self._databases() as databases:
            self._pages(databases)
            self._stored(databases["SQLite", self.sizes[0]])
            self._editors(databases)
            self._start(databases["SQLite", self.sizes[0]])
        self._say("", "Goals that this run missed: " + ("; ".join(self.missed) if self.missed else "none") + ".")

    def _say(self, *lines: str) -> None:
        self.lines += lines
        print(*lines, sep="\n", flush=True)

    def _goal(self, name: str, value: float, least: float = 0, most: float = float("inf")) -> None:
        if not least <= value <= most:
            bound = f"at least {least:g}" if value < least else f"at most {most:g}"
            self.missed.append(f"{name}: {value:.3g} ({bound})")

    @contextmanager
    def _databases(self) -> Iterator[dict[tuple[str, int], dict[str, str]]]:
        """The environment of a site of each size on each database, filled."""
        programs = find_postgres() or sys.exit("The bench needs PostgreSQL: sudo apt-get install postgresql")
        with throwaway_server(programs) as server:
            made = {}
            for size in self.sizes:
                urls = {"SQLite": f"sqlite:///{self.folder / f'{size}.sqlite3'}", "PostgreSQL": f"{server}_{size}"}
                _create_database(server, f"postgres_{size}")
                for name, url in urls.items():
                    made[name, size] = self._environment(url)
                    print(f"Making a site of {size} posts on {name}", file=sys.stderr, flush=True)
                    _python(made[name, size], "-m", "tests.benchmarks.inside", "make", str(size))
            yield made

    def _environment(self, database: str) -> dict[str, str]:
        return {
            "DJANGO_SETTINGS_MODULE": "concordpodiatry.settings.dev",
            "DEBUG": "0",
            "ALLOWED_HOSTS": "127.0.0.1,testserver",
            "DATABASE_URL": database,
            "MEDIA_ROOT": str(self.folder / "media"),
            "STATIC_ROOT": str(self.folder / "static"),
        }

    def _production(self, environment: dict[str, str], name: str) -> dict[str, str]:
        """The settings for patients, for a server on a port of its own."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        variables = freshness.environment(folder, servers.free_port(), environment["DATABASE_URL"])
        variables["MEDIA_ROOT"] = environment["MEDIA_ROOT"]
        _python(variables, "manage.py", "collectstatic", "--noinput", "--verbosity", "0")
        return variables

    def _pages(self, databases: Mapping[tuple[str, int], dict[str, str]]) -> None:
        """Each kind of page rendered from nothing, by size and database, in turns."""
        found = {key: _measured(environment, "public") for key, environment in databases.items()}
        fewest, most = self.sizes[0], self.sizes[-1]
        self._say(
            "### Rendered from nothing",
            "",
            "CPU milliseconds in one process; queries and bytes are those of the largest site.",
            "",
            "| page | " + " | ".join(f"{database}, {size:,} posts" for database, size in databases) + " | queries "
            "| bytes | gzip | largest to smallest |",
            "|---" * (len(databases) + 5) + "|",
        )
        for page in found["SQLite", fewest]:
            rows = {key: result[page] for key, result in found.items()}
            largest = rows["SQLite", most]
            growth = largest["ms"] / rows["SQLite", fewest]["ms"]
            cells = " | ".join(f"{row['ms']:.1f}" for row in rows.values())
            self._say(
                f"| {page} | {cells} | {largest['queries']:.0f} | {largest['bytes']:,.0f} | {largest['gzip']:,.0f} "
                f"| {growth:.2f} |"
            )
            self._goal(f"{page} grows with the blog", growth, most=FLAT)
            self._goal(f"CPU ms of {page}", max(row["ms"] for row in rows.values()), most=30)
            self._goal(f"queries of {page}", largest["queries"], most=10)
        self._say("")

    def _stored(self, environment: dict[str, str]) -> None:
        """A stored post: from nginx as a file, from our own stack, from nginx on the page store, and never stored."""
        path = json.loads(_python(environment, "-m", "tests.benchmarks.inside", "post").splitlines()[-1])
        with ExitStack() as stack:
            stored = stack.enter_context(
                servers.granian(self._production(environment, "stored"), self.folder / "stored")
            )
            live = self._production(environment, "rendered") | {"PAGE_STORE_DIR": ""}
            rendered = stack.enter_context(servers.granian(live, self.folder / "rendered"))
            page = urllib.request.urlopen(f"{stored.url}{path}").read()
            file = self.folder / "file" / path.strip("/") / "index.html"
            file.parent.mkdir(parents=True)
            file.write_bytes(page)
            subprocess.run(["gzip", "-9", "-k", str(file)], check=True)
            plain = stack.enter_context(servers.nginx(self.folder / "file", self.folder / "nginx-file"))
            files = self.folder / "stored" / "pages" / "current" / "site"
            on_store = stack.enter_context(servers.nginx(files, self.folder / "nginx-store"))
            file_target = Target("nginx, the page as a file", plain.url + path, plain.pid)
            targets = [
                file_target,
                Target("our stack, stored", stored.url + path, stored.pid),
                Target("nginx on the page store", on_store.url + path, on_store.pid),
                Target("our stack, rendered from nothing", rendered.url + path, rendered.pid, connections=2),
            ]
            measure(targets)
            memory = {target.name: used(target.pid).megabytes for target in targets}
        self._say(
            "### A post under load",
            "",
            "| | requests/s | of nginx's | CPU ms a request | MB |",
            "|---|---|---|---|---|",
            *(
                f"| {target.name} | {target.rate:,.0f} | {target.rate / file_target.rate:.4f} | {target.cost:.3f} "
                f"| {memory[target.name]:.0f} |"
                for target in targets
            ),
            "",
        )
        self._goal("stored, of nginx's requests", targets[1].rate / file_target.rate, least=0.6)
        self._goal("stored, CPU ms", targets[1].cost, most=0.07)
        self._goal("nginx on the store, of nginx's requests", targets[2].rate / file_target.rate, least=0.95)
        share = targets[3].cost / (file_target.cost * DEMO)
        self._say(f"Rendered from nothing costs {share:.2f} of what a post of Wagtail's demonstration costs.", "")
        self._goal("rendered, of the demonstration's CPU", share, most=0.5)

    def _editors(self, databases: Mapping[tuple[str, int], dict[str, str]]) -> None:
        found = {key: _measured(environment, "admin") for key, environment in databases.items() if key[0] == "SQLite"}
        self._say(
            "### For editors",
            "",
            "CPU milliseconds.",
            "",
            "| | " + " | ".join(f"{size:,} posts" for _name, size in found) + " | queries |",
            "|---" * (len(found) + 2) + "|",
        )
        for name in next(iter(found.values())):
            rows = [result[name] for result in found.values()]
            cells = " | ".join(f"{row['ms']:.0f}" for row in rows)
            self._say(f"| {name} | {cells} | {rows[-1].get('queries', 0):.0f} |")
        self._say("")

    def _start(self, environment: dict[str, str]) -> None:
        with servers.granian(self._production(environment, "cold"), self.folder / "cold") as server:
            self._say(f"A server answers {server.seconds_to_start:.1f} s after it was started.", "")
            self._goal("seconds until the first answer", server.seconds_to_start, most=3)


def _measured(environment: dict[str, str], part: str) -> Any:
    return json.loads(_python(environment, "-m", "tests.benchmarks.inside", part).splitlines()[-1])


def _python(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, **environment},
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} failed:\n{done.stdout[-3000:]}")
    return done.stdout


def _create_database(server: str, name: str) -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')


def _write(lines: list[str]) -> None:
    before, _, rest = REPORT.read_text().partition(MARKS[0])
    after = rest.partition(MARKS[1])[2]
    REPORT.write_text("\n".join([before + MARKS[0], "", *lines, "", MARKS[1]]) + after)


def main() -> int:
    """0 when every goal was met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of posts, the fewest first")
    parser.add_argument("--write", action="store_true", help="write the table to docs/performance.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # nginx gives up its rights and must still read what it serves.
        Path(folder).chmod(0o755)
        bench = Bench(Path(folder), tuple(options.sizes))
        bench.run()
    if options.write:
        _write(bench.lines)
    return int(bool(bench.missed))


if __name__ == "__main__":
    sys.exit(main())
