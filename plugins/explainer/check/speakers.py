"""Who speaks in a passage, for the checks that compare it with what the site says of it."""

from __future__ import annotations

from ..model.passages import Passage
from ..model.refs import Ref


def speaker_of(passage: Passage) -> Ref | None:
    """The person who speaks, where they have a note. A ref that cannot be read is another check's."""
    try:
        return passage.speaker
    except ValueError:
        return None
