"""What a person asked a check to tell, and in which form."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any, Literal, get_args

from ..frozen import frozen
from ..problems import Problem
from ..suggest import listed

Format = Literal["text", "github", "sarif", "json"]
"""text for a person, github for annotations, sarif and json for programs."""

FORMATS: tuple[Format, ...] = get_args(Format)


@frozen
class Reporting:
    """The options of explainer check. All checks run in any case: what is known of a site depends on all of it."""

    form: Format = "text"
    only: tuple[str, ...] = ()
    """The ids of the checks to tell of; all of them when empty."""
    paths: tuple[str, ...] = ()
    """The files and folders to tell of, from the root of the disk; all of them when empty."""
    strict: bool = False
    """Whether a warning fails the check too."""

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Reporting:
        """The options as JSON holds them, with lists for tuples."""
        return cls(given["form"], tuple(given["only"]), tuple(given["paths"]), given["strict"])

    def chosen(self, problems: Iterable[Problem], root: PurePath) -> tuple[Problem, ...]:
        """The problems to tell. root is the folder that their paths are relative to."""
        return tuple(problem for problem in problems if self._names(problem) and self._holds(root / problem.path))

    def fails(self, problems: Iterable[Problem]) -> bool:
        """Whether a check that tells these problems has failed."""
        grave = {"error", "warning"} if self.strict else {"error"}
        return any(problem.severity in grave for problem in problems)

    def subject(self, whole: str, root: PurePath) -> str:
        """What is told of, to end the sentence "No problems …"; whole is the tally of the site."""
        kinds = f"of {listed(self.only)} " if self.only else ""
        places = listed(os.path.relpath(path, root) for path in self.paths)
        return f"{kinds}in {places or whole}"

    def outside(self, content: PurePath) -> str:
        """The first path in which no content can be, or nothing."""
        within = (path for path in self.paths if not content.is_relative_to(path))
        return next((path for path in within if not PurePath(path).is_relative_to(content)), "")

    def _names(self, problem: Problem) -> bool:
        return not self.only or problem.check in self.only

    def _holds(self, path: PurePath) -> bool:
        return not self.paths or any(path.is_relative_to(each) for each in self.paths)
