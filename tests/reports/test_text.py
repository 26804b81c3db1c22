"""In a terminal each problem is the house's sentence, and its line of the file with a caret under the column."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from explainer.reports.text import INDENT, WIDTH, as_text, pointed_out
from tests.reports.samples import DUE, FILE, HEAD, everything, report


def test_a_report_is_told_file_by_file() -> None:
    assert as_text(everything()) == (
        "content/data/boats, large.csv:4 file: the row has 100% more cells. [EX008]\n"
        "    2029,3,4\n"
        "\n"
        "content/people/Änne.md file: the name cannot be an address. Rename it. [EX002]\n"
        "\n"
        "content/talks/2029-05-03.md:9:11 head: no note for person:ana-aue. Did you mean person:anna-aue? "
        "Or add content/people/ana-aue.md. [EX101]\n"
        "        head: [ana-aue]\n"
        "              ^\n"
        "content/talks/2029-05-03.md:12:3 body: {figure:boat} is no [[name]]. [EX104]\n"
        "    A {figure:boat} sank.\n"
        "      ^\n"
        "\n"
        "content/terms/lake.md:2:8 title: it is due. Review it. [EX214, warning]\n"
        "    title: Lake\n"
        "           ^\n"
        "content/terms/lake.md:3:1 summary: one source says so. [EX215, notice]\n"
        "    summary: Water.\n"
        "    ^\n"
        "\n"
        "4 errors, 1 warning and 1 notice. Nothing was written."
    )


def test_a_report_of_a_site_that_is_built_does_not_say_otherwise() -> None:
    assert as_text(report(DUE, written=True)).endswith("\n\n1 warning.")


def test_a_report_of_nothing_says_what_was_looked_at() -> None:
    assert as_text(report()) == "No problems in 2 talks."


def test_a_file_is_read_once_and_only_when_it_has_problems() -> None:
    read: list[str] = []

    def lines(path: str) -> list[str]:
        read.append(path)
        return []

    as_text(report(HEAD, replace(HEAD, line=10), DUE, lines=lines))

    assert read == [HEAD.path, DUE.path]


@pytest.mark.parametrize("line", [1, 13])
def test_no_line_is_shown_where_there_is_none(line: int) -> None:
    """An empty one, and one behind the file's last."""
    problem = replace(HEAD, line=line)

    assert as_text(report(problem)) == f"{problem.sentence} [EX101]\n\n1 error. Nothing was written."


def test_no_line_is_shown_of_a_file_that_cannot_be_read() -> None:
    assert as_text(report(replace(FILE, line=3))) == (
        "content/people/Änne.md:3 file: the name cannot be an address. Rename it. [EX002]\n"
        "\n"
        "1 error. Nothing was written."
    )


@pytest.mark.parametrize(
    ("line", "column", "shown"),
    [
        ("a\tb", 3, ["a    b", "     ^"]),
        ("水の会 met", 5, ["水の会 met", "       ^"]),
        ("cafe\u0301 closed", 7, ["cafe\u0301 closed", "     ^"]),
        ("a\x1b[31mb\u202ec", 3, ["a\ufffd[31mb\ufffdc", "  ^"]),
        ("short", 9, ["short", "     ^"]),
        ("no column", 0, ["no column"]),
    ],
    ids=["tab", "wide", "accent", "control", "behind the end", "none"],
)
def test_the_caret_stands_beneath_the_column(line: str, column: int, shown: list[str]) -> None:
    assert list(pointed_out(line, column)) == shown


@pytest.mark.parametrize(
    ("column", "shown"),
    [
        (1, [f"{'0123456789' * 10}…", "^"]),
        (151, [f"…{'0123456789' * 10}…", " " * 51 + "^"]),
        (300, [f"…{'0123456789' * 10}", " " * 100 + "^"]),
    ],
    ids=["beginning", "middle", "end"],
)
def test_a_long_line_is_cut_around_the_column(column: int, shown: list[str]) -> None:
    assert list(pointed_out("0123456789" * 30, column)) == shown


TEXT = st.text(
    # Terminals disagree on emoji that are joined or given a form, so those are left out.
    st.one_of(st.characters(exclude_characters="\n\u200d\ufe0f"), st.sampled_from("ab \t水é\u0301")),
    min_size=1, max_size=400,
)  # fmt: skip


@given(TEXT, st.data())
def test_the_caret_finds_its_character_in_any_line(line: str, data: st.DataObject) -> None:
    """What begins in the caret's cell is what stands in the column, and no line takes more room than it may."""
    column = data.draw(st.integers(1, len(line)))
    meant = line[column - 1]
    shown, caret = pointed_out(line + ".", column)
    cells = [cell_len(shown[:end]) for end in range(len(shown) + 1)]

    assert cell_len(shown) <= WIDTH + 2
    assert caret == " " * (len(caret) - 1) + "^"
    if get_character_cell_size(meant) and meant.isprintable() and not meant.isspace():
        at = len(caret) - 1
        assert meant in [shown[index] for index, cell in enumerate(cells[:-1]) if cell == at]


@given(st.lists(TEXT, min_size=1, max_size=5))
def test_every_sentence_stays_on_a_line_of_its_own(lines: list[str]) -> None:
    """Whatever the file holds: an editor that looks for path:line:column finds it at the beginning of a line."""
    problems = [replace(HEAD, line=number) for number in range(1, len(lines) + 1)]

    told = as_text(report(*problems, lines=lambda path: lines)).split("\n")

    sentences = [line for line in told[:-2] if line and not line.startswith(INDENT)]
    assert sentences == [f"{problem.sentence} [EX101]" for problem in problems]
