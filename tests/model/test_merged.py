"""Parts that go together are put together, and nothing else is."""

from __future__ import annotations

import operator
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from explainer.model.merged import merged


def test_each_goes_on_with_those_behind_it() -> None:
    def under_ten(one: int, other: int) -> int | None:
        return one + other if one + other < 10 else None

    assert list(merged([3, 4, 5, 1, 1, 9, 0], under_ten)) == [7, 7, 9]


@given(st.lists(st.booleans()))
def test_what_is_alike_becomes_one(parts: list[bool]) -> None:
    assert list(merged(parts, lambda one, other: one if one == other else None)) == [key for key, _ in groupby(parts)]


@given(st.lists(st.text(max_size=2)))
def test_nothing_is_lost(parts: list[str]) -> None:
    assert list(merged(parts, lambda one, other: None)) == parts
    assert list(merged(parts, operator.add)) == (["".join(parts)] if parts else [])
