"""The cache gives back what was put into it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.publish.cache import Cache


def never() -> bytes:
    raise AssertionError("made again")


def test_a_result_is_made_once(tmp_path: Path) -> None:
    made = Cache(tmp_path, "cards").kept_or(Cache.key("title", b"font"), lambda: b"a picture")
    assert made == b"a picture"
    assert Cache(tmp_path, "cards").kept_or(Cache.key("title", b"font"), never) == b"a picture"


def test_other_parts_and_other_kinds_are_other_results(tmp_path: Path) -> None:
    cards = Cache(tmp_path, "cards")
    cards.put(Cache.key("ab", "c"), b"one")
    assert cards.get(Cache.key("a", "bc")) is None
    assert Cache(tmp_path, "charts").get(Cache.key("ab", "c")) is None


def test_what_a_power_cut_left_empty_is_made_again(tmp_path: Path) -> None:
    cards, key = Cache(tmp_path, "cards"), Cache.key("title")
    cards.put(key, b"one")
    (cards.folder / key).write_bytes(b"")
    assert cards.kept_or(key, lambda: b"two") == b"two"


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data.replace(b"one", b"two")])
def test_what_was_damaged_is_made_again(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    cards, key = Cache(tmp_path, "cards"), Cache.key("title")
    cards.put(key, b"one")
    file = cards.folder / key
    file.write_bytes(damage(file.read_bytes()))
    assert cards.kept_or(key, lambda: b"made again") == b"made again"


def test_a_result_that_was_kept_elsewhere_is_made_again(tmp_path: Path) -> None:
    key = Cache.key("title")
    cards, charts = Cache(tmp_path, "cards"), Cache(tmp_path, "charts")
    cards.put(key, b"a card")
    charts.put(key, b"a chart")
    (charts.folder / key).replace(cards.folder / key)
    assert cards.kept_or(key, lambda: b"made again") == b"made again"


def test_what_a_build_did_not_ask_for_goes(tmp_path: Path) -> None:
    before = Cache(tmp_path, "cards")
    for name in ("kept", "left"):
        before.put(Cache.key(name), name.encode())
    now = Cache(tmp_path, "cards")
    now.get(Cache.key("kept"))
    now.sweep()
    assert [file.name for file in now.folder.iterdir()] == [Cache.key("kept")]
    assert now.get(Cache.key("kept")) == b"kept"


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file stands where the folder would")
    cards = Cache(tmp_path, "cards")
    assert cards.kept_or(Cache.key("title"), lambda: b"a picture") == b"a picture"
    assert cards.get(Cache.key("title")) is None
    cards.sweep()
