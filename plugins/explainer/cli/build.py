"""Runs Pelican in this process, and shows only what a person can act on."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .light import lightly

with lightly():
    import pelican
    from pelican.log import LimitFilter
    from pelican.log import init as init_logging

from ..publish.fingerprint import Seen
from ..reports.reporting import Reporting
from .last_build import SETTINGS, Inputs, loaded, made_with

if TYPE_CHECKING:
    from ..build import Reached, Stage
    from ..publish.memories import Held

BUILD = "EXPLAINER_BUILD"
"""The setting under which the plugin keeps a build."""


def build(
    settings: str,
    *,
    output: str | None = None,
    siteurl: str | None = None,
    strict: bool = False,
    asked: Sequence[str] = ("build",),
    held: Held | None = None,
) -> int:
    """Build the site; the exit code. asked are the words of the command, under which the build is remembered; held is
    what builds of this process leave for each other."""
    instance = _instance(settings, {"SITEURL": siteurl} if siteurl else {}, output=output, strict=strict)
    if instance is None:
        return 1
    seen = Seen()
    files = _made_with(instance, settings, asked, seen)
    inputs = Inputs(asked, [*files, instance.settings["PATH"]], seen) if files else None
    made = instance.settings.get(BUILD)
    if made:
        made.held = held
    code = _run(instance)
    if inputs and made and code == 0:
        remember = partial(inputs.remember, made.built, str(made.output), made.reported)
        if held:
            held.later("last-build", remember)
        else:
            remember()
    return code


def check(settings: str, reporting: Reporting) -> int:
    """Report problems and write nothing; the exit code. What the last build remembers is taken over."""
    instance = _instance(settings, {"EXPLAINER_CHECK": asdict(reporting)})
    if instance is None:
        return 1
    _made_with(instance, settings, ("build",), Seen())
    return _run(instance)


def _made_with(instance: pelican.Pelican, settings: str, asked: Sequence[str], seen: Seen) -> list[str]:
    """All files that a build is made with beside content, of which the build is told; none with settings whose builds
    nobody remembers."""
    if Path(settings).absolute() != Path(SETTINGS).absolute():
        return []
    code, theme = [str(Path(settings).absolute()), *loaded()], instance.settings["THEME"]
    if build := instance.settings.get(BUILD):
        build.made_with = made_with(asked, [*code, theme], seen)
        build.read_with = made_with(asked, [*code, *map(str, Path(theme).glob("locale/*/*/*.po"))], seen)
    return [*code, theme]


def linked(settings: str) -> Reached | None:
    """The site, read and linked as for a build; None where it cannot be, which has been told."""
    return _as_far_as(settings, "link")


def read(settings: str) -> Reached | None:
    """The site as it is read, no body converted; None where it cannot be, which has been told."""
    return _as_far_as(settings, "read")


def _as_far_as(settings: str, stage: Stage) -> Reached | None:
    instance = _instance(settings, {"EXPLAINER_ONLY_TO": stage}, level=logging.ERROR)
    if instance is None:
        return None
    # Imported late: where the plugin cannot start, Pelican's way to it is the one that says so.
    from ..build import Reached

    try:
        instance.run()
    except Reached as site:
        return site
    except SystemExit:  # refused, and told why
        return None
    except Exception as error:  # noqa: BLE001 - as Pelican's own command does
        _failed(error)
    return None


def _run(instance: pelican.Pelican) -> int:
    try:
        instance.run()
    except Exception as error:  # noqa: BLE001 - as Pelican's own command does
        return _failed(error)
    return 0


def _instance(
    settings: str,
    overrides: Mapping[str, object],
    *,
    output: str | None = None,
    strict: bool = False,
    level: int = logging.WARNING,
) -> pelican.Pelican | None:
    """Pelican, ready to run; None where the settings cannot be used, which has been told."""
    arguments = ["--settings", settings]
    if output:
        arguments += ["--output", output]
    if overrides:
        arguments += ["--extra-settings", *(f"{name}={json.dumps(value)}" for name, value in overrides.items())]
    # Pelican's own handler wraps lines at the width of the terminal; its counts of articles would mislead here.
    init_logging(level=level, fatal="warnings" if strict else "", handler=None, name="pelican")
    pelican.console = _Silence()
    LimitFilter._raised_messages.clear()  # Pelican tells nothing twice in a process; this may be another build
    try:
        return pelican.get_instance(pelican.parse_arguments(arguments))[0]
    except Exception as error:  # noqa: BLE001 - the settings file is code, and may raise anything
        what = error.msg if isinstance(error, SyntaxError) else str(error)
        click.echo(f"{_place(settings, error)}: {type(error).__name__}: {what}", err=True)
        return None


class _Silence:
    """Pelican's console, on which nothing appears."""

    def print(self, *what: object, **how: object) -> None:
        """Print nothing."""


def _failed(error: Exception) -> int:
    """Say why the build stopped; the exit code."""
    code = getattr(error, "exitcode", None)
    if code is None:  # nobody meant to stop here: a mistake in the code, for whom the way there matters
        click.echo("".join(traceback.format_exception(error)), err=True)
        return 1
    if str(error):
        click.echo(str(error), err=True)
    return int(code)


def _place(settings: str, error: Exception) -> str:
    """The settings file and the line of it that failed."""
    file = Path(settings).resolve()
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename) == file]
    if isinstance(error, SyntaxError) and Path(error.filename or "") == file:
        lines.append(error.lineno)
    return f"{settings}:{lines[-1]}" if lines else settings
