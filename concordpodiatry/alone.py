"""A part that fails alone: one bad picture or link never takes a whole page with it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import Error as DatabaseFailure

logger = logging.getLogger(__name__)


@contextmanager
def failing_alone(part: str, where: str) -> Iterator[None]:
    """Log what fails inside, with what it is and where (``picture``, ``pk 7``), and go on after it.

    A failure of the database is passed on: the rest of the page could not be read either.
    """
    try:
        yield
    except DatabaseFailure:
        raise
    except Exception:
        logger.exception("%s (%s) cannot be shown; the rest goes on", part, where)
