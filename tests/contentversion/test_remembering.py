"""``per_version`` builds once for each state of the content, in every process."""

import threading

import pytest
from django.core.signals import request_finished, request_started
from django.db import connection, transaction

from concordpodiatry.contentversion.versions import advance, current, forget_token, per_version
from tests.builders import make_post


class Counter:
    """Builds a new value each time and counts."""

    def __init__(self):
        self.built = 0

    def __call__(self):
        """Words."""
        self.built += 1
        return f"value {self.built}"


@pytest.fixture
def counter(db):
    advance()
    return Counter()


def test_built_once_while_nothing_changes(counter):
    remembered = per_version(counter)
    assert [remembered() for _ in range(3)] == ["value 1"] * 3
    assert counter.built == 1


def test_built_again_after_a_change(counter):
    remembered = per_version(counter)
    remembered()
    make_post()
    assert remembered() == "value 2"


def test_two_processes_agree(counter):
    """Each process has a decorator of its own; what tells them is the row in the database."""
    here, there = per_version(counter), per_version(counter)
    assert (here(), there()) == ("value 1", "value 2")
    assert (here(), there()) == ("value 1", "value 2")
    make_post()
    assert (there(), here()) == ("value 3", "value 4")


def test_one_small_query_when_it_is_known(counter, django_assert_num_queries):
    remembered = per_version(counter)
    remembered()
    with django_assert_num_queries(1):
        remembered()


def test_one_query_for_a_whole_request(counter, django_assert_num_queries):
    remembered, other = per_version(counter), per_version(counter)
    remembered()
    other()
    _begin_request()
    try:
        with django_assert_num_queries(1):
            remembered()
            other()
            remembered()
    finally:
        _end_request()


def test_change_within_a_request_is_seen_in_it(counter):
    remembered = per_version(counter)
    _begin_request()
    try:
        remembered()
        advance()
        assert remembered() == "value 2"
    finally:
        _end_request()


def test_next_request_asks_again(counter):
    _begin_request()
    before = current()
    _end_request()
    advance()
    _begin_request()
    try:
        assert current() != before
    finally:
        _end_request()


def test_change_during_the_building_is_not_missed(db):
    advance()
    texts = iter(["old", "new"])

    @per_version
    def slow():
        text = next(texts)
        if text == "old":
            advance()
        return text

    assert slow() == "old"
    assert slow() == "new"


def test_last_known_needs_no_database(counter, django_assert_num_queries):
    remembered = per_version(counter)
    assert remembered.last_known() is None
    remembered()
    advance()
    with django_assert_num_queries(0):
        assert remembered.last_known() == "value 1"


def test_keeps_the_words_that_say_what_it_is():
    assert per_version(Counter().__call__).__doc__ == "Words."


def test_change_that_is_taken_back_was_never_there(committed_db):
    advance()
    before = current()
    with transaction.atomic():
        advance()
        transaction.set_rollback(True)
    assert current() == before


def test_another_connection_sees_the_change_once_it_is_committed(committed_db):
    advance()
    seen = []

    def look():
        seen.append(current())
        connection.close()

    def elsewhere():
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()

    elsewhere()
    with transaction.atomic():
        advance()
        elsewhere()
    elsewhere()
    assert seen[0] == seen[1] != seen[2]


def _begin_request():
    forget_token(signal=request_started)


def _end_request():
    forget_token(signal=request_finished)
