"""The notes that benchmarks build are the same everywhere, and good ones."""

from __future__ import annotations

from pathlib import Path

from bench.corpus.build import build_corpus
from bench.peers.ours import Ours
from tests import support


def test_the_same_size_gives_the_same_notes() -> None:
    assert build_corpus(100) == build_corpus(100)


def test_there_are_as_many_notes_as_asked_for_and_of_every_kind() -> None:
    notes = build_corpus(100).notes
    assert len(notes) == 100
    assert {note.kind for note in notes} == {"source", "talk", "person", "figure", "term"}


def test_our_site_of_them_has_no_problems(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    Ours().write(build_corpus(100), folder)
    assert support.explainer(folder, "check").code == 0
