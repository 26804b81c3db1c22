"""What these tests need of the machine: without it they are skipped, and fail where CI is set, so that none is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.browser import chromium
from tests.support import program

PACKAGES = Path(__file__).parent / "node_modules"
"""Where make test puts the checkers of package.json."""


def needed_program(name: str) -> str:
    """Where a program is."""
    return program(name) or _absent(f"{name} is not installed")


def needed_package(path: str) -> Path:
    """A file of one of the checkers."""
    file = PACKAGES / path
    return file if file.is_file() else Path(_absent(f"{path} is missing: make test installs it"))


def needed_browser() -> Path:
    """The browser's program."""
    return chromium.find() or Path(_absent("there is no Chromium or Chrome; CHROMIUM=… names one"))


def _absent(what: str) -> str:
    if os.environ.get("CI"):
        pytest.fail(what)
    pytest.skip(what)
