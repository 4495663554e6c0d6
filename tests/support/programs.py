"""Programs that no Python package brings: PostgreSQL's server and Chromium. Finds them, or installs them on Debian."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> Path | None:
    """The browser named by ``CHROMIUM``, else the first one on the path."""
    for name in filter(None, (os.environ.get("CHROMIUM"), *CHROMIUM_NAMES)):
        if found := shutil.which(name):
            return Path(found)
    return None


def find_postgres() -> Path | None:
    """The folder of the server's programs. Debian keeps one per version, none of them on the path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    return next((folder for folder in reversed(folders) if (folder / "initdb").exists()), None)


def can_drive_a_browser() -> bool:
    """Playwright's driver needs a small library that most machines have, but not the smallest ones."""
    try:
        return sys.platform != "linux" or bool(ctypes.CDLL("libatomic.so.1"))
    except OSError:
        return False


def require() -> tuple[Path, Path]:
    """Chromium, and the folder of PostgreSQL's programs. Stops with one line when they cannot be had."""
    packages = []
    if not find_postgres():
        packages.append("postgresql")
    if not find_chromium():
        packages += ["chromium", "fonts-liberation"]  # without a font, Chromium draws no text
    if not can_drive_a_browser():
        packages.append("libatomic1")
    if packages:
        _install(packages)
    chromium, postgres = find_chromium(), find_postgres()
    if not chromium or not postgres:
        sys.exit("PostgreSQL or Chromium was installed where the tests do not find it; CHROMIUM=/path names a browser.")
    return chromium, postgres


def _install(packages: list[str]) -> None:
    names = " ".join(packages)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit(f"The tests need more than Python here. On Debian or Ubuntu: sudo apt-get install {names}")
    print(f"Installing {names} with apt-get", flush=True)
    # The list of packages on a new machine is old or empty; a mirror may fail once.
    script = f"apt-get -qq update && apt-get -qq install --yes --no-install-recommends {names}"
    for _attempt in range(2):
        done = subprocess.run(
            ["sh", "-c", script],
            check=False,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode == 0:
            return
    sys.exit(f"{done.stdout}\napt-get could not install {names}; the lines above say why.")
