"""A date that is written in more than one place is the same in each: file name, title, address, weekday and field.

A talk's file is named by its day, and a source's by the day it appeared; a figure's title names its period. A title or
file name that gives another date than the field is told, and so is a Monday that was a Tuesday.

Passes: talks/2021-05-04.md with `date: 2021-05-04`.
Fails:  the same file with `date: 2021-05-14`, and "Monday, May 4, 2021", which was a Tuesday.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from ..model.dates import Edtf, parse_date
from ..model.figure import Figure
from ..model.language import language_of
from ..model.locale import Locale
from ..model.note import Note
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..model.writing import Writing
from ..model.written_dates import WrittenDate, written_dates
from ..problems import Problem
from ..settings import Settings
from .each_file import each_file

ID = "EX220"

_IN_NAME = re.compile(r"(?<!\d)((?:1[4-9]|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)(?!\d)")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-]([0-3]\d))?(?=[/-]|\b)")


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every date that another one in the same note contradicts. A translation has no dates of its own."""
    match writing.note if writing.origin.lang == site.settings.lang else None:
        case Talk() as talk:
            yield from _talk(talk, site)
        case Source() as source:
            yield from _source(source, site)
        case Figure(period=Edtf() as period) as figure:
            yield from _figure(figure, period, site)
    yield from _body(writing, site)


def _body(writing: Writing, site: Site) -> Iterator[Problem]:
    """Weekdays that their dates were not."""
    language = language_of(writing.origin.lang)
    prose = writing.prose
    if prose.vocabulary.isdisjoint(language.weekdays):
        return
    for found in written_dates(prose.text, language):
        meant = _day(found) if found.weekday is not None else None
        if meant and meant.weekday() != found.weekday:
            name = _weekday(meant, site)
            what = f"{prose.text[found.start : found.end]} was a {name}"
            yield writing.origin.body_problem(found.start, what, "Correct the weekday or the date.", ID)


def _talk(talk: Talk, site: Site) -> Iterator[Problem]:
    for place, meant in (*_named(talk), *_titled(talk, site)):
        if not _meet(meant, talk.date):
            mend = "Correct one of the two; a talk's file is named by its day."
            yield talk.origin.problem(("date",), f"the {place} says {meant}, and the date is {talk.date}", mend, ID)


def _source(source: Source, site: Site) -> Iterator[Problem]:
    published = source.published
    if published is None:
        return
    said = [*_named(source), *_titled(source, site), *_addressed(source)]
    if said and not any(_meet(meant, published) for _, meant in said):
        given = " and ".join(f"the {place} says {meant}" for place, meant in dict.fromkeys(said))
        mend = "Correct one of them; a source's file is named by the day it appeared."
        yield source.origin.problem(("published",), f"{given}, and published is {published}", mend, ID)


def _figure(figure: Figure, period: Edtf, site: Site) -> Iterator[Problem]:
    for place, meant in _titled(figure, site):
        # A fiscal year in a title bounds the number; another date may be the one that matters within it.
        # What is worked out, such as a rise, may begin before it.
        bounds = "/" in meant.text and not (figure.derived and meant.end == period.end)
        fits = meant.covers(period) if bounds else _meet(meant, period)
        if not fits:
            what = f"the {place} says {meant}, and the period is {period}"
            yield figure.origin.problem(("period",), what, "Correct one of the two.", ID)


def _named(note: Note) -> Iterator[tuple[str, Edtf]]:
    for text in _IN_NAME.findall(note.ref.id):
        yield "file's name", parse_date(text)


def _titled(note: Note, site: Site) -> Iterator[tuple[str, Edtf]]:
    """The dates in a title; where it names more than one, none of them is the date."""
    found = [each for each in written_dates(note.title, language_of(note.lang)) if each.year]
    if len(found) == 1:
        meant = _edtf(found[0], site.settings)
        if meant:
            yield "title", meant


def _addressed(source: Source) -> Iterator[tuple[str, Edtf]]:
    for year, month, day in _IN_ADDRESS.findall(source.url or ""):
        meant = _parsed("-".join(filter(None, (year, month, day))))
        if meant:
            yield "address", meant


def _edtf(found: WrittenDate, settings: Settings) -> Edtf | None:
    if found.fiscal and found.year:
        month, day = settings.fiscal_year_start
        starts = date(found.year - (1 if (month, day) > (1, 1) else 0), month, day)
        ends = starts.replace(year=starts.year + 1) - timedelta(days=1)
        return parse_date(f"{starts}/{ends}")
    parts = [f"{found.year:04}", *(f"{part:02}" for part in (found.month, found.day) if part)]
    return _parsed("-".join(parts))


def _parsed(text: str) -> Edtf | None:
    try:
        return parse_date(text)
    except ValueError:
        return None


def _meet(one: Edtf, other: Edtf) -> bool:
    """Whether two dates can be the same."""
    return one.start <= other.end and other.start <= one.end


def _day(found: WrittenDate) -> date | None:
    if not (found.year and found.month and found.day) or found.day > monthrange(found.year, found.month)[1]:
        return None
    return date(found.year, found.month, found.day)


def _weekday(day: date, site: Site) -> str:
    from babel.dates import format_date

    return str(format_date(day, "EEEE", locale=Locale(site.settings.lang).lang))
