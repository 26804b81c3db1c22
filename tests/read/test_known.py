"""What was read of the same words is recalled; what is gone is forgotten."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

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


def read(file: Path, last: Known | None = None) -> tuple[str, Known]:
    """The text of a file, as a build reads it that remembers the last one."""
    known = Known(last.memory if last else NOTHING)
    text, problems = known.text(file, "talk.md")
    assert not problems
    known.recall("talk.md", text, lambda: "taken apart")
    return text, known


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that was written some time ago."""
    made = tmp_path / "talk.md"
    made.write_text("words")
    return made


def later(monkeypatch: pytest.MonkeyPatch, seconds: int = 10) -> None:
    """Let time pass."""
    now = time.time_ns() + seconds * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: now)


def test_a_file_that_nobody_touched_is_not_opened_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(monkeypatch)
    _, first = read(file)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("opened again"))
    text, second = read(file, first)
    assert text == "words"
    assert second.memory is first.memory


def test_other_words_of_the_same_size_and_time_are_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later(monkeypatch)
    _, first = read(file)
    state = file.stat()
    file.write_text("sword")
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert read(file, first)[0] == "sword"


def test_a_file_that_was_just_written_is_read_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within one moment it may be written again without another time."""
    _, first = read(file)
    opened: list[Path] = []
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: opened.append(path) or read_bytes(path))
    text, second = read(file, first)
    assert (text, opened) == ("words", [file])
    assert second.memory is first.memory
