"""A finding that was weighed and may stand, as readers see it."""

from __future__ import annotations

from typing import NamedTuple


class Weighed(NamedTuple):
    """What a check found, and why an editor lets it stand."""

    check: str
    """The check's id, such as EX205."""
    what: str
    """A sentence without its full stop."""
    because: str
    """The reason, in words for readers."""
