"""Accepted proposals are written whole or not at all, and nothing is written over or outside of content/."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.cli.writing_notes import WriteError, write_all
from explainer.ingest.propose import Proposal
from tests.support import draw, tree

NEW = Proposal("term:a", "term", "content/terms/a.md", "A", None, "a\n")
MORE = Proposal("term:b", "term", "content/terms/b.md", "B", "one\nthree\n", "one\ntwo\nthree\n")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return draw(tmp_path / "site", {"content/terms/b.md": b"one\nthree\n"})


def test_new_notes_are_written_and_old_ones_added_to(site: Path) -> None:
    write_all(site, [NEW, MORE])
    assert (site / "content/terms/a.md").read_text(encoding="utf-8") == "a\n"
    assert (site / "content/terms/b.md").read_text(encoding="utf-8") == "one\ntwo\nthree\n"
    assert [path for path in tree(site) if path.endswith(".new")] == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"one\r\nthree\r\n", b"one\r\ntwo\r\nthree\r\n"),
        (b"\xef\xbb\xbfone\nthree\n", b"\xef\xbb\xbfone\ntwo\nthree\n"),
        (b"\xef\xbb\xbfone\r\nthree\n", b"\xef\xbb\xbfone\r\ntwo\r\nthree\n"),
        (b"one\nthree\r\n", b"one\ntwo\nthree\r\n"),
    ],
)
def test_line_ends_and_marks_stay_as_they_were(site: Path, before: bytes, after: bytes) -> None:
    (site / "content/terms/b.md").write_bytes(before)
    write_all(site, [MORE])
    assert (site / "content/terms/b.md").read_bytes() == after


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (replace(NEW, path="content/terms/b.md"), "content/terms/b.md is there already"),
        (replace(MORE, before="another\n"), "content/terms/b.md was changed while you looked"),
        (replace(MORE, path="content/terms/gone.md"), "content/terms/gone.md was changed while you looked"),
        (replace(NEW, path="content/../a.md"), "lies behind a link that leads out of content/"),
        (replace(NEW, path="content/terms/b.md/a.md"), "cannot be written"),
    ],
)
def test_where_one_cannot_be_written_none_is(site: Path, last: Proposal, said: str) -> None:
    before = tree(site)
    with pytest.raises(WriteError, match=said):
        write_all(site, [replace(NEW, path="content/people/new/c.md"), last])
    assert tree(site) == before
    assert not (site / "content/people").exists()


def test_what_was_put_in_place_is_taken_back_when_the_next_cannot_be(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, replaced = tree(site), Path.replace

    def once(self: Path, target: Path) -> Path:
        if target.name == "c.md":
            raise KeyboardInterrupt
        return replaced(self, target)

    monkeypatch.setattr(Path, "replace", once)
    with pytest.raises(KeyboardInterrupt):
        write_all(site, [NEW, MORE, replace(NEW, path="content/terms/c.md")])
    assert tree(site) == before


def test_links_within_content_may_be_written_through_and_others_not(site: Path, tmp_path: Path) -> None:
    (site / "content/glossary").mkdir()
    (site / "content/figures").symlink_to(site / "content/glossary", target_is_directory=True)
    write_all(site, [replace(NEW, path="content/figures/a.md")])
    assert (site / "content/glossary/a.md").is_file()
    outside = tmp_path / "outside"
    outside.mkdir()
    (site / "content/sources").symlink_to(outside, target_is_directory=True)
    with pytest.raises(WriteError, match="leads out of content/"):
        write_all(site, [replace(NEW, path="content/sources/originals/a.txt")])
    assert list(outside.iterdir()) == []
    (site / "content/terms/d.md").symlink_to(tmp_path / "d.md")
    with pytest.raises(WriteError, match="leads out of content/"):
        write_all(site, [replace(NEW, path="content/terms/d.md")])
    assert not (tmp_path / "d.md").exists()
