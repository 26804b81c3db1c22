"""What README.md and its neighbours show works: examples are built, tables are true, links lead somewhere."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any, get_args
from urllib.parse import unquote

import pytest

from explainer.model.claim import Qualifier
from explainer.model.dates import parse_date
from explainer.model.locale import Locale
from explainer.model.meanings import meanings
from explainer.model.note import Note
from explainer.model.page import PageFront
from explainer.model.part import REQUIRED, Part, default_of, names_of
from explainer.model.said import Said
from explainer.model.translation import fields, has_words
from explainer.read.notes import MODELS
from explainer.reports.reporting import FORMATS
from explainer.rules import rules
from tests.support import ROOT, SITES, build, draw, explainer, page

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/checks.md", "theme/README.md")
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS}
README, CONTRIBUTING = TEXTS["README.md"], TEXTS["CONTRIBUTING.md"]

EXAMPLE = re.compile(r"^`((?:content/|pelican\.conf)[^`\n]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file's path on a line of its own, and its text in the block that follows."""

FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
SMALL = 250 * 1024
"""Bytes that a picture may have."""


def section(heading: str) -> str:
    """What stands under a heading of the README, up to the next one of its level or above."""
    level = heading.partition(" ")[0]
    # In code a # begins no heading.
    masked = FENCED.sub(lambda found: found[0].replace("#", "~"), README)
    found = re.search(rf"^{re.escape(heading)}\n(.*?)(?=^#{{1,{len(level)}}} |\Z)", masked, re.MULTILINE | re.DOTALL)
    assert found, heading
    return README[found.start(1) : found.end(1)]


def rows(text: str) -> list[list[str]]:
    """The cells of every table in a text, without heads and rules."""
    bare = FENCED.sub("", text)
    lines = re.findall(r"^\| ?(.*?) ?\|$", re.sub(r"^\|.*\n\|-.*$", "", bare, flags=re.MULTILINE), re.MULTILINE)
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)] for line in lines]


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The small site that the README writes."""
    site = draw(tmp_path / "site", dict(EXAMPLE.findall(README)))
    (site / "theme").symlink_to(ROOT / "theme", target_is_directory=True)
    return site


def test_the_examples_are_a_whole_site(example: Path) -> None:
    output = build(example)

    talk = page(output, "talks/2025-03-02")
    assert talk.select_one(".prose q").get_text() == "no longer enough"  # type: ignore[union-attr]
    assert talk.select_one(".prose a.number")["href"] == "/figures/passengers-2024/"  # type: ignore[index]
    assert page(output, "es/terms/ferry-agreement").h1.get_text(strip=True) == "Acuerdo del ferry"  # type: ignore[union-attr]


def test_every_kind_has_an_example() -> None:
    folders = {Path(path).parent.as_posix() for path, _ in EXAMPLE.findall(README)}

    assert folders >= {
        f"content/{name}" for name in ("sources", "talks", "people", "figures", "terms", "pages", "data")
    }


def test_numbers_are_shown_as_the_readme_says(example: Path) -> None:
    variants = [row for row in rows(section("## Link")) if "{figure:" in row[0]]
    front = "---\ntitle: Numbers\nsummary: Every variant of a number, as the README shows it.\n---\n\n"
    body = "\n\n".join(token.strip("`") for token, _ in variants)
    (example / "content/pages/numbers.md").write_text(front + body, encoding="utf-8")

    shown = [number.get_text() for number in page(build(example), "numbers").select(".prose a.number")]

    assert len(variants) == 7
    assert shown == [sees for _, sees in variants]


def test_dates_are_shown_as_the_readme_says() -> None:
    dates = rows(section("### Dates"))

    assert len(dates) == 8
    assert [Locale("en").date(parse_date(write.strip("`"))) for write, _ in dates] == [sees for _, sees in dates]


def test_the_shown_problem_is_what_that_mistake_brings(example: Path) -> None:
    talk = example / "content/talks/2025-03-02.md"
    talk.write_text(talk.read_text(encoding="utf-8").replace("[ines-vagen]", "[inez-vagen]"), encoding="utf-8")

    assert f"```text\n{explainer(example, 'check', '--only', 'EX101').out}```" in section("## What the build refuses")


def test_the_explained_problems_are_real() -> None:
    known = {
        line for file in (SITES / "broken").glob("*/expected.txt") for line in file.read_text("utf-8").splitlines()
    }
    shown = re.findall(r"^```text\n(.*)\n```$", CONTRIBUTING, re.MULTILINE)

    assert len(shown) == 3
    assert [problem for problem in shown if problem not in known] == []


def test_the_correction_is_shown_to_readers(example: Path) -> None:
    [correction] = re.findall(r"^```yaml\n(corrections:\n.*?)^```$", CONTRIBUTING, re.MULTILINE | re.DOTALL)
    talk = example / "content/talks/2025-03-02.md"
    talk.write_text(talk.read_text(encoding="utf-8").replace("reviewed:", f"{correction}reviewed:"), encoding="utf-8")

    output = build(example)

    assert "A night boat runs from May." in page(output, "talks/2025-03-02").select_one(".corrections").get_text()  # type: ignore[union-attr]
    assert "Corrected" in page(output, "index.html").get_text()
    assert "runs from May" in (output / "feeds/changes.atom.xml").read_text(encoding="utf-8")


TABLES: dict[str, tuple[type[Part], frozenset[str]]] = {
    "### Fields of every note": (Note, frozenset()),
    **{
        f"### A {kind}": (MODELS[kind], frozenset(names_of(Note)))
        for kind in ("source", "talk", "person", "figure", "term")
    },
    "### An ordinary page": (PageFront, frozenset()),
}
"""The headings over tables of fields, with the model that each is about and the fields that stand elsewhere."""


def fields_of(model: type[Part], before: str = "", without: frozenset[str] = frozenset()) -> Iterator[list[str]]:
    """The name of every field, in bold where it must be there, and its meaning; fields within fields too."""
    for as_written, known in fields(model).items():
        name = known.attribute
        if name in without:
            continue
        whole = f"{before}{as_written}"
        yield [f"**`{whole}`**" if default_of(model, name) is REQUIRED else f"`{whole}`", meanings(model)[name]]
        part = part_of(known.type)
        if part:
            yield from fields_of(part, f"{whole}.")


def part_of(annotation: Any) -> type[Part] | None:
    """The model within an annotation such as tuple[Role, ...]."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next(filter(None, map(part_of, get_args(annotation))), None)


@pytest.mark.parametrize("heading", TABLES)
def test_tables_of_fields_say_what_the_models_say(heading: str) -> None:
    model, without = TABLES[heading]

    table = [[field, meaning] for field, _, meaning in rows(section(heading))]

    assert sorted(table) == sorted(fields_of(model, without=without))


def test_vocabularies_are_whole() -> None:
    [qualifiers] = re.findall(r"Qualifiers are (.*?)\.\n", section("### A figure"))
    [translated] = re.findall(r"A translation may have (.*?)\.\n", section("### Translations"))
    said = {
        name
        for model in MODELS.values()
        for name, known in fields(model).items()
        if known.said != Said.DATA or has_words(known.kind)
    }

    assert re.findall(r"`([^`]+)`", qualifiers) == list(get_args(Qualifier))
    assert set(re.findall(r"`([^`]+)`", translated)) == said


def test_settings_are_those_that_there_are() -> None:
    read = re.findall(r"EXPLAINER_[A-Z_]+", (ROOT / "plugins/explainer/settings.py").read_text(encoding="utf-8"))

    told = [row[0].strip("`") for row in rows(section("## Settings"))]

    assert {name for name in told if name.startswith("EXPLAINER_")} == set(read)


def test_checks_are_those_that_there_are() -> None:
    """Each has its place in one of the table's ranges, and each range ends with one that there is."""
    told = [re.fullmatch(r"(EX\d+)–(EX\d+)", row[0]) for row in rows(section("## What the build refuses"))]
    spans = [(span[1], span[2]) for span in told if span]
    ids = [rule.id for rule in rules()]

    assert [id for id in ids if len([first for first, last in spans if first <= id <= last]) != 1] == []
    assert [last for first, last in spans if last not in ids] == []


def test_the_table_of_checks_says_what_their_docstrings_say() -> None:
    assert rows(TEXTS["docs/checks.md"]) == [[rule.id, rule.severity, cell(rule.sentence)] for rule in rules()]


def test_forms_of_the_report_are_those_that_there_are() -> None:
    assert re.findall(r"^- `(\w+)`, for ", section("## The explainer command"), re.MULTILINE) == list(FORMATS)


def cell(text: str) -> str:
    """A sentence as a cell of a table."""
    return text.replace("|", r"\|")


def test_commands_of_make_are_those_that_there_are() -> None:
    known = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert known

    told = {row[0].strip("`").split()[1] for row in rows(section("## Build it"))}
    named = {name for text in TEXTS.values() for name in re.findall(r"(?:^|`)make (\w+)", text, re.MULTILINE)}

    assert told == set(known[1].split()) - {"help"}
    assert named == told


def test_every_subcommand_is_named() -> None:
    from explainer.cli.main import main

    told = {row[0].strip("`").split()[1] for row in rows(section("## The explainer command"))}

    assert told == set(main.commands)


def links(text: str) -> list[str]:
    """Where a document leads, without addresses elsewhere and what is shown as code."""
    prose = re.sub(r"`[^`\n]+`", "", FENCED.sub("", text))
    found = [*re.findall(r"\]\(([^)\s]+)\)", prose), *re.findall(r'(?:href|src)="([^"]+)"', prose)]
    return [unquote(unescape(link)) for link in found if not re.match(r"[a-z]+:", link)]


def anchors(text: str) -> set[str]:
    """The ids that GitHub gives to headings."""
    titles = re.findall(r"^#+ (.*)$", FENCED.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    document = ROOT / name
    dead = []
    for link in links(TEXTS[name]):
        path, _, anchor = link.partition("#")
        file = document.parent / path if path else document
        if not file.exists() or (anchor and anchor not in anchors(file.read_text(encoding="utf-8"))):
            dead.append(link)

    assert dead == []


def test_pictures_are_small_and_say_what_they_show() -> None:
    pictures = re.findall(r"<img [^>]*>", README)

    assert len(pictures) == 4
    for picture in pictures:
        [source], [words] = re.findall(r'src="([^"]+)"', picture), re.findall(r'alt="([^"]+)"', picture)
        assert (ROOT / source).stat().st_size <= SMALL
        assert len(words) > 20


def test_what_diff_says_is_what_the_readme_shows(example: Path, tmp_path: Path) -> None:
    shown = re.search(r"^\$ explainer diff main \.\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    old = shutil.copytree(example, tmp_path / "old", symlinks=True)
    figure = example / "content/figures/passengers-2024.md"
    figure.write_text(figure.read_text().replace("value: 41760", "value: 41860"))

    answer = explainer(tmp_path, "diff", str(old), str(example), COLUMNS="110")

    assert shown
    assert (answer.code, answer.out) == (0, shown[1])


def test_what_ingest_finds_is_what_the_readme_shows(example: Path) -> None:
    [article] = re.findall(r"^`article\.txt`\n\n```text\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    [shown] = re.findall(r"^\$ explainer ingest article\.txt --dry-run\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    (example / "article.txt").write_text(article, encoding="utf-8")

    answer = explainer(example, "ingest", "article.txt", "--dry-run")

    assert (answer.code, answer.out, answer.err) == (0, shown, "")


def test_options_of_ingest_are_those_that_there_are() -> None:
    from explainer.cli.main import ingest

    told = {row[0].strip("`").split()[0] for row in rows(section("## Ingest an article"))}

    assert told <= {name for option in ingest.params for name in option.opts}
    assert len(told) == len([option for option in ingest.params if option.opts[0].startswith("-")])
