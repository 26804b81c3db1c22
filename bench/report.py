"""What a person reads, and what a program does: a table, the growth, JSON."""

from __future__ import annotations

import json
import math
import os
import platform
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from statistics import median

from .pairs import Result


def summary(result: Result) -> str:
    """A size, peer and mode in a line."""
    low, high = min(result.ratios), max(result.ratios)
    return (
        f"{result.notes:,} notes, {result.mode}, by {result.peer}: CPU {result.ratio:.2f} ({low:.2f} to {high:.2f}), "
        f"memory {result.memory_ratio:.2f}, wall {median(o.wall / t.wall for o, t in result.pairs):.2f}"
    )


def growth(results: Iterable[Result]) -> tuple[str, ...]:
    """How our processor time, and each peer's, grows from one size to the next; 1.00 is in proportion."""
    lines = []
    ordered = sorted(results, key=lambda result: (result.peer, result.mode, result.notes))
    for small, large in pairwise(ordered):
        if (small.peer, small.mode) != (large.peer, large.mode) or small.notes == large.notes:
            continue
        times = math.log(large.notes / small.notes)
        mine = math.log(large.cpu / small.cpu) / times
        its = math.log(_their_cpu(large) / _their_cpu(small)) / times
        sizes = f"{small.notes:,} to {large.notes:,} notes, {small.mode}"
        lines.append(f"{sizes}: growth exponent {mine:.2f}, {small.peer}'s {its:.2f}")
    return tuple(lines)


def _their_cpu(result: Result) -> float:
    return median(theirs.cpu for _, theirs in result.pairs)


def as_json(results: Iterable[Result]) -> str:
    """One entry for each size, peer and mode."""
    entries = [
        {
            "notes": result.notes,
            "peer": result.peer,
            "mode": result.mode,
            "ratio": round(result.ratio, 3),
            "spread": [round(min(result.ratios), 3), round(max(result.ratios), 3)],
            "memory_ratio": round(result.memory_ratio, 3),
        }
        for result in results
    ]
    return json.dumps(entries, indent=2) + "\n"


def machine() -> str:
    """What the figures depend on, and nothing that names a machine."""
    cores = len(os.sched_getaffinity(0))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cores} cores, {_processor()}, {memory:.0f} GB of memory, {platform.system()}"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    for line in info.read_text().splitlines() if info.exists() else ():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
