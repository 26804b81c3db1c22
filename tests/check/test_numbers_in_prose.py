"""Numbers in running text: those that count or measure are asked for their source, and no others are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import pytest

from explainer.check import (
    date_drift,
    derived_number,
    period_arithmetic,
    raw_number,
    superlative,
    unsourced_number,
    unsupported_number,
)
from tests.check.world import note, site_of
from tests.support import ROOT

CASES = ROOT / "tests" / "cases"

CHECKS = (
    unsourced_number,
    raw_number,
    derived_number,
    superlative,
    period_arithmetic,
    unsupported_number,
    date_drift,
)


def cases(name: str, opening: str) -> list[tuple[str, str]]:
    """The lines of a file of cases that begin so, each with its language."""
    text = (CASES / name).read_text(encoding="utf-8")
    english, _, spanish = text.partition("## En español")
    # What stands above the first case says what the file is.
    english = english.partition("\n## ")[2].partition("\n")[2] if not opening else english
    return [
        (lang, line.removeprefix(opening))
        for lang, part in (("en", english), ("es", spanish))
        for line in part.splitlines()
        if line.strip() and not line.startswith("#") and line.startswith(opening)
    ]


PROSE = cases("correct-prose.md", "")
AMOUNTS = [(lang, *line.split(" | ")) for lang, line in cases("amounts.md", "- ")]


def laid(bodies: list[tuple[str, str]]) -> dict[str, str]:
    """Each body as a note of its own; one in Spanish is the translation of another."""
    files: dict[str, str] = {}
    for number, (lang, body) in enumerate(bodies):
        (text,) = note(body if lang == "en" else "Words.").values()
        text = text.replace("title: Mistake", f"title: {_name(number)}")
        files[f"content/terms/case-{number}.md"] = text
        if lang != "en":
            front = f"title: {_name(number)}\nsummary: Un caso.\n"
            files[f"content/terms/case-{number}.{lang}.md"] = f"---\n{front}---\n\n{body}\n"
    return files


def _name(number: int) -> str:
    """A title without digits, which would be asked for their source."""
    return "Case " + "".join(chr(ord("A") + int(digit)) for digit in str(number))


def path(number: int, lang: str) -> str:
    return f"content/terms/case-{number}{'' if lang == 'en' else f'.{lang}'}.md"


@pytest.fixture(scope="module")
def doubts(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    """What the checks of numbers report of the correct prose, by file."""
    site = site_of(tmp_path_factory.mktemp("prose"), laid(PROSE))
    found: dict[str, list[str]] = defaultdict(list)
    for check in CHECKS:
        for problem in check.check(site):
            found[problem.path].append(f"{problem.check} {problem.sentence.partition(' ')[2]}")
    return found


@pytest.mark.parametrize(("number", "lang"), [(number, lang) for number, (lang, _) in enumerate(PROSE)])
def test_correct_prose_raises_no_doubt(number: int, lang: str, doubts: Mapping[str, list[str]]) -> None:
    assert doubts.get(path(number, lang), []) == [], PROSE[number][1]


@pytest.fixture(scope="module")
def unsourced(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    """What nobody gives a source for in the sentences with amounts, by file."""
    site = site_of(tmp_path_factory.mktemp("amounts"), laid([(lang, sentence) for lang, sentence, _ in AMOUNTS]))
    found: dict[str, list[str]] = defaultdict(list)
    for problem in sorted(unsourced_number.check(site)):
        found[problem.path].append(problem.what)
    return found


@pytest.mark.parametrize(
    ("number", "lang", "sentence", "numbers"), [(number, *case) for number, case in enumerate(AMOUNTS)]
)
def test_amounts_are_asked_for_their_source(
    number: int, lang: str, sentence: str, numbers: str, unsourced: Mapping[str, list[str]]
) -> None:
    told = unsourced.get(path(number, lang), [])
    expected = [f"nothing says where {written}" for written in numbers.split(", ")]
    if "hundred and eight" in numbers:  # a number with a comma of its own
        expected = [f"nothing says where {numbers}"]
    assert len(told) == len(expected), (sentence, told)
    assert [line for line, start in zip(told, expected, strict=True) if not line.startswith(start)] == []


def test_there_are_enough_cases() -> None:
    """A file that shrank, or that is no longer read as it was, proves nothing."""
    assert len(PROSE) >= 60
    assert len(AMOUNTS) >= 40
    assert {lang for lang, _ in PROSE} == {lang for lang, _, _ in AMOUNTS} == {"en", "es"}
