"""Tables are read as they were written, each row with its line."""

from __future__ import annotations

from pathlib import Path

from explainer.model.site import Table
from explainer.read.series import read_tables
from tests import support


def read(folder: Path, **files: str | bytes) -> tuple[dict[str, Table], list[str]]:
    support.draw(folder, {f"content/data/{name}.csv": text for name, text in files.items()})
    tables, problems = read_tables(folder, folder / "content")
    return tables, [problem.sentence for problem in problems]


def test_cells_are_the_words_that_were_written_with_the_lines_they_stand_on(tmp_path: Path) -> None:
    tables, problems = read(
        tmp_path, a=b'\xef\xbb\xbfyear,"what, in words",n\r\n2020,"two\nlines",007\r\n\r\n2021,no,1e3\r\n'
    )
    assert problems == []
    assert tables["a.csv"].columns == ("year", "what, in words", "n")
    assert tables["a.csv"].rows == (("2020", "two\nlines", "007"), ("2021", "no", "1e3"))
    assert tables["a.csv"].lines == (3, 5)
    assert tables["a.csv"].column("n") == ("007", "1e3")
    assert tables["a.csv"].column("m") is None


def test_a_table_with_problems_is_no_table(tmp_path: Path) -> None:
    tables, problems = read(
        tmp_path, empty="", twice="a,a\n1,2\n", uneven="a,b\n1,2\n1\n1,2,3\n", latin="a\né\n".encode("latin-1")
    )
    assert tables == {}
    assert [problem.partition(". ")[0] for problem in problems] == [
        "content/data/empty.csv file: the table is empty",
        "content/data/latin.csv:2 file: the file is not written in UTF-8",
        "content/data/twice.csv:1 file: two columns are called a",
        "content/data/uneven.csv:3 file: the row has 1 cells and the first row 2",
        "content/data/uneven.csv:4 file: the row has 3 cells and the first row 2",
    ]
