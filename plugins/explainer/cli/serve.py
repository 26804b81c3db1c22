"""Builds the site, serves it until it is stopped, and builds it again whenever a file of it is saved."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import click
from pelican.settings import read_settings

from .builder import WARM, Answer, Builder
from .last_build import SETTINGS, loaded, same_again
from .live import Live
from .server import Server
from .watching import Watch


def serve(settings: str, *, port: int, bind: str, build_first: bool) -> int:
    """Serve output/ under the path of SITEURL; the exit code. What is built first is built again after a change."""
    builder = Builder(settings)
    first = _first(builder, settings) if build_first else Answer(0, "", "")
    _tell(first)
    try:
        configured = read_settings(settings)
    except Exception:  # noqa: BLE001 - the settings file is code, and may raise anything; the build has told of it
        return first.code or 1
    folder = Path(configured["OUTPUT_PATH"])
    base = urlsplit(configured["SITEURL"]).path.rstrip("/")
    if not build_first and not (folder / "index.html").is_file():
        click.echo(f"There is no site in {folder} yet. Leave --no-build out.", err=True)
        return 1
    live = Live(f"{time.time_ns():x}") if build_first else None
    try:
        server = Server(folder, base, bind, port, live)
    except OSError as error:
        click.echo(f"Cannot serve at {bind}:{port}: {error.strerror}. Choose another --port or --bind.", err=True)
        return 1
    try:
        with server:
            host = f"[{bind}]" if ":" in bind else bind
            click.echo(f"Serving http://{host}:{server.server_port}{base}/ until you press Ctrl+C.")
            if live:
                if first.code:
                    live.refused(first.err)
                plugin = Path(__file__).parents[1]
                files = {Path(settings).absolute(), *(path for path in map(Path, loaded()) if path != plugin)}
                watch = Watch([Path(configured["PATH"]), Path(configured["THEME"]), plugin], files)
                again = Again(builder, live, watch, server.server_port, plugin, files)
                threading.Thread(target=again.forever, daemon=True).start()
            server.serve_forever(poll_interval=0.1)
    except KeyboardInterrupt:
        click.echo()
    return 0


class Again:
    """Builds after each change, and starts anew where the code itself has changed."""

    def __init__(
        self, builder: Builder, live: Live, watch: Watch, port: int, plugin: Path, settings: set[Path]
    ) -> None:
        self.builder = builder
        self.live = live
        self.watch = watch
        self.port = port
        self.plugin = plugin
        self.settings = settings
        """The settings and what they import."""

    def forever(self) -> None:
        """Wait for a change and build, again and again."""
        self.builder.begin()  # now, when nobody waits for it
        since: set[Path] = set()  # the last build that could be made
        while changed := self.watch.wait():
            since |= changed
            click.echo(f"{_named(changed)} changed.")
            if any(path.is_relative_to(self.plugin) for path in changed):
                self._start_anew()
                continue
            if changed & self.settings:
                self.builder.start_anew()
            answer = self.builder.build(self.live.looked_at, self.live.glimpsed)
            _tell(answer)
            if answer.code:
                self.live.refused(answer.err)
            elif changed & self.settings:
                self._start_anew()  # the address or the folders may be others now
            else:
                self.live.built(since)
                since = set()

    def _start_anew(self) -> None:
        """Become a new process of the same command at the same port, where open pages find it.

        Code that cannot even be imported is a problem like any other, and this process serves on.
        """
        tried = subprocess.run(  # noqa: S603 - ourselves
            [sys.executable, "-c", f"import {', '.join(WARM)}, {__name__}"], capture_output=True, text=True, check=False
        )
        if tried.returncode:
            _tell(Answer(1, "", tried.stderr.strip()))
            self.live.refused(tried.stderr.strip())
            return
        click.echo("Starting anew.")
        port = ["--port", str(self.port)]
        asked = sys.argv[1:] if sys.argv[-2:] == port else [*sys.argv[1:], *port]
        sys.stdout.flush()
        os.execv(sys.executable, [sys.executable, "-m", "explainer.cli", *asked])  # noqa: S606 - ourselves


def _first(builder: Builder, settings: str) -> Answer:
    """Build the site where it is not built already."""
    told = same_again(("build",)) if settings == SETTINGS else None
    return builder.build() if told is None else Answer(0, "", told)


def _tell(answer: Answer) -> None:
    """Print what a build said."""
    if answer.err:
        click.echo(answer.err, err=True)
    if answer.out:
        click.echo(answer.out)


def _named(paths: frozenset[Path]) -> str:
    """A few files in words, from where the person is."""
    here = Path.cwd()
    names = sorted(str(path.relative_to(here) if path.is_relative_to(here) else path) for path in paths)
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more files"
