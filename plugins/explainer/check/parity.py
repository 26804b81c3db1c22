"""A translation keeps up with its original.

Passes: a translation reviewed on the day of its original or later, with the same citations, numbers and sections.
Fails:  one that is older, gives no day of its own, or lacks a citation, a quotation, a number, a section or a
        correction of the original.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model.body import Body
from ..model.note import Note
from ..model.site import Site
from ..problems import Problem
from ..suggest import listed

ID = "EX217"
SEVERITY = "warning"

_REVIEWED = re.compile(r"^reviewed[ \t]*:", re.MULTILINE)

_CATCH_UP = "Compare the translation with the original, and bring it up to date."


def check(site: Site) -> Iterator[Problem]:
    """Report everything that a published translation lacks of its original."""
    for (ref, _), translation in site.translations.items():
        original = site.notes.get(ref)
        if original is None or translation.status != "published":
            continue
        yield from _review(original, translation)
        if len(translation.corrections) < len(original.corrections):
            what = _fewer("correction", len(original.corrections), len(translation.corrections))
            yield translation.origin.problem(("corrections",), what, "Add what readers of the original are told.", ID)
        bodies = [site.bodies.get(note.path) for note in (original, translation)]
        if bodies[0] and bodies[1]:
            for what in _lacking(bodies[0], bodies[1]):
                yield translation.origin.body_problem(0, what, _CATCH_UP, ID)


def _review(original: Note, translation: Note) -> Iterator[Problem]:
    """Whether the translation was reviewed as late as the original; a day that it does not give is not its own."""
    if original.reviewed is None:
        return
    if not _REVIEWED.search(translation.origin.text.removesuffix(translation.body)):
        what = f"the original was reviewed on {original.reviewed}, and nothing says when the translation was"
    elif translation.reviewed and translation.reviewed < original.reviewed:
        what = f"the translation was reviewed on {translation.reviewed}, and the original on {original.reviewed}"
    else:
        return
    mend = "Compare the two, bring the translation up to date, and write the day into its reviewed."
    yield translation.origin.problem(("reviewed",), what, mend, ID)


def _lacking(original: Body, translation: Body) -> Iterator[str]:
    """What the original's body has and the translation's lacks."""
    for thing, of in (("citation", _citations), ("quotation from", _quotations), ("number", _figures)):
        own = set(of(translation))
        lacking = [each for each in dict.fromkeys(of(original)) if each not in own]
        if lacking:
            yield f"the translation lacks the {thing}{_plural(thing, lacking)} {listed(lacking, 'and')}"
    if len(original.headings) != len(translation.headings):
        yield _fewer("section", len(original.headings), len(translation.headings))


def _plural(thing: str, several: list[str]) -> str:
    return "s" if len(several) > 1 and not thing.endswith("from") else ""


def _citations(body: Body) -> Iterable[str]:
    return (str(use.citation) for use in body.citations)


def _quotations(body: Body) -> Iterable[str]:
    return (str(use.citation) for use in body.citations if use.words)


def _figures(body: Body) -> Iterable[str]:
    return (token.target.removeprefix("figure:") for token in body.tokens if token.form == "figure")


def _fewer(thing: str, here: int, there: int) -> str:
    return f"the original has {here or 'no'} {thing}{'' if here == 1 else 's'}, and the translation {there or 'none'}"
