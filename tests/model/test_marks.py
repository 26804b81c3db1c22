"""A front matter field is found in its file."""

from __future__ import annotations

import pytest

from explainer.model.marks import holds, locate

TEXT = """---
title: A
empty:
list: [one, two]
roles:
  - title: B
    sources:
      - x
  - {title: C}
---

title: not this one
"""


@pytest.mark.parametrize(
    ("field", "place"),
    [
        (("title",), (2, 8)),
        (("empty",), (3, 1)),
        (("list",), (4, 1)),
        (("list", 1), (4, 13)),
        (("roles", 0, "sources"), (7, 5)),
        (("roles", 0, "sources", 0), (8, 9)),
        (("roles", 1, "title"), (9, 13)),
        (("roles", 1, "sources"), (9, 5)),
        (("roles", 9), (5, 1)),
        (("nothing",), (1, 1)),
        ((), (1, 1)),
    ],
)
def test_a_value_is_pointed_at_or_its_nearest_parent(field: tuple[str | int, ...], place: tuple[int, int]) -> None:
    """Lines and columns count from 1, in the whole file."""
    at = locate(TEXT, field)
    assert (at.line, at.column) == place


def test_a_name_is_pointed_at_where_that_is_what_is_wrong() -> None:
    """The unknown field itself, not its value."""
    assert locate(TEXT, ("title",), by_name=True).column == 1


@pytest.mark.parametrize(
    ("field", "there"),
    [(("empty",), True), (("roles", 0, "sources"), True), (("roles", 1, "sources"), False), (("nothing",), False)],
)
def test_a_field_is_there_or_not(field: tuple[str | int, ...], there: bool) -> None:
    """An empty field is there."""
    assert holds(TEXT, field) is there
