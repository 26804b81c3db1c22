"""A length of time in words is as long as the time between the dated events it rests on.

"First in four years" is worked out from the talk before it in the same series. Any other length can be tied to its two
ends in `spans`, and is then worked out again.

Passes: "the first round in two years", where the round before was held two years earlier.
Fails:  "the first round in four years", where it was held two years earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from ..model.dates import Edtf
from ..model.hedges import hedges
from ..model.language import Language, language_of, listed
from ..model.note import Note, Span, leaves
from ..model.numerals import numerals
from ..model.prose import Sentence
from ..model.refs import Ref
from ..model.site import Site
from ..model.talk import Talk
from ..model.term import Term
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX208"

_FIRST_IN = re.compile(
    r"\b(?:first|primer[ao]?s?)\b[^.;:]{0,48}?\b(?:in|en)\s+(?P<length>[^.;:,]{1,24}?[\s-](?:years?|months?|decades?|años|meses))\b",
    re.IGNORECASE,
)
_FIRST = frozenset(("first", "primer", "primers", "primera", "primeras", "primero", "primeros"))
_LENGTHS = frozenset(("year", "years", "month", "months", "decade", "decades", "años", "meses"))
"""The words of which one stands at its beginning, and one at its end."""
_UNITS = {"year": 12, "año": 12, "decade": 120, "década": 120, "month": 1, "mes": 1, "century": 1200, "siglo": 1200}
"""In months."""


def _before(site: Site) -> dict[Ref, Talk]:
    """The talk held before each talk, in the same series."""
    found: dict[Ref, Talk] = {}
    last: dict[Ref | str, Talk] = {}
    for talk in site.talks:
        if talk.series is None:
            continue
        if talk.series in last:
            found[talk.ref] = last[talk.series]
        if talk.state == "held":
            last[talk.series] = talk
    return found


@each_file(gather=_before)
def check(site: Site, writing: Writing, before: Mapping[Ref, Talk]) -> Iterator[Problem]:
    """Report every length of time that its events do not bear out."""
    note = writing.note
    if note:
        for index, span in enumerate(note.spans):
            yield from _span(note, index, span, site)
    if isinstance(note, Talk):
        yield from _fields(note, before)
    yield from _body(writing, before, site)


# Spans


def _span(note: Note, index: int, span: Span, site: Site) -> Iterator[Problem]:
    field = ("spans", index)
    language = language_of(note.lang)
    if not _says(note, span.words):
        mend = "Write the words as the note does, or take the span out."
        yield note.origin.problem((*field, "words"), f'the note does not say "{span.words}"', mend, ID)
        return
    ends = []
    for name, value in (("from", span.since), ("to", span.until)):
        when = _when(value, site)
        if when is None:
            mend = "Name a talk, or a term with a date, or write the date."
            yield note.origin.problem((*field, name), f"{value} has no date", mend, ID)
        else:
            ends.append(when)
    if len(ends) == 2:
        wrong = _wrong(span.words, ends[0], ends[1], language)
        if wrong:
            yield note.origin.problem((*field, "words"), wrong, "Correct the words, or the dates they rest on.", ID)


def _says(note: Note, words: str) -> bool:
    wanted = words.casefold()
    return wanted in " ".join(note.body.split()).casefold() or any(
        isinstance(value, str) and field[0] != "spans" and wanted in value.casefold() for field, value in leaves(note)
    )


def _when(value: Ref | Edtf, site: Site) -> Edtf | None:
    if isinstance(value, Edtf):
        return value
    note = site.notes.get(value)
    return note.date if isinstance(note, (Talk, Term)) else None


# First in so many years


def _fields(talk: Talk, before: Mapping[Ref, Talk]) -> Iterator[Problem]:
    language = language_of(talk.lang)
    for field, value in leaves(talk, only=(str,)):
        if field[0] not in ("spans", "corrections", "accepted") and any(word in listed(value) for word in _FIRST):
            for found in _FIRST_IN.finditer(value):
                wrong = _first(found["length"], talk, before, language)
                if wrong:
                    yield talk.origin.problem(field, wrong, _MEND, ID)


def _body(writing: Writing, before: Mapping[Ref, Talk], site: Site) -> Iterator[Problem]:
    prose = writing.prose
    language = language_of(writing.origin.lang)
    # Few notes say such a thing: the whole text is asked before its sentences are.
    if prose.vocabulary.isdisjoint(_FIRST) or prose.vocabulary.isdisjoint(_LENGTHS):
        return
    for sentence in prose.sentences:
        for found in _FIRST_IN.finditer(prose.words(sentence)):
            talk = _subject(sentence, sentence.start + found.start(), writing, site)
            wrong = _first(found["length"], talk, before, language) if talk else ""
            if wrong:
                yield writing.origin.body_problem(sentence.start + found.start(), wrong, _MEND, ID)


_MEND = "Correct the words, or the date of one of the two talks."


def _subject(sentence: Sentence, at: int, writing: Writing, site: Site) -> Talk | None:
    """The talk of which a sentence speaks: the one it links to last before a place, or the note's own."""
    for token in reversed(sentence.links):
        refs = site.names.find(token.target) if token.offset < at else ()
        linked = site.notes.get(refs[0]) if len(refs) == 1 else None
        if isinstance(linked, Talk):
            return linked
    own = site.notes.get(writing.origin.ref) if writing.origin.ref else None
    return own if isinstance(own, Talk) and not sentence.links else None


def _first(length: str, talk: Talk, before: Mapping[Ref, Talk], language: Language) -> str:
    earlier = before.get(talk.ref)
    if earlier is None:
        return ""
    wrong = _wrong(length, earlier.date, talk.date, language)
    return f"{wrong}, after {earlier.ref}" if wrong else ""


# Lengths


def _wrong(words: str, since: Edtf, until: Edtf, language: Language) -> str:
    """What is wrong with a length of time; empty where nothing is, or where the words give none."""
    number = next(iter(numerals(words, language)), None)
    unit = next((months for name, months in _UNITS.items() if name in words.casefold()), 0)
    if not unit:
        return ""
    count = number.value if number else Decimal(1)
    hedge = hedges(words, number.start, language) if number else frozenset()
    shortest, longest = _months(since.end, until.start), _months(since.start, until.end)
    low, high = _admitted(count * unit, unit, hedge)
    if longest >= low and shortest <= high:
        return ""
    return f'"{words.strip()}" is {_spoken(shortest)} from {since} to {until}'


def _admitted(months: Decimal, unit: int, hedge: frozenset[str]) -> tuple[Decimal, Decimal]:
    """The lengths, in months, that words admit: people round to whole years, up or down, and decades to the nearest."""
    half = Decimal(unit) / 2
    tenth = max(months / 10, half)
    if "nearly" in hedge:
        return months - tenth, months
    if "more than" in hedge:
        return months, months + tenth * 2
    if "less than" in hedge:
        return months - tenth * 2, months
    if "about" in hedge:
        return months - tenth, months + tenth
    if unit > _UNITS["year"]:
        return months - half, months + half
    return months - Decimal(unit) * Decimal("0.6"), months + unit - Decimal("0.01")


def _months(first: date, last: date) -> Decimal:
    between = relativedelta(last, first)
    return Decimal(between.years * 12 + between.months) + Decimal(between.days) / 31


def _spoken(months: Decimal) -> str:
    years, rest = divmod(int(months), 12)
    parts = [f"{years} year{'' if years == 1 else 's'}"] if years else []
    parts += [f"{rest} month{'' if rest == 1 else 's'}"] if rest or not years else []
    return " and ".join(parts)
