"""CSV files of content/data/: tidy series, one observation a row."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from ..model.site import Table
from ..problems import Problem
from .files import read_text, relative


def read_tables(root: Path, content: Path) -> tuple[dict[str, Table], list[Problem]]:
    """Every table by file name. root is the folder that paths in problems are relative to."""
    tables: dict[str, Table] = {}
    problems: list[Problem] = []
    for path in sorted((content / "data").glob("*.csv")):
        shown = relative(path, root)
        text, unread = read_text(path, shown)
        problems += unread
        reader = csv.reader(io.StringIO(text))
        # The reader counts lines: blank ones are passed over, and a cell may hold several.
        numbered = [(reader.line_num, tuple(row)) for row in reader if row]
        lines, rows = [line for line, _ in numbered], [row for _, row in numbered]
        if not rows:
            if not unread:
                problems.append(
                    Problem(shown, 0, 0, "file", "the table is empty", "Its first row names the columns.", "EX008")
                )
            continue
        columns = rows[0]
        twice = sorted({name for name in columns if columns.count(name) > 1})
        if twice:
            what = f"two columns are called {twice[0]}"
            problems.append(Problem(shown, 1, 0, "file", what, "Give each column a name of its own.", "EX008"))
        uneven = [(line, row) for line, row in numbered if len(row) != len(columns)]
        problems += [
            Problem(
                shown, line, 0, "file", f"the row has {len(row)} cells and the first row {len(columns)}",
                "Give each row a cell for every column; put quotation marks around a cell that holds a comma.", "EX008",
            )
            for line, row in uneven
        ]  # fmt: skip
        if not twice and not uneven:
            tables[path.name] = Table(path.name, shown, columns, tuple(rows[1:]), tuple(lines[1:]))
    return tables, problems
