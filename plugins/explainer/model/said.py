"""How a translation says a field of a note; annotations in the model say which."""

from __future__ import annotations

from enum import Enum


class Said(Enum):
    """How a translation says a field."""

    WORDS = "words"
    """Again, in its own language, in the place of the original's."""
    NAME = "name"
    """As its language calls it, where it calls it otherwise; what it does not give stays as the original has it."""
    OWN = "own"
    """For itself, such as its day of review or its other names; what it does not give, it does not have."""
    DATA = "data"
    """Not at all: data are written once, in the original. Words may lie within, as in the entries of a list."""
