"""A rule is what its docstring says."""

from __future__ import annotations

import re

import pytest

from explainer.model.rule import Rule, rule
from explainer.rules import rules
from tests.support import ROOT

DOCSTRING = """A date is as exact as known, and a range
ends after it begins. Nothing else is asked.

Why: a wrong day is worse than none.

Passes: `date: 2021-05`,
        where the day was not seen.
Fails:  `date: 2021-05-99`.
"""


def test_a_docstring_becomes_a_rule() -> None:
    assert rule("EX007", "date", DOCSTRING, "warning") == Rule(
        id="EX007",
        name="date",
        severity="warning",
        meaning="A date is as exact as known, and a range\nends after it begins. Nothing else is asked.\n\n"
        "Why: a wrong day is worse than none.",
        passes="`date: 2021-05`,\n        where the day was not seen.",
        fails="`date: 2021-05-99`.",
    )


def test_the_first_sentence_stands_alone_on_one_line() -> None:
    assert rule("EX007", "date", DOCSTRING).sentence == (
        "A date is as exact as known, and a range ends after it begins."
    )


@pytest.mark.parametrize("docstring", [None, "A date is exact.", "A date is exact.\n\nPasses: `2021`."])
def test_a_rule_without_examples_is_a_mistake_in_the_code(docstring: str | None) -> None:
    with pytest.raises(ValueError, match="docstring of date does not end with an example that passes and one that"):
        rule("EX007", "date", docstring)


def test_every_problem_of_reading_has_its_rule() -> None:
    """Reports name a problem's rule, and editors ask what it means."""
    told = {
        id
        for file in (ROOT / "plugins/explainer/read").glob("*.py")
        for id in re.findall(r'"(EX\d{3})"', file.read_text(encoding="utf-8"))
    }

    assert told == {rule.id for rule in rules() if rule.id < "EX100"}
