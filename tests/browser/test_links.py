"""linkinator follows every link of the site under /repo/, and every fragment, to something that is there."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from tests.browser.machine import needed_package, needed_program


def test_no_link_of_the_site_is_broken(served: str, shipped_site: Path) -> None:
    elsewhere = f"^(?!{re.escape(served.removesuffix('/repo/'))}/)"
    crawled = subprocess.run(
        [
            needed_program("node"), str(needed_package("linkinator/build/src/cli.js")), served,
            "--recurse", "--check-fragments", "--check-css", "--redirects", "error", "--format", "json",
            "--skip", elsewhere,
        ],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    links = json.loads(crawled.stdout)["links"]

    assert [link for link in links if link["state"] == "BROKEN"] == []
    assert crawled.returncode == 0
    assert _pages(shipped_site) - {urlsplit(link["url"]).path for link in links if link["state"] == "OK"} == set()


def _pages(output: Path) -> set[str]:
    """The path of every page that a crawl must come to."""
    files = {file.relative_to(output).as_posix() for file in output.rglob("*.html") if file.name != "404.html"}
    return {f"/repo/{file.removesuffix('index.html')}" for file in files}
