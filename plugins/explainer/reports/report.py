"""The findings of one check, as every form of the report is given them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import get_args

from ..frozen import frozen
from ..model.rule import Rule
from ..problems import Problem, Severity
from ..suggest import listed, sentences


@frozen
class Report:
    """What is told, and what a form may need to tell it."""

    problems: tuple[Problem, ...]
    """In the order in which a person mends them."""
    subject: str
    """What was looked at, for a report without problems, such as "in 2 talks, 3 people"."""
    lines: Callable[[str], Sequence[str]]
    """The lines of a file by its path. Asked only for files with problems, and only by the form that shows them."""
    rules: tuple[Rule, ...] = ()
    """Every rule that a problem may name."""
    written: bool = False
    """Whether the site is built all the same."""

    @property
    def counts(self) -> dict[Severity, int]:
        """How many problems there are of each severity, the gravest first."""
        counter = Counter(problem.severity for problem in self.problems)
        return {severity: counter[severity] for severity in get_args(Severity)}

    @property
    def summary(self) -> str:
        """How many problems there are, and what became of the site."""
        if not self.problems:
            return f"No problems {self.subject}."
        counted = [f"{count} {name}{'s' if count > 1 else ''}" for name, count in self.counts.items() if count]
        return sentences(f"{listed(counted, 'and')}.", "" if self.written else "Nothing was written.")
