"""What related posts cost in a small, a large and a huge blog: ``make bench``.

Each size has a database of its own. Seconds are CPU seconds of this process, since other work on a
machine changes the wall clock and nothing else.
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

SIZES = (50, 500, 2_000, 10_000)
CHANGES = 5
VIEWS = 40
ROWS = (
    # Name, unit, the most it may cost, and in a blog of how many posts.
    ("incremental update after a publish", "s", 0.5, 10_000),
    ("full rebuild by the command", "s", 15.0, 2_000),
    ("the same when no post was ever read", "s", 15.0, 2_000),
    ("memory it takes", "MB", 200.0, 10_000),
    ("block under a post", "ms", None, 0),
    ("queries of the block", "", None, 0),
    ("whole page of a post", "ms", None, 0),
)


def measure(part: str, size: int) -> dict[str, float]:
    """One part of the measurements, in this process, on the database that DATABASE_URL names.

    Whoever runs the command starts a process for it, so each rebuild has one here.
    """
    import django

    django.setup()
    from django.db import connection

    if connection.vendor == "sqlite":
        # A database file that is looked at through memory counts as memory of the process, and takes none.
        connection.cursor().execute("PRAGMA mmap_size=0")
    return PARTS[part](size)


def _make(size: int) -> dict[str, float]:
    from django.core.management import call_command

    from tests.benchmarks.posts import make_blog

    call_command("migrate", verbosity=0)
    make_blog(size)
    return {}


def _rebuild_unread(_size: int) -> dict[str, float]:
    from blog.related.suggestions import rebuild

    return {"the same when no post was ever read": _cpu(rebuild)}


def _rebuild(_size: int) -> dict[str, float]:
    from blog.models import BlogPage
    from blog.related.suggestions import rebuild

    list(BlogPage.objects.all()[:1])
    before = _peak()
    seconds = _cpu(rebuild)
    return {"full rebuild by the command": seconds, "memory it takes": _peak() - before}


def _publish_and_view(_size: int) -> dict[str, float]:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from blog.models import BlogPage
    from blog.related.policy import related_posts
    from blog.related.suggestions import refresh

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
    return {
        "incremental update after a publish": sorted(times)[len(times) // 2],
        "block under a post": _cpu(lambda: [related_posts(post) for post in some]) / VIEWS * 1000,
        "queries of the block": len(captured),
        "whole page of a post": _cpu(lambda: [client.get(post.url) for post in some]) / VIEWS * 1000,
    }


PARTS = {
    "make": _make,
    "rebuild unread": _rebuild_unread,
    "rebuild": _rebuild,
    "publish and view": _publish_and_view,
}


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
    """Measure all sizes and print the table; 1 where something costs more than it may."""
    found = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            environment = {
                **os.environ,
                "DJANGO_SETTINGS_MODULE": "concordpodiatry.settings.test",
                "DATABASE_URL": f"sqlite:///{Path(folder) / 'bench.sqlite3'}",
                "STATIC_ROOT": folder,
            }
            result: dict[str, float] = {}
            for part in PARTS:
                command = [sys.executable, "-m", "tests.benchmarks.related", part, str(size)]
                done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
                result |= json.loads(done.stdout.splitlines()[-1])
            found.append(result)
            print(f"{size} posts measured", file=sys.stderr)
    print(f"{'':36}" + "".join(f"{size:>10,} posts" for size in SIZES))
    too_much = False
    for name, unit, most, size in ROWS:
        cells = "".join(f"{result[name]:>13.2f} {unit:2}" for result in found)
        verdict = ""
        if most is not None:
            is_too_much = found[SIZES.index(size)][name] > most
            verdict = f"   at most {most:g} {unit} with {size:,}" + (": TOO MUCH" if is_too_much else "")
            too_much |= is_too_much
        print(f"{name:36}{cells}{verdict}")
    return int(too_much)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
    else:
        sys.exit(main())
