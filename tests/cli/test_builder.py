"""The process behind explainer serve builds again and again, and keeps what the next build can take over."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import time
from contextlib import chdir
from pathlib import Path

import pytest

from explainer.cli.builder import Answer, Builder, Glimpse

from ..support import command, copy_site, tree


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = copy_site("good", tmp_path / "site")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def builder(site: Path) -> Builder:
    return Builder("pelican.conf.py")


def add(file: Path, words: str) -> None:
    """Write more at the end of a file."""
    file.write_text(file.read_text(encoding="utf-8") + words, encoding="utf-8")


def built(answer: Answer) -> Answer:
    """An answer, once it is known that the site could be built."""
    assert answer.code == 0, answer.err
    return answer


def test_each_build_shows_what_was_saved_before_it(site: Path, builder: Builder) -> None:
    built(builder.build())
    for number in range(3):
        add(site / "content/terms/muehlheim.md", f"\n\nRound {number}.\n")
        built(builder.build())
        assert f"Round {number}." in (site / "output/terms/muehlheim/index.html").read_text(encoding="utf-8")


MUEHLHEIM = "terms/muehlheim/index.html"


def test_a_page_that_somebody_looks_at_is_shown_before_the_site_is_built(site: Path, builder: Builder) -> None:
    seen: list[Glimpse] = []
    built(builder.build({MUEHLHEIM}, seen.append))
    assert seen == [], "what editors let stand is not known yet"
    add(site / "content/terms/muehlheim.md", "\n\nAnother round.\n")
    built(builder.build({MUEHLHEIM, "terms/lindensee/index.html"}, seen.append))

    assert [list(pages) for pages in seen] == [[MUEHLHEIM]]
    assert "Another round." in seen[0][MUEHLHEIM]
    assert seen[0][MUEHLHEIM] == (site / "output" / MUEHLHEIM).read_text(encoding="utf-8")


def test_pages_speak_their_language_whichever_somebody_looks_at(site: Path, builder: Builder, tmp_path: Path) -> None:
    for name in ("muehlheim", "lindensee"):
        translation = f"---\ntitle: {name}\nsummary: En español.\n---\n\nEn español.\n"
        (site / f"content/terms/{name}.es.md").write_text(translation, encoding="utf-8")
    built(builder.build())
    for page in (MUEHLHEIM, f"es/{MUEHLHEIM}"):
        for file in ("muehlheim.md", "muehlheim.es.md"):
            note = site / "content/terms" / file
            note.write_text(note.read_text(encoding="utf-8").replace("summary: ", "summary: So "), encoding="utf-8")
        built(builder.build({page}, lambda pages: None))

        anew = tmp_path / page.replace("/", "-")
        shutil.copytree(site, anew, ignore=shutil.ignore_patterns("output", ".cache"))
        with chdir(anew):
            built(Builder("pelican.conf.py").build())
        assert tree(anew / "output") == tree(site / "output")


def test_what_is_shown_ahead_keeps_what_editors_let_stand(site: Path, builder: Builder) -> None:
    """A page says what was found and weighed, though nothing has been checked yet."""
    accepted = "sources: [linden-compact#p2]\naccepted: [{check: EX216, because: It may stand.}]"
    (site / "content/terms/alone.md").write_text(
        f"---\ntitle: Alone\nsummary: Alone.\ntype: place\n{accepted}\n---\n\nHere.\n"
    )
    seen: list[Glimpse] = []
    built(builder.build())
    built(builder.build({"terms/alone/index.html"}, seen.append))

    assert "It may stand." in (site / "output/terms/alone/index.html").read_text(encoding="utf-8")
    assert seen == []


def test_what_a_check_refuses_was_shown_and_is_not_built(site: Path, builder: Builder) -> None:
    seen: list[Glimpse] = []
    built(builder.build())
    before = (site / "output" / MUEHLHEIM).read_bytes()
    add(site / "content/terms/muehlheim.md", "\n\n[[Nobody]] came.\n")

    assert builder.build({MUEHLHEIM}, seen.append).code == 1
    assert "Nobody" in seen[0][MUEHLHEIM]
    assert (site / "output" / MUEHLHEIM).read_bytes() == before


def test_of_what_does_not_exist_no_page_is_shown_ahead(site: Path, builder: Builder) -> None:
    seen: list[Glimpse] = []
    built(builder.build())
    add(site / "content/terms/muehlheim.md", "\n\nThey drew it [@nobody#p1].\n")

    assert "EX111" in builder.build({MUEHLHEIM}, seen.append).err
    assert seen == []


def test_of_front_matter_that_cannot_be_read_nothing_is_shown_ahead(site: Path, builder: Builder) -> None:
    seen: list[Glimpse] = []
    built(builder.build())
    note = site / "content/terms/muehlheim.md"
    note.write_text(note.read_text(encoding="utf-8").replace("title:", "titel:", 1), encoding="utf-8")

    assert builder.build({MUEHLHEIM}, seen.append).code == 1
    assert seen == []


def test_the_process_that_builds_can_begin_before_it_is_asked(site: Path, builder: Builder) -> None:
    begun = builder.begin()

    built(builder.build())
    assert builder.begin() is begun


def test_a_problem_is_told_as_often_as_it_is_met(site: Path, builder: Builder) -> None:
    add(site / "content/terms/muehlheim.md", "\n\n[[Nobody]] came.\n")

    first, second = builder.build(), builder.build()

    assert first.code == second.code == 1
    assert 'no note is called "Nobody"' in first.err
    assert first == second


def test_a_warning_of_pelican_s_is_told_by_each_build(site: Path, builder: Builder) -> None:
    add(site / "pelican.conf.py", "\nFILES_TO_COPY = []\n")

    for _ in range(2):
        assert "FILES_TO_COPY" in builder.build().err


def test_a_build_that_dies_is_told_and_the_next_one_works(site: Path, builder: Builder) -> None:
    settings = site / "pelican.conf.py"
    text = settings.read_text(encoding="utf-8")
    built(builder.build())
    add(settings, "\nimport os\nos._exit(3)\n")

    assert builder.build() == Answer(1, "", "The build ended before it could say why.")

    settings.write_text(text, encoding="utf-8")
    built(builder.build())


def test_another_process_takes_over_what_was_made_in_this_one(site: Path, builder: Builder) -> None:
    built(builder.build())
    kept = {site / ".cache" / kind for kind in ("notes", "bodies", "findings", "pages")}
    until = time.monotonic() + 60
    while not all(folder.is_dir() and any(folder.iterdir()) for folder in kept):
        assert time.monotonic() < until, "nothing was written down"
        time.sleep(0.1)
    page = site / "output/people/juergen-muessig/index.html"
    before = page.stat().st_ino
    add(site / "content/terms/muehlheim.md", "\n\nOnce more.\n")

    built(Builder("pelican.conf.py").build())

    assert page.stat().st_ino == before
    assert "Once more." in (site / "output/terms/muehlheim/index.html").read_text(encoding="utf-8")


def test_the_site_before_is_cleared_away_once_nobody_waits(site: Path, builder: Builder) -> None:
    for number in range(2):
        add(site / "content/terms/muehlheim.md", f"\n\nRound {number}.\n")
        built(builder.build())

    until = time.monotonic() + 60
    while list(site.glob(".output.*")):
        assert time.monotonic() < until, "the last site is not cleared away"
        time.sleep(0.1)


def test_what_the_command_built_is_taken_over(site: Path, builder: Builder) -> None:
    subprocess.run(command("build"), cwd=site, check=True, capture_output=True)
    page = site / "output/people/juergen-muessig/index.html"
    before = page.stat().st_ino
    add(site / "content/terms/muehlheim.md", "\n\nOnce more.\n")

    built(builder.build())

    assert page.stat().st_ino == before


def findable(site: Path) -> bool:
    """Whether the search knows of plums."""
    index = (site / "output/pagefind").rglob("*.pf_fragment")
    try:
        return any(b"plum" in gzip.decompress(file.read_bytes()) for file in index)
    except FileNotFoundError:
        return False  # the folders were exchanged meanwhile


IN_TURN = """
import sys
from explainer.cli.builder import built
from explainer.publish.memories import Held

held = Held()
held.hurried = sys.argv[1:] == ["hurried"]
assert built("pelican.conf.py", held).code == 0
open("content/terms/muehlheim.md", "a").write("\\n\\nIt is known for plum dumplings.\\n")
assert built("pelican.conf.py", held).code == 0
print(held.behind)
"""


@pytest.mark.parametrize(("waits", "behind"), [("hurried", True), ("not", False)])
def test_while_somebody_waits_the_search_is_left_behind(site: Path, waits: str, behind: bool) -> None:
    add(site / "pelican.conf.py", "\nEXPLAINER_SEARCH = True\n")

    told = subprocess.check_output([sys.executable, "-c", IN_TURN, waits], cwd=site, text=True)

    assert (told.strip(), findable(site)) == (str(behind), not behind)


def test_the_search_follows_once_nobody_waits(site: Path, builder: Builder) -> None:
    add(site / "pelican.conf.py", "\nEXPLAINER_SEARCH = True\n")
    built(builder.build())
    add(site / "content/terms/muehlheim.md", "\n\nIt is known for plum dumplings.\n")
    built(builder.build())

    until = time.monotonic() + 60
    while not findable(site):
        assert time.monotonic() < until, "the search does not follow"
        time.sleep(0.1)
    assert "plum" in (site / "output/terms/muehlheim/index.html").read_text(encoding="utf-8")
