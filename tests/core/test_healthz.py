"""``/healthz`` tells the truth about the database."""

import socket
import time

import pytest
from django.db import connection, connections

from concordpodiatry.core import health


@pytest.fixture
def lost_database(django_db_setup, django_db_blocker, monkeypatch):
    """A PostgreSQL database behind a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    connections.databases["lost"] = {
        **connections.databases["default"],
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "nothing",
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "USER": "nobody",
        "OPTIONS": {"connect_timeout": 2},
    }
    monkeypatch.setattr(health, "connection", connections["lost"])
    with django_db_blocker.unblock():
        yield
    connections["lost"].close()
    del connections["lost"], connections.databases["lost"]


@pytest.mark.django_db
def test_ok_while_the_database_answers(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-store" in response["Cache-Control"]
    assert response["Content-Type"].startswith("text/plain")


def test_503_when_the_database_is_gone(client, lost_database):
    started = time.monotonic()
    response = client.get("/healthz")
    assert response.status_code == 503
    assert b"does not answer" in response.content
    assert "no-store" in response["Cache-Control"]
    assert time.monotonic() - started < 5


@pytest.mark.django_db
def test_the_answer_costs_one_query(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        client.get("/healthz")


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_only_for_reading(client, method):
    assert getattr(client, method)("/healthz").status_code == 405


def test_comes_back_when_the_database_does(client, lost_database, monkeypatch):
    assert client.get("/healthz").status_code == 503
    monkeypatch.setattr(health, "connection", connection)
    assert client.get("/healthz").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("host", ["10.1.2.3", "10.1.2.3:8000", "health check", "[::1", ""])
@pytest.mark.parametrize("method", ["get", "head"])
def test_health_needs_no_host_name(client, settings, method, host):
    settings.ALLOWED_HOSTS = ["www.example.com"]
    settings.SECURE_SSL_REDIRECT, settings.SECURE_REDIRECT_EXEMPT = True, [r"^healthz$"]
    assert getattr(client, method)("/healthz", headers={"host": host}).status_code == 200
    assert client.get("/", headers={"host": host}).status_code in (301, 400)
