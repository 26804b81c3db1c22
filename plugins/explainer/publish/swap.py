"""Builds beside output/ and exchanges the folders whole, so that output/ is a finished site at every moment.

A build goes into a hidden sibling of output/ that carries the number of its process. What a killed build left behind
is swept away by the next one. Where output/ is a symbolic link, the folder it points at is the one exchanged.
"""

from __future__ import annotations

import ctypes
import errno
import os
import re
import shutil
import uuid
from collections.abc import Callable
from pathlib import Path

MARK = ".nojekyll"
"""The file by which an earlier build is told from a folder of somebody's own files: every build publishes it."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CANNOT_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM}
"""What renameat2 answers where the kernel, the file system or a sandbox does not know how to exchange."""


class SwapError(Exception):
    """An output folder that cannot be exchanged; the message is a sentence for the person who named it."""


def stage(output: Path) -> Path:
    """An empty folder beside output/ to build into. Raises SwapError where output/ could not be exchanged later."""
    real = _real(output)
    _refuse(output, real)
    staged = _sibling(real, "new")
    try:
        staged.mkdir(parents=True)
    except OSError as error:
        raise SwapError(f"Beside {output} nothing can be written: {error.strerror}.") from None
    return staged


def discard(staged: Path) -> None:
    """Remove a tree that nobody needs any more. One that resists is left for the next sweep: the site is whole."""
    shutil.rmtree(staged, ignore_errors=True)


def swap(staged: Path, output: Path, put_away: Callable[[Path], None] = discard) -> None:
    """Put the staged tree in the place of output/, and put the old one away."""
    real = _real(output)
    if not real.exists():
        staged.rename(real)
        return
    if not _exchange(staged, real):
        old = _sibling(real, "old")
        real.rename(old)  # killed between these two, output/ is missing: sweep puts the old one back
        staged.rename(real)
        staged = old
    put_away(staged)


def sweep(output: Path) -> None:
    """Remove what killed builds left beside output/, and finish or undo an exchange that was cut in two."""
    real = _real(output)
    if not real.parent.is_dir():
        return
    leftover = re.compile(rf"\.{re.escape(real.name)}\.(?P<pid>[0-9]+)-[0-9a-f]+\.(?P<what>new|old)")
    for sibling in sorted(real.parent.iterdir()):
        found = leftover.fullmatch(sibling.name)
        if not found or _alive(int(found["pid"])):
            continue
        if found["what"] == "old" and not real.exists():
            sibling.rename(real)
        else:
            discard(sibling)


def _real(output: Path) -> Path:
    """The folder that a rename has to name: where a link at output/ leads, however often."""
    return Path(os.path.realpath(output))


def _refuse(output: Path, real: Path) -> None:
    """Stop before anything is built where exchanging would fail, or would throw away what no build put there."""
    if not real.exists():
        return
    if not real.is_dir():
        raise SwapError(f"{output} is a file. Remove it, or name another output folder.")
    if os.path.ismount(real):
        raise SwapError(f"{output} is a mount point, which cannot be exchanged whole. Name a folder inside it.")
    if Path.cwd().is_relative_to(real):
        raise SwapError(f"{output} holds the project itself. Name an output folder of its own.")
    if (real / ".git").exists():
        raise SwapError(f"{output} is a Git repository, which a build would replace. Name another output folder.")
    if not (real / MARK).exists() and any(real.iterdir()):
        raise SwapError(f"{output} holds files that no build put there. Empty it, or name another output folder.")


def _sibling(real: Path, what: str) -> Path:
    """A new hidden name beside a folder, on its file system, that tells whose it is."""
    return real.with_name(f".{real.name}.{os.getpid()}-{uuid.uuid4().hex[:8]}.{what}")


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step. False where this machine cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    error = ctypes.get_errno()
    if error in _CANNOT_EXCHANGE:
        return False
    raise OSError(error, os.strerror(error), os.fspath(other))


def _alive(pid: int) -> bool:
    """Whether a process of that number runs."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
