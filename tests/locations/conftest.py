"""What the tests of the hours share."""

import os
import time

import pytest


@pytest.fixture
def server_in(monkeypatch):
    """Move the server to another time zone."""

    def move(zone):
        monkeypatch.setitem(os.environ, "TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()
