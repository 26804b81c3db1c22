"""Builds again and again, in a process of its own that keeps in memory what the next build can take over.

A build that dies takes nothing else with it: the next one starts another process.
"""

from __future__ import annotations

import gc
import io
import multiprocessing
import signal
from collections.abc import Callable, Collection, Mapping
from contextlib import redirect_stderr, redirect_stdout
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from ..frozen import frozen

if TYPE_CHECKING:
    from ..publish.memories import Held

WARM = ["explainer.cli.build", "explainer.plugin", "explainer.publication", "babel.dates", "edtf", "markdown", "yaml"]
"""What a build imports."""

QUIET = 0.5
"""Seconds without a question after which there is time to write to the disk."""

LONG = 1.5
"""Seconds more after which there is time to make what can follow, such as the index for the search."""


@frozen
class Answer:
    """How a build ended."""

    code: int
    out: str
    err: str
    """The report of its problems, as a person reads it."""


Glimpse = Mapping[str, str]
"""Pages by their files, as they will be if nothing is refused."""


class Builder:
    """Makes builds of one site."""

    def __init__(self, settings: str) -> None:
        self.settings = settings
        self._context: Any = multiprocessing.get_context()
        if "forkserver" in multiprocessing.get_all_start_methods():
            self._context = multiprocessing.get_context("forkserver")
            self._context.set_forkserver_preload(WARM)
        self._theirs: Connection | None = None

    def begin(self) -> Connection:
        """Start the process that builds, unless it runs already; the way to it."""
        if self._theirs is None:
            self._theirs, ours = self._context.Pipe()
            self._context.Process(target=builds, args=(self.settings, ours), daemon=True).start()
            ours.close()
        return self._theirs

    def build(self, looked_at: Collection[str] = (), show: Callable[[Glimpse], None] = lambda pages: None) -> Answer:
        """Build the site once. What becomes of the pages that somebody looks at is shown as soon as it is known, which
        may be before a check refuses it."""
        theirs = self.begin()
        try:
            theirs.send(frozenset(looked_at))
            while not isinstance(told := theirs.recv(), Answer):
                show(told)
        except (EOFError, OSError):
            self.start_anew()
            return Answer(1, "", "The build ended before it could say why.")
        return told

    def start_anew(self) -> None:
        """Make the next build in a process that has loaded nothing of the site's own code."""
        if self._theirs:
            self._theirs.close()
        self._theirs = None


def builds(settings: str, asked: Connection) -> None:
    """In the other process: build whenever asked, until nobody can ask any more."""
    from ..publish.memories import Held  # here, where everything is imported already

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is meant for who serves, and this process ends with it
    held = Held()
    while True:
        try:
            held.looked_at = asked.recv()
        except (EOFError, OSError):
            held.write()
            return
        held.hurried, held.show = True, asked.send
        asked.send(built(settings, held))
        _tidy(settings, held, asked)


def built(settings: str, held: Held) -> Answer:
    """Build once in this process, with what earlier builds of it left."""
    from .build import build

    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = build(settings, held=held)
        except SystemExit as refused:
            code = refused.code if isinstance(refused.code, int) else 1
    return Answer(code, out.getvalue().strip(), err.getvalue().strip())


def _tidy(settings: str, held: Held, asked: Connection) -> None:
    """While the person looks at what was built: let go of the build, write down what it left for the next, and do
    what it left to the next."""
    _let_go()
    if asked.poll(QUIET):
        return
    held.write()
    if held.behind and not asked.poll(LONG):
        held.hurried = held.behind = False
        held.looked_at = frozenset()
        built(settings, held)  # of what is wrong by then, the watch knows too, and somebody will be told
        _let_go()
        held.write()


def _let_go() -> None:
    gc.collect()
    gc.freeze()  # what is kept now stays: the next time only what is new is looked through
