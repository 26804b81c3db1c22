"""One run of a command: processor time, wall time, peak memory, and what it wrote."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

SPAWN = (sys.executable, "-ISs", str(Path(__file__).with_name("spawn.py")))

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
        # Its own group, so that nothing of it remains when it is given up.
        process = subprocess.Popen(
            [*SPAWN, *command],
            cwd=folder, env=dict(environment), stdout=printed, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        try:
            _, told = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise RunError(f"{' '.join(command)} took more than {PATIENCE} s.") from None
        used = json.loads(told)
        if used["code"]:
            printed.seek(0)
            said = printed.read().decode(errors="replace")[-2000:]
            raise RunError(f"{' '.join(command)} ended with {used['code']} after {used['wall']:.0f} s:\n{said}")
    return Run(used["cpu"], used["wall"], used["memory"], size_of(output))


def size_of(folder: Path) -> int:
    """The bytes of all files under a folder."""
    return sum((Path(parent) / name).stat().st_size for parent, _, names in os.walk(folder) for name in names)
