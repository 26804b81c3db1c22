"""The Nu HTML checker finds no error on any page."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.browser.machine import needed_package, needed_program


def found(path: Path) -> list[dict[str, Any]]:
    """What the checker says of a page, or of every page of a folder."""
    checked = subprocess.run(
        [
            needed_program("java"), "-jar", str(needed_package("vnu-jar/build/dist/vnu.jar")),
            "--format", "json", "--errors-only", "--skip-non-html", str(path),
        ],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    messages: list[dict[str, Any]] = json.loads(checked.stderr)["messages"]
    assert checked.returncode == bool(messages)
    return messages


def test_every_page_is_valid(shipped_site: Path) -> None:
    assert found(shipped_site) == []
