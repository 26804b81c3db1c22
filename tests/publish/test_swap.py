"""output/ is a finished site at every moment: exchanged whole, and never at somebody's cost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from explainer.publish import swap as swapping
from explainer.publish.swap import MARK, SwapError, stage, swap, sweep


@pytest.fixture(params=["exchange", "two renames"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run with the kernel's exchange and without it."""
    if request.param == "two renames":
        monkeypatch.setattr(swapping, "_exchange", lambda one, other: False)


def site(folder: Path, words: str) -> Path:
    """A folder that an earlier build could have made."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
    (folder / "index.html").write_text(words)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def dead_process() -> int:
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.usefixtures("either_way")
def test_the_new_tree_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    output = site(tmp_path / "output", "old")
    (output / "gone.html").touch()

    staged = site(stage(output), "new")
    assert (output / "index.html").read_text() == "old"
    swap(staged, output)

    assert (output / "index.html").read_text() == "new"
    assert names(output) == [MARK, "index.html"]
    assert names(tmp_path) == ["output"]


@pytest.mark.usefixtures("either_way")
def test_a_first_build_needs_no_output_folder(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "output"

    swap(site(stage(output), "new"), output)

    assert (output / "index.html").read_text() == "new"
    assert names(output.parent) == ["output"]


@pytest.mark.usefixtures("either_way")
def test_a_link_stays_a_link_and_what_it_points_at_is_exchanged(tmp_path: Path) -> None:
    real = site(tmp_path / "elsewhere" / "public", "old")
    output = tmp_path / "output"
    output.symlink_to(real)

    swap(site(stage(output), "new"), output)

    assert output.is_symlink()
    assert (real / "index.html").read_text() == "new"
    assert names(real.parent) == ["public"]


def test_a_link_to_another_file_system_is_exchanged_there(tmp_path: Path) -> None:
    shared_memory = Path("/dev/shm")
    if not shared_memory.is_dir() or shared_memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("this machine has no second file system to write to")
    real = site(shared_memory / f"explainer-test-{os.getpid()}" / "public", "old")
    try:
        output = tmp_path / "output"
        output.symlink_to(real)

        staged = site(stage(output), "new")
        assert staged.stat().st_dev == real.stat().st_dev
        swap(staged, output)

        assert (output / "index.html").read_text() == "new"
    finally:
        swapping.discard(real.parent)


def test_this_kernel_exchanges_in_one_step(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has renameat2")
    one, other = site(tmp_path / "one", "one"), site(tmp_path / "other", "other")

    assert swapping._exchange(one, other) is True

    assert (one / "index.html").read_text() == "other"
    assert (other / "index.html").read_text() == "one"


def test_an_exchange_that_fails_leaves_the_old_site(tmp_path: Path) -> None:
    output = site(tmp_path / "output", "old")

    with pytest.raises(OSError, match="No such file"):
        swap(tmp_path / "never-staged", output)

    assert (output / "index.html").read_text() == "old"


def test_sweeping_removes_what_a_killed_build_left(tmp_path: Path) -> None:
    output = site(tmp_path / "output", "old")
    site(tmp_path / f".output.{dead_process()}-0123abcd.new", "half")
    (tmp_path / ".output.txt").touch()

    sweep(output)

    assert names(tmp_path) == [".output.txt", "output"]


def test_sweeping_spares_a_build_that_is_running(tmp_path: Path) -> None:
    output = site(tmp_path / "output", "old")
    staged = stage(output)

    sweep(output)

    assert staged.is_dir()


def test_sweeping_puts_the_old_site_back_when_a_kill_fell_between_two_renames(tmp_path: Path) -> None:
    output = tmp_path / "output"
    pid = dead_process()
    site(tmp_path / f".output.{pid}-0123abcd.new", "half")
    site(tmp_path / f".output.{pid}-4567cdef.old", "old")

    sweep(output)

    assert (output / "index.html").read_text() == "old"
    assert names(tmp_path) == ["output"]


def test_sweeping_where_nothing_was_ever_built_is_quiet(tmp_path: Path) -> None:
    sweep(tmp_path / "none" / "output")

    assert names(tmp_path) == []


def test_an_empty_output_folder_is_used(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()

    swap(site(stage(output), "new"), output)

    assert (output / "index.html").read_text() == "new"


def test_a_folder_of_somebodys_own_files_is_refused(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    (output / "thesis.doc").touch()

    with pytest.raises(SwapError) as refused:
        stage(output)

    assert str(refused.value) == (
        f"{output} holds files that no build put there. Empty it, or name another output folder."
    )


def test_a_repository_is_refused(tmp_path: Path) -> None:
    output = site(tmp_path / "output", "old")
    (output / ".git").mkdir()

    with pytest.raises(SwapError) as refused:
        stage(output)

    assert str(refused.value) == (
        f"{output} is a Git repository, which a build would replace. Name another output folder."
    )


def test_the_project_itself_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site(tmp_path, "old") / "content").mkdir()
    monkeypatch.chdir(tmp_path / "content")

    with pytest.raises(SwapError) as refused:
        stage(tmp_path)

    assert str(refused.value) == f"{tmp_path} holds the project itself. Name an output folder of its own."


def test_a_file_is_refused(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.touch()

    with pytest.raises(SwapError) as refused:
        stage(output)

    assert str(refused.value) == f"{output} is a file. Remove it, or name another output folder."


def test_a_mount_point_is_refused() -> None:
    with pytest.raises(SwapError) as refused:
        stage(Path("/proc"))

    assert str(refused.value) == "/proc is a mount point, which cannot be exchanged whole. Name a folder inside it."


def test_the_site_is_as_readable_as_any_new_folder(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()

    staged = stage(tmp_path / "output")

    assert staged.stat().st_mode == (tmp_path / "plain").stat().st_mode
