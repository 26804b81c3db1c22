"""A circle of copies is told once."""

from pathlib import Path

from explainer.check import part_of_cycle
from tests.check.world import sentences


def source(original: str) -> str:
    front = f"title: {original} copied\nsummary: A copy.\ntype: article\npublisher: A\nrights: restricted\n"
    return f"---\n{front}part_of: {original}\n---\n\nWords. {{#p1}}\n"


def test_a_source_that_is_its_own_copy(tmp_path: Path) -> None:
    found = sentences(part_of_cycle, tmp_path, {"content/sources/a.md": source("a")})
    assert found == ["7:10 part_of: the copies go round in a circle: a → a. Leave part_of out of the original."]


def test_a_way_into_a_circle_is_no_second_one(tmp_path: Path) -> None:
    files = {f"content/sources/{name}.md": source(to) for name, to in {"a": "b", "b": "c", "c": "b"}.items()}
    found = sentences(part_of_cycle, tmp_path, files)
    assert found == ["7:10 part_of: the copies go round in a circle: b → c → b. Leave part_of out of the original."]
