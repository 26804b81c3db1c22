"""Every test is one that `pytest tests` finds."""

from __future__ import annotations

from fnmatch import fnmatch

import pytest

from tests.support import ROOT


def test_no_folder_with_tests_is_passed_over(pytestconfig: pytest.Config) -> None:
    passed_over = pytestconfig.getini("norecursedirs")
    files = [file.relative_to(ROOT) for file in (ROOT / "tests").rglob("test_*.py")]
    folders = {folder for file in files for folder in file.parent.parts}

    assert files
    assert [folder for folder in sorted(folders) if any(fnmatch(folder, pattern) for pattern in passed_over)] == []


def test_every_file_of_tests_has_the_name_by_which_it_is_found(pytestconfig: pytest.Config) -> None:
    patterns = pytestconfig.getini("python_files")
    with_tests = [file for file in (ROOT / "tests").rglob("*.py") if "\ndef test_" in file.read_text(encoding="utf-8")]

    assert [file.name for file in with_tests if not any(fnmatch(file.name, pattern) for pattern in patterns)] == []
