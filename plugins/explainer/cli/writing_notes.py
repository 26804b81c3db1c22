"""Writes accepted proposals: all of them or none, never over a note that has changed, never outside of content/."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from ..ingest.propose import Proposal
from ..model.refs import ORIGINALS


class WriteError(Exception):
    """Why nothing was written; the message is a sentence."""


def write_all(root: Path, accepted: Sequence[Proposal]) -> None:
    """Put every file in its place by renaming a finished one beside it. Raises WriteError."""
    content = (root / "content").resolve()
    staged: list[tuple[Path, Path]] = []
    try:
        for proposal in accepted:
            staged.append(_staged(root / proposal.path, content, proposal))  # noqa: PERF401 - what was staged is known
        for temporary, target in staged:
            temporary.replace(target)
    except OSError as error:
        raise WriteError(f"{error.filename} cannot be written: {error.strerror}.") from None
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
    if any(ORIGINALS in proposal.path for proposal in accepted):
        _warn_of_git(root, next(each.path for each in accepted if ORIGINALS in each.path))


def _staged(target: Path, content: Path, proposal: Proposal) -> tuple[Path, Path]:
    """A finished file beside the one that it will be."""
    folder = target.parent
    folder.mkdir(parents=True, exist_ok=True)
    if not folder.resolve().is_relative_to(content) or target.is_symlink():
        raise WriteError(f"{proposal.path} lies behind a link that leads out of content/.")
    there = target.read_text(encoding="utf-8") if target.exists() else None
    if there is not None and proposal.before is None:
        raise WriteError(f"{proposal.path} is there already, and nothing is written over a note.")
    if proposal.before is not None and (
        there is None or there.replace("\r\n", "\n").lstrip("\ufeff") != proposal.before
    ):
        raise WriteError(f"{proposal.path} was changed while you looked; run it again.")
    temporary = folder / f".{target.name}.{os.getpid()}.new"
    newline = "\r\n" if there and "\r\n" in there else "\n"
    temporary.write_text(proposal.after, encoding="utf-8", newline=newline)
    return temporary, target


def _warn_of_git(root: Path, path: str) -> None:
    """Say so where Git would take a full text in that may not be published."""
    try:
        ignored = subprocess.run(  # noqa: S603
            ["git", "-C", str(root), "check-ignore", "--quiet", path],  # noqa: S607
            check=False, capture_output=True,
        )  # fmt: skip
    except OSError:
        return
    if ignored.returncode == 1:
        click.echo(
            f"Git does not ignore {path}, which may not be published; add content/{ORIGINALS} to .gitignore.", err=True
        )
