"""A PostgreSQL server of our own for as long as the tests run. It uses no port and no data of the machine's."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

# Nothing here must survive a power cut, so nothing waits for the disk.
CONFIGURATION = """
listen_addresses = ''
unix_socket_directories = '{folder}'
fsync = off
synchronous_commit = off
full_page_writes = off
"""


@contextmanager
def throwaway_server(programs: Path) -> Iterator[str]:
    """Run a new server and give its DATABASE_URL; it and its folder are gone at the end, whatever happens."""
    # Under /tmp, because another user must reach it and because the path of a socket is limited to 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir="/tmp"))
    data = folder / "data"
    user = {}
    if os.geteuid() == 0:  # the server refuses to run as root
        user = {"user": "postgres", "group": "postgres", "extra_groups": []}
        shutil.chown(folder, "postgres", "postgres")

    def call(program: str, *arguments: str, check: bool = True) -> None:
        # In a session of its own: Ctrl-C is for the tests, which still need the database to tidy up.
        subprocess.run(
            [programs / program, "-D", data, *arguments],
            cwd=folder,
            check=check,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
            **user,
        )

    try:
        call("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        with (data / "postgresql.conf").open("a") as file:
            file.write(CONFIGURATION.format(folder=folder))
        call("pg_ctl", "start", "--wait", "--log", str(folder / "log"))
        yield f"postgres://postgres@{quote(str(folder), safe='')}/postgres"
    finally:
        if (data / "postmaster.pid").exists():
            call("pg_ctl", "stop", "--mode=immediate", check=False)
        shutil.rmtree(folder, ignore_errors=True)
