"""One run of a command: processor time, wall time, peak memory, and what it wrote."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 600
"""Seconds after which a run is given up."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one build cost."""

    cpu: float
    """Seconds of processor time, in the program and in the system, of the process and of those it waited for."""
    wall: float
    """Seconds by the clock."""
    memory: int
    """The most bytes it held at once; where it starts other processes, those of the largest."""
    written: int
    """Bytes of the finished site."""


class RunError(Exception):
    """A build that failed or hung; the message holds the end of what it printed."""


def measure(command: list[str], folder: Path, environment: Mapping[str, str], output: Path) -> Run:
    """Run a command in a folder and wait for it; output is the folder that it writes."""
    with tempfile.TemporaryFile() as printed:
        start = time.perf_counter()
        # The process is waited for here, not by subprocess, since wait4 alone tells what this one child used.
        process = subprocess.Popen(command, cwd=folder, env=dict(environment), stdout=printed, stderr=subprocess.STDOUT)
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            watch.cancel()
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            printed.seek(0)
            said = printed.read().decode(errors="replace")[-2000:]
            raise RunError(f"{' '.join(command)} ended with {process.returncode} after {wall:.0f} s:\n{said}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024, size_of(output))


def size_of(folder: Path) -> int:
    """The bytes of all files under a folder."""
    return sum((Path(parent) / name).stat().st_size for parent, _, names in os.walk(folder) for name in names)
