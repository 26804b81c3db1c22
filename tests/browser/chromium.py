"""Finds a browser to test with: the one that CHROMIUM names, the system's, or Playwright's own."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""What the command is called on the systems we know."""


def find() -> Path | None:
    """The browser's program, or None where there is none."""
    if named := os.environ.get("CHROMIUM"):
        return Path(named) if shutil.which(named) else None
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    return _playwrights()


def _playwrights() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


if __name__ == "__main__":
    found = find()
    print(found or "There is no browser.")
    sys.exit(found is None)
