"""The report for a terminal: sentences by file, each with its line of the file and a caret under the column."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from rich.cells import get_character_cell_size

from ..problems import Problem
from .report import Report

INDENT = "    "
"""Before a line of a file, so that the sentences stand out."""

WIDTH = 100
"""Cells of a terminal that a line of a file may take; more is cut on both sides of the column."""

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What would break the line, steer the terminal or turn the direction of the text."""


def as_text(report: Report) -> str:
    """A block for each file, with an empty line behind it, then how many problems there are."""
    blocks = [
        "\n".join(line for problem in problems for line in _told(problem, lines))
        for path, problems in groupby(report.problems, key=lambda problem: problem.path)
        for lines in [report.lines(path)]
    ]
    return "\n\n".join([*blocks, report.summary])


def _told(problem: Problem, lines: Sequence[str]) -> Iterator[str]:
    """A problem's sentence, and its line where there is one to show."""
    grave = "" if problem.severity == "error" else f", {problem.severity}"
    yield f"{problem.sentence} [{problem.check}{grave}]"
    line = lines[problem.line - 1] if 0 < problem.line <= len(lines) else ""
    if line.strip():
        yield from (INDENT + shown for shown in pointed_out(line, problem.column))


def pointed_out(line: str, column: int) -> Iterator[str]:
    """A line as a terminal shows it, and beneath it a caret under a column; no caret for column 0."""
    characters = [_shown(character) for character in line]
    index = min(max(column - 1, 0), len(characters))
    # Where each character begins, in cells: one beyond the Basic Latin ones may take two, or none.
    cells = [0, *accumulate(sum(map(get_character_cell_size, each)) for each in characters)]
    first, last, before = 0, len(characters), ""
    if cells[-1] > WIDTH:
        left = min(max(cells[index] - WIDTH // 2, 0), cells[-1] - WIDTH)
        first, last = bisect_left(cells, left), bisect_right(cells, left + WIDTH) - 1
        # An accent that is a character of its own stays with its letter.
        first = min(bisect_right(cells, cells[first]) - 1, index)
        before = "…" if first else ""
    after = "…" if last < len(characters) else ""
    yield f"{before}{''.join(characters[first:last])}{after}".rstrip()
    if column:
        yield " " * (len(before) + cells[index] - cells[first]) + "^"


def _shown(character: str) -> str:
    """A character as it can be shown without harm."""
    return "    " if character == "\t" else _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", character)
