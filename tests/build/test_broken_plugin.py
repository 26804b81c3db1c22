"""A plugin that does not start is a failed build, and touches nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support import SETTINGS, draw, environment, explainer

SETTINGS_OF_A_BROKEN_PLUGIN = f'import sys\n\nsys.modules["explainer.read.series"] = None\n{SETTINGS}'
"""As if a file of the plugin were missing."""

SENTENCE = "The plugin cannot start: ModuleNotFoundError: import of explainer.read.series halted; None in sys.modules\n"


def site(folder: Path) -> Path:
    home = "---\ntitle: Home\nsummary: A page.\n---\nWords.\n"
    return draw(folder, {"pelican.conf.py": SETTINGS_OF_A_BROKEN_PLUGIN, "content/pages/home.md": home})


def test_our_command_says_so_in_one_sentence(tmp_path: Path) -> None:
    built = explainer(site(tmp_path), "build")

    assert (built.code, built.err, built.out) == (1, SENTENCE, "")
    assert not (tmp_path / "output").exists()


def test_pelicans_own_command_says_the_same(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", "pelican.conf.py"],
        cwd=site(tmp_path), env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (built.returncode, built.stderr) == (1, SENTENCE)
    assert not (tmp_path / "output").exists()
