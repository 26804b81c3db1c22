"""From saving a note to a browser showing it, ours and Hugo's: python -m bench.serve --notes 1000 --edits 50

Both servers run; they are asked in turn, so that both meet the same noise. The page itself looks for the new words
before each frame and says when it met them: by the system's clock, which also says when the note was saved.
"""

from __future__ import annotations

import argparse
import math
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import find

from .corpus.build import build_corpus
from .corpus.note import Corpus, Note
from .modes import MODES
from .peers.hugo import Hugo, binary
from .peers.ours import Ours
from .peers.tool import HOST, Tool
from .report import machine
from .workplace import workplace

PATIENCE = 600
"""Seconds after which a server or a page is given up."""
REST = 0.5
"""Seconds between an answer and the next edit, in which servers finish what they still do."""

LOOK = """
const look = () => {
  const words = sessionStorage.getItem("words");
  if (words && !sessionStorage.getItem("met") && document.body?.textContent.includes(words))
    sessionStorage.setItem("met", Date.now());
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""


EXPECT = "words => { sessionStorage.removeItem('met'); sessionStorage.setItem('words', words) }"


def main(arguments: list[str] | None = None) -> int:
    """Measure, and print what a person reads."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.serve", description="From saving a note to a browser showing it, ours and Hugo's."
    )
    parser.add_argument("--notes", type=int, default=1000, help="how many notes")
    parser.add_argument("--edits", type=int, default=50, help="how often the note is saved for each")
    asked = parser.parse_args(arguments)
    corpus = build_corpus(asked.notes)
    print(machine())
    with workplace() as folder, chromium() as browser:
        servers = [(Ours(), folder / "ours"), (Hugo(), folder / "hugo")]
        for tool, site in servers:
            tool.write(corpus, site)
        print(f"{asked.notes:,} notes: {' and '.join(tool.version() for tool, _ in servers)}", flush=True)
        with serving(*servers[0], corpus) as ours, serving(*servers[1], corpus) as theirs:
            pages = [Shown(*server, corpus, browser, at) for server, at in zip(servers, (ours, theirs), strict=True)]
            pairs = list(in_turn(*pages, asked.edits))
    for line in report(pairs):
        print(line)
    return 0


class Shown:
    """One server's page of the note that is edited, open in a browser."""

    def __init__(self, tool: Tool, site: Path, corpus: Corpus, browser: Browser, address: str) -> None:
        self._tool = tool
        self._site = site
        self._corpus = corpus
        # A window of its own: a page that nobody sees draws no frames.
        self._page: Page = browser.new_context().new_page()
        self._page.add_init_script(LOOK)
        self._page.goto(address)

    def after_edit(self, number: int) -> float:
        """Seconds from saving a change until the page shows it."""
        note = edited(self._corpus, number)
        self._page.evaluate(EXPECT, words(number))
        time.sleep(REST)
        saved = time.time()
        self._tool.write_note(note, self._site)
        met = self._page.wait_for_function("sessionStorage.getItem('met')", timeout=PATIENCE * 1000).json_value()
        return int(met) / 1000 - saved

    def text(self) -> str:
        """What the page says now."""
        return self._page.inner_text("main")


def in_turn(ours: Shown, theirs: Shown, edits: int) -> Iterator[tuple[float, float]]:
    """The seconds of each after so many edits. The first edit is not counted: what it warms stays warm."""
    for number in range(edits + 1):
        pair = ours.after_edit(number), theirs.after_edit(number)
        if number:
            print(f"  edit {number}: {1000 * pair[0]:.0f} ms and {1000 * pair[1]:.0f} ms", flush=True)
            yield pair


def edited(corpus: Corpus, number: int) -> Note:
    """The note with a sentence more."""
    note = MODES["edit"].change(corpus, number)
    assert note
    return note


def words(number: int) -> str:
    """Words that stand nowhere but in that sentence."""
    return f"for the change of number {number}."


@contextmanager
def serving(tool: Tool, site: Path, corpus: Corpus) -> Iterator[str]:
    """A server of a site until the end; the address of the page of the note that is edited."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    root = f"http://127.0.0.1:{port}{urlsplit(HOST).path}"
    if tool.name == "hugo":
        command = [binary(), "server", "--port", str(port), "--baseURL", f"{root}/", "--appendPort=false"]
    else:
        command = [sys.executable, "-m", "explainer.cli", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=site, env=tool.environment(), stdout=subprocess.DEVNULL)
    try:
        address = root + edited(corpus, 0).path
        _wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with urlopen(address):
                return
        except URLError:
            time.sleep(0.1)
    raise SystemExit(f"{address} is not served.")


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser in which pages are shown."""
    program = find()
    if program is None:
        raise SystemExit("There is no Chromium. Install it, or name one: CHROMIUM=/path/to/it")
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


def report(pairs: Sequence[tuple[float, float]]) -> Iterator[str]:
    """Medians, the slowest twentieth, and the ratio edit by edit."""
    for name, times in zip(("ours", "Hugo's"), zip(*pairs, strict=True), strict=True):
        yield f"{name}: median {1000 * median(times):.0f} ms, 95 of 100 within {1000 * quantile(times):.0f} ms"
    ratios = sorted(ours / theirs for ours, theirs in pairs)
    yield f"ratio: {median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}), of the medians {_of_medians(pairs):.2f}"


def _of_medians(pairs: Sequence[tuple[float, float]]) -> float:
    return median(ours for ours, _ in pairs) / median(theirs for _, theirs in pairs)


def quantile(times: Sequence[float], share: float = 0.95) -> float:
    """The time within which that share of all came."""
    return sorted(times)[math.ceil(share * len(times)) - 1]


if __name__ == "__main__":
    sys.exit(main())
