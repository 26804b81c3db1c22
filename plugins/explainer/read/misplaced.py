"""Markdown files that nothing reads, since they lie in no folder of notes or pages or do not end as notes do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.refs import FOLDERS
from ..problems import Problem
from ..settings import Settings
from ..suggest import did_you_mean, listed, sentences

_MARKDOWN = (".md", ".markdown", ".mkd", ".mdown")


def misplaced(files: Iterable[str], content: str, settings: Settings) -> Iterator[Problem]:
    """Report every such file; files are relative to content, the folder's name in problems."""
    kinds = tuple(FOLDERS.values())
    for file in files:
        if not file.lower().endswith(_MARKDOWN):
            continue
        folder, _, rest = file.partition("/")
        path = f"{content}/{file}"
        if rest and folder in kinds:
            if not file.endswith(".md"):
                ending = file[file.rindex(".") :]
                yield Problem(
                    path, 0, 0, "file", f'a note does not end in "{ending}"', "Rename it to end in .md.", "EX002"
                )
        elif not any(file.startswith(f"{known}/") or known in ("", ".") for known in settings.other_folders):
            what = (
                f"no notes are read from the folder {folder}" if rest else "no notes are read from this folder itself"
            )
            guess = did_you_mean(folder, kinds) if rest else ""
            mend = f"Move it to {listed(kinds)}." if not guess else ""
            yield Problem(path, 0, 0, "file", what, sentences(guess, mend), "EX002")
