"""Whose words are quoted, where a post, a pronoun or whoever quotes them stands between."""

from __future__ import annotations

import pytest

from tests.ingest.find.speech_world import speakers

HOLM, MARSH, RUIZ = "Peter Holm", "Joan Marsh", "Ana Ruiz Peña"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late for all of us,” the group’s head, Peter Holm, said.", [HOLM]),
        ("“It is late for all of us,” Peter Holm was quoted by the Lake News agency as telling reporters.", [HOLM]),
        ("The chief, Peter Holm, told Council estimates in June they had been given “a letter of thanks”.", [None]),
        (
            "The Minister for Ports, Joan Marsh, came today.\n“It is late for all of us,” the Minister said.",
            [MARSH],
        ),
        (
            "“It is late for us,” Joan Marsh said.\nPeter Holm came, and he stayed.\n“We are here all day,” she said.",
            [MARSH, MARSH],
        ),
        (
            "“It is late for us,” Ana Ruiz Peña said.\nUxo Zell of the port came, and he stayed.\n“We stay,” she said.",
            [RUIZ, RUIZ],
        ),
    ],
)
def test_whose_words_they_are(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected
