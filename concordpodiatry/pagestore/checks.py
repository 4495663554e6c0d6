"""What must be right around the page store before it is trusted."""

import os
import stat
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register  # noqa: A004

from .files import store


@register()
def store_is_usable(**kwargs: Any) -> list[CheckMessage]:
    pages = store()
    if pages is None:
        return []
    found: list[CheckMessage] = []
    if not urlsplit(settings.SITE_URL).netloc:
        found.append(
            Error("PAGE_STORE_DIR is set, but not SITE_URL: pages are stored for one address.", id="pagestore.E001")
        )
    existing = next(path for path in (pages.root, *pages.root.absolute().parents) if path.exists())
    if not os.access(existing, os.W_OK | os.X_OK):
        found.append(
            Warning(
                f"{pages.root} cannot be written: every page is rendered anew, and a change cannot take a copy away.",
                hint="Give the folder to the user that runs the site and its commands, or set PAGE_STORE_DIR.",
                id="pagestore.W001",
            )
        )
    elif pages.root.exists() and stat.S_IMODE(pages.root.stat().st_mode) & stat.S_IWOTH:
        found.append(
            Warning(f"Everybody on this machine can write in {pages.root}, and so change pages.", id="pagestore.W002")
        )
    return found
