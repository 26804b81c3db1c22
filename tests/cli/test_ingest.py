"""explainer ingest, from an article to notes: what it prints, proposes, writes and refuses."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from explainer.ingest.schema import schema
from tests.support import ROOT, Built, command, copy_site, draw, environment, explainer, tree

ARTICLE = ROOT / "tests" / "cases" / "articles" / "lake-talks.txt"
TODAY = "2031-02-01"

OWN_WORDS = {
    "p1": "Officials said that Oberland and Mühltal would meet for a third round in Arlac on March 14, 2030.",
    "p2": "They had last met in Mühlheim on May 3, 2029, the first such meeting in eight months.",
    "p3": 'Käthe von der Aue, the water warden, said that the cuts "were a beginning" and that the lake needed more.',
    "p4": 'She announced: "We will bring new readings."',
    "p5": "By the gauge, the fall of the lake from 2028 to 2029 was almost 40 centimetres.",
    "p6": "The Oberland Farmers Union says that some 3,400 farmers depended on the lake in 2030, in Oberland.",
    "p7": "Käthe von der Aue was to represent Oberland and Jürgen Müßig Mühltal; Lena Hofer, Mühltaler minister of "
    'farming, said that her valley "will not sign blindly."',
    "p8": "The Oberland Farmers Union did not comment.",
}  # fmt: skip
"""What a contributor writes of each passage."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = copy_site("good", tmp_path / "site")
    shutil.copyfile(ARTICLE, folder / "article.txt")
    return folder


def ingest(folder: Path, *arguments: str, given: str | None = None) -> Built:
    if given is None:
        return explainer(folder, "ingest", *arguments, EXPLAINER_TODAY=TODAY)
    done = subprocess.run(
        command("ingest", *arguments), cwd=folder, env=environment(EXPLAINER_TODAY=TODAY), input=given,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return Built(done.returncode, done.stdout, done.stderr)


def found(folder: Path, *arguments: str) -> dict[str, Any]:
    answer = ingest(folder, "article.txt", "--dry-run", "--format", "json", *arguments)
    assert (answer.code, answer.err) == (0, "")
    data: dict[str, Any] = json.loads(answer.out)
    return data


def test_a_dry_run_prints_what_the_schema_says_and_writes_nothing(site: Path) -> None:
    before = tree(site)
    data = found(site)
    Draft202012Validator(schema()).validate(data)
    assert tree(site) == before
    text = ARTICLE.read_text(encoding="utf-8")
    assert data["text"] == text
    for kind in ("mentions", "figures", "dates", "quotes"):
        assert data[kind]
        assert [each["text"] for each in data[kind]] == [text[each["start"] : each["end"]] for each in data[kind]]


def test_the_source_is_read(site: Path) -> None:
    source = found(site)["source"]
    assert source | {"sha256": ""} == {
        "id": "lake-press-2030-03-12",
        "title": "Oberland, Mühltal to hold third round of lake talks in Arlac",
        "deck": "Two valleys meet as the lake stands low",
        "publisher": "Lake Press",
        "authors": [],
        "published": "2030-03-12",
        "modified": None,
        "dateline": {"place": "Arlac", "date": "2030-03-12"},
        "url": None,
        "language": "en",
        "rights": None,
        "sha256": "",
    }


@pytest.mark.parametrize(
    ("setting", "year"),
    [("", "2028-10-01/2029-09-30"), ("EXPLAINER_FISCAL_YEAR_START = '07-01'", "2028-07-01/2029-06-30")],
)
def test_a_fiscal_year_is_the_one_of_the_settings(site: Path, setting: str, year: str) -> None:
    text = "Lake talks\n\nARLAC, March 12, 2030 (Lake Press) - Some 90,000 people came in fiscal year 2029.\n"
    (site / "article.txt").write_text(text, encoding="utf-8")
    with (site / "pelican.conf.py").open("a", encoding="utf-8") as settings:
        settings.write(setting)
    assert [each["period"] for each in found(site)["figures"]] == [year]


def test_people_with_notes_are_linked_and_others_are_not(site: Path) -> None:
    people = [(each["text"], each["ref"]) for each in found(site)["mentions"] if each["kind"] == "person"]
    assert people == [
        ("Käthe von der Aue", "person:kaethe-von-der-aue"),
        ("von der Aue", "person:kaethe-von-der-aue"),
        ("Von der Aue", "person:kaethe-von-der-aue"),
        ("Jürgen Müßig", "person:juergen-muessig"),
        ("Lena Hofer", None),
    ]


def test_accepting_all_gives_a_site_that_checks_once_the_lines_are_filled_in(site: Path) -> None:
    answer = ingest(site, "article.txt", "--accept", "all", "--rights", "restricted")
    assert (answer.code, answer.err) == (0, "")
    assert "Next: say each passage in your own words in content/sources/lake-press-2030-03-12.md" in answer.out

    note = site / "content/sources/lake-press-2030-03-12.md"
    text = note.read_text(encoding="utf-8")
    assert "Nobody in the valleys wants another summer like the last" not in text
    for id, words in OWN_WORDS.items():
        text, count = re.subn(rf"^[^\n]*(?=\{{#{id}\b)", f"{words} ", text, flags=re.MULTILINE)
        assert count == 1
    note.write_text(text, encoding="utf-8")

    checked = explainer(site, "check", EXPLAINER_TODAY=TODAY)
    assert checked.code == 0, checked.out
    assert explainer(site, "build", EXPLAINER_TODAY=TODAY).code == 0


def test_running_it_twice_changes_nothing(site: Path) -> None:
    assert ingest(site, "article.txt", "--accept", "all").code == 0
    once = tree(site)
    again = ingest(site, "article.txt", "--accept", "all")
    assert again.code == 0
    assert "nothing to add" in again.out
    assert tree(site) == once


def test_the_full_text_stays_out_of_what_is_published(site: Path) -> None:
    ingest(site, "article.txt", "--accept", "all")
    original = site / "content/sources/originals/lake-press-2030-03-12.txt"
    assert "Nobody in the valleys wants another summer" in original.read_text(encoding="utf-8")


def test_of_a_public_text_the_whole_stands_in_the_note(site: Path) -> None:
    ingest(site, "article.txt", "--accept", "all", "--rights", "public-domain")
    note = (site / "content/sources/lake-press-2030-03-12.md").read_text(encoding="utf-8")
    assert "Nobody in the valleys wants another summer like the last" in note
    assert not (site / "content/sources/originals/lake-press-2030-03-12.txt").exists()


def test_a_claim_is_added_to_a_figure_and_every_other_line_stays(site: Path) -> None:
    figure = site / "content/figures/level-fall-2029.md"
    commented = figure.read_text(encoding="utf-8").replace("value: 38", "value: 38  # read twice")
    figure.write_text(commented, encoding="utf-8")
    ingest(site, "article.txt", "--accept", "all")
    after = figure.read_text(encoding="utf-8")
    assert [line for line in commented.splitlines() if line not in after.splitlines()] == []
    assert "source: lake-press-2030-03-12#p5" in after


def test_only_what_is_named_is_written_with_what_it_rests_on(site: Path) -> None:
    before = tree(site)
    answer = ingest(site, "article.txt", "--accept", "person:lena-hofer")
    assert answer.code == 0
    assert sorted(tree(site).keys() - before.keys()) == [
        "content/people/lena-hofer.md",
        "content/sources/lake-press-2030-03-12.md",
        "content/sources/originals/lake-press-2030-03-12.txt",
    ]


def test_accepting_nothing_writes_nothing(site: Path) -> None:
    before = tree(site)
    assert ingest(site, "article.txt", "--accept", "none").code == 0
    assert tree(site) == before


def test_a_name_that_is_not_proposed_is_told(site: Path) -> None:
    answer = ingest(site, "article.txt", "--accept", "person:nobody")
    assert answer.err.startswith("person:nobody is not among what is proposed: ")


def test_nobody_to_ask_is_a_mistake_in_the_call(site: Path) -> None:
    answer = ingest(site, "article.txt", given="")
    assert answer.code == 2
    assert "Say --accept all, --accept none or --accept REF, or --dry-run to look." in " ".join(answer.err.split())


def test_a_note_that_is_there_is_never_written_over(site: Path) -> None:
    (site / "content/people/lena-hofer.md").write_text("---\ntitle: Somebody else\nsummary: Not her.\n---\n", "utf-8")
    ingest(site, "article.txt", "--accept", "all")
    assert "Somebody else" in (site / "content/people/lena-hofer.md").read_text(encoding="utf-8")
    assert (site / "content/people/lena-hofer-2.md").is_file()


def test_standard_input_and_several_files(site: Path) -> None:
    text = ARTICLE.read_text(encoding="utf-8")
    answer = ingest(site, "-", "article.txt", "--dry-run", "--format", "json", given=text)
    assert answer.code == 0
    one, other = map(json.loads, answer.out.splitlines())
    assert one["passages"] == other["passages"]


def test_without_settings_a_dry_run_still_reads(tmp_path: Path) -> None:
    shutil.copyfile(ARTICLE, tmp_path / "article.txt")
    data = found(tmp_path)
    assert data["source"]["publisher"] == "Lake Press"
    answer = ingest(tmp_path, "article.txt", "--accept", "all")
    assert answer.code == 2
    assert "There is no pelican.conf.py here." in answer.err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty.txt is empty."),
        ("a.pdf", b"%PDF-1.7\n" + bytes(range(256)), "a.pdf is a PDF document"),
        ("zeros.txt", b"Words \0\0\0 and more words of a text.", "zeros.txt is no text"),
        ("big.txt", b"a" * 21_000_000, "big.txt has 21 MB"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence_and_nothing_is_written(
    site: Path, name: str, content: bytes, said: str
) -> None:
    draw(site, {name: content, "pelican.conf.py": (site / "pelican.conf.py").read_bytes()})
    before = tree(site)
    answer = ingest(site, name, "--accept", "all")
    assert answer.code == 1
    assert said in answer.err
    assert len(answer.err.strip().splitlines()) == 1
    assert tree(site) == before


def test_links_folders_and_files_that_are_not_there(site: Path) -> None:
    (site / "link.txt").symlink_to(site / "article.txt")
    answer = ingest(site, "link.txt", "content", "missing.txt", "--dry-run")
    assert answer.code == 1
    assert [line.split(" ", 1)[0] for line in answer.err.splitlines()] == ["link.txt", "content", "There"]


def test_nothing_is_written_through_a_link_that_leads_out(site: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    shutil.move(site / "content/people", outside)
    (site / "content/people").symlink_to(outside, target_is_directory=True)
    before = tree(tmp_path)
    answer = ingest(site, "article.txt", "--accept", "all")
    assert answer.code == 1
    assert "leads out of content/" in answer.err
    assert tree(tmp_path) == before


def test_a_mistake_of_ours_in_one_article_does_not_lose_the_others(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import explainer.ingest.reading as reading
    from explainer.cli.ingest import dry_run

    read = reading.read_article

    def failing(handed: Any, **earlier: Any) -> Any:
        if handed.name == "bad.txt":
            raise IndexError("no such group")
        return read(handed, **earlier)

    monkeypatch.setattr(reading, "read_article", failing)
    monkeypatch.chdir(site)
    shutil.copyfile("article.txt", "bad.txt")
    assert dry_run("missing.py", ["bad.txt", "article.txt"], "json") == 1
    answer = capsys.readouterr()
    assert answer.err.startswith("bad.txt cannot be read: a mistake in explainer (IndexError in test_ingest.py, line ")
    assert len(answer.out.splitlines()) == 1
