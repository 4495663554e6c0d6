"""What breaks around the store costs speed, never a wrong page and never an error."""

import os
import resource
import shutil
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, connection

from blog.models import BlogPage
from concordpodiatry.contentversion.versions import advance
from concordpodiatry.pagestore.files import Version
from tests.pagestore.conftest import Stack

FLOOD = int(os.environ.get("PAGE_STORE_FLOOD", "300"))


@pytest.fixture
def database_down(monkeypatch: pytest.MonkeyPatch) -> Any:
    def break_it() -> None:
        def refuse(*_arguments: Any, **_options: Any) -> None:
            raise DatabaseError

        connection.close()
        monkeypatch.setattr(connection, "cursor", refuse)

    yield break_it
    monkeypatch.undo()


def size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*"))


def test_a_copy_answers_while_the_database_is_down(stack: Stack, database_down):
    stack.get("/")
    stack.get("/blog/heel-pain/")
    advance()
    database_down()
    copy = stack.get("/blog/heel-pain/", accept_encoding="br")
    assert copy.code == 200
    assert "Heel pain in winter" in copy.text
    assert "This page is a copy from" in copy.text
    assert copy.headers["Cache-Control"] == "no-store"
    assert int(copy.headers["Age"]) < 60
    assert copy.headers["Warning"]
    assert "Content-Encoding" not in copy.headers
    lost = stack.get("/blog/")
    assert lost.code == 503
    assert "call" in lost.text


def test_stored_pages_need_no_database(stack: Stack, database_down):
    stack.get("/")
    database_down()
    reply = stack.get("/")
    assert reply.code == 200
    assert "Warning" not in reply.headers


def test_a_page_that_fails_is_answered_by_its_last_copy(stack: Stack, monkeypatch):
    stack.get("/blog/heel-pain/")
    advance()
    monkeypatch.setattr(BlogPage, "serve", lambda *_: 1 / 0)
    assert stack.get("/blog/heel-pain/").code == 200


def test_an_unpublished_page_has_no_last_copy(stack: Stack, database_down):
    stack.get("/blog/heel-pain/")
    BlogPage.objects.get(slug="heel-pain").unpublish()
    database_down()
    assert stack.get("/blog/heel-pain/").code == 503


def test_a_full_disk_costs_only_speed(stack: Stack, monkeypatch: pytest.MonkeyPatch):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    write = stack.store.write

    def write_on_a_full_disk(*arguments: Any) -> Any:
        # The kernel refuses to write more than this into a file; for the database the disk is still good.
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
        try:
            return write(*arguments)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    monkeypatch.setattr(stack.store, "write", write_on_a_full_disk)
    replies = [stack.get("/blog/heel-pain/") for _ in range(2)]
    assert [reply.code for reply in replies] == [200, 200]
    assert all("Heel pain in winter" in reply.text for reply in replies)
    assert not [path for path in (stack.store.root / "versions").rglob("*heel-pain*/*") if path.is_file()]
    monkeypatch.undo()
    assert stack.is_stored("/blog/heel-pain/")


def test_a_folder_that_cannot_be_made_costs_only_speed(stack: Stack):
    stack.store.root.parent.mkdir(exist_ok=True)
    shutil.rmtree(stack.store.root, ignore_errors=True)
    stack.store.root.write_text("not a folder")
    assert stack.get("/").code == 200
    advance()
    assert stack.get("/").code == 200


def test_half_a_file_counts_as_none(stack: Stack):
    stack.get("/blog/heel-pain/")
    (path,) = stack.store.root.rglob("heel-pain/index.html")
    path.write_bytes(path.read_bytes()[:100])
    assert stack.store.read(stack.store.current(), "/blog/heel-pain/") is None
    fresh = Stack(stack.store)
    assert "Heel pain in winter" in fresh.get("/blog/heel-pain/").text


def test_a_folder_of_another_release_is_not_used(stack: Stack):
    stack.get("/")
    stack.layer.release = "other"
    stack.layer.known.target = ""
    stack.get("/")
    assert stack.rendered == ["/", "/"]


def test_one_reader_renders_and_the_others_wait(stack: Stack, monkeypatch):
    rendered = []
    original = BlogPage.serve

    def slowly(page: Any, *arguments: Any) -> Any:
        rendered.append(page.slug)
        time.sleep(0.3)
        return original(page, *arguments)

    monkeypatch.setattr(BlogPage, "serve", slowly)
    stack.get("/")
    replies = []

    def read() -> None:
        replies.append(stack.get("/blog/heel-pain/"))
        connection.close()

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert [reply.code for reply in replies] == [200] * 4
    assert rendered == ["heel-pain"]


def test_typed_addresses_fill_no_disk(stack: Stack):
    stack.get("/")
    stack.get("/blog/")
    before = size(stack.store.root)
    for number in range(FLOOD // 3):
        assert stack.get(f"/nothing-{number}/").code == 404
        assert stack.get("/blog/", f"page={number + 2}").code == 200
        assert stack.get("/", f"anything={number}").code == 200
    assert size(stack.store.root) - before < 50_000
    rendered = len(stack.rendered)
    stack.get("/")
    stack.get("/blog/")
    assert len(stack.rendered) == rendered


def test_the_size_of_a_version_is_bounded(stack: Stack):
    stack.store.limit = 1000
    try:
        assert not stack.is_stored("/")
        assert stack.get("/").code == 200
    finally:
        stack.store.limit = 10**9


def test_old_versions_go_and_the_fullest_stays(stack: Stack):
    stack.get("/")
    stack.get("/blog/heel-pain/")
    full = stack.store.current()
    for _ in range(6):
        advance()
        stack.get("/robots.txt")
    kept = stack.store.kept()
    assert len(kept) <= 4
    assert full in kept
    assert all(isinstance(version, Version) for version in kept)
