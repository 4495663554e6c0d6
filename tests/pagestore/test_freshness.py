"""A request that starts after a change is committed never gets what was there before."""

import threading
from datetime import UTC, datetime, timedelta

import time_machine
from django.db import connection, transaction

from blog.models import BlogPage
from concordpodiatry.contentversion.versions import advance
from concordpodiatry.pagestore.moments import next_change
from locations.models import LocationPage
from locations.models.announcements import Notice
from tests.pagestore.conftest import Stack


def retitle(title: str) -> None:
    page = BlogPage.objects.get(slug="heel-pain")
    page.title = title
    page.save_revision().publish()


def test_an_edit_is_seen_at_once(stack: Stack):
    for number in range(5):
        retitle(f"Heels, part {number}")
        assert stack.is_stored("/blog/heel-pain/")
        assert f"Heels, part {number}" in stack.get("/blog/heel-pain/").text


def test_no_link_can_be_set_between_a_writer_and_its_commit(stack: Stack):
    stack.get("/")
    seen = []

    def read() -> None:
        seen.append(stack.get("/").code)
        connection.close()

    with transaction.atomic():
        advance()
        assert stack.store.current() is None
        reader = threading.Thread(target=read)
        reader.start()
        reader.join()
        assert seen == [200]
        assert stack.store.current() is None
    stack.get("/")
    assert stack.store.current() is not None


def test_a_change_taken_back_costs_only_the_link(stack: Stack):
    stack.get("/")
    before = stack.store.current()
    with transaction.atomic():
        advance()
        transaction.set_rollback(True)
    assert stack.store.current() is None
    stack.get("/")
    assert stack.store.current() == before


def test_what_was_rendered_before_a_change_and_stored_after_it_is_never_seen(stack: Stack):
    stack.get("/")
    version = stack.store.current()
    retitle("Heels today")
    stack.get("/")
    with stack.store.rendering(version, "/blog/heel-pain/"):
        stack.store.write(version, "/blog/heel-pain/", [("Content-Type", "text/html")], b"old")
    assert "Heels today" in stack.get("/blog/heel-pain/").text


def test_unpublishing_removes_every_copy(stack: Stack):
    stack.get("/blog/heel-pain/")
    version = stack.store.current()
    BlogPage.objects.get(slug="heel-pain").unpublish()
    assert stack.get("/blog/heel-pain/").code == 404
    assert stack.store.write(version, "/late/", [("Content-Type", "text/html")], b"late") is None
    assert not list(stack.store.root.rglob("heel-pain"))


def test_a_copy_ends_when_the_office_opens(stack: Stack):
    # The office of the small site is open on Mondays from eight to twelve.
    with time_machine.travel(datetime(2026, 11, 23, 12, 59, 58, tzinfo=UTC), tick=False) as clock:
        assert stack.is_stored("/locations/keene/")
        assert "Open now" not in stack.get("/locations/keene/").text
        clock.shift(2)
        assert "Open now" in stack.get("/locations/keene/").text
        clock.shift(timedelta(hours=4))
        assert "Open now" not in stack.get("/locations/keene/").text


def test_a_copy_ends_when_a_notice_does(stack: Stack):
    with time_machine.travel(datetime(2026, 11, 23, 14, 30, tzinfo=UTC), tick=False) as clock:
        now = datetime.now(UTC)
        Notice.objects.create(text="Flu shots today", starts=now + timedelta(hours=1), ends=now + timedelta(hours=2))
        for hours, is_shown in ((0, False), (1, True), (1, False)):
            clock.shift(timedelta(hours=hours))
            assert stack.is_stored("/")
            assert ("Flu shots today" in stack.get("/").text) is is_shown


def test_pages_say_today_so_a_copy_ends_at_midnight(stack: Stack):
    LocationPage.objects.all().delete()
    evening = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
    assert next_change(evening) == datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
