"""Drafts for numbers that have no note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ...model.dates import parse_date
from ...model.figure import Figure
from ...model.locale import Locale
from ...model.names import fold
from ..findings import FoundFigure
from .ids import sentence_case
from .material import Material
from .sketch import Sketch

_SMALLEST = 10
"""A smaller number is worth a note of its own only where the article says when and where."""

_UNIT = re.compile(r"(?:count|person|percent|money:[A-Z]{3})(?:/(?:day|month|year))?")
_PERCENT = re.compile(r"%|per\s?cent|por\s?ciento", re.IGNORECASE)
_RANKED = ("record", "first", "first in")


def new_figures(material: Material) -> Iterator[Sketch]:
    """A draft for every number of something, in a unit that figures have."""
    seen: set[tuple[Decimal, str]] = set()
    noted = set(_noted(material))
    for figure in material.findings.figures:
        key = (figure.value, fold(figure.counts))
        if figure.ref or key in seen or not _is_worth_a_note(figure) or not _has_its_sign(figure, material):
            continue
        figure = figure if material.gives_period(figure) else replace(figure, period=None)
        if not _is_told_apart(figure):
            continue
        cited = material.cites.giving(material.article.passage_at(figure.start), figure.value)
        if not cited:
            continue
        seen.add(key)
        if (cited, figure.value) not in noted:
            title = _title(figure, material)
            titles = (title, *(f"{title}, {more}" for more in (figure.scope, material.publisher) if more))
            body = f"Write here what the number counts and what it does not [@{cited}]."
            yield Sketch("figure", titles, _fields(figure, title, cited, material), body, (figure,))


def _noted(material: Material) -> Iterator[tuple[str, Decimal]]:
    """Every number that a note has of this article already."""
    for note in material.known.site.of("figure") if material.cites.note else ():
        if isinstance(note, Figure):
            yield from ((str(claim.source), claim.value) for claim in note.reported)
            if note.source and note.value is not None:
                yield str(note.source), note.value


def _title(figure: FoundFigure, material: Material) -> str:
    when = Locale(material.known.site.settings.lang).date(parse_date(figure.period)) if figure.period else ""
    counts = sentence_case(" ".join(figure.counts.split()))
    return f"{counts}, {when}" if when else counts


def _fields(figure: FoundFigure, title: str, cited: str, material: Material) -> dict[str, Any]:
    return {
        "summary": f"{title}, as a report by {material.publisher} gives the number.",
        "value": f"{figure.value.normalize():f}",
        "unit": figure.noted_unit,
        "counts": " ".join(figure.counts.split()),
        "scope": figure.scope,
        "period": figure.period,
        # What makes a record is for a person to say: among what, and since when.
        "qualifiers": [each for each in figure.qualifiers if each not in _RANKED],
        "source": cited,
    }


def _is_worth_a_note(figure: FoundFigure) -> bool:
    if not _UNIT.fullmatch(figure.noted_unit) or not figure.counts:
        return False
    return figure.value >= _SMALLEST or bool(figure.period and figure.scope)


def _has_its_sign(figure: FoundFigure, material: Material) -> bool:
    """Whether a percentage is written as one; the first number of 40 to 80 percent is no number by itself."""
    words = material.article.text[figure.start : figure.end]
    return not figure.unit.startswith("percent") or bool(_PERCENT.search(words))


def _is_told_apart(figure: FoundFigure) -> bool:
    """Whether something says which people or things are counted, so that it is not the number of all there are."""
    return bool(figure.period or figure.scope or " " in figure.counts.strip())
