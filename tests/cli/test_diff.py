"""What changed for readers between two revisions, two folders or two built sites, told in the same words."""

from __future__ import annotations

import html
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown
from markdown_it import MarkdownIt

from explainer.changes.difference import Change, Difference, difference
from explainer.changes.markdown import LIMIT, as_markdown, escaped
from explainer.changes.snapshot import read_snapshot, snapshot_of
from explainer.changes.table import table_news
from explainer.model.site import Table
from explainer.records.documents import files
from tests.check.world import site_of
from tests.support import Built, build, copy_site, draw, explainer, tree

Edits = Mapping[str, Mapping[str, str]]
"""By file, what is put in the place of what."""


def edit(site: Path, edits: Edits) -> None:
    for path, changes in edits.items():
        text = (site / path).read_text(encoding="utf-8")
        for old, new in changes.items():
            assert old in text
            text = text.replace(old, new)
        (site / path).write_text(text, encoding="utf-8")


def diff(folder: Path, *arguments: str) -> Built:
    return explainer(folder, "diff", *arguments, COLUMNS="110")


def text(words: str) -> str:
    return dedent(words).lstrip("\n")


def told(folder: Path, *arguments: str) -> str:
    answer = diff(folder, *arguments)
    assert (answer.code, answer.err) == (0, "")
    return answer.out


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def repository(folder: Path) -> Path:
    """The good site, committed."""
    copy_site("good", folder)
    (folder / ".gitignore").write_text("output/\n__pycache__/\n")
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=The site")
    return folder


Changed = Callable[[Edits], str]


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    """What is told of edits to the good site."""

    def changed(edits: Edits) -> str:
        copy_site("good", tmp_path / "old")
        edit(copy_site("good", tmp_path / "new"), edits)
        return told(tmp_path, "old", "new")

    return changed


def test_a_value_is_told_with_every_page_that_shows_it_and_what_is_worked_out_from_it(changed: Changed) -> None:
    """The talk and the home page show the number; the home page shows what follows from it, too."""
    edits = {
        "content/figures/drawn-2029.md": {"value: 1000": "value: 1100", "as_of: 2030-01-31": "as_of: 2030-03-31"},
        "content/data/lindensee.csv": {"2029,274,1000": "2029,274,1100\n2030,280,1050"},
    }

    assert changed(edits) == text("""
        3 changed; 5 pages affected.

        figure:cut-2029 “Cut of 2029”: 20% → 12%; 2 pages affected
        figure:drawn-2029 “Water drawn in 2029”: 1,000 → 1,100; 4 pages affected
          as of: 2030-01-31 → 2030-03-31
        data/lindensee.csv: 2029: drawn: 1000 → 1100; 2 pages affected
          row added: 2030
    """)


def test_what_became_of_a_talk(changed: Changed) -> None:
    edits = {
        "content/talks/2029-05-03.md": {
            "state: held": "state: announced",
            "head: [person:juergen-muessig]": "head: [person:zoe-darlac]",
            "    state: agreed": "    state: done",
            "Each valley draws a fifth less until": "Each valley draws a quarter less until",
            "How much to cut": "The cuts",
            "the drought, weekly readings": "weekly readings, the drought, the dam",
            '#p1 "in common, and none of them shall sell it"': "#p2",
            "The three valleys met": "They met",
            "reviewed: 2031-02-01": "reviewed: 2031-03-01",
            "agreed to draw a fifth less water": "agreed on cuts",
        }
    }

    assert changed(edits) == text("""
        1 changed; 9 pages affected.

        talk:2029-05-03 “Round in Mühlheim, 3 May 2029”: held → announced; 9 pages affected
          summary: “With the lake at its lowest, the three valleys agreed to draw a fifth less water.” → “With the
              lake at its lowest, the three valleys agreed on cuts.”
          reviewed: 2031-02-01 → 2031-03-01
          Oberland, account: “How much to cut” → “The cuts”
          Mühltal, head: Jürgen Müßig → Zoé d’Arlac
          agenda: added the dam
          outcome: “Each valley draws a fifth less until the lake has risen again.” → “Each valley draws a quarter
              less until the lake has risen again.”
          outcome “The gauge reports every week.”: agreed → done
          quotations: removed “in common, and none of them shall sell it” (linden-compact#p1)
          citations: added linden-compact#p2; removed linden-compact#p1
          the text changed in 2 paragraphs
    """)


def test_people_sources_and_corrections(changed: Changed) -> None:
    edits = {
        "content/people/zoe-darlac.md": {
            "title: Zoé d’Arlac": "title: Zoé Arlac",
            "roles:\n": "roles:\n  - {title: Engineer, from: 2020, to: 2024, sources: [bote-2029-05-04#p1]}\n",
            "2028-09-12, 2029-05-03]": "2029-05-03]",
        },
        "content/sources/bote-2029-05-04.md": {
            '"were not enough"': '"were not nearly enough"',
            "rights: restricted": "rights: restricted\nstanding: corrected",
            "almost 40 centimetres. {#p3}": "almost 40 centimetres. {#p3}\n\nIt names no gauge. {#p5}",
        },
        "content/figures/level-fall-2029.md": {"value: 40": "value: 45"},
        "content/terms/lindensee.md": {
            "type: place": "type: place\ncorrections:\n"
            "  - {date: 2031-02-01, was: A pond., now: A lake., because: A reader wrote.}"
        },
        "content/terms/linden-compact.de.md": {"Lindenvertrag": "Der Lindenvertrag"},
        "content/pages/about.md": {"This site is invented": "This site is not real"},
    }

    assert changed(edits) == text("""
        6 changed; 11 pages affected.

        person:zoe-darlac “Zoé Arlac”: renamed: “Zoé d’Arlac” → “Zoé Arlac”; 5 pages affected
          role added: “Engineer”, from 2020, to 2024, sources bote-2029-05-04#p1
          role “Envoy for the lake”: seen: removed 2028-09-12
        figure:level-fall-2029 “Fall of the lake by 2029”: report bote-2029-05-04#p3: value: 40 → 45; 1 page affected
        term:linden-compact (de) “Der Lindenvertrag”: renamed: “Lindenvertrag” → “Der Lindenvertrag”; 1 page affected
        term:lindensee “Lindensee”: correction added: “A pond.”, date 2031-02-01, now “A lake.”, because “A reader
            wrote.”; 1 page affected
        source:bote-2029-05-04 “Seemark Bote, 4 May 2029: a lake runs low”: standing: current → corrected; 7 pages
            affected
          passage p2: “Käthe von der Aue, Oberland's water warden since 2024, said that the cuts "were not enough" and
              that the valleys would have to meet again; she had met Zoé d'Arlac of Seemark in Arlac on 12 September
              2028.” → “Käthe von der Aue, Oberland's water warden since 2024, said that the cuts "were not nearly
              enough" and that the valleys would have to meet again; she had met Zoé d'Arlac of Seemark in Arlac on 12
              September 2028.”
          passage added: p5, text “It names no gauge.”
        pages/about.md “About”: the text changed in 1 paragraph; 1 page affected
    """)


def test_notes_that_come_go_and_move(tmp_path: Path) -> None:
    copy_site("good", tmp_path / "old")
    new = copy_site("good", tmp_path / "new")
    edit(
        new,
        {
            "content/people/anton-grueb.md": {"status: draft\n": ""},
            "content/people/juergen-muessig.md": {"side: muehltal\n": "side: muehltal\nstatus: draft\n"},
        },
    )
    (new / "content/terms/muehlheim.md").rename(new / "content/terms/muehlheim-town.md")
    (new / "content/figures/cut-2029.md").unlink()
    (new / "content/terms/dam.md").write_text("---\ntitle: The dam\nsummary: A wall.\ntype: place\n---\n\nA wall.\n")
    (new / "content/terms/wall.md").write_text(
        "---\ntitle: Wall\nsummary: A draft, which no reader sees.\ntype: place\nstatus: draft\n---\n\nA wall.\n"
    )

    assert told(tmp_path, "old", "new") == text("""
        2 added, 2 removed, 1 changed; 12 pages affected.

        person:anton-grueb “Anton Grüb”: published; it was a draft; 1 page affected
        person:juergen-muessig “Jürgen Müßig”: no longer published; it is a draft again; 3 pages affected
        figure:cut-2029 “Cut of 2029”: removed; 2 pages affected
        term:dam “The dam”: added; 2 pages affected
        term:muehlheim-town “Mühlheim”: moved: it was term:muehlheim, and links from elsewhere to its page break; 7
            pages affected
    """)


def test_what_cannot_be_read_is_named_and_the_rest_is_compared(tmp_path: Path) -> None:
    """Neither the note nor its translation counts as removed."""
    old = copy_site("good", tmp_path / "old")
    new = copy_site("good", tmp_path / "new")
    edit(
        new,
        {
            "content/terms/linden-compact.md": {"title: Linden Compact": "title: ["},
            "content/pages/about.md": {"title: About": "titel: About"},
            "content/data/lindensee.csv": {"2029,274,1000": "2029,274"},
            "content/terms/lindensee.md": {"The Lindensee lies": "The lake lies"},
        },
    )
    edit(old, {"content/figures/cut-2029.md": {"unit: percent": "unit: percents"}})

    assert told(tmp_path, "old", "new") == text("""
        1 changed; 1 page affected.

        term:lindensee “Lindensee”: the text changed in 1 paragraph; 1 page affected

        Left out, because it could not be read:
          old: content/figures/cut-2029.md:4:7 unit: "percents" cannot stand here. What kind of number it is: count,
              person, percent, year, month, day, ordinal or money:USD; a rate adds /day, /month or /year.
          new: content/data/lindensee.csv:5 file: the row has 2 cells and the first row 3. Give each row a cell for
              every column; put quotation marks around a cell that holds a comma.
          new: content/pages/about.md:1:1 title: title is missing. Add it: what the page is called.
          new: content/terms/linden-compact.md:2:8 file: the bracket that opens here does not close. Close it behind
              the last item, and put quotation marks around an item that holds brackets or commas.
    """)


def test_nothing_changed(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")

    assert told(site, ".", ".") == "Nothing changed for readers.\n"
    assert told(site, ".", ".", "--format", "markdown") == (
        "### What changes for readers\n\nNothing changed for readers.\n"
    )


VALUE: Edits = {"content/figures/drawn-2029.md": {"value: 1000": "value: 1100"}}

VALUE_TOLD = text("""
    2 changed; 4 pages affected.

    figure:cut-2029 “Cut of 2029”: 20% → 12%; 2 pages affected
    figure:drawn-2029 “Water drawn in 2029”: 1,000 → 1,100; 4 pages affected
""")


def test_two_revisions_and_the_folder_as_it_is_now(tmp_path: Path) -> None:
    site = repository(tmp_path / "site")
    edit(site, VALUE)
    git(site, "commit", "--quiet", "--all", "--message=A number")
    edit(site, {"content/terms/lindensee.md": {"The Lindensee lies": "The lake lies"}})
    (site / "notes.txt").write_text("not committed")
    before, status = tree(site / "content"), git(site, "status", "--porcelain")

    assert told(site, "HEAD~1", "main") == VALUE_TOLD
    assert told(site, "main", ".") == text("""
        1 changed; 1 page affected.

        term:lindensee “Lindensee”: the text changed in 1 paragraph; 1 page affected
    """)
    assert (tree(site / "content"), git(site, "status", "--porcelain")) == (before, status)
    assert git(site, "worktree", "list").count("\n") == 0


def test_a_site_in_a_subfolder_of_its_repository(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "whole/site")
    (tmp_path / "whole/leads-out").symlink_to("/etc/hostname")
    (site / "leads-out").symlink_to("/etc/hostname")
    git(tmp_path / "whole", "init", "--quiet", "--initial-branch=main")
    git(tmp_path / "whole", "add", ".")
    git(tmp_path / "whole", "commit", "--quiet", "--message=The site")
    edit(site, VALUE)

    assert told(site, "main", ".") == VALUE_TOLD


def test_two_built_sites_are_told_in_the_same_words(tmp_path: Path) -> None:
    old = copy_site("good", tmp_path / "old")
    new = copy_site("good", tmp_path / "new")
    edit(new, VALUE)
    edit(new, {"content/data/lindensee.csv": {"2029,274,1000": "2029,274,1100"}})
    for each in (old, new):  # the passage that bears both out
        edit(each, {"content/sources/gauge-muehlheim.md": {"they drew 1,000.": "they drew 1,000 or 1,100."}})
    build(old)
    build(new)

    built = told(tmp_path, "old/output", "new/output")

    assert built == told(tmp_path, "old", "new")
    assert built == text("""
        3 changed; 5 pages affected.

        figure:cut-2029 “Cut of 2029”: 20% → 12%; 2 pages affected
        figure:drawn-2029 “Water drawn in 2029”: 1,000 → 1,100; 4 pages affected
        data/lindensee.csv: 2029: drawn: 1000 → 1100; 2 pages affected
    """)
    assert told(tmp_path, "old/output", "old") == "Nothing changed for readers.\n"


def test_a_built_site_says_nothing_of_drafts(tmp_path: Path) -> None:
    output = build(copy_site("good", tmp_path / "site"))

    records = {file.name: file.read_text(encoding="utf-8") for file in (output / "data").glob("*.json")}

    assert "people/kaethe-von-der-aue.md" in records["people.json"]
    assert [name for name, text in records.items() if "grueb" in text.lower()] == []


@pytest.mark.parametrize(
    ("old", "sentence"),
    [
        ("mian", '"mian" is no folder of a site and no revision. Did you mean main?'),
        ("empty", ("empty is no site: it has neither pelican.conf.py nor data/site.json, which every build writes. "
                  "A site that an earlier version built has to be built again.")),
        ("before", "At before there is no pelican.conf.py."),
        ("other", "other: data/site.json was written by another version. Build that site again with this one."),
        ("--output=stolen", '"--output=stolen" is no folder of a site and no revision.'),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_a_mistake_in_the_command(old: str, sentence: str, tmp_path: Path) -> None:
    site = draw(tmp_path / "site", {"pelican.conf.py": "", "other/data/site.json": '{"version": 7}'})
    (site / "empty").mkdir()
    (site / "pelican.conf.py").unlink()
    git(site, "init", "--quiet", "--initial-branch=main")
    git(site, "commit", "--quiet", "--allow-empty", "--message=Nothing yet")
    git(site, "tag", "before")

    answer = diff(site, "--", old, ".")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.strip().splitlines()[-1].removeprefix("Error: ") == sentence


def test_settings_that_fail_on_one_side_are_named(tmp_path: Path) -> None:
    site = repository(tmp_path / "site")
    edit(site, {"pelican.conf.py": {'"en"': "en"}})

    answer = diff(site, "main", ".")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "pelican.conf.py:10: NameError: name 'en' is not defined\n. cannot be compared.\n"


def test_markdown_folds_long_lists_and_counts_what_it_leaves_out() -> None:
    news = tuple(f"summary: “{number}” → “<b>{number}</b>”" for number in range(8))
    change = Change("term:a", "A *term*", news, frozenset({"a", "b"}), "changed")
    short = Change("term:b", "B", ("added", "more"), frozenset({"b"}), "added")

    assert as_markdown(Difference((change, short), (("old", "a.md:1 file: [x]"),)), {"old": "HEAD^1"}) == text("""
        ### What changes for readers

        1 added, 1 changed; 2 pages affected.

        - **term:a “A \\*term\\*”**: summary: “0” → “&lt;b&gt;0&lt;/b&gt;”; 2 pages affected

          <details><summary>7 more changes</summary>

          - summary: “1” → “&lt;b&gt;1&lt;/b&gt;”
          - summary: “2” → “&lt;b&gt;2&lt;/b&gt;”
          - summary: “3” → “&lt;b&gt;3&lt;/b&gt;”
          - summary: “4” → “&lt;b&gt;4&lt;/b&gt;”
          - summary: “5” → “&lt;b&gt;5&lt;/b&gt;”
          - summary: “6” → “&lt;b&gt;6&lt;/b&gt;”
          - summary: “7” → “&lt;b&gt;7&lt;/b&gt;”

          </details>

        - **term:b “B”**: added; 1 page affected
          - more

        Left out, because it could not be read:

        - HEAD^1: a.md:1 file: \\[x\\]""").rstrip("\n")

    many = as_markdown(Difference((change,) * 500), {})
    assert len(many) + 500 > LIMIT
    assert len(many) < 65_536
    assert many.splitlines()[-1].endswith("more, which `explainer diff` lists")


LETTERS = "ab1 \n\t\\`*_{}[]()<>#+-.!|~$&@:;/\"'=^“é\u2028"
PIECES = ["www.", "http://", "&amp;", "@octocat", "#12", "GH-3", "<!--", "https://a.example/b_c", "&#42;", "**a**"]
HOSTILE = st.lists(st.sampled_from([*LETTERS, *PIECES]), max_size=30).map("".join)


@given(words=HOSTILE)
def test_what_a_note_says_cannot_become_markup(words: str) -> None:
    """Both a CommonMark parser with GitHub's additions and Python-Markdown show the words and nothing else."""
    plain = " ".join(words.split())
    line = f"- **note**: {escaped(words)}"
    github = MarkdownIt("gfm-like", {"linkify": False}).render(line)

    for shown in (github, markdown(line)):
        page = BeautifulSoup(shown, "lxml")
        assert {tag.name for tag in page.find_all(True)} <= {"html", "body", "ul", "li", "strong"}
        assert " ".join(page.get_text().replace("\N{WORD JOINER}", "").split()) == f"note: {plain}".strip()


@given(words=HOSTILE)
def test_nobody_is_called_and_nothing_is_linked(words: str) -> None:
    shown = html.unescape(escaped(words).replace("&#58;", " ").replace("&#46;", " "))

    assert not any(f"@{letter}" in shown for letter in "ab1é")
    assert "#1" not in shown
    assert "http://" not in shown
    assert "https://" not in shown


CELLS = st.text("ab1", max_size=2)
TABLES = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.tuples(*[CELLS] * width), max_size=4).map(
        lambda rows: Table("t.csv", "t.csv", tuple("xyz"[:width]), tuple(rows), tuple(range(2, len(rows) + 2)))
    )
)


@given(old=TABLES, new=TABLES)
def test_tables_differ_when_and_only_when_something_is_told(old: Table, new: Table) -> None:
    assert bool(table_news(old, new)) == ((old.columns, old.rows) != (new.columns, new.rows))


def test_records_read_back_as_they_were_written(tmp_path: Path) -> None:
    site = site_of(tmp_path, {})
    written, _ = files(site)

    again = read_snapshot(written.__getitem__)

    published = {path: entry for path, entry in snapshot_of(site).entries.items() if entry.published}
    assert again.entries == published
    assert difference(snapshot_of(site), again, {}, {}).changes == ()
