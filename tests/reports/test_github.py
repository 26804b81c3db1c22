"""On a pull request each problem is an annotation on its line."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explainer.reports.github import as_github
from tests.reports.samples import HEAD, everything, report


def test_a_report_is_an_annotation_for_each_problem() -> None:
    assert as_github(everything()) == (
        "::error file=content/data/boats%2C large.csv,line=4,col=1,title=EX008"
        "::content/data/boats, large.csv:4 file: the row has 100%25 more cells.\n"
        "::error file=content/people/Änne.md,line=1,col=1,title=EX002"
        "::content/people/Änne.md file: the name cannot be an address. Rename it.\n"
        "::error file=content/talks/2029-05-03.md,line=9,col=11,title=EX101"
        "::content/talks/2029-05-03.md:9:11 head: no note for person:ana-aue. Did you mean person:anna-aue? "
        "Or add content/people/ana-aue.md.\n"
        "::error file=content/talks/2029-05-03.md,line=12,col=3,title=EX104"
        "::content/talks/2029-05-03.md:12:3 body: {figure:boat} is no [[name]].\n"
        "::warning file=content/terms/lake.md,line=2,col=8,title=EX214"
        "::content/terms/lake.md:2:8 title: it is due. Review it.\n"
        "::notice file=content/terms/lake.md,line=3,col=1,title=EX215"
        "::content/terms/lake.md:3:1 summary: one source says so.\n"
        "4 errors, 1 warning and 1 notice. Nothing was written."
    )


def test_a_report_of_nothing_annotates_nothing() -> None:
    assert as_github(report()) == "No problems in 2 talks."


COMMAND = re.compile(r"::error file=([^,:]*),line=9,col=11,title=([^,:]*)::(.*)")


def unescaped(text: str) -> str:
    """A property or message as GitHub reads it."""
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, character)
    return text


@given(path=st.text(min_size=1), what=st.text())
def test_an_annotation_is_one_command_whatever_was_written(path: str, what: str) -> None:
    """GitHub reads back what was meant, and nobody's words end the command or begin another."""
    problem = replace(HEAD, path=path, what=what)

    told = as_github(report(problem)).removesuffix("\n1 error. Nothing was written.")

    command = COMMAND.fullmatch(told)
    assert command, told
    assert [unescaped(part) for part in command.groups()] == [path, "EX101", problem.sentence]
