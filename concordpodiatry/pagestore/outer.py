"""The layer around Django: answers from stored pages without entering the framework, and when it fails.

A request that finds its page costs one look at the link, one at the clock and one in a dictionary.
"""

import logging
import os
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import DatabaseError, close_old_connections
from django.utils.dateformat import format as format_date

from concordpodiatry.contentversion.models import ContentVersion

from .addresses import UNKNOWN, Addresses
from .answers import Answer, cache_control
from .files import Store, Version, release
from .middleware import DATABASE_DOWN

logger = logging.getLogger(__name__)

MEMORY_BYTES = 64_000_000
"""What one worker keeps of stored pages in its memory; beyond it, it begins anew."""
LAST_COPY_DAYS = 14
BREATH_SECONDS = 2
"""How long the database is left alone after it failed, where a last good copy answers."""
MAIN = b'<main id="main" tabindex="-1">'

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class Known:
    """The pages of one version that this worker has in its memory."""

    __slots__ = ("answers", "bytes", "target", "version")

    def __init__(self, target: str, version: Version) -> None:
        self.target, self.version = target, version
        self.answers: dict[str, Answer] = {}
        self.bytes = 0


class StoredPages:
    """A WSGI application around another one."""

    def __init__(self, application: Application, store: Store) -> None:
        self.application, self.store = application, store
        self.link = str(store.link)
        self.addresses = Addresses()
        self.control = cache_control()
        self.release = release()
        self.asks_database = settings.PAGE_STORE_SEVERAL_MACHINES
        self.known = Known("", Version("", "", 0, 0))
        self.resume = 0.0

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        key = self.addresses.key(environ)
        if key is None:
            return self.application(environ, start_response)
        answer = self.find(key)
        if answer is not None:
            status, headers, body = answer.to(environ)
            start_response(status, headers.copy())
            return [body]
        if UNKNOWN in key:
            return self.application(environ, start_response)
        return self._ask(key, environ, start_response)

    def find(self, key: str) -> Answer | None:
        """The page as it is true now, or None."""
        try:
            target = os.readlink(self.link)  # noqa: PTH115 - a Path costs several times as much
        except OSError:
            return None
        known = self.known
        if target != known.target:
            version = Version.named(os.path.basename(target))  # noqa: PTH119
            if version is None or version.release != self.release:
                return None
            # Swapped as one: a thread never joins the link of now with pages of before.
            known = self.known = Known(target, version)
        if time.time() >= known.version.expires or (self.asks_database and not self._is_newest(known.version)):
            return None
        return known.answers.get(key) or self._load(known, key)

    def _load(self, known: "Known", key: str) -> Answer | None:
        entry = self.store.read(known.version, key)
        if entry is None:
            return None
        answer = Answer(entry, self.control)
        if known.bytes > MEMORY_BYTES:
            known.answers.clear()
            known.bytes = 0
        known.bytes += answer.size
        known.answers[key] = answer
        return answer

    def _is_newest(self, version: Version) -> bool:
        """With several machines, a writer on another one cannot remove our link: the database tells."""
        close_old_connections()
        try:
            token = ContentVersion.objects.values_list("token", flat=True).first()
        except DatabaseError:
            return False
        finally:
            close_old_connections()
        return token is not None and token.hex == version.token

    def _ask(self, key: str, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Let the application answer; where it cannot, the last good copy does, with a note that says so."""
        if time.monotonic() < self.resume and (copy := self._last_copy(key, environ)):
            start_response(*copy[:2])
            return [copy[2]]
        held: list[Any] = []

        def hold(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], Any]:
            held[:] = [status, headers, exc_info]
            return lambda _data: None

        try:
            body = self.application(environ, hold)
        except Exception:
            logger.exception("The application failed.")
            copy = self._last_copy(key, environ)
            if copy is None:
                raise
            start_response(*copy[:2])
            return [copy[2]]
        if held[0].startswith("5"):
            if environ.get(DATABASE_DOWN):
                self.resume = time.monotonic() + BREATH_SECONDS
            copy = self._last_copy(key, environ)
            if copy is not None:
                if hasattr(body, "close"):
                    body.close()
                start_response(*copy[:2])
                return [copy[2]]
        start_response(held[0], held[1], held[2]) if held[2] else start_response(held[0], held[1])
        return body

    def _last_copy(self, key: str, environ: dict[str, Any]) -> tuple[str, list[tuple[str, str]], bytes] | None:
        for version in self.store.kept():
            if version.modified < time.time() - LAST_COPY_DAYS * 86_400:
                break
            entry = self.store.read(version, key)
            if entry is not None:
                break
        else:
            return None
        if entry is None:
            return None
        body = _with_note(entry.bodies[""], version.modified)
        age = max(0, int(time.time()) - version.modified)
        headers = [(name, value) for name, value in entry.headers if name.lower() not in COPY_SAYS_ITSELF]
        headers += [
            ("Age", str(age)),
            ("Cache-Control", "no-store"),
            ("Content-Length", str(len(body))),
            ("Warning", '111 - "Revalidation Failed"'),
        ]
        return "200 OK", headers, b"" if environ["REQUEST_METHOD"] == "HEAD" else body


COPY_SAYS_ITSELF = {"content-length", "cache-control", "etag", "last-modified", "vary", "date"}


def _with_note(body: bytes, made: int) -> bytes:
    """A reader must know that "open now" may be over."""
    moment = datetime.fromtimestamp(made, ZoneInfo(settings.TIME_ZONE))
    words = format_date(moment, "P \\o\\n F j, Y")
    note = (
        '<div class="banner"><div class="wrap"><p><strong>Part of our website is not working right now.</strong> '
        f"This page is a copy from {words}. Please call before you set out.</p></div></div>"
    )
    return body.replace(MAIN, note.encode() + MAIN, 1)
