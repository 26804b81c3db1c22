"""The same content gives the same bytes, whatever machine, place and command build it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support import ROOT, environment, explainer, tree

ADDRESS = "https://example.org/repo"


def copy_project(folder: Path, *, backwards: bool, day: int) -> Path:
    """The shipped site's files, made in one order or the other and last changed on a day since 1970; the folder."""
    shutil.copy2(ROOT / "pelican.conf.py", _made(folder))
    for room in ("content", "theme"):
        files = [file for file in (ROOT / room).rglob("*") if file.is_file() and "originals" not in file.parts]
        for file in sorted(files, reverse=backwards):
            target = folder / file.relative_to(ROOT)
            shutil.copyfile(file, _made(target.parent) / target.name)
            os.utime(target, (day * 86400, day * 86400))
    return folder


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_two_machines_build_the_same_bytes(tmp_path: Path) -> None:
    here = copy_project(tmp_path / "here", backwards=False, day=11000)
    there = copy_project(tmp_path / "so/mewhere élse", backwards=True, day=20000)

    one = explainer(
        here, "build", "--siteurl", ADDRESS,
        EXPLAINER_CARDS="yes", PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="C", LANGUAGE="C",
    )  # fmt: skip
    before = os.umask(0o077)
    try:
        other = explainer(
            there, "build", "--siteurl", ADDRESS,
            EXPLAINER_CARDS="yes", PYTHONHASHSEED="4242", TZ="America/Los_Angeles",
            LC_ALL="tr_TR.UTF-8", LANGUAGE="es", COLUMNS="40",
        )  # fmt: skip
    finally:
        os.umask(before)

    assert (one.code, other.code) == (0, 0), one.err + other.err + one.out + other.out
    assert differing(here / "output", there / "output") == []


def test_pelicans_own_command_builds_the_same_bytes(shipped_site: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    built = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", "pelican.conf.py", "-o", str(output)],
        cwd=ROOT, env=environment(SITEURL=ADDRESS), capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert built.returncode == 0, built.stderr + built.stdout
    assert differing(shipped_site, output) == []


def differing(one: Path, other: Path) -> list[str]:
    """The files that only one of two folders has, or that differ in a byte."""
    first, second = tree(one), tree(other)
    return sorted(path for path in first.keys() | second.keys() if first.get(path) != second.get(path))
