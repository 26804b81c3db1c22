"""Findings to report: of each severity, with and without a place, and the files that they stand in."""

from __future__ import annotations

from collections.abc import Callable

from explainer.model.rule import Rule
from explainer.problems import Problem
from explainer.reports.report import Report

HEAD = Problem(
    "content/talks/2029-05-03.md", 9, 11, "head",
    "no note for person:ana-aue", "Did you mean person:anna-aue? Or add content/people/ana-aue.md.", "EX101",
)  # fmt: skip
TOKEN = Problem("content/talks/2029-05-03.md", 12, 3, "body", "{figure:boat} is no [[name]]", "", "EX104")
TABLE = Problem("content/data/boats, large.csv", 4, 0, "file", "the row has 100% more cells", "", "EX008")
FILE = Problem("content/people/Änne.md", 0, 0, "file", "the name cannot be an address", "Rename it.", "EX002")
DUE = Problem("content/terms/lake.md", 2, 8, "title", "it is due", "Review it.", "EX214", "warning")
ALONE = Problem("content/terms/lake.md", 3, 1, "summary", "one source says so", "", "EX215", "notice")

RULES = (
    Rule("EX002", "unknown", "error", "A file is known.", "a", "b."),
    Rule("EX008", "table", "error", "A table is even.", "a", "b."),
    Rule("EX101", "dangling_ref", "error", "A ref names a note.\n\nAny ref.", "`head: [anna]`.", "`head: [ana]`."),
    Rule("EX104", "unknown_figure", "error", "A figure is known.", "`{figure:boats}`", "`{figure:boat}`"),
    Rule("EX214", "staleness", "warning", "A note is reviewed in time.", "a", "b."),
    Rule("EX215", "single_point", "notice", "Two sources say so.", "a", "b."),
)

FILES = {
    "content/talks/2029-05-03.md": [*[""] * 8, "    head: [ana-aue]", "---", "", "A {figure:boat} sank."],
    "content/data/boats, large.csv": ["year,boats", "2027,1", "2028,2", "2029,3,4"],
    "content/terms/lake.md": ["---", "title: Lake", "summary: Water."],
}


def report(*problems: Problem, written: bool = False, lines: Callable[[str], list[str]] | None = None) -> Report:
    """A report of these problems in FILES, sorted as a build sorts them."""
    return Report(
        problems=tuple(sorted(problems)),
        subject="in 2 talks",
        lines=lines or (lambda path: FILES.get(path, [])),
        rules=RULES,
        written=written,
    )


def everything() -> Report:
    """A report with a problem of every sort."""
    return report(HEAD, TOKEN, TABLE, FILE, DUE, ALONE)
