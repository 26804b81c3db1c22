"""A build of what was built already is answered without making it; whatever could change the site makes it anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.cli.last_build import FILES, RECORD, Inputs
from explainer.publish.fingerprint import Seen, contents, files, stamp_of
from tests.support import SETTINGS, Built, draw, environment, explainer, needed_pages, tree

SAME = "Nothing has changed since the last build.\n"

TERM = """
    ---
    title: The weir
    summary: A wall in the river.
    type: place
    sources:
      - charter#p1
    reviewed: 2030-01-01
    ---

    It holds the water back.
    """
CHARTER = """
    ---
    title: The charter
    summary: What the valleys signed.
    type: law
    publisher: The valleys
    rights: public-domain
    reviewed: 2030-01-01
    ---

    The weir, the lock and the dam belong to all. {#p1}
    """
TODAY = "2030-01-02"


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that was built once."""
    folder = draw(
        tmp_path_factory.mktemp("once") / "site",
        {
            **needed_pages("There are The weir, The lock and The dam."),
            "content/sources/charter.md": CHARTER,
            "content/terms/weir.md": TERM,
            "pelican.conf.py": f"import os\n{SETTINGS}\nSITESUBTITLE = os.environ.get('WORDS', '')\n",
        },
    )
    assert build(folder).code == 0
    return folder


@pytest.fixture
def site(once: Path, tmp_path: Path) -> Path:
    """A copy of it that was built where it lies."""
    folder = Path(shutil.copytree(once, tmp_path / "site"))
    assert build(folder).code == 0
    return folder


def build(folder: Path, *arguments: str, **env: str) -> Built:
    return explainer(folder, "build", *arguments, EXPLAINER_TODAY=env.pop("EXPLAINER_TODAY", TODAY), **env)


def test_the_same_is_not_built_again(site: Path) -> None:
    before = tree(site)

    answer = build(site)

    assert (answer.code, answer.out) == (0, SAME)
    assert tree(site) == before


def test_what_was_reported_is_reported_again(site: Path) -> None:
    path = site / "content/terms/weir.md"
    path.write_text(path.read_text().replace("It holds", "It holds 17 boats and"))
    first = build(site)

    again = build(site)

    assert "content/terms/weir.md" in first.err
    assert (again.out, again.err) == (SAME, first.err)


def test_a_checkout_that_sets_all_times_anew_changes_nothing(site: Path) -> None:
    for file in (site / "content").rglob("*.md"):
        os.utime(file, (1, 1))

    assert build(site).out == SAME


def other_words_of_the_same_size_and_time(site: Path) -> None:
    """As where one file takes the place of another that was written in the same moment."""
    note = site / "content/terms/weir.md"
    state, text = note.stat(), note.read_text()
    assert "holds" in text
    note.write_text(text.replace("holds", "keeps"))
    os.utime(note, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert (note.stat().st_size, note.stat().st_mtime_ns) == (state.st_size, state.st_mtime_ns)


CHANGES: dict[str, Callable[[Path], object]] = {
    "a body": lambda site: (site / "content/terms/weir.md").write_text(
        (site / "content/terms/weir.md").read_text().replace("holds", "keeps")
    ),
    "a body, of the same size and time": other_words_of_the_same_size_and_time,
    "a new note": lambda site: (site / "content/terms/lock.md").write_text(
        (site / "content/terms/weir.md").read_text().replace("weir", "lock")
    ),
    "a note that is gone": lambda site: (site / "content/terms/weir.md").unlink(),
    "a note under another name": lambda site: (site / "content/terms/weir.md").rename(site / "content/terms/dam.md"),
    "the settings": lambda site: (site / "pelican.conf.py").write_text(
        (site / "pelican.conf.py").read_text() + "SITENAME = 'Another'\n"
    ),
    "a page that somebody wrote into": lambda site: (site / "output/index.html").write_text("Mine."),
    "a page that somebody removed": lambda site: (site / "output/terms/weir/index.html").unlink(),
    "a file that somebody put beside the pages": lambda site: (site / "output/more.html").write_text("Mine."),
    "the whole output": lambda site: shutil.rmtree(site / "output"),
    "what a killed build left behind": lambda site: (site / ".output.4194305-12345678.new").mkdir(),
    "a damaged record": lambda site: (site / RECORD).write_bytes(b"\xff{"),
    "a record of another shape": lambda site: (site / RECORD).write_text("[1, 2]"),
    "no record": lambda site: (site / RECORD).unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_was_touched_is_built(site: Path, change: str) -> None:
    CHANGES[change](site)

    answer = build(site)

    assert answer.code == 0, answer.err
    assert "Built " in answer.out
    assert not list(site.glob(".output*"))
    clean = Path(shutil.copytree(site, site.parent / "clean", ignore=shutil.ignore_patterns("output", ".cache")))
    assert build(clean).code == 0
    assert tree(site / "output") == tree(clean / "output")


@pytest.mark.parametrize(
    "env", [{"EXPLAINER_TODAY": "2030-01-03"}, {"EXPLAINER_REPOSITORY": "https://example.org/x"}, {"WORDS": "Other"}]
)
def test_the_environment_that_a_site_reads_counts(site: Path, env: dict[str, str]) -> None:
    assert "Built " in build(site, **env).out
    assert build(site, **env).out == SAME


def test_the_environment_that_nobody_reads_does_not_count(site: Path) -> None:
    assert build(site, SHLVL="7", LANG="tr_TR.UTF-8").out == SAME


@pytest.mark.parametrize("asks", ['os.path.expandvars("$WATER")', '"{WATER}".format(**os.environ)'])
def test_a_variable_counts_however_it_is_asked_for(site: Path, asks: str) -> None:
    settings = site / "pelican.conf.py"
    settings.write_text(settings.read_text() + f"\nSITENAME = {asks}\n")
    assert "Built " in build(site, WATER="One").out

    assert "Built " in build(site, WATER="Two").out

    assert "Two" in (site / "output/index.html").read_text()


def test_a_variable_called_as_a_setting_does_not_count(site: Path) -> None:
    """Settings name PATH, their content's folder, and whoever opens another terminal has another PATH."""
    assert build(site, PATH=f"{os.environ['PATH']}{os.pathsep}{site}").out == SAME


def test_another_address_is_another_build(site: Path) -> None:
    assert "Built " in build(site, "--siteurl", "https://example.org/other").out


def test_a_helper_of_the_settings_counts(site: Path) -> None:
    (site / "words.py").write_text("NAME = 'One'\n")
    settings = site / "pelican.conf.py"
    settings.write_text(
        f"import sys\nsys.path.insert(0, {str(site)!r})\nimport words\n{settings.read_text()}\nSITENAME = words.NAME\n"
    )
    assert "Built " in build(site).out
    assert build(site).out == SAME

    (site / "words.py").write_text("NAME = 'Another'\n")

    assert "Built " in build(site).out
    assert "Another" in (site / "output/index.html").read_text()


def test_a_build_that_fails_is_not_remembered(site: Path) -> None:
    path = site / "content/terms/weir.md"
    text = path.read_text()
    path.write_text(text + "\n[[Nobody]]\n")
    assert build(site).code == 1
    assert build(site).code == 1

    path.write_text(text)

    assert build(site).out == SAME


def test_what_changes_during_a_build_is_not_taken_for_what_was_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(draw(tmp_path, {"content/note.md": "One.\n"}))
    inputs = Inputs(["build"], [str(tmp_path / "content")], Seen())
    (tmp_path / "content/note.md").write_text("Two, three.\n")

    inputs.remember("", str(tmp_path / "output"), "")

    assert not (tmp_path / RECORD).exists()


def test_a_file_is_read_again_once_it_was_touched(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("One.\n")
    (tmp_path / "other.md").write_text("Another.\n")
    known = {path: (stamp_of(state), "what it was") for path, state in files([str(tmp_path)])}
    before = contents(files([str(tmp_path)]), known)
    (tmp_path / "note.md").write_text("Two.\n")

    after = contents(files([str(tmp_path)]), known)

    assert after != before
    assert [digest for _, digest in known.values()].count("what it was") == 1


@pytest.mark.parametrize("damaged", ["", "[]", "{", '{"pelican.conf.py": 3}', "{}"])
def test_what_is_known_of_files_may_be_damaged(site: Path, damaged: str) -> None:
    (site / FILES).write_text(damaged)
    os.utime(site / "content/terms/weir.md", (1, 1))

    assert build(site).out == SAME


def test_the_answer_needs_neither_pelican_nor_what_reads_options(site: Path) -> None:
    code = """
import sys
sys.argv = ["explainer", "build"]
from explainer.cli.__main__ import main
main()
print(sorted({"pelican", "click", "pydantic", "jinja2", "pathlib"} & set(sys.modules)))
"""
    answer = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"],
        cwd=site, env=environment(EXPLAINER_TODAY=TODAY), capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert answer.stdout == f"{SAME}[]\n"
