"""Reading and advancing the content version, and remembering what was built from it.

What every page shows (the offices, the menus, the practice's name) changes a few times a week and is read on every
request. ``per_version`` keeps it in the memory of each process until the token in the database changes, so it costs
one small query and is right in every worker the moment a change is committed.
"""

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any, Generic, TypeVar

from asgiref.local import Local
from django.core.signals import request_started
from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone

from .models import ContentVersion

Built = TypeVar("Built")

_this_request = Local()

advanced = Signal()
"""Sent with the row of the version locked, before the commit, so that a copy is gone when the change is there."""


def current() -> uuid.UUID:
    """The token of the content as it is now; asked once for each request, and every time outside of one."""
    token = getattr(_this_request, "token", None)
    if token is None:
        # Before the first change there is no row: a token of its own means that nothing is remembered yet.
        token = ContentVersion.objects.values_list("token", flat=True).first() or uuid.uuid4()
        if getattr(_this_request, "running", False):
            _this_request.token = token
    return token


def changed_at() -> datetime:
    """When something a reader could see last changed."""
    return ContentVersion.objects.values_list("changed_at", flat=True).first() or timezone.now()


def advance() -> uuid.UUID:
    """Say that something a reader could see has changed. Call it after a change that sends no signal."""
    _this_request.token = None
    token = uuid.uuid4()
    with transaction.atomic():
        if not ContentVersion.objects.update(token=token, changed_at=timezone.now()):
            ContentVersion.objects.create(token=token)
        advanced.send(ContentVersion)
    return token


def hold() -> uuid.UUID:
    """Wait for whoever is changing content, and keep everybody else waiting to the end of this transaction.

    For work that reads content and stores what follows from it. SQLite has only one writer anyway.
    """
    token = ContentVersion.objects.select_for_update().values_list("token", flat=True).first()
    return token or advance()


def forget_token(signal: Any, **kwargs: Any) -> None:
    """A token holds for one request: the next one asks again."""
    _this_request.token = None
    _this_request.running = signal is request_started


class per_version(Generic[Built]):  # noqa: N801 - used as a decorator
    """Remember what a function without arguments builds, until the content changes.

    The token is read before the value is built: a change that arrives between leaves a value under an old token,
    which nobody asks for again. The value is shared by all threads of the process: read it, never change it, unless
    it is a dictionary that only ever gains true entries.
    """

    def __init__(self, build: Callable[[], Built]) -> None:
        self.build = build
        self.__doc__ = build.__doc__
        self._known: tuple[uuid.UUID, Built] | None = None

    def __call__(self) -> Built:
        token = current()
        known = self._known
        if known is not None and known[0] == token:
            return known[1]
        value = self.build()
        self._known = (token, value)
        return value

    def last_known(self) -> Built | None:
        """What was built last, whatever its age: for the moment when the database does not answer."""
        return self._known[1] if self._known else None
