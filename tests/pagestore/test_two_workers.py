"""Stored pages under a real server: two workers, continuous load, changes, and a worker that is killed."""

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from tests.benchmarks.freshness import environment, fetch, free_port, served, wait_for
from tests.blog.related.test_two_workers import database_url
from tests.builders import make_index, make_post

CHANGES = os.environ.get("PAGE_STORE_CHANGES", "25")


@pytest.mark.usefixtures("committed_db")
def test_no_reader_ever_gets_what_was_there_before():
    connection.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.freshness", CHANGES, "--json", "--seed", str(time.time_ns())],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DATABASE_URL": database_url()},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    findings = json.loads(done.stdout)
    assert findings["changes"] == int(CHANGES)
    assert findings["replies"] > int(CHANGES)
    assert findings["stale"] == findings["leaks"] == findings["errors"] == []


def children(pid: int) -> list[int]:
    return [int(number) for number in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.usefixtures("committed_db")
def test_a_killed_worker_comes_back_and_no_page_is_wrong(tmp_path):
    make_index()
    posts = [make_post(f"Post {number}", slug=f"post-{number}") for number in range(6)]
    connection.close()
    port = free_port()
    variables = environment(tmp_path, port, database_url())
    subprocess.run(
        [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"],
        cwd=settings.BASE_DIR,
        env=variables,
        check=True,
    )
    with served(tmp_path, port, variables) as server:
        victims = set(workers(server.pid))
        for victim in victims:
            # In the middle of rendering and storing.
            readers = [threading.Thread(target=read_whatever_comes, args=(port, post.slug)) for post in posts]
            for reader in readers:
                reader.start()
            os.kill(victim, signal.SIGKILL)
            for reader in readers:
                reader.join()
        deadline = time.monotonic() + 60
        while len(set(workers(server.pid)) - victims) < 2:
            assert time.monotonic() < deadline, "The workers did not come back."
            time.sleep(0.1)
        # There again is not yet ready: a worker loads the application before it listens.
        wait_for(port, server)
        for post in posts:
            for _ in range(2):
                status, text = fetch(port, f"/blog/{post.slug}/")
                assert status == 200
                assert post.title in text
                assert text.rstrip().endswith("</html>")


def read_whatever_comes(port: int, slug: str) -> None:
    """The connection to a worker that is killed breaks off; that is no fault of a page."""
    with suppress(OSError, http.client.HTTPException):
        fetch(port, f"/blog/{slug}/")


def workers(pid: int) -> list[int]:
    """The processes of granian that serve; its own helper for shared memory is none."""
    return [child for child in children(pid) if b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes()]
