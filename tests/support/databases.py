"""A migrated database for every test process, in a moment.

Migrating from nothing takes many seconds, because Wagtail has hundreds of migrations. So it is done once, into a
template that is kept until a migration or a pinned package changes; every process works on a copy of it.
"""

import fcntl
import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import Protocol

from django.apps import apps
from django.conf import settings
from django.db import connection

TEMPLATES = settings.BASE_DIR / "var" / "test-databases"
# What a process has of its own: the database it works on, and the state to go back to.
LABELS = WORKING, KEPT = "working", "kept"


class Store(Protocol):
    """Databases as things to copy. A name is whatever the engine's setting NAME takes."""

    def template(self, fingerprint: str) -> str: ...
    def templates(self) -> list[str]: ...
    def own(self, label: str) -> str: ...
    def copy(self, source: str, target: str) -> None: ...
    def rename(self, source: str, target: str) -> None: ...
    def drop(self, name: str) -> None: ...
    def close(self) -> None: ...


class SQLiteFiles:
    """Each database is a file: templates in var/, a process's own ones where the system keeps passing things."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="concordpodiatry-test-")

    def template(self, fingerprint: str) -> str:
        return str(TEMPLATES / f"{fingerprint}.sqlite3")

    def templates(self) -> list[str]:
        return [str(path) for path in TEMPLATES.glob("*.sqlite3")]

    def own(self, label: str) -> str:
        return str(Path(self.folder.name) / f"{label}.sqlite3")

    def copy(self, source: str, target: str) -> None:
        self.drop(target)
        shutil.copyfile(source, target)

    def rename(self, source: str, target: str) -> None:
        Path(source).rename(target)

    def drop(self, name: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(name + suffix).unlink(missing_ok=True)

    def close(self) -> None:
        self.folder.cleanup()


class PostgresDatabases:
    """All databases are in the server that DATABASE_URL names; what they are for is in their names."""

    def template(self, fingerprint: str) -> str:
        return f"test_template_{fingerprint}"

    def templates(self) -> list[str]:
        with connection._nodb_cursor() as cursor:
            cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, 'test_template_')")
            return [name for (name,) in cursor.fetchall()]

    def own(self, label: str) -> str:
        return f"test_{os.getpid()}_{label}"

    def copy(self, source: str, target: str) -> None:
        self.drop(target)
        self._execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')

    def rename(self, source: str, target: str) -> None:
        self._execute(f'ALTER DATABASE "{source}" RENAME TO "{target}"')

    def drop(self, name: str) -> None:
        self._execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def close(self) -> None:
        for label in LABELS:
            self.drop(self.own(label))

    def _execute(self, statement: str) -> None:
        with connection._nodb_cursor() as cursor:
            cursor.execute(statement)


class TestDatabase:
    """The database of this test process, and what it goes back to after a test that commits."""

    __test__ = False  # not a test, whatever its name says to pytest

    def __init__(self) -> None:
        self.store: Store = SQLiteFiles() if connection.vendor == "sqlite" else PostgresDatabases()
        self.name = self.store.own(WORKING)
        self.origin = self._template()
        self.restore()

    def restore(self) -> None:
        """Forget everything since the last ``keep``."""
        disconnect()
        self.store.copy(self.origin, self.name)
        connection.settings_dict["NAME"] = self.name

    def keep(self) -> None:
        """Make what is in the database now the state that ``restore`` brings back."""
        disconnect()
        self.origin = self.store.own(KEPT)
        self.store.copy(self.name, self.origin)

    def remove(self) -> None:
        disconnect()
        self.store.close()

    def _template(self) -> str:
        """The migrated template; the first process that comes makes it while the others wait."""
        template = self.store.template(fingerprint())
        TEMPLATES.mkdir(parents=True, exist_ok=True)
        with (TEMPLATES / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            present = self.store.templates()
            if template not in present:
                connection.settings_dict["TEST"]["NAME"] = self.name
                connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
                disconnect()
                self.store.rename(self.name, template)
                for outdated in present:
                    self.store.drop(outdated)
        return template


def disconnect() -> None:
    """Leave the database alone: a copy needs it at rest."""
    connection.close()
    if connection.vendor == "postgresql":
        connection.close_pool()


def fingerprint() -> str:
    """Changes whenever a database that is migrated from nothing may come out different."""
    files = [settings.BASE_DIR / "requirements.txt"]
    for app in apps.get_app_configs():
        files += sorted(Path(app.path).glob("migrations/*.py"))
    digest = hashlib.sha256()
    for file in files:
        digest.update(str(file).encode() + file.read_bytes())
    return digest.hexdigest()[:16]
