"""Builds the site and serves it until it is stopped."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import click
from pelican.settings import read_settings

from .build import build
from .last_build import SETTINGS, same_again
from .server import Server


def serve(settings: str, *, port: int, bind: str, build_first: bool) -> int:
    """Serve output/ under the path of SITEURL; the exit code."""
    if build_first and (code := _built(settings)):
        return code
    configured = read_settings(settings)
    folder = Path(configured["OUTPUT_PATH"])
    base = urlsplit(configured["SITEURL"]).path.rstrip("/")
    if not (folder / "index.html").is_file():
        click.echo(f"There is no site in {folder} yet. Leave --no-build out.", err=True)
        return 1
    try:
        server = Server(folder, base, bind, port)
    except OSError as error:
        click.echo(f"Cannot serve at {bind}:{port}: {error.strerror}. Choose another --port or --bind.", err=True)
        return 1
    with server:
        host = f"[{bind}]" if ":" in bind else bind
        click.echo(f"Serving http://{host}:{server.server_port}{base}/ until you press Ctrl+C.")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo()
    return 0


def _built(settings: str) -> int:
    """Build the site where it is not built already; the exit code."""
    told = same_again(("build",)) if settings == SETTINGS else None
    if told is None:
        return build(settings)
    if told:
        click.echo(told, err=True)
    return 0
