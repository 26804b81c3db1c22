"""Pictures drawn on several cores are those that one draws."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from explainer.publish import cores
from explainer.publish.cache import Cache
from explainer.publish.drawing import draw
from explainer.publish.pictures import Pictures


def spec(length: int) -> dict[str, object]:
    """A bar."""
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "data": {"values": [{"x": length}]},
        "mark": "bar",
        "encoding": {"x": {"field": "x", "type": "quantitative"}},
    }


@pytest.fixture
def three_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "cores", lambda: 3)


def kept(cache: Cache) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in cache.folder.iterdir()}


@pytest.mark.usefixtures("three_cores")
def test_many_pictures_are_drawn_by_several_processes_as_by_one(tmp_path: Path) -> None:
    specs = [spec(number) for number in range(2 * cores.MANY)]
    ahead = Pictures(Cache(tmp_path / "ahead", "charts"), {})
    ahead.ahead(specs)
    assert len(kept(ahead.cache)) == len(specs), "all were drawn before anybody asked for one"
    drawn = [ahead.draw("a bar", spec) for spec in specs]
    alone = Pictures(Cache(tmp_path / "alone", "charts"), {})
    assert drawn == [alone.draw("a bar", spec) for spec in specs]
    svgs = [ahead.svg(spec, "A bar", "Long.") for spec in specs]
    assert list(ahead.pngs(svgs)) == [draw("png", svg) for svg in svgs]


@pytest.mark.usefixtures("three_cores")
def test_what_cannot_be_drawn_is_left_out() -> None:
    texts = [json.dumps(spec(number)) for number in range(2 * cores.MANY)]
    texts[7] = json.dumps({**spec(7), "transform": [{"calculate": "(((", "as": "y"}]})
    assert {*texts} - {*cores.drawn_on_cores("svg", texts)} == {texts[7]}


def test_one_core_draws_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "cores", lambda: 1)
    assert cores.drawn_on_cores("png", ["<svg/>"] * 30) == {}


@pytest.mark.usefixtures("three_cores")
def test_few_are_drawn_where_they_are_asked_for() -> None:
    assert cores.drawn_on_cores("png", ["<svg/>"] * (2 * cores.MANY - 1)) == {}


@pytest.mark.usefixtures("three_cores")
@pytest.mark.parametrize("python", ["/nowhere/python", "/bin/false"])
def test_where_no_process_can_be_started_all_are_left(python: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", python)
    assert cores.drawn_on_cores("png", ["<svg/>"] * 30) == {}
