"""Builds again and again, each time in a process of its own that starts with everything imported.

A process that ends takes with it whatever a build leaves behind in Pelican, and a build that dies takes nothing else.
"""

from __future__ import annotations

import io
import multiprocessing
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

WARM = ["explainer.cli.build", "explainer.plugin", "explainer.publication", "babel.dates", "edtf", "markdown", "yaml"]
"""What a build imports."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a build ended."""

    code: int
    out: str
    err: str
    """The report of its problems, as a person reads it."""


class Builder:
    """Makes builds of one site."""

    def __init__(self, settings: str) -> None:
        self.settings = settings
        self._context: Any = multiprocessing.get_context()
        if "forkserver" in multiprocessing.get_all_start_methods():
            self._context = multiprocessing.get_context("forkserver")
            self._context.set_forkserver_preload(WARM)

    def build(self) -> Answer:
        """Build the site once."""
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=_build, args=(self.settings, theirs), daemon=True)
        process.start()
        theirs.close()
        try:
            answer: Answer = ours.recv()
        except EOFError:
            answer = Answer(1, "", "The build ended before it could say why.")
        process.join()
        return answer


def _build(settings: str, answer: Connection) -> None:
    """In the other process: build, and tell how it went."""
    from .build import build

    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = build(settings)
        except SystemExit as refused:
            code = refused.code if isinstance(refused.code, int) else 1
    answer.send(Answer(code, out.getvalue().strip(), err.getvalue().strip()))
