"""What was read of the same words is recalled; what is gone is forgotten."""

from __future__ import annotations

from explainer.read.known import NOTHING, Known


def test_a_file_under_another_name_is_read_anew_and_the_old_name_is_forgotten() -> None:
    first = Known(NOTHING)
    first.recall("talk.md", "words", lambda: "read once")
    second = Known(first.memory)

    assert second.recall("round.md", "words", lambda: "read twice") == "read twice"
    assert [*second.memory] == ["round.md"]


def test_the_memory_stays_the_same_where_nothing_was_read_anew() -> None:
    first = Known(NOTHING)
    first.recall("talk.md", "words", lambda: "read once")
    second = Known(first.memory)

    assert second.recall("talk.md", "words", lambda: "read twice") == "read once"
    assert second.memory is first.memory
