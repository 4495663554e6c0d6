"""Putting load on servers, in rounds that take turns, so that what else the machine does hits all of them alike."""

import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from .machine import used

CONNECTIONS = 16
ROUNDS = 3
SECONDS = 3


@dataclass
class Target:
    """An address of a server under load, and what the rounds found."""

    name: str
    url: str
    pid: int
    """The first process of the server: its CPU time counts, and that of all below it."""

    connections: int = CONNECTIONS
    per_second: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Requests a second, the middle of the rounds."""
        return statistics.median(self.per_second)

    @property
    def cost(self) -> float:
        """CPU milliseconds a request, the middle of the rounds."""
        return statistics.median(self.cpu_ms)


def measure(targets: Sequence[Target], *, rounds: int = ROUNDS, seconds: int = SECONDS) -> None:
    """Load each target in turn, several times over. A wrong answer stops the run: its speed would mean nothing."""
    for target in targets:
        _wrk(target, 1)
    for _round in range(rounds):
        for target in targets:
            before = used(target.pid).cpu
            requests, rate = _wrk(target, seconds)
            target.per_second.append(rate)
            target.cpu_ms.append((used(target.pid).cpu - before) / max(requests, 1) * 1000)


def _wrk(target: Target, seconds: int) -> tuple[int, float]:
    program = shutil.which("wrk") or sys.exit("The bench needs wrk. On Debian or Ubuntu: sudo apt-get install wrk")
    done = subprocess.run(
        [program, "-t1", f"-c{target.connections}", f"-d{seconds}s", "-H", "Accept-Encoding: br, gzip", target.url],
        check=True,
        capture_output=True,
        text=True,
    )
    if wrong := re.search(r"(Non-2xx.*|Socket errors.*)", done.stdout):
        sys.exit(f"{target.name}, {target.url}: {wrong[1]}")
    requests = re.search(r"(\d+) requests in", done.stdout)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)
    if requests is None or rate is None:
        sys.exit(f"wrk said something unexpected:\n{done.stdout}")
    return int(requests[1]), float(rate[1])
