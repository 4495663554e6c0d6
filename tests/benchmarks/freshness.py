"""How fresh stored pages are: random changes under continuous load, with two real workers.

    python -m tests.benchmarks.freshness 1000     # so many changes; on SQLite, or on what DATABASE_URL names

A writer changes content as staff do, in a process of its own; readers ask both workers without a pause. Each reply
notes when its request began. A reply whose request began after a commit and that shows what was there before is stale;
one that shows what was never published, or is private, is a leak. Both must be none.
"""

import argparse
import http.client
import json
import logging
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

PATIENCE_SECONDS = 90
READERS = 3


@dataclass
class Expected:
    """What one address must and must not say from a moment on."""

    since: float
    status: int
    present: str
    absent: str


@dataclass
class Findings:
    changes: int = 0
    replies: int = 0
    stale: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    kinds: dict[str, int] = field(default_factory=dict)
    slowest_visible: float = 0.0

    def __str__(self) -> str:
        kinds = ", ".join(f"{name} {count}" for name, count in sorted(self.kinds.items()))
        return (
            f"{self.changes} changes ({kinds}); {self.replies} replies; stale {len(self.stale)}, "
            f"leaks {len(self.leaks)}, errors {len(self.errors)}; slowest commit to visible "
            f"{self.slowest_visible * 1000:.0f} ms"
        )


def environment(folder: Path, port: int, database_url: str) -> dict[str, str]:
    """Production settings for a site of its own in this folder."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "concordpodiatry.settings.production",
        "SECRET_KEY": "for-one-run-only-" * 4,
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": f"http://127.0.0.1:{port}",
        "DATABASE_URL": database_url,
        "DATABASE_POOL_SIZE": "4",
        "MEDIA_ROOT": str(folder / "media"),
        "STATIC_ROOT": str(folder / "static"),
        "CACHE_DIR": str(folder / "cache"),
        "PAGE_STORE_DIR": str(folder / "pages"),
    }


@contextmanager
def served(folder: Path, port: int, variables: dict[str, str], workers: int = 2) -> Iterator[subprocess.Popen]:
    """The site under granian until the end of the block."""
    command = [
        str(Path(sys.executable).parent / "granian"),
        *("--interface", "wsgi", "--workers", str(workers), "--blocking-threads", "1", "--no-ws"),
        *("--respawn-failed-workers", "--respawn-interval", "0.5"),
        *("--host", "127.0.0.1", "--port", str(port), "concordpodiatry.wsgi:application"),
    ]
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            command, cwd=settings.BASE_DIR, env=variables, stdout=log, stderr=log, start_new_session=True
        )
        try:
            wait_for(port, server)
            yield server
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, signal.SIGKILL)
                server.wait()


def wait_for(port: int, server: subprocess.Popen) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            status, _body = fetch(port, "/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            if status == 200:
                return
    raise RuntimeError("The server does not answer.")


def fetch(port: int, path: str, connection: http.client.HTTPConnection | None = None) -> tuple[int, str]:
    """Status and text, on a new connection unless one is given, so that either worker may answer."""
    asked = connection or http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
    try:
        asked.request("GET", path, headers={"Host": f"127.0.0.1:{port}"})
        reply = asked.getresponse()
        return reply.status, reply.read().decode(errors="replace")
    finally:
        if connection is None:
            asked.close()


class Run:
    """Readers and a writer against one server."""

    def __init__(self, port: int, seed: int) -> None:
        self.port, self.random = port, random.Random(seed)
        self.findings = Findings()
        self.expected: dict[str, Expected] = {}
        self.secrets: set[str] = set()
        self.lock = threading.Lock()
        self.stopped = threading.Event()

    def read(self, number: int) -> None:
        chosen = random.Random(number)
        while not self.stopped.is_set():
            with self.lock:
                addresses = list(self.expected)
            self.ask(chosen.choice(addresses) if addresses else "/")

    def ask(self, path: str) -> None:
        with self.lock:
            before = self.expected.get(path)
        began = time.monotonic()
        try:
            status, text = fetch(self.port, path)
        except (OSError, http.client.HTTPException) as error:
            with self.lock:
                self.findings.errors.append(f"{path}: {error!r}")
            return
        ended = time.monotonic()
        with self.lock:
            after = self.expected.get(path)
            self.findings.replies += 1
            if status >= 500:
                self.findings.errors.append(f"{path}: {status}")
            for secret in self.secrets:
                if secret in text:
                    self.findings.leaks.append(f"{path}: {secret}")
            # Where the page changed while the reply was on its way, either answer is right.
            if before is None or before is not after or began < before.since:
                return
            if not fits(before, status, text):
                self.findings.stale.append(f"{path}: {status}, {before}, {ended - before.since:.3f} s after")

    def change(self, kind: str, apply: Callable[[], dict[str, tuple[int, str, str]]], paths: list[str]) -> None:
        """Apply a change; from its return on, every address of these must show it."""
        with self.lock:
            for path in paths:
                self.expected.pop(path, None)
        told = apply()
        committed = time.monotonic()
        with self.lock:
            self.findings.changes += 1
            self.findings.kinds[kind] = self.findings.kinds.get(kind, 0) + 1
            for path, (status, present, absent) in told.items():
                self.expected[path] = Expected(committed, status, present, absent)
        for path in told:
            self.ask(path)
        self.findings.slowest_visible = max(self.findings.slowest_visible, time.monotonic() - committed)


def fits(expected: Expected, status: int, text: str) -> bool:
    return (
        status == expected.status and expected.present in text and (not expected.absent or expected.absent not in text)
    )


class Changes:
    """Every kind of change a reader could see, made with the models as staff's forms make them."""

    KINDS = (
        "edit",
        "publish",
        "unpublish",
        "move",
        "privacy",
        "snippet",
        "setting",
        "closure",
        "draft",
        "image",
        "schedule",
        "opening",
    )

    def __init__(self, run: Run) -> None:
        from blog.models import BlogCategory
        from concordpodiatry.pages.models import StandardPage
        from tests.builders import make_category, make_home, make_index, make_location, make_post

        self.run, self.number = run, 0
        make_home()
        make_index()
        self.category: BlogCategory = make_category("Heels")
        self.office = make_location("Keene", hours=[])
        self.post = make_post("Fresh 0", slug="fresh", category=self.category)
        self.hidden = make_post("Coming and going", slug="going")
        self.home = make_home()
        self.folders = [
            self.home.add_child(instance=StandardPage(title=name, slug=name.lower(), lead="Words.", body=[]))
            for name in ("North", "South", "Staff")
        ]
        self.moved = self.folders[0].add_child(
            instance=StandardPage(title="Wanderer", slug="wanderer", lead="Words.", body=[])
        )

    def one(self) -> None:
        self.number += 1
        kind = self.run.random.choice(self.KINDS)
        getattr(self, kind)(f"{kind}-{self.number}-{self.run.random.getrandbits(40):x}")

    def edit(self, mark: str) -> None:
        def apply() -> dict[str, tuple[int, str, str]]:
            post = type(self.post).objects.get(pk=self.post.pk)
            old, post.title = post.title, mark
            post.save_revision().publish()
            return {"/blog/fresh/": (200, mark, old), "/blog/": (200, mark, old)}

        self.run.change("edit", apply, ["/blog/fresh/", "/blog/"])

    def draft(self, mark: str) -> None:
        from blog.models import BlogPage

        with self.run.lock:
            self.run.secrets.add(mark)
        post = BlogPage.objects.get(pk=self.post.pk)
        post.title = mark
        post.save_revision()
        # What is drafted stays secret: the next edit starts from the published page.
        self.run.change("draft", dict, [])

    def publish(self, mark: str) -> None:
        from blog.models import BlogPage

        def apply() -> dict[str, tuple[int, str, str]]:
            page = BlogPage.objects.get(pk=self.hidden.pk)
            page.title = mark
            page.save_revision().publish()
            return {"/blog/going/": (200, mark, "")}

        self.run.change("publish", apply, ["/blog/going/"])

    def unpublish(self, mark: str) -> None:
        from blog.models import BlogPage

        def apply() -> dict[str, tuple[int, str, str]]:
            page = BlogPage.objects.get(pk=self.hidden.pk)
            page.unpublish()
            return {"/blog/going/": (404, "", page.title)}

        self.run.change("unpublish", apply, ["/blog/going/"])

    def move(self, mark: str) -> None:
        from concordpodiatry.pages.models import StandardPage

        def apply() -> dict[str, tuple[int, str, str]]:
            page = StandardPage.objects.get(pk=self.moved.pk)
            here = page.get_parent().slug
            there = next(folder for folder in self.folders[:2] if folder.slug != here)
            page.move(type(there).objects.get(pk=there.pk), pos="last-child")
            return {f"/{there.slug}/wanderer/": (200, "Wanderer", "")}

        self.run.change("move", apply, ["/north/wanderer/", "/south/wanderer/"])

    def privacy(self, mark: str) -> None:
        from wagtail.models import PageViewRestriction

        from concordpodiatry.pages.models import StandardPage

        page = self.folders[2]
        restriction = PageViewRestriction.objects.filter(page_id=page.pk)

        def apply() -> dict[str, tuple[int, str, str]]:
            if restriction.exists():
                restriction.get().delete()
                return {"/staff/": (200, "Staff", "")}
            PageViewRestriction.objects.create(
                page=StandardPage.objects.get(pk=page.pk).page_ptr, restriction_type=PageViewRestriction.LOGIN
            )
            return {"/staff/": (302, "", "<h1")}

        self.run.change("privacy", apply, ["/staff/"])

    def snippet(self, mark: str) -> None:
        from blog.models import BlogCategory

        def apply() -> dict[str, tuple[int, str, str]]:
            category = BlogCategory.objects.get(pk=self.category.pk)
            old, category.name = category.name, mark
            category.save()
            return {"/blog/fresh/": (200, mark, f">{old}<")}

        self.run.change("snippet", apply, ["/blog/fresh/"])

    def setting(self, mark: str) -> None:
        from concordpodiatry.practice.models import PracticeSettings

        def apply() -> dict[str, tuple[int, str, str]]:
            facts = PracticeSettings.load()
            old, facts.name = facts.name, mark
            facts.save()
            return {"/": (200, mark, old), "/hours/": (200, mark, old)}

        self.run.change("setting", apply, ["/", "/hours/"])

    def closure(self, mark: str) -> None:
        from django.utils import timezone

        from locations.models.announcements import Notice

        def apply() -> dict[str, tuple[int, str, str]]:
            Notice.objects.all().delete()
            now = timezone.now()
            Notice.objects.create(text=mark, starts=now, ends=now + timedelta(hours=1))
            return {"/": (200, mark, ""), "/locations/": (200, mark, "")}

        self.run.change("closure", apply, ["/", "/locations/"])

    def image(self, mark: str) -> None:
        from concordpodiatry.images.models import SiteImage

        def apply() -> dict[str, tuple[int, str, str]]:
            picture = SiteImage.objects.get(pk=self.post.image_id)
            old, picture.description = picture.description, mark
            picture.save()
            return {"/blog/fresh/": (200, mark, old)}

        self.run.change("image", apply, ["/blog/fresh/"])

    def schedule(self, mark: str) -> None:
        from django.core.management import call_command
        from django.utils import timezone

        from blog.models import BlogPage

        def apply() -> dict[str, tuple[int, str, str]]:
            page = BlogPage.objects.get(pk=self.hidden.pk)
            page.title, page.go_live_at = mark, timezone.now() + timedelta(milliseconds=50)
            page.save_revision().publish()
            time.sleep(0.1)
            call_command("publish_scheduled")
            return {"/blog/going/": (200, mark, "")}

        self.run.change("schedule", apply, ["/blog/going/"])

    def opening(self, mark: str) -> None:
        """The clock passes an edge that nobody writes at: a notice begins by itself."""
        from django.utils import timezone

        from locations.models.announcements import Notice

        def apply() -> dict[str, tuple[int, str, str]]:
            Notice.objects.all().delete()
            # The store counts in whole seconds; the edge itself may lie anywhere.
            starts: datetime = timezone.now() + timedelta(seconds=1.2)
            Notice.objects.create(text=mark, starts=starts, ends=starts + timedelta(hours=1))
            fetch(self.run.port, "/")
            fetch(self.run.port, "/locations/")
            time.sleep(max(0, (starts - timezone.now()).total_seconds()))
            return {"/": (200, mark, ""), "/locations/": (200, mark, "")}

        self.run.change("opening", apply, ["/", "/locations/"])


def measure(port: int, count: int, seed: int, seconds: float) -> Findings:
    """Make so many changes while readers ask; the caller has set up Django and the server."""
    run = Run(port, seed)
    changes = Changes(run)
    deadline = time.monotonic() + seconds
    readers = [threading.Thread(target=run.read, args=(number,), daemon=True) for number in range(READERS)]
    for reader in readers:
        reader.start()
    try:
        while run.findings.changes < count and time.monotonic() < deadline:
            changes.one()
    finally:
        run.stopped.set()
        for reader in readers:
            reader.join()
    return run.findings


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("changes", type=int, nargs="?", default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3600, help="stop after so long, whatever was done by then")
    parser.add_argument("--json", action="store_true", help="print the findings for a program")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="concordpodiatry-freshness-") as name:
        folder, port = Path(name), free_port()
        url = os.environ.get("DATABASE_URL", f"sqlite:///{folder / 'db.sqlite3'}")
        variables = environment(folder, port, url)
        os.environ.update(variables)
        import django

        django.setup()
        logging.disable(logging.WARNING)
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        with served(folder, port, variables):
            findings = measure(port, arguments.changes, arguments.seed, arguments.seconds)
        if arguments.json:
            print(json.dumps(vars(findings)))
        else:
            print(findings)
            for problem in (*findings.stale[:5], *findings.leaks[:5], *findings.errors[:5]):
                print(" ", problem)
        if findings.stale or findings.leaks or findings.errors:
            print((folder / "server.log").read_text()[-3000:], file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main()
