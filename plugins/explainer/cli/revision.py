"""A revision of a git repository, unpacked beside the work tree, which stays as it is."""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import IO

from ..suggest import did_you_mean, sentences


class RevisionError(Exception):
    """A revision that there is not; the message is one or more sentences."""


def unpack(revision: str, folder: Path) -> None:
    """Write what this folder held at a revision into another. Raises RevisionError."""
    found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found is None:
        names = (_git("for-each-ref", "--format=%(refname:short)") or "").split()
        raise RevisionError(
            sentences(f'"{revision}" is no folder of a site and no revision.', did_you_mean(revision, names))
        )
    with tempfile.TemporaryFile() as packed:
        # In a subfolder of the repository, git archives that subfolder alone, and refuses where it was not there.
        if _git("archive", "--format=tar", found.strip(), into=packed) is None:
            return
        packed.seek(0)
        if not tarfile.is_tarfile(packed):  # git packs nothing into something else
            return
        packed.seek(0)
        with tarfile.open(fileobj=packed) as archive:
            archive.extractall(folder, filter=_inside)  # noqa: S202 - the filter keeps it inside


def _git(*arguments: str, into: IO[bytes] | None = None) -> str | None:
    """What git answers; None where it refuses."""
    try:
        done = subprocess.run(  # noqa: S603
            ["git", *arguments],  # noqa: S607 - git is where the person has it
            stdout=into or subprocess.PIPE, stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
    except FileNotFoundError:
        raise RevisionError("There is no git on this machine, which revisions need. Name two folders.") from None
    if done.returncode:
        return None
    return "" if into else done.stdout.decode(errors="replace")


def _inside(member: tarfile.TarInfo, folder: str) -> tarfile.TarInfo | None:
    """What stays inside the folder: a link out of it is left out."""
    try:
        return tarfile.data_filter(member, folder)
    except tarfile.FilterError:
        return None
