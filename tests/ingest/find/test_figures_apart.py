"""Figures that stand apart: an ordinal before a participle, a part behind a dash, a number alone in brackets."""

from __future__ import annotations

import pytest

from tests.ingest.find.test_figures import units


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("At this meeting, the first hosted in Norland, they spoke.", [(1, "ordinal")]),
        ("It is a tunnel, but the 12th discovered along the border.", [(12, "ordinal")]),
        ("The boat is the 28th known to have been turned back.", [(28, "ordinal")]),
        ("The boat is the third from Norland to be stopped.", [(3, "ordinal")]),
        ("It is her first overseas trip as a minister.", [(1, "ordinal")]),
        ("The fish is worth between 5,000 and 7,000 US dollars.", [(5000, "money:USD"), (7000, "money:USD")]),
        ("Call 02 745 3200 or 0427 604 760.", []),
        ("She leads a workforce of 240,000 there.", [(240000, "person")]),
        ("It was the lowest yet at the border (just 137).", [(137, "count")]),
        ("They came to 1071 – 862 of them by force.", [(862, "count")]),
        ("They agreed, with one dissenter.", [(1, "person")]),
    ],
)
def test_what_stands_apart_is_read(sentence: str, expected: list[tuple[int, str]]) -> None:
    assert units(sentence) == expected
