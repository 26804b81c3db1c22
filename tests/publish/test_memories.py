"""What one process builds again and again is kept for the next process too."""

from __future__ import annotations

from pathlib import Path

from explainer.publish.memories import Held, Memories

NOTES = {str(number): f"{number} " * 300 for number in range(100)}


def memories(folder: Path, held: Held | None = None, made_with: str = "this") -> Memories[dict[str, str]]:
    """As each build opens them."""
    return Memories(folder, "notes", made_with, {}, held, writes=True)


def built(folder: Path, held: Held, value: dict[str, str], made_with: str = "this") -> dict[str, str]:
    """What a build finds, which leaves a value for the next one."""
    kept = memories(folder, held, made_with)
    last = kept.last()
    kept.keep(value)
    return last


def test_what_was_left_for_later_is_there_for_another_process_after_every_build(tmp_path: Path) -> None:
    held = Held()
    for number in range(4):
        built(tmp_path, held, NOTES | {"new": str(number)})
        held.write()
        assert memories(tmp_path).last() == NOTES | {"new": str(number)}


def test_builds_of_one_process_find_what_the_last_one_left_before_it_is_written(tmp_path: Path) -> None:
    held = Held()
    assert built(tmp_path, held, NOTES) == {}
    assert built(tmp_path, held, NOTES | {"new": "1"}) == NOTES
    assert memories(tmp_path).last() == {}


def test_a_process_goes_on_from_what_another_one_wrote(tmp_path: Path) -> None:
    memories(tmp_path).keep(NOTES)
    held = Held()
    assert built(tmp_path, held, NOTES | {"new": "1"}) == NOTES
    held.write()
    assert memories(tmp_path).last() == NOTES | {"new": "1"}


def test_what_was_made_with_other_things_goes(tmp_path: Path) -> None:
    held = Held()
    built(tmp_path, held, NOTES)
    held.write()
    assert built(tmp_path, held, {"a": "b"}, made_with="that") == {}
    held.write()
    assert memories(tmp_path).last() == {}
    assert memories(tmp_path, made_with="that").last() == {"a": "b"}
    assert len(list((tmp_path / ".cache" / "notes").iterdir())) == 1
