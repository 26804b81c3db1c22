"""One step of a trace, and the steps behind it."""

from __future__ import annotations

from typing import Any, Literal

from ..frozen import frozen
from ..model.note import Note

Kind = Literal["note", "value", "report", "resolution", "input", "cell", "statement", "passage", "page", "use"]
"""What a step is; page and use lead up to readers, all others down to the sources."""


@frozen
class Step:
    """One thing that is said, where it stands, and what it rests on, or where it is used."""

    kind: Kind
    says: str
    """In words, on one line."""
    place: str = ""
    """path:line, or path."""
    details: tuple[tuple[str, str], ...] = ()
    """What else is known of it, such as a passage's words, each with its name."""
    behind: tuple[Step, ...] = ()
    """What it rests on; of a page, the places that use the entity."""
    used: tuple[Step, ...] = ()
    """The pages that use it."""


def as_data(step: Step) -> dict[str, Any]:
    """The step as JSON holds it; what is empty is left out."""
    whole = {
        "kind": step.kind,
        "says": step.says,
        "place": step.place,
        **dict(step.details),
        "behind": [as_data(each) for each in step.behind],
        "used": [as_data(each) for each in step.used],
    }
    return {name: value for name, value in whole.items() if value}


def place_of(note: Note, *field: str | int) -> str:
    """Where a field of a note stands: path:line."""
    return f"{note.path}:{note.origin.position(*field).line}"
