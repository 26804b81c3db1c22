"""What an editor has accepted is still found; once it is not, the acceptance goes too.

Passes: `accepted: [{check: EX205, because: "…"}]` in a note in which EX205 finds something.
Fails:  the same in a note in which it finds nothing any more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..frozen import frozen
from ..model.note import Accepted, Origin
from ..model.site import Site
from ..model.weighed import Weighed
from ..problems import Problem

ID = "EX299"


@frozen
class Findings:
    """What the checks found: what is to be mended, and what was weighed and may stand."""

    problems: tuple[Problem, ...]
    weighed: dict[str, tuple[Weighed, ...]]
    """By path."""


@frozen
class _Acceptance:
    origin: Origin
    index: int
    accepted: Accepted
    translated: bool
    """Whether it is one of the original's, said again: what it accepts need not be found in the translation."""


def weigh(site: Site, problems: Iterable[Problem]) -> Findings:
    """Part the findings that were accepted from the rest, and report each acceptance of what is no longer found."""
    given: dict[tuple[str, str], list[_Acceptance]] = defaultdict(list)
    for each in _acceptances(site):
        given[each.origin.path, each.accepted.check].append(each)
    kept: list[Problem] = []
    weighed: dict[str, list[Weighed]] = defaultdict(list)
    used: set[tuple[str, int]] = set()
    for problem in problems:
        found = next((each for each in given.get((problem.path, problem.check), ()) if _meant(each, problem)), None)
        if found is None:
            kept.append(problem)
            continue
        used.add((problem.path, found.index))
        weighed[problem.path].append(Weighed(problem.check, problem.what, found.accepted.because))
    severity = site.settings.severities.get(ID, "error")
    kept += (
        replace(_idle(each), severity=severity)
        for several in given.values()
        for each in several
        if (each.origin.path, each.index) not in used and not each.translated
    )
    return Findings(tuple(kept), {path: tuple(dict.fromkeys(found)) for path, found in weighed.items()})


def _acceptances(site: Site) -> Iterator[_Acceptance]:
    given = [(note.origin, note.accepted, 0) for note in site.notes.values()]
    given += [(note.origin, note.accepted, len(site.notes[note.ref].accepted)) for note in site.translations.values()]
    given += [(page.origin, page.accepted, 0) for page in site.pages]
    for origin, acceptances, translated in given:
        for index, accepted in enumerate(acceptances):
            yield _Acceptance(origin, index, accepted, index < translated)


def _meant(acceptance: _Acceptance, problem: Problem) -> bool:
    """Whether an acceptance speaks of a finding of its check in its file."""
    about = acceptance.accepted.about
    return about is None or about.casefold() in f"{problem.field} {problem.message}".casefold()


def _idle(acceptance: _Acceptance) -> Problem:
    accepted = acceptance.accepted
    of = f' about "{accepted.about}"' if accepted.about else ""
    return acceptance.origin.problem(
        ("accepted", acceptance.index),
        f"{accepted.check} finds nothing{of} here any more",
        "Take the acceptance out.",
        ID,
    )
