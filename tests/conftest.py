"""What every test can ask for. See README.md beside this file."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import hypothesis
import pytest
import zeal
from django.apps import apps
from django.conf import settings
from django.core.cache import caches
from django.core.management import call_command
from django.template import engines
from pytest_django import DjangoDbBlocker
from wagtail.images.models import Filter

from tests.support.databases import TestDatabase
from tests.support.pictures import run_blank
from tests.support.undefined import Undefined

# How long one example takes says more about the machine than about the code. New examples are tried on your machine;
# a change that is being judged gets the same ones every time, so that what fails is the change.
hypothesis.settings.register_profile(
    "patient", parent=hypothesis.settings(), deadline=None, derandomize="CI" in os.environ
)
hypothesis.settings.load_profile("patient")

FLUSHING_FIXTURES = {"transactional_db", "django_db_reset_sequences", "django_db_serialized_rollback", "live_server"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests of the demonstration site come last: what runs before them starts from Wagtail's empty site.

    On PostgreSQL only those run that may touch the database: the others would say the same a second time.
    """
    for item in items:
        marker = item.get_closest_marker("django_db")
        if FLUSHING_FIXTURES.intersection(item.fixturenames) or (marker and marker.kwargs.get("transaction")):
            raise pytest.UsageError(f"{item.nodeid} would empty all tables, Wagtail's own too. Use committed_db.")
        if "demo_site" in item.fixturenames:
            item.add_marker(pytest.mark.django_db)
    if "postgresql" in settings.DATABASES["default"]["ENGINE"]:
        config.hook.pytest_deselected(items=[item for item in items if not touches_database(item)])
        items[:] = [item for item in items if touches_database(item)]
    items.sort(key=lambda item: "demo_site" in item.fixturenames)


def touches_database(item: pytest.Item) -> bool:
    """pytest-django keeps every other test away from it."""
    return bool(
        item.get_closest_marker("django_db") or {"db", "committed_db", "site_url"}.intersection(item.fixturenames)
    )


def pytest_unconfigure() -> None:
    """The settings for tests make a folder for uploads in each process."""
    if settings.configured and tempfile.gettempdir() in map(str, Path(settings.MEDIA_ROOT).parents):
        shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: DjangoDbBlocker) -> Iterator[TestDatabase]:
    """Instead of pytest-django's own, which would migrate from nothing in every process."""
    with django_db_blocker.unblock():
        database = TestDatabase()
    yield database
    with django_db_blocker.unblock():
        database.remove()


@pytest.fixture
def committed_db(django_db_setup: TestDatabase, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A database in which the test really commits: for threads, locks and ``on_commit``. Restored afterwards.

    Threads close their own connections.
    """
    with django_db_blocker.unblock():
        yield
        django_db_setup.restore()


@pytest.fixture(scope="session")
def demo_site(django_db_setup: TestDatabase, django_db_blocker: DjangoDbBlocker) -> None:
    """The whole demonstration practice, loaded once for all tests of this process. What a test changes is undone."""
    with django_db_blocker.unblock():
        call_command("sync_roles", stdout=StringIO())
        call_command("load_demo", stdout=StringIO())
        django_db_setup.keep()


@pytest.fixture(autouse=True)
def blank_pictures(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sizes of the demonstration's many pictures are blank, or each page would take seconds to draw."""
    if "demo_site" in request.fixturenames:
        monkeypatch.setattr(Filter, "run", run_blank)


@pytest.fixture
def no_repeated_queries() -> Iterator[None]:
    """Fails when the code asks the database once per row (N+1)."""
    assert apps.is_installed("zeal")
    with zeal.zeal_context():
        yield


@pytest.fixture(autouse=True)
def empty_caches() -> None:
    """A cache must not carry what one test made into the next."""
    for cache in caches.all(initialized_only=True):
        cache.clear()


@pytest.fixture(autouse=True, scope="session")
def undefined_variables_fail() -> None:
    engines["django"].engine.string_if_invalid = Undefined()
