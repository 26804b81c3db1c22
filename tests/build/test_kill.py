"""A build that is killed at any moment leaves a whole good site, and the next build works.

EXPLAINER_KILLS says how many are killed; their moments are drawn from a fixed seed.
"""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

from tests.support import build, command, copy_site, environment, tree

KILLS = int(os.environ.get("EXPLAINER_KILLS", "5"))
REBUILD_AFTER = 5
"""Kills in a row, before a build is let through."""


def test_output_is_a_whole_site_whenever_a_build_is_killed(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    about = site / "content/pages/about.md"
    texts = [about.read_text(encoding="utf-8"), about.read_text(encoding="utf-8") + "\nOne more sentence.\n"]
    good, lengths = [], []
    for text in texts:
        about.write_text(text, encoding="utf-8")
        started = time.perf_counter()
        good.append(tree(build(site)))
        lengths.append(time.perf_counter() - started)
    assert good[0] != good[1]

    moments = random.Random("five minutes to midnight")
    killed = []
    for number in range(1, KILLS + 1):
        about.write_text(texts[number % 2], encoding="utf-8")
        # The later of two: files are written, and folders exchanged, towards the end.
        moment = min(lengths) * max(moments.random(), moments.random())
        killed.append(_kill(site, moment))
        assert tree(site / "output") in good, f"after the kill at {killed[-1]}"
        if number % REBUILD_AFTER == 0:
            assert tree(build(site)) == good[number % 2]
            assert sorted(path.name for path in site.iterdir()) == [".cache", "content", "output", "pelican.conf.py"]

    assert any(killed), "every build was over before it was killed"


def _kill(site: Path, moment: float) -> float | None:
    """Start a build and kill it after so many seconds; None where it was over by then."""
    with subprocess.Popen(
        command("build"), cwd=site, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        time.sleep(moment)
        running.kill()
    return None if running.returncode == 0 else moment
