"""Walking all files of the sitemap."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

LOCATION = re.compile(r"<loc>([^<]+)</loc>")


def listed_paths(read: Callable[[str], str]) -> list[str]:
    """The path of every page in the sitemap. ``read`` gives the text behind a path."""

    def paths(path: str) -> list[str]:
        return [urlsplit(location).path for location in LOCATION.findall(read(path))]

    return [path for file in paths("/sitemap.xml") for path in paths(file)]
