"""The Nu HTML checker finds no error on any page."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.browser.machine import needed_package, needed_program


def test_every_page_is_valid(shipped_site: Path) -> None:
    checked = subprocess.run(
        [
            needed_program("java"), "-jar", str(needed_package("vnu-jar/build/dist/vnu.jar")),
            "--format", "json", "--errors-only", "--skip-non-html", str(shipped_site),
        ],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip

    assert json.loads(checked.stderr)["messages"] == []
    assert checked.returncode == 0
