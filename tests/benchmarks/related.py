"""What related posts cost in a small, a large and a huge blog: ``make bench``.

Each size has a process and a database of its own. Seconds are CPU seconds of this process, since other work on a
machine changes the wall clock and nothing else; the last column of a row compares it with the smallest blog.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZES = (50, 500, 10_000)
CHANGES = 5
VIEWS = 40
ROWS = (
    # Name, unit, what the huge blog may cost at the most.
    ("incremental update after a publish", "s", 0.5),
    ("full rebuild by the command", "s", 15.0),
    ("the same when no post was ever read", "s", 15.0),
    ("memory it takes", "MB", 150.0),
    ("block under a post", "ms", None),
    ("queries of the block", "", None),
    ("whole page of a post", "ms", None),
)


def measure(size: int) -> dict[str, float]:
    """One size, in this process, on the database that DATABASE_URL names."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from blog import suggesting
    from blog.models import BlogPage
    from blog.related import related_posts
    from blog.suggesting import rebuild, refresh
    from tests.benchmarks.posts import make_blog

    call_command("migrate", verbosity=0)
    make_blog(size)
    list(BlogPage.objects.all()[:1])
    before = _peak()
    first = _cpu(refresh)
    suggesting._memory.forget()  # the command is a process of its own
    full = _cpu(rebuild)
    memory = _peak() - before

    changed = list(BlogPage.objects.order_by("pk")[: CHANGES + 1])
    _publish(changed.pop())
    refresh()
    times = []
    for post in changed:
        _publish(post)
        times.append(_cpu(refresh))

    some = list(BlogPage.objects.order_by("-pk").select_related("category", "related_set")[:VIEWS])
    client = Client()
    for post in some:
        client.get(post.url)
    with CaptureQueriesContext(connection) as captured:
        related_posts(some[0])
    queries = len(captured)
    block = _cpu(lambda: [related_posts(post) for post in some]) / VIEWS
    page = _cpu(lambda: [client.get(post.url) for post in some]) / VIEWS
    return dict(
        zip(
            (name for name, _unit, _most in ROWS),
            (sorted(times)[len(times) // 2], full, first, memory, block * 1000, queries, page * 1000),
            strict=True,
        )
    )


def _publish(post: Any) -> None:
    """As an editor would, but without the work that follows: that is measured by itself."""
    from django.db import connection, transaction

    with transaction.atomic():
        post.title += " again"
        post.save_revision().publish()
        connection.run_on_commit.clear()


def _cpu(work: Callable[[], Any]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Measure all sizes and print the table; 1 where the huge blog costs more than it may."""
    found = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            environment = {
                **os.environ,
                "DJANGO_SETTINGS_MODULE": "concordpodiatry.settings.test",
                "DATABASE_URL": f"sqlite:///{Path(folder) / 'bench.sqlite3'}",
                "STATIC_ROOT": folder,
            }
            command = [sys.executable, "-m", "tests.benchmarks.related", str(size)]
            done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
            found.append(json.loads(done.stdout.splitlines()[-1]))
            print(f"{size} posts measured", file=sys.stderr)
    print(f"{'':36}" + "".join(f"{size:>10,} posts" for size in SIZES) + "    ratio")
    too_much = False
    for name, unit, most in ROWS:
        values = [result[name] for result in found]
        cells = "".join(f"{value:>13.2f} {unit:2}" for value in values)
        ratio = values[-1] / values[0] if values[0] else float("inf")
        verdict = "" if most is None else f"   at most {most:g} {unit}" + ("" if values[-1] <= most else ": TOO MUCH")
        too_much |= "TOO MUCH" in verdict
        print(f"{name:36}{cells}{ratio:>9.1f}{verdict}")
    return int(too_much)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(int(sys.argv[1]))))
    else:
        sys.exit(main())
