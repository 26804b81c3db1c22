"""What is measured: a build from nothing, or one after a change to a site that is already built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from .corpus.note import Corpus, Note, Paragraph
from .peers.tool import Tool

Change = Callable[[Corpus, int], Note | None]
"""The note to write anew before a run; the number counts the runs, so that no two changes are the same."""


@dataclass(frozen=True, slots=True)
class Mode:
    """One kind of build."""

    name: str
    cold: bool
    """Whether output and caches are removed first."""
    change: Change

    def prepare(self, tool: Tool, corpus: Corpus, folder: Path, number: int) -> None:
        """Bring a site into the state from which the build is measured."""
        if self.cold:
            tool.clean(folder)
        note = self.change(corpus, number)
        if note:
            tool.write_note(note, folder)


def _nothing(corpus: Corpus, number: int) -> None:
    return None


def _edited(corpus: Corpus, number: int) -> Note:
    """A note from the middle of the corpus, with a sentence more."""
    note = corpus.notes[len(corpus.notes) // 2]
    first = note.blocks[0]
    assert isinstance(first, Paragraph)
    more = replace(first, inlines=(*first.inlines, f" Counted again for the change of number {number}."))
    return replace(note, blocks=(more, *note.blocks[1:]))


def _renamed(corpus: Corpus, number: int) -> Note:
    """The person who stands on a fifth of the pages, under another name."""
    note = next(note for note in corpus.notes if note.kind == "person")
    # The passages that name them still do, so that the former name stays one of theirs.
    return replace(note, title=f"{note.title} the {number + 2}th", aliases=(*note.aliases, note.title))


MODES = {
    mode.name: mode
    for mode in (
        Mode("cold", True, _nothing),
        Mode("edit", False, _edited),
        Mode("rename", False, _renamed),
        Mode("none", False, _nothing),
    )
}
"""By name, in the order in which they are measured."""
