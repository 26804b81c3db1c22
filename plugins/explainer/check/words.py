"""Sentences that several checks share."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.refs import Ref
from ..model.site import Site
from ..suggest import listed, nearest, sentences


def no_note(ref: Ref, site: Site) -> tuple[str, str]:
    """What is wrong with a ref to nothing, and how to mend it."""
    ids = [known.id for known in (*site.notes, *site.unreadable) if known.kind == ref.kind]
    # Ids alone are compared: the kind before them makes any two refs look alike.
    found = nearest(ref.id, ids)
    file = ref.path.replace("content", site.content, 1)
    if not found:
        return f"no note for {ref}", f"Add {file}, or correct the id."
    return f"no note for {ref}", sentences(f"Did you mean {ref.kind}:{found}?", f"Or add {file}.")


def is_known(ref: Ref, site: Site) -> bool:
    """Whether there is a note; one that could not be read counts, since that has been reported."""
    return site.standing(ref) is not None


def passages(ids: Iterable[str]) -> str:
    """Passages in few words: p1 to p7 and p9."""
    numbers = sorted(int(passage[1:]) for passage in ids)
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [[f"p{run[0]} to p{run[-1]}"] if len(run) > 2 else [f"p{number}" for number in run] for run in runs]
    return listed((part for run in parts for part in run), "and")


def file_of(ref: Ref, site: Site) -> str:
    """The file of a note."""
    if ref in site.notes:
        return site.notes[ref].path
    return site.unreadable[ref].path if ref in site.unreadable else ref.path
