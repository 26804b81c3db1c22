"""Prints what changed for readers between two states of a site."""

from __future__ import annotations

import shutil

import click

from ..changes.difference import difference
from ..changes.markdown import as_markdown
from ..changes.text import as_text
from .state import State, StateError, read_state


def diff(settings: str, old: str, new: str, *, form: str) -> int:
    """Print the difference; the exit code. Raises UsageError for what is no state of a site."""
    before, after = _state(old, settings), _state(new, settings)
    if before is None or after is None:
        return 1
    found = difference(before.snapshot, after.snapshot, before.tables, after.tables)
    names = {"old": old, "new": new}
    if form == "markdown":
        click.echo(as_markdown(found, names))
    else:
        click.echo(as_text(found, names, min(shutil.get_terminal_size((100, 24)).columns, 120)))
    return 0


def _state(name: str, settings: str) -> State | None:
    try:
        state = read_state(name, settings)
    except StateError as error:
        raise click.UsageError(str(error)) from None
    if state is None:
        click.echo(f"{name} cannot be compared.", err=True)
    return state
