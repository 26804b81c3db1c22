"""What a build costs beside its work: what it imports, and what it goes through at its end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support import SETTINGS, copy_site, draw, environment, needed_pages


def run(site: Path, code: str = "") -> str:
    """What code prints that runs before `explainer build` in the same process."""
    program = f"import sys\nsys.argv = ['explainer', 'build']\n{code}\nfrom explainer.cli.__main__ import main\nmain()"
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=site, env=environment(), capture_output=True, text=True, check=True
    )
    return answer.stdout


def test_a_build_that_ends_does_not_look_for_cycles_in_all_that_it_made(tmp_path: Path) -> None:
    site = draw(tmp_path, {**needed_pages("There is a weir."), "pelican.conf.py": SETTINGS})

    told = run(site, "import atexit, gc\natexit.register(lambda: print(gc.get_freeze_count() > len(gc.get_objects())))")

    assert told.endswith("True\n")


def test_a_build_after_an_edit_imports_no_library_for_what_stays_as_it_was(tmp_path: Path) -> None:
    dear = {
        "PIL", "docutils", "edtf", "explainer.ingest", "explainer.records.schema", "feedgenerator", "icalendar",
        "num2words", "pydantic", "rich", "urllib.request", "vl_convert", "yaml",
    }  # fmt: skip
    site = copy_site("good", tmp_path / "site")
    run(site)
    with (site / "content/terms/water-board.md").open("a", encoding="utf-8") as file:
        file.write("\nIt meets on the hill.\n")

    told = run(site, f"import atexit\natexit.register(lambda: print(sorted({dear} & set(sys.modules))))")

    assert told.endswith("\n[]\n")


def test_what_a_language_has_said_is_not_asked_again(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    (site / "content/terms/linden-compact.de.md").unlink()
    run(site)
    with (site / "content/terms/water-board.md").open("a", encoding="utf-8") as file:
        file.write("\nIt meets on the hill.\n")

    told = run(site, "import atexit\natexit.register(lambda: print('babel' in sys.modules))")

    assert told.endswith("\nFalse\n")
