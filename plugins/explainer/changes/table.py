"""Two states of a table compared: rows that came or went, and cells that hold something else."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.site import Table

MANY = 10
"""How many rows are named; of more, only the number is told."""


def table_news(old: Table | None, new: Table | None) -> list[str]:
    """What changed in a table, a line for each row."""
    if old is None or new is None:
        return ["added" if new else "removed"] if old or new else []
    if (old.columns, old.rows) == (new.columns, new.rows):
        return []
    news = [f"column added: {name}" for name in new.columns if name not in old.columns]
    news += [f"column removed: {name}" for name in old.columns if name not in new.columns]
    rows = list(_rows(old, new))
    if len(rows) > MANY:
        rows = [*rows[:MANY], f"and {len(rows) - MANY} more rows"]
    return [*news, *rows] or ["rows or columns in another order"]


def _rows(old: Table, new: Table) -> Iterator[str]:
    shared = [name for name in new.columns if name in old.columns]
    width = next(
        (count for count in range(1, len(shared) + 1) if all(_apart(table, shared[:count]) for table in (old, new))),
        len(shared),
    )
    before, after = (dict(_keyed(table, shared, width)) for table in (old, new))
    for key in dict.fromkeys((*before, *after)):
        row = ", ".join(key)
        if key not in before:
            yield f"row added: {row}"
        elif key not in after:
            yield f"row removed: {row}"
        else:
            cells = zip(shared[width:], before[key], after[key], strict=True)
            changed = [f"{name}: {was or 'empty'} → {now or 'empty'}" for name, was, now in cells if was != now]
            if changed:
                yield f"{row}: {'; '.join(changed)}"


def _apart(table: Table, names: list[str]) -> bool:
    """Whether these columns tell every row from the others."""
    keys = [key for key, _ in _keyed(table, names, len(names))]
    return len(keys) == len(set(keys))


def _keyed(table: Table, names: list[str], width: int) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each row's cells in the named columns: the first few, which tell it apart, and the rest."""
    at = [table.columns.index(name) for name in names]
    for row in table.rows:
        cells = tuple(row[index] for index in at)
        yield cells[:width], cells[width:]
