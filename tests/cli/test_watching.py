"""Every saved file is noticed, however an editor saves it, and also while nobody waits."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.cli.watching import Watch


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    (tmp_path / "content/talks").mkdir(parents=True)
    (tmp_path / "settings.py").write_text("A = 1\n")
    watch = Watch([tmp_path / "content", tmp_path / "no-such-folder"], [tmp_path / "settings.py"])
    time.sleep(0.5)  # the watch begins in a thread of its own
    yield watch
    watch.close()


def noticed(watch: Watch, path: Path) -> bool:
    """Whether this file is among what is told of; waits until it is."""
    found = watch.wait()
    while path not in found:
        found |= watch.wait()
    return True


def test_a_new_file_in_a_new_folder_is_noticed(watch: Watch, tmp_path: Path) -> None:
    folder = tmp_path / "content/people"
    folder.mkdir()
    time.sleep(0.2)
    (folder / "a.md").write_text("A")

    assert noticed(watch, folder / "a.md")


def test_a_file_that_is_replaced_is_noticed_twice(watch: Watch, tmp_path: Path) -> None:
    file = tmp_path / "settings.py"
    for number in (2, 3):
        fresh = tmp_path / "settings.py.new"
        fresh.write_text(f"A = {number}\n")
        fresh.replace(file)
        assert noticed(watch, file)


def test_files_beside_a_watched_file_are_left_out(watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("B = 1\n")
    time.sleep(0.3)
    (tmp_path / "settings.py").write_text("A = 2\n")

    assert watch.wait() == {tmp_path / "settings.py"}


def test_an_editors_own_files_are_left_out(watch: Watch, tmp_path: Path) -> None:
    for name in (".a.md.new", "a.md~", ".a.md.swp"):
        (tmp_path / "content" / name).write_text("A")
    time.sleep(0.3)
    (tmp_path / "content/a.md").write_text("A")

    assert watch.wait() == {tmp_path / "content/a.md"}


def test_what_changes_while_nobody_waits_is_told_later(watch: Watch, tmp_path: Path) -> None:
    files = [tmp_path / f"content/talks/{number}.md" for number in range(3)]
    for file in files:
        file.write_text("A")
        time.sleep(0.2)

    assert watch.wait() >= set(files)


def test_a_closed_watch_tells_of_nothing(watch: Watch) -> None:
    watch.close()

    assert watch.wait() == frozenset()
