"""What a search needs beside the pages: Pagefind's index of their texts, and the names by which they are found.

Pagefind reads the pages as they were written, those that a template marks with data-pagefind-body. Its answer depends
on their words alone, so it is kept: as long as none of them changes, nothing is read again.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .cache import Cache

FOLDER = "pagefind"
"""Where it all lies in the output folder."""

ENTRY = f"{FOLDER}/pagefind-entry.json"
"""The file from which Pagefind's script begins."""

ENGINE = f"{FOLDER}/pagefind.js"

_MARK = b"data-pagefind-body"
_LANGUAGE = re.compile(rb"<html[^>]*>")
_LEFT_OUT = ".cite, .provenance"
"""What the pages' texts hold for the eye alone: marks of notes, and where numbers come from."""

_UNUSED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""Interfaces of Pagefind's own; the theme has its own."""

_WITHOUT = "EXPLAINER_SEARCH = False builds the site without a search."


class SearchError(Exception):
    """An index that cannot be made; the message is a sentence for whoever builds."""


def indexed(site: Path, cache: Cache) -> Mapping[str, bytes]:
    """Pagefind's files for a built site, by path below FOLDER. Raises SearchError."""
    key = cache.key(*_made_from(site))
    with zipfile.ZipFile(io.BytesIO(cache.kept_or(key, lambda: _made(site)))) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    cache.sweep()
    return files


def texts(files: Mapping[str, bytes]) -> dict[str, str]:
    """The id that Pagefind gave each page, by the page's file in the output folder."""
    found = {}
    for path, content in files.items():
        if path.endswith(".pf_fragment"):
            page = json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))
            url = page["url"].removeprefix("/")
            found[f"{url}index.html" if not url or url.endswith("/") else url] = Path(path).stem
    return found


def names(lang: str) -> str:
    """The file of a language's names."""
    return f"{FOLDER}/names.{lang}.json"


def as_json(pages: Iterable[dict[str, Any]], texts: Mapping[str, str], scales: Mapping[str, int]) -> str:
    """The names of all pages, what is empty left out, each with the id of its text in the place of its file.

    scales are the words that multiply a number before them, such as million.
    """
    known = [page | {"text": texts.get(page.pop("file"))} for page in pages]
    kept = [{name: value for name, value in page.items() if value} for page in known]
    return json.dumps({"scales": scales, "pages": kept}, ensure_ascii=False, separators=(",", ":"))


def _made_from(site: Path) -> Iterator[str | bytes]:
    """All that an index depends on: Pagefind itself, what it is told to leave out, and the marked parts of pages.

    What stands around those, such as the name of a stylesheet, changes nothing in it.
    """
    yield version("pagefind_bin")
    yield _LEFT_OUT
    for path in sorted(site.rglob("*.html")):
        content = path.read_bytes()
        before, _, marked = content.partition(_MARK)
        if marked:
            yield path.relative_to(site).as_posix()
            yield b"".join(_LANGUAGE.findall(before))
            yield marked.rpartition(b"</main>")[0] or marked


def _made(site: Path) -> bytes:
    """Pagefind's files, packed into one. What varies from run to run is put in order."""
    with tempfile.TemporaryDirectory(prefix="explainer-") as folder:
        target = Path(folder) / FOLDER
        _run(site, target)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for path in sorted(target.rglob("*")):
                if path.is_file() and not path.name.startswith(_UNUSED):
                    archive.writestr(path.relative_to(target).as_posix(), path.read_bytes())
        return packed.getvalue()


def _run(site: Path, target: Path) -> None:
    """Let Pagefind read the site and write its files."""
    # Imported here: a build without a search needs none of it.
    from pagefind_bin import get_executable

    # Pagefind takes settings from its environment and from files of the folder it runs in, too.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    try:
        done = subprocess.run(  # noqa: S603
            [
                str(get_executable()), "--site", str(site.resolve()), "--output-path", str(target),
                "--exclude-selectors", _LEFT_OUT, "--silent",
            ],
            cwd=target.parent, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError as error:
        raise SearchError(f"Pagefind does not start: {error}. {_WITHOUT}") from None
    entry = target / Path(ENTRY).name
    if done.returncode or not entry.is_file():
        told = " ".join(dict.fromkeys(line.strip() for line in done.stderr.splitlines()))
        raise SearchError(f"Pagefind could not read the pages. {told} {_WITHOUT}")
    # Languages come in an order that varies from run to run.
    entry.write_text(json.dumps(json.loads(entry.read_text(encoding="utf-8")), sort_keys=True), encoding="utf-8")
