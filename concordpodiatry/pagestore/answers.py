"""HTTP of stored pages: encodings, ETag, 304, caching. The same for the layer outside Django and the one inside."""

from email.utils import formatdate
from functools import lru_cache
from typing import Any

from django.conf import settings

from .files import ENCODINGS, Entry

MADE_HERE = {"content-length", "content-encoding", "etag", "last-modified", "cache-control", "vary", "date"}

Headers = list[tuple[str, str]]


def cache_control() -> str:
    """Browsers keep a page but ask each time. A shared cache may answer by itself only when publishing purges it."""
    seconds = settings.PAGE_STORE_SHARED_SECONDS
    if not seconds:
        return "no-cache, stale-if-error=86400"
    return f"public, max-age=0, s-maxage={seconds}, stale-while-revalidate=10, stale-if-error=86400"


class Answer:
    """A stored page ready to be sent, in each encoding."""

    __slots__ = ("bodies", "etags", "full", "modified", "short", "size")

    def __init__(self, entry: Entry, control: str) -> None:
        self.modified = formatdate(entry.modified, usegmt=True)
        common = [("Last-Modified", self.modified), ("Cache-Control", control), ("Vary", "Accept-Encoding")]
        kept = [(name, value) for name, value in entry.headers if name.lower() not in MADE_HERE]
        self.bodies = entry.bodies
        self.etags: dict[str, str] = {}
        self.full: dict[str, Headers] = {}
        self.short: dict[str, Headers] = {}
        self.size = sum(map(len, entry.bodies.values()))
        for encoding, body in entry.bodies.items():
            etag = f'"{entry.etag}{"-" if encoding else ""}{encoding}"'
            self.etags[encoding] = etag
            headers = [("ETag", etag), *common, *kept]
            # What a browser has already: all but what describes the body.
            self.short[encoding] = [pair for pair in headers if not pair[0].lower().startswith("content-t")]
            sent = [("Content-Length", str(len(body))), *headers]
            self.full[encoding] = [("Content-Encoding", encoding), *sent] if encoding else sent

    def to(self, environ: dict[str, Any]) -> tuple[str, Headers, bytes]:
        """Status, headers and body for this request."""
        accepted = environ.get("HTTP_ACCEPT_ENCODING")
        encoding = ""
        if accepted:
            encoding = best_encoding(accepted, tuple(self.bodies))
        known = environ.get("HTTP_IF_NONE_MATCH")
        if known is not None:
            if self.etags[encoding] in known or known.strip() == "*":
                return "304 Not Modified", self.short[encoding], b""
        elif environ.get("HTTP_IF_MODIFIED_SINCE") == self.modified:
            # Only the very second we named counts: no two versions share one.
            return "304 Not Modified", self.short[encoding], b""
        body = b"" if environ["REQUEST_METHOD"] == "HEAD" else self.bodies[encoding]
        return "200 OK", self.full[encoding], body


@lru_cache(maxsize=256)
def best_encoding(accepted: str, present: tuple[str, ...]) -> str:
    """The smallest form that the browser takes; the plain one where it takes none."""
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameters = part.partition(";")
        weight = parameters.strip().removeprefix("q=") if parameters else "1"
        try:
            weights[name.strip()] = float(weight)
        except ValueError:
            weights[name.strip()] = 0
    others = weights.get("*", 0)
    fitting = [name for name in ENCODINGS if name and name in present and weights.get(name, others) > 0]
    return fitting[0] if fitting else ""
