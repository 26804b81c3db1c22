"""The notes that benchmarks build are the same everywhere, and good ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.corpus.build import build_corpus
from bench.corpus.note import Link, Paragraph, Table
from bench.peers.ours import Ours
from tests import support


def printed_in(hash_seed: str) -> str:
    """A whole corpus as a Python of its own builds it."""
    program = "from bench.corpus.build import build_corpus; print(build_corpus(100))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=support.ROOT,
        env={"PYTHONHASHSEED": hash_seed, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_the_same_size_gives_the_same_notes_whatever_the_hash_seed() -> None:
    assert printed_in("1") == printed_in("2")


def test_a_note_has_about_300_words_eight_links_a_table_and_a_footnote() -> None:
    for note in build_corpus(100).notes:
        if note.kind != "source":
            inlines = [inline for block in note.blocks if isinstance(block, Paragraph) for inline in block.inlines]
            inlines += [cell for block in note.blocks if isinstance(block, Table) for row in block.rows for cell in row]
            assert sum(isinstance(inline, Link) for inline in inlines) == 8
            assert any(isinstance(block, Table) for block in note.blocks)
            assert note.footnote
            assert 250 <= len(" ".join(inline for inline in inlines if isinstance(inline, str)).split()) <= 350


def test_there_are_as_many_notes_as_asked_for_and_of_every_kind() -> None:
    notes = build_corpus(100).notes
    assert len(notes) == 100
    assert {note.kind for note in notes} == {"source", "talk", "person", "figure", "term"}


def test_another_seed_gives_the_same_notes_other_facts() -> None:
    one, other = build_corpus(100), build_corpus(100, seed=1)
    assert {note.title for note in one.notes if note.kind == "person"} == {
        note.title for note in other.notes if note.kind == "person"
    }
    assert one != other


@pytest.mark.parametrize(("size", "seed"), [(100, 0), (100, 1), (400, 2)])
def test_our_site_of_them_is_one_that_an_editor_would_publish(size: int, seed: int, tmp_path: Path) -> None:
    """A build of it is measured, not the telling of what its passages do not bear out."""
    folder = tmp_path / "site"
    Ours().write(build_corpus(size, seed), folder)
    answer = support.explainer(folder, "check", "--strict")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("No problems in")
