"""A store of its own for each test, and the site as an application server calls it."""

import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection

from concordpodiatry.contentversion.versions import advance
from concordpodiatry.pagestore.files import Store, store
from concordpodiatry.pagestore.outer import StoredPages
from tests.builders import make_index, make_location, make_post

HOST = "127.0.0.1:8000"


class Reader:
    """Asks the whole stack, without a web server between."""

    def __init__(self, application: Callable) -> None:
        self.application = application

    def get(self, path: str = "/", query: str = "", method: str = "GET", **headers: str) -> "Reply":
        environ: dict[str, Any] = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "HTTP_HOST": HOST,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8000",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": io.StringIO(),
            **{f"HTTP_{name.upper()}": value for name, value in headers.items()},
        }
        reply = Reply()
        body = self.application(environ, reply.start)
        reply.body = b"".join(body)
        if hasattr(body, "close"):
            body.close()
        return reply


class Reply:
    status = ""
    body = b""
    headers: dict[str, str]

    def start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
        self.status, self.headers = status, dict(headers)

    @property
    def code(self) -> int:
        return int(self.status[:3])

    @property
    def text(self) -> str:
        return self.body.decode()


class Stack:
    """The store, the layer around Django, and what it asks of Django."""

    def __init__(self, pages: Store) -> None:
        self.store = pages
        self.rendered: list[str] = []
        self.handler = WSGIHandler()
        self.layer = StoredPages(self._ask, pages)
        self.reader = Reader(self.layer)

    def _ask(self, environ: dict[str, Any], start_response: Callable) -> Any:
        self.rendered.append(environ["PATH_INFO"])
        return self.handler(environ, start_response)

    def get(self, *arguments: str, **options: str) -> Reply:
        return self.reader.get(*arguments, **options)

    def is_stored(self, *arguments: str, **options: str) -> bool:
        """Whether asking twice enters Django once at most."""
        self.get(*arguments, **options)
        before = len(self.rendered)
        self.get(*arguments, **options)
        return len(self.rendered) == before


@pytest.fixture
def stack(committed_db: None, settings: Any, tmp_path: Any) -> Iterator[Stack]:
    """A small site with stored pages: a home page, a blog with a post, an office."""
    settings.PAGE_STORE_DIR = str(tmp_path / "pages")
    settings.SITE_URL = f"http://{HOST}"
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    make_index()
    make_location()
    make_post("Heel pain in winter", slug="heel-pain")
    advance()
    pages = store()
    assert pages is not None
    yield Stack(pages)
    connection.close()
