"""Where sites are built: in memory where there is such a place, since disks would be measured otherwise."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHARED_MEMORY = Path("/dev/shm")
HERE = Path(__file__).parent / "work"


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder to build in, gone at the end."""
    in_memory = SHARED_MEMORY.is_dir() and os.access(SHARED_MEMORY, os.W_OK)
    if not in_memory:
        HERE.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=SHARED_MEMORY if in_memory else HERE))
    print(f"Sites are built in {'memory' if in_memory else folder}.")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
