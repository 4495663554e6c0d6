"""The folder of stored pages.

    current -> versions/TOKEN.RELEASE.EXPIRES.MODIFIED     the pages that are true now, if any
    versions/NAME/site/blog/index.html (.br, .gz)          bodies, laid out like a static site
    versions/NAME/meta/blog/index.html.json                headers, for our own layer
    versions/NAME/locks/                                   who renders what

``current`` and the folders of versions are made only while the row of the content version is locked, and a writer
removes ``current`` while it holds that lock, before its commit. So there is no moment at which it names what is no
longer true. Every error of the disk means "not stored", never a wrong page.
"""

import fcntl
import gzip
import hashlib
import json
import logging
import os
import shutil
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import brotli
from django.conf import settings

logger = logging.getLogger(__name__)

ENCODINGS = {"br": ".br", "gzip": ".gz", "": ""}
"""Best first; the name in HTTP and the ending of the file."""
BROTLI_QUALITY, GZIP_LEVEL = 5, 6
KEPT_VERSIONS = 3
LOCKS = 64
WAIT_SECONDS = 1.5
"""How long a reader waits for another one who renders the same page."""
STEP_SECONDS = 0.01


class Version(NamedTuple):
    """One state of the site: its content, its code, the moment until which it is true (epoch seconds)."""

    token: str
    release: str
    expires: int
    modified: int
    """``Last-Modified`` of its pages: no two versions share a second, so a browser never keeps the wrong one."""

    @property
    def name(self) -> str:
        return ".".join(map(str, self))

    @classmethod
    def named(cls, name: str) -> "Version | None":
        try:
            token, release, expires, modified = name.split(".")
            return cls(token, release, int(expires), int(modified))
        except ValueError:
            return None


@dataclass(frozen=True)
class Entry:
    """A stored page: headers without those that depend on the encoding, and a body for each encoding."""

    headers: list[tuple[str, str]]
    bodies: dict[str, bytes]
    etag: str
    modified: int


@cache
def release() -> str:
    """Changes with the code, the templates and the names of static files: a deploy never shows yesterday's pages."""
    digest = hashlib.blake2b(digest_size=4)
    base = Path(settings.BASE_DIR)
    files = [base / "requirements.txt", Path(settings.STATIC_ROOT) / "staticfiles.json"]
    for folder in ("concordpodiatry", "blog", "locations", "templates"):
        files += sorted(path for path in (base / folder).rglob("*") if path.suffix in (".py", ".html", ".js", ".svg"))
    for path in files:
        with suppress(OSError):
            state = path.stat()
            digest.update(f"{path} {state.st_size} {state.st_mtime_ns}".encode())
    return digest.hexdigest()


class Store:
    """Reading and writing stored pages below one folder."""

    def __init__(self, root: Path, limit: int) -> None:
        """``limit`` is how many bytes the pages of one version may take."""
        self.root, self.limit = root, limit
        self.link = root / "current"
        self.versions = root / "versions"

    # The link

    def current(self) -> Version | None:
        """What the link names, whether or not its time is over."""
        try:
            return Version.named(os.path.basename(os.readlink(self.link)))  # noqa: PTH115, PTH119 - a Path costs more
        except OSError:
            return None

    def withdraw(self) -> None:
        """No stored page answers from here on. Call it while the content version is locked, before the commit."""
        try:
            self.link.unlink(missing_ok=True)
        except NotADirectoryError:
            return
        except OSError:
            logger.exception("Stored pages cannot be withdrawn; check who may write in %s", self.root)

    def establish(self, token: str, expires: int) -> Version | None:
        """Make a version current. Call it only while the content version is locked and its token is this one."""
        try:
            self.versions.mkdir(parents=True, exist_ok=True)
            version = self._same(token, expires) or Version(token, release(), expires, self._next_second())
            folder = self.versions / version.name
            for part in ("site", "meta", "locks"):
                (folder / part).mkdir(parents=True, exist_ok=True)
            beside = self.root / f"current-{os.getpid()}-{time.monotonic_ns()}"
            beside.symlink_to(Path("versions") / version.name)
            beside.replace(self.link)
        except OSError as error:
            logger.warning("Pages cannot be stored: %s", error)
            return None
        self._remove_old(version)
        return version

    def _same(self, token: str, expires: int) -> Version | None:
        """The folder of this very state, which a change that was rolled back has left."""
        names = map(Version.named, os.listdir(self.versions))  # noqa: PTH208 - names are all that is needed
        wanted = (token, release(), expires)
        return next((version for version in names if version and version[:3] == wanted), None)

    def _next_second(self) -> int:
        """Now, or one second after the last version where two come within one. The caller holds the lock."""
        path = self.root / "modified"
        last = 0
        with suppress(OSError, ValueError):
            last = int(path.read_text())
        modified = max(int(time.time()), last + 1)
        beside = self.root / f"modified-{os.getpid()}"
        beside.write_text(str(modified))
        beside.replace(path)
        return modified

    def kept(self) -> list[Version]:
        """All versions on disk, newest first."""
        try:
            found = map(Version.named, os.listdir(self.versions))  # noqa: PTH208
        except OSError:
            return []
        return sorted((version for version in found if version), key=lambda version: -version.modified)

    def _remove_old(self, current: Version) -> None:
        """Keep the newest versions and, as the last good copy, the fullest of the others."""
        others = [version for version in self.kept() if version != current]
        old = sorted(others[KEPT_VERSIONS - 1 :], key=lambda version: -self._size(version))
        # What new pages need goes first: the fullest is kept only where the newer ones hold less.
        if old and all(self._size(old[0]) > self._size(version) for version in others[: KEPT_VERSIONS - 1]):
            del old[0]
        for version in old:
            shutil.rmtree(self.versions / version.name, ignore_errors=True)

    def forget(self) -> None:
        """Remove every page of every version. Call it while the content version is locked.

        A page that is rendered meanwhile is not stored: its folder is gone, and nobody makes it anew before the commit.
        """
        self.withdraw()
        for version in self.kept():
            gone = self.root / f"gone-{os.getpid()}-{time.monotonic_ns()}"
            with suppress(OSError):
                (self.versions / version.name).rename(gone)
                shutil.rmtree(gone, ignore_errors=True)

    # Pages

    def read(self, version: Version, key: str) -> Entry | None:
        """A whole stored page, or None; a file that is cut short counts as none."""
        name = _file_name(key)
        folder = self.versions / version.name
        try:
            meta = json.loads((folder / "meta" / f"{name}.json").read_bytes())
            bodies = {
                encoding: (folder / "site" / (meta["file"] + ENCODINGS[encoding])).read_bytes()
                for encoding in meta["lengths"]
            }
        except (OSError, ValueError):
            return None
        if any(len(bodies[encoding]) != length for encoding, length in meta["lengths"].items()):
            return None
        return Entry([(name, value) for name, value in meta["headers"]], bodies, meta["etag"], version.modified)

    def write(self, version: Version, key: str, headers: list[tuple[str, str]], body: bytes) -> Entry | None:
        """Store a page unless the disk or the limit forbids it. The caller holds ``rendering`` for it."""
        media_type = next((value for name, value in headers if name.lower() == "content-type"), "")
        name = _file_name(key)
        # A web server tells the type from the ending: what is no HTML page gets a name that it does not look for.
        file = name if not name.endswith("index.html") or media_type.startswith("text/html") else f"{name}.data"
        bodies = {"": body}
        if len(body) > 200:
            bodies["gzip"] = gzip.compress(body, GZIP_LEVEL, mtime=0)
            bodies["br"] = brotli.compress(body, quality=BROTLI_QUALITY)
        etag = hashlib.blake2b(body, digest_size=12).hexdigest()
        meta = {
            "file": file,
            "headers": headers,
            "etag": etag,
            "lengths": {encoding: len(content) for encoding, content in bodies.items()},
        }
        folder = self.versions / version.name
        try:
            if not self._take(folder, sum(map(len, bodies.values()))):
                return None
            # Compressed forms first: where the plain one is seen, they are there.
            for encoding in ("br", "gzip", ""):
                if encoding in bodies:
                    self._put(folder / "site", file + ENCODINGS[encoding], bodies[encoding], version.modified)
            self._put(folder / "meta", f"{name}.json", json.dumps(meta).encode(), version.modified)
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                logger.warning("A page was not stored: %s", error)
            return None
        return Entry(headers, bodies, etag, version.modified)

    def _take(self, folder: Path, size: int) -> bool:
        """Count what a version holds; False when there is no room."""
        descriptor = os.open(folder / "locks" / "size", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            total = int(os.read(descriptor, 20) or b"0") + size
            if total > self.limit:
                return False
            os.pwrite(descriptor, str(total).encode(), 0)
            return True
        finally:
            os.close(descriptor)

    def _size(self, version: Version) -> int:
        try:
            return int((self.versions / version.name / "locks" / "size").read_bytes())
        except (OSError, ValueError):
            return 0

    def _put(self, folder: Path, name: str, content: bytes, modified: int) -> None:
        """Whole or not at all. The folder of the version is never made here: where it is gone, nothing is stored."""
        path = folder / name
        for parent in reversed(path.relative_to(folder).parents[:-1]):
            (folder / parent).mkdir(exist_ok=True)
        beside = path.with_name(f".{path.name[:80]}-{os.getpid()}-{time.monotonic_ns()}")
        try:
            with beside.open("xb") as file:
                file.write(content)
            os.utime(beside, (modified, modified))
            beside.replace(path)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise

    @contextmanager
    def rendering(self, version: Version, key: str) -> Iterator[bool]:
        """Let one render a page while others wait a little; True for the one who may store it."""
        path = self.versions / version.name / "locks" / str(zlib.crc32(key.encode()) % LOCKS)
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            yield False
            return
        try:
            yield _locked_within(descriptor, WAIT_SECONDS)
        finally:
            os.close(descriptor)


def _locked_within(descriptor: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if time.monotonic() > deadline:
                return False
            time.sleep(STEP_SECONDS)
        else:
            return True


def _file_name(key: str) -> str:
    """``/blog/?page=2`` is ``blog/index.html?page=2``, which no address without a query leads to."""
    path, mark, query = key.partition("?")
    return path.removeprefix("/") + ("index.html" if path.endswith("/") else "") + mark + query


@cache
def _store(root: str, limit: int) -> Store:
    return Store(Path(root), limit)


def store() -> Store | None:
    """The store that the settings name; None where pages are not stored."""
    if not settings.PAGE_STORE_DIR:
        return None
    return _store(str(settings.PAGE_STORE_DIR), settings.PAGE_STORE_MEGABYTES * 1_000_000)
