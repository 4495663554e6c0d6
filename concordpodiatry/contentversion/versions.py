"""Reading and advancing the content version, and remembering what was built from it.

What every page shows (the offices, the menus, the practice's name) changes a few times a week and is read on every
request. ``per_version`` keeps it in the memory of each process until the token in the database changes, so it costs
one small query and is right in every worker the moment a change is committed.
"""

import uuid
from collections.abc import Callable
from typing import Generic, TypeVar

from django.http import HttpRequest

from .models import ContentVersion

Built = TypeVar("Built")


def current(request: HttpRequest | None = None) -> uuid.UUID:
    """The token of the content as it is now; asked once for each request."""
    if request is not None and hasattr(request, "_content_version"):
        return request._content_version
    # Before the first change there is no row: a token of its own means that nothing is remembered yet.
    token = ContentVersion.objects.values_list("token", flat=True).first() or uuid.uuid4()
    if request is not None:
        request._content_version = token
    return token


def advance() -> None:
    """Say that something a reader could see has changed. Call it after a change that sends no signal."""
    if not ContentVersion.objects.update(token=uuid.uuid4()):
        ContentVersion.objects.create()


class per_version(Generic[Built]):  # noqa: N801 - used as a decorator
    """Remember what a function without arguments builds, until the content changes.

    The token is read before the value is built: a change that arrives between leaves a value under an old token,
    which nobody asks for again. The value is shared by all threads of the process, so treat it as read-only.
    """

    def __init__(self, build: Callable[[], Built]) -> None:
        self.build = build
        self.__doc__ = build.__doc__
        self._known: tuple[uuid.UUID, Built] | None = None

    def __call__(self, request: HttpRequest | None = None) -> Built:
        token = current(request)
        known = self._known
        if known is not None and known[0] == token:
            return known[1]
        value = self.build()
        self._known = (token, value)
        return value

    def last_known(self) -> Built | None:
        """What was built last, whatever its age: for the moment when the database does not answer."""
        return self._known[1] if self._known else None
