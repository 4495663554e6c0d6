"""Making stored pages current: under the lock that every writer of content takes, and never waiting for it."""

import time
import uuid

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.utils import timezone

from concordpodiatry.contentversion import versions
from concordpodiatry.contentversion.models import ContentVersion

from .files import Store, Version, release
from .moments import next_change


def version_now(store: Store) -> Version | None:
    """The version under which pages rendered from now on belong; None while somebody changes content."""
    token = versions.current()
    version = store.current()
    if version is not None and version[:2] == (token.hex, release()) and time.time() < version.expires:
        return version
    # Whole seconds, rounded down: a copy may go early, never late.
    expires = int(next_change(timezone.now()).timestamp())
    return _establish(store, token, expires)


def _establish(store: Store, token: uuid.UUID, expires: int) -> Version | None:
    try:
        _wait_for_locks(False)
        try:
            with transaction.atomic():
                rows = ContentVersion.objects.select_for_update(nowait=connection.features.has_select_for_update_nowait)
                if rows.values_list("token", flat=True).first() != token:
                    return None
                version = store.establish(token.hex, expires)
        finally:
            _wait_for_locks(True)
    except OperationalError:
        # Somebody holds the lock, or it was lost before its time: then nothing may count as current.
        store.withdraw()
        return None
    return version


def _wait_for_locks(patient: bool) -> None:
    """SQLite has one lock for the whole database, and waits for it as long as this says."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        seconds = settings.DATABASES["default"].get("OPTIONS", {}).get("timeout", 5) if patient else 0
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")
