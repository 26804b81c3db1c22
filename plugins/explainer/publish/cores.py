"""Pictures drawn on all the cores that there are, each core with a process of its own."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from . import drawing

MANY = 8
"""Pictures for each core from which on it is worth to start a process there: that takes as long as five."""


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def drawn_on_cores(kind: drawing.Kind, texts: Sequence[str]) -> Mapping[str, bytes]:
    """What is drawn of each text; without those that cannot be drawn, and empty where there are too few for two
    cores."""
    workers = min(cores(), len(texts) // MANY)
    if workers <= 1:
        return {}
    with ThreadPoolExecutor(workers) as pool:
        shares = pool.map(lambda first: _elsewhere(kind, texts[first::workers]), range(workers))
        return {text: drawn for share in shares for text, drawn in share.items()}


def _elsewhere(kind: drawing.Kind, texts: Sequence[str]) -> Mapping[str, bytes]:
    """What another process drew; empty where none could be started, or it died."""
    # Not by multiprocessing, whose processes import the program that runs this one, whatever that is.
    command = [sys.executable, "-m", drawing.__name__]
    where = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        ended = subprocess.run(  # noqa: S603 - ourselves
            command, input=pickle.dumps((kind, texts)), capture_output=True, check=True, env=where
        )
    except (OSError, subprocess.CalledProcessError):
        return {}
    drawn: Mapping[str, bytes] = pickle.loads(ended.stdout)  # noqa: S301 - our own
    return drawn
