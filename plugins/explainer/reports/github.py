"""The report as GitHub workflow commands, which annotate the lines of a pull request."""

from __future__ import annotations

from ..problems import Problem
from .report import Report


def as_github(report: Report) -> str:
    """An annotation for each problem, then how many there are."""
    return "\n".join([*map(_annotation, report.problems), report.summary])


def _annotation(problem: Problem) -> str:
    """A workflow command. Its words repeat the place: the log shows them alone, and annotates ten of a kind at most."""
    place = f"file={_property(problem.path)},line={max(problem.line, 1)},col={max(problem.column, 1)}"
    return f"::{problem.severity} {place},title={_property(problem.check)}::{_data(problem.sentence)}"


def _data(text: str) -> str:
    """Escape a workflow command's message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape a workflow command's property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
