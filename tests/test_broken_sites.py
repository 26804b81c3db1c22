"""Each folder of tests/sites/broken is a mistake to lay over the good site, and the whole sentences it must bring.

The folder of a check that weighs content against its sources (EX2…) is asked for that check alone: its mistake may well
raise other doubts. Every other folder must bring its sentences and no others, such doubts aside.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from explainer.model.rule import Rule
from explainer.rules import rules
from tests.support import SITES, copy_site, explainer, tree

MISTAKES = sorted(folder.name for folder in (SITES / "broken").iterdir())


EARLY, LATE = "2027-01-01", "2031-06-01"
"""The day on which mistakes are found: before anything is due; and the one on which those are that come with time."""


def broken_site(mistake: str, folder: Path) -> Path:
    """The good site with a mistake laid over it; the folder."""
    copy_site("good", folder)
    shutil.copytree(SITES / "broken" / mistake, folder, dirs_exist_ok=True)
    (folder / "expected.txt").unlink()
    return folder


def expected(mistake: str) -> list[str]:
    """The sentences that a mistake must bring, in order."""
    return (SITES / "broken" / mistake / "expected.txt").read_text(encoding="utf-8").splitlines()


def weighs(rule: Rule) -> bool:
    """Whether a rule weighs content against its sources."""
    return rule.id.startswith("EX2")


def asked_for(mistake: str) -> list[str]:
    """The options that ask for one check alone, where a mistake's folder is named after one that weighs content."""
    named = [rule for rule in rules() if f"{mistake}_".startswith(f"{rule.name}_")]
    # copies_drift is a mistake of the check copies, unless there is a check copies_drift.
    rule = max(named, key=lambda rule: len(rule.name), default=None)
    return ["--only", rule.id] if rule and weighs(rule) else []


def test_the_good_site_has_no_problems(tmp_path: Path) -> None:
    """Nothing is reported where nothing is wrong."""
    answer = explainer(copy_site("good", tmp_path / "site"), "check", "--strict", EXPLAINER_TODAY=EARLY)
    assert (answer.code, answer.out + answer.err) == (
        0,
        "No problems in 2 talks, 3 people, 4 figures, 5 terms, 5 sources and 1 translation.\n",
    )


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_brings_its_sentences(mistake: str, tmp_path: Path) -> None:
    """The report says where, what and how to mend it. An error fails a check, a warning a strict one."""
    site = broken_site(mistake, tmp_path / "site")
    before = tree(site)
    only = asked_for(mistake)
    today = LATE if mistake.startswith("staleness") else EARLY
    weighing = {rule.id for rule in rules() if weighs(rule)}

    answer = explainer(site, "check", "--format", "json", *only, EXPLAINER_TODAY=today)
    problems: list[dict[str, Any]] = json.loads(answer.out)["problems"]
    severities = {problem["severity"] for problem in problems}

    meant = [problem for problem in problems if only or problem["check"] not in weighing]
    assert [problem["sentence"] for problem in meant] == expected(mistake)
    assert answer.code == (1 if "error" in severities else 0)
    if answer.code == 0:
        assert explainer(site, "check", "--strict", *only, EXPLAINER_TODAY=today).code == (
            1 if "warning" in severities else 0
        )
    assert tree(site) == before


def test_thirty_mistakes_are_thirty_problems() -> None:
    """Everything is told at once, sorted by file, line and column."""
    sentences = expected("thirty_mistakes")
    places = [sentence.partition(" ")[0].split(":") for sentence in sentences]
    assert len(set(sentences)) == 30
    assert places == sorted(places, key=lambda place: (place[0], *map(int, place[1:])))


def test_a_build_with_problems_leaves_the_last_site_as_it_was(tmp_path: Path) -> None:
    """A build tells the same as a check, and does not touch output/."""
    site = copy_site("good", tmp_path / "site")
    assert explainer(site, "build", EXPLAINER_TODAY=EARLY).code == 0
    before = tree(site / "output")
    shutil.copytree(SITES / "broken" / "thirty_mistakes", site, dirs_exist_ok=True)
    answer = explainer(site, "build", EXPLAINER_TODAY=EARLY)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == explainer(site, "check", EXPLAINER_TODAY=EARLY).out
    assert re.findall(r"^(content/.*) \[EX[01]\d\d\]$", answer.err, re.MULTILINE) == expected("thirty_mistakes")
    assert tree(site / "output") == before


def test_every_check_has_a_broken_site() -> None:
    """A rule without its mistake is a rule that nobody has seen work."""
    from explainer.check import rules as of_checks

    names = {rule.name for rule in of_checks()}
    assert names <= set(MISTAKES), f"no broken site for {sorted(names - set(MISTAKES))}"


def test_every_rule_has_an_id_of_its_own() -> None:
    """An annotation's id names one rule."""
    ids = [rule.id for rule in rules()]
    assert ids == sorted(set(ids))
