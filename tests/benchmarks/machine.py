"""What this machine is, and what a group of processes has used of it. Linux only: it reads ``/proc``."""

import os
import platform
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Used:
    """CPU seconds since the start, and megabytes of memory now, of a process and all below it."""

    cpu: float
    megabytes: float


def used(root: int) -> Used:
    """Add up a process and its descendants. Memory is proportional (PSS): what they share counts once."""
    cpu = memory = 0.0
    for pid in _tree(root):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            # Fields 14 to 17 of proc(5): user and system time, own and of children that have ended.
            cpu += sum(map(int, fields[11:15])) / TICKS
            memory += _proportional(pid)
        except (FileNotFoundError, ProcessLookupError):
            continue
    return Used(cpu, memory)


def _proportional(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _tree(root: int) -> list[int]:
    found = [root]
    for pid in found:
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                found += map(int, task.read_text().split())
            except (FileNotFoundError, ProcessLookupError):
                continue
    return found


def description() -> str:
    """One line for the report."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    memory = os.sysconf("SC_PHYS_PAGES") * PAGE_BYTES / 1024**3
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GiB, Linux, Python {platform.python_version()}"
