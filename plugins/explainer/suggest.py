"""The nearest known names, for "Did you mean …?"."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(wanted: str, known: Iterable[str], cutoff: float = 70.0) -> str | None:
    """The known name most like the wanted one, or None when none is near.

    cutoff is rapidfuzz's similarity from 0 to 100. Ties go to the first in alphabetical order, so that the same
    mistake always gets the same answer.
    """
    # Imported here: only a site with a mistake needs it.
    from rapidfuzz import fuzz, process

    found = process.extractOne(wanted, sorted(known), scorer=fuzz.ratio, score_cutoff=cutoff)
    return str(found[0]) if found else None


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """A question to add to a problem, or nothing."""
    name = nearest(wanted, known)
    return f"Did you mean {name}?" if name else ""


def sentences(*parts: str) -> str:
    """Join the sentences that there are."""
    return " ".join(part for part in parts if part)


def listed(names: Iterable[str], last: str = "or") -> str:
    """Names as a person lists them: a, b or c."""
    names = list(names)
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
