"""A disk that fills up during a build ends it with a sentence, and the last site stays as it was."""

from __future__ import annotations

import resource
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.support import Built, build, command, copy_site, environment, tree

ROOM = 200_000
"""Bytes, more than any file of the good site has."""

CASES = {
    "a page of Pelican's": (
        "content/pages/about.md",
        "about/index.html cannot be written: File too large. The last site stays as it was.\n",
    ),
    "a page of ours": (
        "content/terms/water-board.md",
        "terms/water-board/index.html cannot be written: File too large. The last site stays as it was.\n",
    ),
    "a picture": (
        "content/images/lindensee.svg",
        "The build is not whole. These files were not written:\nimages/lindensee.svg\n",
    ),
}
"""What grows too large, and what the build then says at the end; before it Pelican may log the copy that failed."""


def run(arguments: list[str], site: Path, room: int = resource.RLIM_INFINITY) -> Built:
    """Run a command in a site's folder where no file may grow beyond the room."""
    done = subprocess.run(
        arguments, cwd=site, env=environment(), capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )  # fmt: skip
    return Built(done.returncode, done.stdout, done.stderr)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(("grown", "says"), CASES.values(), ids=CASES)
def test_a_file_that_finds_no_room(grown: str, says: str, tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    last = tree(build(site))
    with (site / grown).open("a", encoding="utf-8") as file:
        file.write(f"\n<!-- {'Water. ' * 50_000}-->\n")

    built = run(command("build"), site, ROOM)

    assert built.code == 1
    assert (built.out + built.err).endswith(says)
    assert "Traceback" not in built.out + built.err
    assert tree(site / "output") == last
    assert names(site) == [".cache", "content", "output", "pelican.conf.py"]


def test_pelicans_own_command_says_the_same(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")

    built = run([command()[0], "-m", "pelican", "-s", "pelican.conf.py"], site, 5_000)

    assert built.code == 1
    assert "cannot be written: File too large. The last site stays as it was." in built.out + built.err
    assert "Traceback" not in built.out + built.err
    assert names(site) == ["content", "pelican.conf.py"]


def test_a_disk_without_room_for_a_second_site(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    last = tree(build(site))
    room = sum(map(len, last.values())) * 2
    small = tmp_path / "small"
    small.mkdir()
    # The small disk is there for this shell alone, which therefore also copies what is left on it.
    script = f"""
        mount -t tmpfs -o size={room} tmpfs {shlex.quote(str(small))} || exit 77
        cp -R output {shlex.quote(str(small))}
        {shlex.join(command("build", "--output", str(small / "output")))}
        answer=$?
        cp -R {shlex.quote(str(small))} left
        exit $answer
    """

    built = run(["unshare", "--mount", "--map-root-user", "sh", "-c", script], site)

    if built.code == 77 or built.err.startswith("unshare:"):
        pytest.skip(f"only who may mount can run this: {built.err.strip()}")
    assert built.code == 1
    assert built.err.endswith("cannot be written: No space left on device. The last site stays as it was.\n")
    assert tree(site / "left/output") == last
    assert names(site / "left") == ["output"]
