"""A build after an edit: the same site as from nothing, and no page made again that shows nothing of the edit."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from ..support import ROOT, build, copy_site, page
from .editing import sequence

ALWAYS = {"index.html", "about/index.html", "404.html"}
"""Pages that Pelican writes, each time."""

LISTS = re.compile(r"(?:de/)?(?:talks|people|figures|terms|sources|timeline|corrections|data)/index\.html")
"""Pages that look at every note's front matter."""


def edited(file: Path, old: str, new: str) -> None:
    """Write something else in a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def pages(output: Path) -> dict[str, tuple[int, bytes]]:
    """Which file each page of a note is, and what is in it."""
    found = {file.relative_to(output).as_posix(): file for file in output.rglob("*.html")}
    return {
        path: (file.stat().st_ino, file.read_bytes())
        for path, file in found.items()
        if path not in ALWAYS and not LISTS.fullmatch(path)
    }


EDITS: dict[str, tuple[str, str, str, set[str]]] = {
    "a sentence": ("terms/water-board.md", "once a year.", "twice a year.", {"terms/water-board/index.html"}),
    "a name": ("people/juergen-muessig.md", "title: Jürgen", "title: Georg", {"people/juergen-muessig/index.html"}),
    "a summary": ("terms/muehlheim.md", "summary: The town", "summary: That town", {"terms/muehlheim/index.html"}),
    "an image": ("images/lindensee.svg", "0 0 120 60", "0 0 110 60", {"talks/2029-05-03/index.html"}),
    "a value": ("figures/drawn-2029.md", "value: 1000", "value: 1001", {"figures/drawn-2029/index.html"}),
}

LOOKED = {"a summary": {"terms/lindensee/index.html"}}
"""Pages that looked at the note, whose front matter counts as one, and show something else of it."""


@pytest.mark.parametrize("edit", EDITS)
def test_just_the_pages_that_show_an_edit_are_made_again(edit: str, tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    with (site / "pelican.conf.py").open("a", encoding="utf-8") as settings:
        settings.write('EXPLAINER_SEVERITY = {f"EX2{number:02}": "notice" for number in range(1, 99)}\n')
    before = pages(build(site))
    path, old, new, of_course = EDITS[edit]
    edited(site / "content" / path, old, new)
    after = pages(build(site))

    made = {page for page in after if page not in before or after[page][0] != before[page][0]}
    other = {page for page in after if page not in before or after[page][1] != before[page][1]}
    assert of_course <= other
    assert made == other | LOOKED.get(edit, set())


def test_a_build_after_an_edit_without_effect_makes_no_page_again(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    before = pages(build(site))
    edited(site / "content" / "pages" / "about.md", "This site is invented.", "All of this site is invented.")

    assert pages(build(site)) == before


@pytest.mark.parametrize("seed", [3, 7, 17])
def test_whatever_is_edited_the_site_is_that_of_a_build_from_nothing(seed: int, tmp_path: Path) -> None:
    found = sequence(tmp_path, seed, steps=7)

    assert found.difference == ""
    assert found.sites > 3


def test_a_passage_that_is_quoted_for_the_first_time_is_on_its_speaker_s_page(tmp_path: Path) -> None:
    """Though another one of theirs was quoted before, and the quotation names nobody."""
    site = copy_site("good", tmp_path / "site")
    with (site / "pelican.conf.py").open("a", encoding="utf-8") as settings:
        settings.write('EXPLAINER_SEVERITY = {"EX204": "notice"}\n')
    with (site / "content/sources/bote-2029-05-04.md").open("a", encoding="utf-8") as source:
        source.write('\nThe warden said that "the lake will not wait". {#p5 by="person:kaethe-von-der-aue"}\n')
    build(site)
    with (site / "content/terms/muehlheim.md").open("a", encoding="utf-8") as term:
        term.write('\nIt was said there [@bote-2029-05-04#p5 "the lake will not wait"].\n')

    assert "the lake will not wait" in page(build(site), "people/kaethe-von-der-aue").get_text()


def test_another_template_lets_what_was_read_and_checked_stand(tmp_path: Path) -> None:
    """A restyler waits for the pages alone."""
    site = copy_site("good", tmp_path / "site")
    shutil.copytree(ROOT / "theme", site / "theme")
    with (site / "pelican.conf.py").open("a", encoding="utf-8") as settings:
        settings.write('THEME = "theme"\n')
    build(site)
    kept = {kind: list((site / ".cache" / kind).iterdir()) for kind in ("notes", "bodies", "findings", "pages")}
    edited(site / "theme" / "templates" / "parts" / "opening.html", "<h1>", "<h1>New: ")

    output = build(site)

    after = {kind: list((site / ".cache" / kind).iterdir()) for kind in kept}
    assert {kind for kind in kept if after[kind] != kept[kind]} == {"pages"}
    assert "<h1>New: " in (output / "terms/water-board/index.html").read_text(encoding="utf-8")
