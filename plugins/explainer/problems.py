"""A problem: what is wrong, where, and how to mend it; and the sentence in which a person reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from .frozen import frozen

Severity = Literal["error", "warning", "notice"]
"""error: the site is not built; warning: it is, and a strict check fails; notice: worth knowing."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. Problems sort by path, line and column, the order in which a person mends them."""

    path: str
    """Relative to the folder of the settings file, with forward slashes."""
    line: int
    """From 1; 0 speaks of the file as a whole."""
    column: int
    """From 1, in characters; 0 speaks of the line as a whole."""
    field: str
    """The front matter field, or "body" or "file"."""
    what: str
    """A sentence without its full stop."""
    mend: str = ""
    """One or more whole sentences: how to mend it, what was perhaps meant."""
    check: str = ""
    """The id of the check that found it, such as EX101."""
    severity: Severity = "error"

    @property
    def place(self) -> str:
        """path, path:line or path:line:column, whichever is known."""
        if not self.line:
            return self.path
        return f"{self.path}:{self.line}:{self.column}" if self.column else f"{self.path}:{self.line}"

    @property
    def sentence(self) -> str:
        """The whole problem on one line."""
        return f"{self.place} {self.field}: {self.message}"

    @property
    def message(self) -> str:
        """What is wrong and how to mend it, without the place."""
        what = self.what if self.what.endswith((".", "?", "!")) else self.what + "."
        # What a contributor wrote may be part of it, line breaks and all; a problem stays on one line.
        return " ".join(_UNSEEN.sub(" ", f"{what} {self.mend}").split())


class ProblemList:
    """Gathers what every stage reports, so that a person is told everything at once."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems: set[Problem] = set(problems)

    def add(self, problems: Iterable[Problem]) -> None:
        """Take in problems; the same one twice counts once."""
        self._problems.update(problems)

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._problems))

    def has(self, *severities: Severity) -> bool:
        """Whether any problem is of one of these severities."""
        return any(problem.severity in severities for problem in self._problems)

    def __len__(self) -> int:
        return len(self._problems)


@frozen
class Position:
    """A place in a text file."""

    line: int = field(default=0)
    column: int = field(default=0)
