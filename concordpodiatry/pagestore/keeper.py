"""One thread in each worker that looks after the link: takes it away at its time, and has pages rendered ahead.

The layer outside Django compares the time by itself; a web server that reads the files cannot. And after a change of
content the first reader of an important page should not be the one who waits.
"""

import fcntl
import io
import logging
import os
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connections
from wagtail.models import Page

from blog.models import BlogIndexPage, BlogPage
from concordpodiatry.contentversion.models import ContentVersion
from concordpodiatry.core.visibility import visible
from concordpodiatry.pages.models import HomePage
from locations.models import LocationIndexPage, LocationPage

from .files import Store
from .outer import Application

logger = logging.getLogger(__name__)

INTERVAL_SECONDS = 0.5
PATIENCE_SECONDS = 3
"""Before the next try where nothing could be stored: somebody is writing, or something is broken."""
NEWEST = 5


class Keeper:
    """Looks at the link again and again; whatever fails is tried again later."""

    def __init__(self, application: Application, store: Store) -> None:
        self.application, self.store = application, store

    def start(self) -> None:
        threading.Thread(target=self.run, name="pagestore-keeper", daemon=True).start()

    def run(self) -> None:
        while True:
            time.sleep(INTERVAL_SECONDS)
            try:
                is_well = self.look()
            except Exception:
                logger.warning("Stored pages could not be looked after; trying again.", exc_info=True)
                is_well = False
            finally:
                with suppress(Exception):
                    connections.close_all()
            if not is_well:
                time.sleep(PATIENCE_SECONDS)

    def look(self) -> bool:
        """True when the link is as it should be now."""
        version = self.store.current()
        if version is not None and time.time() < version.expires:
            # A safety net for a writer that was not allowed to remove the link, and for a restored database.
            token = ContentVersion.objects.values_list("token", flat=True).first()
            if token is not None and token.hex == version.token:
                return True
            self.store.withdraw()
        elif version is not None:
            # Not true any more. Another worker may just have set a new one; then a reader sets it once more.
            self.store.withdraw()
        return self._render_ahead()

    def _render_ahead(self) -> bool:
        self.store.root.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.store.root / "rendering-ahead", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return True  # another worker does it
            for url in self._that_matter():
                self._render(url)
                if self.store.current() is None:
                    return False
            return True
        finally:
            os.close(descriptor)

    def _that_matter(self) -> Iterator[str]:
        """The first pages of a visit, and what changed last."""
        seen = set()
        for pages in (
            HomePage.objects.order_by("path")[:1],
            BlogIndexPage.objects.order_by("path")[:1],
            BlogPage.objects.order_by("-last_published_at")[:NEWEST],
            LocationPage.objects.order_by("path"),
            LocationIndexPage.objects.order_by("path"),
            Page.objects.filter(depth__gt=1).order_by("-last_published_at")[:NEWEST],
        ):
            for page in visible(Page.objects.filter(pk__in=list(pages.values_list("pk", flat=True)))):
                url = page.get_url()
                if url and url not in seen:
                    seen.add(url)
                    yield urlsplit(url).path

    def _render(self, path: str) -> None:
        site = urlsplit(settings.SITE_URL)
        environ: dict[str, Any] = {
            "REQUEST_METHOD": "GET",
            "SCRIPT_NAME": "",
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "HTTP_HOST": site.netloc,
            "HTTP_X_FORWARDED_PROTO": site.scheme,
            "SERVER_NAME": site.hostname,
            "SERVER_PORT": str(site.port or (443 if site.scheme == "https" else 80)),
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": site.scheme,
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": io.StringIO(),
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }
        body = self.application(environ, lambda *_arguments: None)
        if hasattr(body, "close"):
            body.close()
