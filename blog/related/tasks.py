"""Getting what became stale worked out anew, once the change is committed."""

from django.db import connection, transaction
from django_tasks import task

from .suggestions import refresh


@task(backend="background")
def refresh_in_background() -> None:
    refresh()


def refresh_soon() -> None:
    """After this transaction, once however often it is asked for; never in the way of whoever saves."""
    if _enqueue not in (each[1] for each in connection.run_on_commit):
        transaction.on_commit(_enqueue)


def _enqueue() -> None:
    refresh_in_background.enqueue()
