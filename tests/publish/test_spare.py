"""The next site is made of the last but one, and neither that nor the last one shows in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from explainer.publish.files import FilesError, Stamp, stamp_of
from explainer.publish.spare import Spare

PAGES = frozenset({"talks/a/index.html", "talks/b/index.html", "talks/c/index.html"})


@pytest.fixture
def spare(tmp_path: Path) -> Spare:
    """One that keeps a site of three pages and two other files."""
    old = tmp_path / "old"
    for path in (*PAGES, "theme/css/site.css", "talks/b/map.png"):
        (old / path).parent.mkdir(parents=True, exist_ok=True)
        (old / path).write_text(f"old {path}")
    for page in PAGES:  # as output/ shares them
        shared = tmp_path / "shared" / page
        shared.parent.mkdir(parents=True)
        shared.hardlink_to(old / page)
    kept = Spare(tmp_path)
    kept.keep(old)
    assert not old.exists()
    return kept


@pytest.fixture
def output(spare: Spare, tmp_path: Path) -> Path:
    """The last site: of the pages, a is the same file as before, and b is another one."""
    folder = tmp_path / "output"
    for page in ("a", "b"):
        (folder / "talks" / page).mkdir(parents=True)
    (folder / "talks/a/index.html").hardlink_to(spare.folder / "talks/a/index.html")
    (folder / "talks/b/index.html").write_text("new b")
    return folder


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    folder = tmp_path / "staged"
    folder.mkdir()
    return folder


def files(folder: Path) -> dict[str, str]:
    """The words of every file."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in found}


def stamp(output: Path, page: str) -> Stamp:
    return stamp_of(str(output / page))


def test_a_first_build_begins_with_nothing(tmp_path: Path, staged: Path) -> None:
    made = Spare(tmp_path).lend(staged, PAGES)

    made.write("index.html", "home")

    assert files(staged) == {"index.html": "home"}


def test_only_pages_are_there_when_writing_begins(spare: Spare, staged: Path) -> None:
    spare.lend(staged, PAGES - {"talks/b/index.html"})

    assert sorted(files(staged)) == ["talks/a/index.html", "talks/c/index.html"]
    assert not (staged / "theme").exists()
    assert not (staged / "talks/b").exists()
    assert not spare.folder.exists()


def test_what_has_not_changed_is_there_already(spare: Spare, staged: Path, output: Path) -> None:
    made = spare.lend(staged, PAGES)

    for page in ("talks/a/index.html", "talks/b/index.html"):
        assert made.take(page, output, stamp(output, page))
    made.leave_out()

    assert files(staged) == {"talks/a/index.html": "old talks/a/index.html", "talks/b/index.html": "new b"}
    assert not (staged / "talks/c").exists()
    assert made.written == ("talks/a/index.html", "talks/b/index.html")


def test_a_page_that_is_written_anew_changes_no_file_of_the_last_site(spare: Spare, staged: Path, output: Path) -> None:
    made = spare.lend(staged, PAGES)

    made.write("talks/a/index.html", "newest a")

    assert (output / "talks/a/index.html").read_text() == "old talks/a/index.html"
    assert (staged / "talks/a/index.html").read_text() == "newest a"
    with pytest.raises(FilesError):
        made.write("talks/a/index.html", "twice")


def test_a_page_that_nobody_has_any_more_is_not_taken(spare: Spare, staged: Path, output: Path) -> None:
    made = spare.lend(staged, PAGES)
    other = Stamp(1, 2)

    assert not made.take("talks/a/index.html", output, other)
    assert not made.take("talks/c/index.html", output, other)
    made.leave_out()

    assert files(staged) == {}


def test_a_page_that_the_last_site_does_not_share_is_not_there(spare: Spare, staged: Path, output: Path) -> None:
    """On a disk that counts whole seconds, another page of the same size may have the same time."""
    page = "talks/b/index.html"
    (spare.folder.parent.parent / "shared" / page).unlink()
    (output / page).write_text(f"new {page}")
    state = (spare.folder / page).stat()
    os.utime(output / page, ns=(state.st_atime_ns, state.st_mtime_ns))

    made = spare.lend(staged, PAGES)

    assert made.take(page, output, stamp(output, page))
    assert (staged / page).read_text() == f"new {page}"


def test_what_others_write_makes_no_file_of_the_last_site_another(spare: Spare, staged: Path, output: Path) -> None:
    made = spare.lend(staged, PAGES)

    made.make_room("talks/a/index.html")
    made.make_room("authors.html")
    (staged / "talks/a/index.html").write_text("Pelican's own")
    made.leave_out()

    assert (output / "talks/a/index.html").read_text() == "old talks/a/index.html"
    assert files(staged) == {"talks/a/index.html": "Pelican's own"}


def test_a_link_that_somebody_put_there_is_removed_and_not_followed(spare: Spare, staged: Path, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs/own.txt").write_text("theirs")
    (spare.folder / "talks/d").symlink_to(tmp_path / "theirs")

    spare.lend(staged, PAGES)

    assert not (staged / "talks/d").exists()
    assert (tmp_path / "theirs/own.txt").exists()


def test_a_staged_folder_in_which_somebody_wrote_is_left_as_it_is(spare: Spare, staged: Path) -> None:
    (staged / "early.txt").write_text("another plugin's")

    spare.lend(staged, PAGES)

    assert files(staged) == {"early.txt": "another plugin's"}
    assert spare.folder.exists()


def test_the_site_that_is_kept_is_the_last_one_put_away(spare: Spare, tmp_path: Path) -> None:
    (tmp_path / "newer").mkdir()
    (tmp_path / "newer/index.html").write_text("newer")

    spare.keep(tmp_path / "newer")

    assert files(spare.folder) == {"index.html": "newer"}
    assert not list(spare.folder.parent.glob("spare.*"))
