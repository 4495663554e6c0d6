"""The servers that are compared, each started for as long as it is measured, on a port that was free."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 60

NGINX = """
worker_processes 2;
daemon off;
user root;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    sendfile on;
    keepalive_requests 1000000;
    open_file_cache max=1000 inactive=60s;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        gzip_static on;
        {rules}
    }}
}}
"""


@dataclass(frozen=True)
class Server:
    """Where it listens, its first process, and how long it took until the first answer."""

    url: str
    pid: int
    seconds_to_start: float


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@contextmanager
def nginx(root: Path, folder: Path, rules: str = "") -> Iterator[Server]:
    """nginx with two workers, serving a folder; beside each file it looks for a ready ``.gz``."""
    program = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if program is None:
        sys.exit("The bench needs nginx. On Debian or Ubuntu: sudo apt-get install nginx-light")
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(NGINX.format(folder=folder, root=root, port=port, rules=rules))
    with _running([program, "-c", str(configuration)], port, {}, folder / "nginx.log") as server:
        yield server


@contextmanager
def granian(environment: Mapping[str, str], folder: Path) -> Iterator[Server]:
    """The application as the README starts it for patients: two workers, one thread for blocking work each.

    It listens on the port that its own address names, since it stores pages for that address only.
    """
    port = int(environment["SITE_URL"].rpartition(":")[2])
    command = [
        str(Path(sys.executable).with_name("granian")),
        *("--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)),
        *("--workers", "2", "--blocking-threads", "1", "--respawn-failed-workers", "--no-ws"),
        "concordpodiatry.wsgi:application",
    ]
    with _running(command, port, environment, folder / "granian.log") as server:
        yield server


@contextmanager
def _running(command: list[str], port: int, environment: Mapping[str, str], log: Path) -> Iterator[Server]:
    start = time.monotonic()
    with log.open("w") as output:
        process = subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url, process, log)
            yield Server(url, process.pid, time.monotonic() - start)
        finally:
            process.terminate()
            process.wait()


def _wait(url: str, process: subprocess.Popen, log: Path) -> None:
    """Any answer will do."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{url}/healthz", timeout=START_SECONDS)
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    sys.exit(f"A server does not answer:\n{log.read_text()}")
