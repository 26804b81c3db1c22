"""Writes accepted proposals: all of them or none, never over a note that has changed, never outside of content/."""

from __future__ import annotations

import contextlib
import difflib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from ..frozen import frozen
from ..ingest.propose import Proposal
from ..model.refs import ORIGINALS


class WriteError(Exception):
    """Why nothing was written; the message is a sentence."""


@frozen
class _Staged:
    """A file beside the one that it will be, once it is finished."""

    finished: Path
    target: Path
    before: bytes | None
    """What the target holds; None where it is not there."""


def write_all(root: Path, accepted: Sequence[Proposal]) -> None:
    """Put every file in its place by renaming a finished one beside it. Raises WriteError."""
    made: list[Path] = []
    staged: list[_Staged] = []
    written: list[_Staged] = []
    path, done = "", False
    try:
        for proposal in accepted:
            path, target = proposal.path, _target(root, proposal)
            _make_folder(target.parent, made)
            staged.append(_staged(target, proposal))
            staged[-1].finished.write_bytes(_as_it_was(staged[-1].before, proposal))
        for each, proposal in zip(staged, accepted, strict=True):
            path = proposal.path
            written.append(each)
            each.finished.replace(each.target)
        done = True
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        if not done:
            _undo(written)
        for each in staged:
            with contextlib.suppress(OSError):
                each.finished.unlink(missing_ok=True)
        if not done:
            for folder in reversed(made):
                with contextlib.suppress(OSError):
                    folder.rmdir()
    if original := next((each.path for each in accepted if ORIGINALS in each.path), None):
        _warn_of_git(root, original)


def _target(root: Path, proposal: Proposal) -> Path:
    """The file of a proposal. Raises WriteError where a link leads out of content/ on the way to it."""
    target, content = root / proposal.path, root / "content"
    if target.is_symlink() or not target.resolve().is_relative_to(content.resolve()):
        raise WriteError(f"{proposal.path} lies behind a link that leads out of content/.")
    return target


def _make_folder(folder: Path, made: list[Path]) -> None:
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir()
        made.append(each)


def _staged(target: Path, proposal: Proposal) -> _Staged:
    there = target.read_bytes() if target.exists() else None
    if there is not None and proposal.before is None:
        raise WriteError(f"{proposal.path} is there already, and nothing is written over a note.")
    if proposal.before is not None and (there is None or _lines_alike(there) != proposal.before):
        raise WriteError(f"{proposal.path} was changed while you looked; run it again.")
    return _Staged(target.with_name(f".{target.name}.{os.getpid()}.new"), target, there)


def _lines_alike(there: bytes) -> str:
    """A file's text as notes are read: without a byte order mark, its line ends alike."""
    text = there.decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _as_it_was(there: bytes | None, proposal: Proposal) -> bytes:
    """The new text, in which every line that stays keeps its own line end, and the file its byte order mark."""
    if there is None:
        return proposal.after.encode()
    mark = "\ufeff" if there.startswith(b"\xef\xbb\xbf") else ""
    lines = there.decode("utf-8-sig").splitlines(keepends=True) if "\r" in there.decode("utf-8-sig") else []
    before, after = (proposal.before or "").splitlines(keepends=True), proposal.after.splitlines(keepends=True)
    if not lines or len(lines) != len(before):
        return (mark + proposal.after).encode()
    end = "\r\n" if lines[0].endswith("\r\n") else "\n"
    text = mark
    for tag, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        text += "".join(lines[a:b]) if tag == "equal" else "".join(after[c:d]).replace("\n", end)
    return text.encode()


def _undo(written: Sequence[_Staged]) -> None:
    """Give files back what they held."""
    for each in written:
        if each.finished.exists():  # it never took the place
            continue
        if each.before is None:
            each.target.unlink(missing_ok=True)
        else:
            each.target.write_bytes(each.before)


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
