"""A record, a first, a highest or a lowest names what it is compared with, and still is one there.

A figure says so in `rank`: the order, and the observations of its series or the other figures. It is worked out again
whenever they change; what was observed after the claim's own date (`until`) does not count. In a text the word needs a
figure with a rank in its sentence, or a cited passage that uses it too.

Passes: `rank: {order: highest, since: 2000}`, where no year since 2000 is higher in the figure's series.
Fails:  the same, where one is; or `qualifiers: [record]` without a rank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ..model.dates import Edtf
from ..model.figure import Figure, Rank
from ..model.note import Field
from ..model.refs import Ref
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file
from .evidence import evidence, readable, where
from .rows import rows_of

ID = "EX207"

_ORDERS = {"record": "highest", "first": "first", "first in": "first"}
_WORDS = {
    "highest": re.compile(
        r"\b(?:record|highest|largest|biggest|greatest|most ever|récord|mayor|más alto)\b", re.IGNORECASE
    ),
    "lowest": re.compile(r"\b(?:lowest|smallest|fewest|least ever|menor|más bajo)\b", re.IGNORECASE),
}
_ONE_OF = {
    "highest": frozenset(("record", "highest", "largest", "biggest", "greatest", "ever", "récord", "mayor", "alto")),
    "lowest": frozenset(("lowest", "smallest", "fewest", "ever", "menor", "bajo")),
}
"""Words of which one stands in each of these."""
_SYNONYMS = {
    "highest": ("record", "highest", "largest", "biggest", "greatest", "most", "peak", "shattering"),
    "lowest": ("lowest", "smallest", "fewest", "least", "low"),
}
_ON_RECORD = re.compile(r"\b(?:on|(?:on|for|off) the|public|court|travel|track|police|medical)\s+$", re.IGNORECASE)


class Rival(NamedTuple):
    """A number that the figure is compared with."""

    value: Decimal
    when: Edtf | None
    name: str


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every superlative that nothing bears out, or that no longer holds."""
    figure = writing.note
    if isinstance(figure, Figure) and figure.lang == site.settings.lang:
        yield from _ranked(figure, site)
        yield from _unranked(figure)
    if writing.ours:
        yield from _body(writing, site)


def _ranked(figure: Figure, site: Site) -> Iterator[Problem]:
    rank, value = figure.rank, site.number(figure)
    if rank is None or value is None:
        return
    rivals = [rival for rival in _rivals(figure, rank, site) if _counts(rival, rank, figure)]
    if not rivals:
        what = f"nothing is there with which {value:f} could be the {rank.order}"
        yield figure.origin.problem(("rank",), what, "Give the figure a series, or name figures in among.", ID)
        return
    better = [rival for rival in rivals if _beats(rival, value, rank)]
    if better:
        best = better[0] if rank.order == "first" else max(better, key=lambda rival: abs(rival.value - value))
        what = f"{value:f} is not the {rank.order}: {best.name} has {best.value:f}"
        mend = "Correct the rank, narrow what it is compared with (since, until), or take it and the word out."
        yield figure.origin.problem(("rank", "order"), what, mend, ID)


def _rivals(figure: Figure, rank: Rank, site: Site) -> Iterator[Rival]:
    if rank.among:
        for ref in rank.among:
            other = site.notes.get(ref)
            number = site.number(other) if isinstance(other, Figure) else None
            if isinstance(other, Figure) and number is not None and ref != figure.ref:
                yield Rival(number, other.period, str(ref))
    elif figure.series:
        for row in rows_of(site, figure.series):
            yield Rival(row.y, row.when, f"{row.x} in {figure.series.data}, line {row.line},")


def _counts(rival: Rival, rank: Rank, figure: Figure) -> bool:
    """Whether a rival lies within the time of the comparison, and is not the figure itself."""
    when = rival.when
    if when is None:
        return True
    if rank.since and when.end < rank.since.start:
        return False
    if rank.until and when.start > rank.until.end:
        return False
    return rank.order != "first" or figure.period is None or when.end < figure.period.start


def _beats(rival: Rival, value: Decimal, rank: Rank) -> bool:
    if rank.order == "first":
        return rival.value > 0
    return rival.value > value if rank.order == "highest" else rival.value < value


def _unranked(figure: Figure) -> Iterator[Problem]:
    """Words of rank beside a number whose figure has none."""
    if figure.rank:
        return
    named: list[tuple[Field, str]] = [(("qualifiers", i), word) for i, word in enumerate(figure.qualifiers)]
    for number, claim in enumerate(figure.reported):
        named += [(("reported", number, "qualifiers", i), word) for i, word in enumerate(claim.qualifiers)]
    for field, word in named:
        if word in _ORDERS:
            mend = f"Say among what it is one: rank: {{order: {_ORDERS[word]}, since: …}}."
            yield figure.origin.problem(field, f'"{word}" names no comparison', mend, ID)


# Bodies


def _body(writing: Writing, site: Site) -> Iterator[Problem]:
    prose = writing.prose
    # Few notes use such a word: the whole text is asked before its sentences are.
    patterns = {order: _WORDS[order] for order, words in _ONE_OF.items() if not words.isdisjoint(prose.vocabulary)}
    for sentence in prose.sentences if patterns else ():
        words = prose.words(sentence)
        for order, pattern in patterns.items():
            found = pattern.search(words)
            if not found or _ON_RECORD.search(words[: found.start()]):
                continue
            if not sentence.figures and sentence.start not in writing.quantities:
                continue
            figures = [site.notes.get(Ref("figure", token.target)) for token in sentence.figures]
            own = site.notes.get(writing.origin.ref) if writing.origin.ref else None
            if any(isinstance(f, Figure) and f.rank and f.rank.order == order for f in (*figures, own)):
                continue
            if not readable(site, sentence.citations):
                continue
            if any(not each.words.isdisjoint(_SYNONYMS[order]) for each in evidence(site, sentence.citations)):
                continue
            said = where(sentence.citations)
            what = f'"{found[0]}" names no comparison' + (f", and {said} does not use the word" if said else "")
            mend = f"Give the figure a rank ({order}), cite a passage that says so, or say it without the word."
            yield writing.origin.body_problem(sentence.start + found.start(), what, mend, ID)
