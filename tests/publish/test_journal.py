"""What builds keep is read as it was written last, however little of it was written anew."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from explainer.model.memory import Made, Memory, Question
from explainer.publish.cache import Cache
from explainer.publish.journal import MANY, Journal

KEY = Cache.key("made with this")

STATES = st.lists(st.dictionaries(st.sampled_from("abcdef"), st.integers(), max_size=6), min_size=1, max_size=8)


def journal(folder: Path, key: str = KEY) -> Journal:
    """As another process opens it."""
    return Journal(Cache(folder, "notes"), key)


def files(folder: Path) -> list[Path]:
    """What lies on disk, the whole first."""
    return sorted((folder / ".cache" / "notes").iterdir(), key=lambda file: (len(file.name), file.name))


def memory(*, questions: int, answers: int, made: dict[str, str]) -> Memory:
    """A memory with so many questions, to which the answers begin at a number."""
    asked = {QUESTIONS[number]: number for number in range(questions)}
    results = {name: MADE.setdefault((name, what), Made(what, (0,), (), what)) for name, what in made.items()}
    return Memory(asked, list(range(answers, answers + questions)), ["firm"] * questions, results, questions)


NOTES = {str(number): f"{number} " * 300 for number in range(1000)}
QUESTIONS = [Question(("site", str(number)), None) for number in range(50)]
MADE: dict[tuple[str, str], Made] = {}


def said(kept: object) -> object:
    """A memory as plain values."""
    assert isinstance(kept, Memory)
    made = {name: (each.own, each.result) for name, each in kept.made.items()}
    return dict(kept.questions), list(kept.answers), list(kept.grounds), made, kept.needed


@given(STATES)
def test_a_mapping_is_read_as_it_was_written_last(states: list[dict[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for state in states:
            one = journal(Path(folder))
            one.read()
            one.write(dict(state))
            assert journal(Path(folder)).read() == state


@given(
    st.lists(
        st.builds(
            memory,
            questions=st.integers(1, 50),
            answers=st.integers(0, 2),
            made=st.dictionaries(st.sampled_from("abc"), st.sampled_from("xyz")),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_a_memory_is_read_as_it_was_written_last(states: list[Memory]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        kept = journal(Path(folder))
        for state in states:
            kept.write(state)
            assert said(journal(Path(folder)).read()) == said(state)


def test_a_small_change_is_written_at_its_own_cost(tmp_path: Path) -> None:
    kept = journal(tmp_path)
    state = dict(NOTES)
    kept.write(state)
    kept.write(state | {"7": "other"})
    whole, change = files(tmp_path)
    assert change.stat().st_size < whole.stat().st_size / 500


def test_nothing_is_written_where_nothing_has_changed(tmp_path: Path) -> None:
    kept = journal(tmp_path)
    kept.write(NOTES)
    before = files(tmp_path)
    kept.write(dict(NOTES))
    assert files(tmp_path) == before


def test_after_many_changes_the_whole_is_written_again(tmp_path: Path) -> None:
    kept = journal(tmp_path)
    state = dict(NOTES)
    for number in range(MANY + 2):
        state["7"] = str(number)
        kept.write(dict(state))
    assert len(files(tmp_path)) == 1
    assert journal(tmp_path).read() == state


def test_what_follows_a_damaged_change_is_forgotten(tmp_path: Path) -> None:
    kept = journal(tmp_path)
    states = [NOTES | {"new": str(number)} for number in range(4)]
    for state in states:
        kept.write(state)
    second = tmp_path / ".cache" / "notes" / f"{KEY}.2"
    second.write_bytes(second.read_bytes()[:-1])
    again = journal(tmp_path)
    assert again.read() == states[1]
    again.write(states[1] | {"new": "mended"})
    assert journal(tmp_path).read() == states[1] | {"new": "mended"}


def test_changes_of_another_whole_are_never_taken_for_its_own(tmp_path: Path) -> None:
    kept = journal(tmp_path)
    kept.write(NOTES | {"a": "1"})
    kept.write(NOTES | {"a": "2"})
    stale = tmp_path / ".cache" / "notes" / f"{KEY}.1"
    change = stale.read_bytes()
    journal(tmp_path).write({"a": 3})  # a build that read nothing writes the whole
    stale.write_bytes(change)
    assert journal(tmp_path).read() == {"a": 3}


def test_what_is_made_with_other_things_is_another_value(tmp_path: Path) -> None:
    journal(tmp_path).write({"a": 1})
    assert journal(tmp_path, Cache.key("made with that")).read() is None
