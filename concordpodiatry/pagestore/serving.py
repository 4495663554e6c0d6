"""Puts together what stands around Django: stored pages, and sizes of pictures where no web server serves them."""

from pathlib import Path
from typing import Any

from django.conf import settings
from whitenoise import WhiteNoise

from .files import store
from .keeper import Keeper
from .outer import Application, StoredPages

RENDITIONS = "images"
"""Where Wagtail keeps sizes of pictures; what staff uploaded lies beside it and is never served from here."""
A_YEAR = 31_536_000


def around(application: Application) -> Application:
    """The application with the layers that the settings ask for."""
    if settings.SERVE_MEDIA:
        application = _with_pictures(application)
    pages = store()
    if pages is None:
        return application
    layer = StoredPages(application, pages)
    Keeper(layer, pages).start()
    return layer


def _with_pictures(application: Application) -> Application:
    def harmless(headers: Any, _path: str, _url: str) -> None:
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Content-Security-Policy"] = "default-src 'none'; sandbox"

    files = WhiteNoise(
        application,
        autorefresh=True,
        max_age=A_YEAR,
        immutable_file_test=_never_changes,
        add_headers_function=harmless,
        allow_all_origins=False,
    )
    folder = Path(settings.MEDIA_ROOT) / RENDITIONS
    folder.mkdir(parents=True, exist_ok=True)
    files.add_files(folder, prefix=f"{settings.MEDIA_URL.strip('/')}/{RENDITIONS}/")
    return files


def _never_changes(_path: str, _url: str) -> bool:
    """The name of a size says what it shows."""
    return True
