"""A new note before it has an id that no other note has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...model.refs import Kind
from ..findings import Span


class Sketch(NamedTuple):
    """A note that could be written."""

    kind: Kind
    titles: tuple[str, ...]
    """What it may be called; the first that no other note is called."""
    fields: Mapping[str, Any]
    """Its other front matter."""
    body: str
    spans: tuple[Span, ...]
    """Where the article speaks of it."""
    id: str = ""
    """The one it should have; out of its title where it is empty."""
