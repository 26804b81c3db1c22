"""Prints what stands behind a note or a passage, and which pages use it."""

from __future__ import annotations

import json
import shutil

import click

from ..model.locale import Locale
from ..trace.find import FindError, find
from ..trace.step import as_data
from ..trace.text import as_text
from ..trace.trace import trace as trace_of
from .build import linked


def trace(settings: str, wanted: str, *, form: str) -> int:
    """Print the trace; the exit code. Raises UsageError for what nothing goes by."""
    build = linked(settings)
    if build is None:
        return 1
    try:
        step = trace_of(build.site, Locale("en"), find(build.site, wanted))
    except FindError as error:
        raise click.UsageError(str(error)) from None
    if form == "json":
        click.echo(json.dumps(as_data(step), indent=2, ensure_ascii=False))
    else:
        click.echo(as_text(step, min(shutil.get_terminal_size((100, 24)).columns, 120)))
    if len(build.problems):
        click.echo("Some files have problems and may be missing here. See what explainer check says of them.", err=True)
    return 0
