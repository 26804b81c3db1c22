"""The review of what ingest proposes, in a terminal of 80 columns, as a person goes through it."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from fcntl import ioctl
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from explainer.cli.review import Review
from explainer.ingest.article import Article, Block, Head
from explainer.ingest.propose import Proposal
from tests.support import ROOT, Built, command, copy_site, environment, tree

ARTICLE = ROOT / "tests" / "cases" / "articles" / "lake-talks.txt"
PROMPTS = ("[restricted]: ", "[q]uit: ")
COLUMNS = 80


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = copy_site("good", tmp_path / "site")
    shutil.copyfile(ARTICLE, folder / "article.txt")
    return folder


def reviewed(folder: Path, keys: Sequence[str], *arguments: str, **env: str) -> Built:
    """What a person sees who answers each question with the next of some keys, and the exit code."""
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    settings = environment(EXPLAINER_TODAY="2031-02-01", NO_COLOR="1", TERM="xterm", COLUMNS=str(COLUMNS), **env)
    process = subprocess.Popen(
        command("ingest", "article.txt", *arguments), cwd=folder, env=settings, stdin=theirs, stdout=theirs,
        stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    seen, asked, left, until = "", 0, list(keys), time.monotonic() + 120
    while time.monotonic() < until:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                seen += os.read(ours, 65536).decode()
            except OSError:  # the other end is closed
                break
        questions = sum(seen.count(prompt) for prompt in PROMPTS)
        if questions > asked and left:
            asked = questions
            time.sleep(0.5)  # what is typed before the terminal waits for a key is lost
            os.write(ours, left.pop(0).encode())
    os.close(ours)
    if process.poll() is None and until < time.monotonic():
        process.kill()
    return Built(process.wait(timeout=30), re.sub(r"\x1b\[[0-9;]*m", "", seen).replace("\r\n", "\n"), "")


def test_a_person_goes_through_the_proposals(site: Path) -> None:
    before = tree(site)

    answer = reviewed(site, ["\n", "a", "e", "a", "a", "s", "A"], EDITOR="sed -i s/summed/added/")

    assert answer.code == 0
    assert max(map(len, answer.out.partition("1 of ")[2].partition("Wrote")[0].splitlines())) <= COLUMNS
    words = " ".join(re.sub(r"\n\+?", " ", answer.out).split())
    assert "p5: The fall of the Lindensee came to »almost 40 centimetres« from 2028 to 2029" in words
    assert "Beside the note: 40 is 38 rounded to tens." in words
    assert "to be added up here" in words
    assert "Next: say each passage in your own words in content/sources/lake-press-2030-03-12.md" in words.replace(
        "2030-03-1 2", "2030-03-12"
    )
    after = tree(site)
    assert b"to be added up here" in after["content/sources/lake-press-2030-03-12.md"]
    assert "content/sources/originals/lake-press-2030-03-12.txt" in after
    assert "content/people/lena-hofer.md" in after
    assert [path for path in before if before[path] != after[path]] == ["content/figures/level-fall-2029.md"]


def test_who_leaves_has_written_nothing(site: Path) -> None:
    before = tree(site)
    answer = reviewed(site, ["a", "a", "q"], "--rights", "restricted")
    assert "What may be published" not in answer.out
    assert (answer.code, tree(site)) == (0, before)
    assert answer.out.endswith("Nothing was written of article.txt.\n")


def test_breaking_off_writes_nothing(site: Path) -> None:
    before = tree(site)
    answer = reviewed(site, ["\n", "a", "\x03"])
    assert (answer.code, tree(site)) == (1, before)
    assert "Traceback" not in answer.out


PROPOSALS = (
    Proposal("source:a", "source", "content/sources/a.md", "A", None, "a\n"),
    Proposal("figure:b", "figure", "content/figures/b.md", "B", "b\n", "b\nc\n", needs=("source:a",)),
    Proposal("term:d", "term", "content/terms/d.md", "D", None, "d\n", needs=("source:a",), contradicts=True),
)
WORDS = "One. Two."
SHORT = Article(Head("A"), WORDS, WORDS, range(10), (Block("passage", "p1", 0, 9),), "")


@pytest.mark.parametrize(
    ("keys", "accepted"),
    [
        ("aaa", ["source:a", "figure:b", "term:d"]),
        ("asa", ["source:a", "term:d"]),
        ("saa", []),
        ("A", ["source:a", "figure:b"]),
        ("aA", ["source:a", "figure:b"]),
        ("aaA", ["source:a", "figure:b", "term:d"]),
        ("xasxs", ["source:a"]),
    ],
)
def test_keys_decide(keys: str, accepted: list[str]) -> None:
    with CliRunner().isolation(input=keys):
        found = Review(everything=False, named=frozenset(), asks=True).accepted(SHORT, PROPOSALS)
    assert [each.key for each in found] == accepted


@pytest.mark.parametrize(
    ("named", "accepted"),
    [
        (["all"], ["source:a", "figure:b"]),
        (["none"], []),
        (["figure:b"], ["source:a", "figure:b"]),
        (["term:d"], ["source:a", "term:d"]),
        (["all", "term:d"], ["source:a", "figure:b", "term:d"]),
        (["person:e"], []),
    ],
)
def test_names_decide(named: list[str], accepted: list[str]) -> None:
    assert [each.key for each in Review.of(named).accepted(SHORT, PROPOSALS)] == accepted


def test_none_goes_alone() -> None:
    with pytest.raises(click.UsageError, match="goes with no other"):
        Review.of(["none", "all"])
