"""What front matter claims stands in the passage that it cites: a value, a date, a place, a head, a role.

The passage may write it in another form: 220,908, 220 908 or 220k; Nov. 15 or fifteen. Where a data set is cited as a
whole, the row of a table in content/data/ that belongs to the figure's period bears its value out.

Passes: `value: 350` beside `source: gazette#p2`, where that passage says "350 boats".
Fails:  `value: 360` beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from ..model.body import Body
from ..model.claim import Claim
from ..model.dates import Edtf
from ..model.evidence import Evidence
from ..model.figure import Figure
from ..model.note import Field, Note
from ..model.person import Person, Role
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.talk import Talk
from ..model.term import Term
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed, nearest
from .counted import words_in
from .each_file import each_file
from .evidence import (
    context,
    every_citation,
    evidence,
    heads,
    holds_when,
    names_of,
    numbers_in,
    readable,
    where,
    written,
)
from .rows import cells_of
from .sound import original

ID = "EX201"

_MARK = re.compile(
    r"[\s-]?(%|percent\b|per\s+cent\b|por\s+ciento\b|years?\b|años?\b|months?\b|mes(?:es)?\b|days?\b|días?\b)"
)
_MONEY = re.compile(r"([$€£¥]|\b(?:USD|EUR|GBP))\s?$")
_CURRENCY = re.compile(r"\s(?:\w+\s)?(dollar|euro|pound|peso|dólar)(?:e?s)?\b")
_CODES = {"€": "EUR", "£": "GBP", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "euro": "EUR"}
"""The currency of a sign that means one only; dollars, pounds and pesos are those of many places."""


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every claim in front matter that its passages do not bear out. A translation has none of its own."""
    note = original(writing, site)
    if note:
        for field, what, mend in _claims(site, note, writing.body):
            yield note.origin.problem(field, what, mend, ID)


Found = tuple[Field, str, str]


def _claims(site: Site, note: Note, body: Body) -> Iterator[Found]:
    match note:
        case Figure():
            yield from _figure(site, note, body)
        case Talk():
            yield from _talk(site, note)
        case Person():
            for index, role in enumerate(note.roles):
                yield from _role(site, note, ("roles", index), role)
        case Term() if note.date and note.sources and readable(site, note.sources):
            yield from _date(("date",), note.date, context(site, note.sources), note.sources, site)


# Figures


def _figure(site: Site, figure: Figure, body: Body) -> Iterator[Found]:
    if figure.source and readable(site, [figure.source]):
        cells = cells_of(site, figure)
        # A row may stand for a data set that is cited as a whole; a passage that is named must hold the number itself.
        if figure.value is not None and (figure.source.passage or figure.value not in cells):
            held = evidence(site, [figure.source])
            yield from _number(("value",), figure.value, figure.unit, held, figure.source)
        if figure.period and not cells:
            # What bounds a number may stand in another passage of its source, or in one that the note cites for it.
            all_cited = every_citation(figure, body)
            around = (*context(site, [figure.source]), *evidence(site, all_cited), *heads(site, all_cited))
            yield from _date(("period",), figure.period, around, [figure.source], site)
        chosen = figure.series.where if figure.series else {}
        yield from _scope(site, ("scope",), figure.scope, figure.source, chosen)
    for index, claim in enumerate(figure.reported):
        yield from _claim(site, figure, ("reported", index), claim)


def _claim(site: Site, figure: Figure, field: Field, claim: Claim) -> Iterator[Found]:
    if not readable(site, [claim.source]):
        return
    held = evidence(site, [claim.source])
    around = context(site, [claim.source])
    yield from _number((*field, "value"), claim.value, claim.unit or figure.unit, held, claim.source)
    if claim.period:
        yield from _date((*field, "period"), claim.period, around, [claim.source], site)
    yield from _scope(site, (*field, "scope"), claim.scope, claim.source, {})


def _number(field: Field, value: Decimal, unit: str, held: tuple[Evidence, ...], citation: Citation) -> Iterator[Found]:
    """The value, with the sign of its unit."""
    marks = {
        _mark(each.text, number.start, number.end)
        for each in held
        for number in each.numerals
        if value in (number.value, number.unscaled)
    }
    exactly = unit.partition("/")[0]
    wanted = exactly.partition(":")[0]
    if not marks:
        guess = nearest(written(value), (text.replace(",", "") for text in numbers_in(held)), cutoff=60)
        mend = f"Did you mean {guess}?" if guess else "Cite the passage that holds it, or correct the number."
        yield field, f"{written(value)} does not stand in {citation}", mend
    elif wanted in ("percent", "money", "year", "month", "day") and not marks & {wanted, exactly}:
        yield field, f"{written(value)} stands in {citation}, but not as {unit}", "Correct the unit."
    elif wanted in ("count", "person") and all(mark.startswith(("percent", "money")) for mark in marks):
        yield field, f"{written(value)} stands in {citation} as {min(marks)}", f"Correct the unit, which says {unit}."
    elif "/" in unit and not any(_rate(unit, each) for each in held):
        yield (
            field,
            f"{citation} does not say that {written(value)} is counted by the {unit.partition('/')[2]}",
            "Correct the unit.",
        )


def _mark(text: str, start: int, end: int) -> str:
    """The sign of unit beside a number: percent, money or money:EUR, year, month, day; count where there is none."""
    behind = _MARK.match(text, end)
    if behind:
        word = behind[1].lower()
        return "percent" if word[0] in "%p" else {"y": "year", "a": "year", "m": "month", "d": "day"}[word[0]]
    money = _MONEY.search(text[max(0, start - 6) : start]) or _CURRENCY.match(text, end)
    if money:
        code = _CODES.get(money[1])
        return f"money:{code}" if code else "money"
    return "count"


_RATES = {
    "day": re.compile(r"\b(?:a|per|each|every|por|al)\s+(?:day|día)\b|\bdaily\b|\bdiari\w+"),
    "month": re.compile(r"\b(?:a|per|each|every|por|al)\s+(?:month|mes)\b|\bmonthly\b|\bmensual\w*"),
    "year": re.compile(r"\b(?:a|per|each|every|por|al)\s+(?:year|ano)\b|\byearly\b|\bannual\w*|\banual\w*"),
}


def _rate(unit: str, held: Evidence) -> bool:
    return bool(_RATES[unit.partition("/")[2]].search(held.folded))


def _scope(
    site: Site, field: Field, scope: Ref | str | None, citation: Citation, chosen: Mapping[str, str]
) -> Iterator[Found]:
    """Where it was counted: by one of its names, or by its words; or in the rows chosen from its series."""
    if scope is None:
        return
    rows = [value for value in chosen.values() if Ref("term", value) in site.notes]
    if rows and isinstance(scope, Ref) and scope.id in rows:
        return
    names = names_of(site, scope)
    if rows:
        what = f"the rows of the series are those of {listed(rows, 'and')}, and the scope is {names[0]}"
        yield field, what, "Correct the scope, or which rows the series keeps: where."
        return
    held = (*evidence(site, [citation]), *heads(site, [citation]))
    said = frozenset[str]().union(*(each.words for each in held))
    if any(each.holds_name(names) for each in held) or (isinstance(scope, str) and said.issuperset(words_in(scope))):
        return
    mend = "Cite the passage that does, or give the term the name that the passage uses as an alias."
    yield field, f"{citation} does not speak of {names[0]}", mend


# Talks, people, terms


def _talk(site: Site, talk: Talk) -> Iterator[Found]:
    if not talk.sources or not readable(site, talk.sources):
        return
    yield from _date(("date",), talk.date, evidence(site, talk.sources), talk.sources, site)
    if talk.place and not any(each.holds_name(names_of(site, talk.place)) for each in evidence(site, talk.sources)):
        what = f"{where(talk.sources)} does not name {names_of(site, talk.place)[0]}"
        yield ("place",), what, "Cite the passage that says where it was, or correct the place."
    for index, citation in enumerate(talk.sources):
        held = evidence(site, [citation])
        there = talk.place and any(each.holds_name(names_of(site, talk.place)) for each in held)
        if not there and not holds_when(held, talk.date, site):
            what = f"{citation} says neither when the talk was nor where"
            mend = "Cite it beside the statement that it bears out: in parties, in outcomes or in the text."
            yield ("sources", index), what, mend
    for side, party in talk.parties.items():
        citations = (*party.sources, *talk.sources)
        if not readable(site, citations):
            continue
        held = evidence(site, citations)
        yield from _nameless(site, talk, side, (*party.head, *party.members), party.sources)
        for part, people in (("head", party.head), ("members", party.members)):
            for index, ref in enumerate(people):
                person = site.notes.get(ref)
                if isinstance(person, Person) and person.side and person.side != side:
                    what = f"the note of {person.title} puts them on another side, {person.side}"
                    yield ("parties", side, part, index), what, "Correct one of the two."
                elif isinstance(person, Person) and not any(each.holds_name(_called(person)) for each in held):
                    what = f"{where(citations)} does not name {person.title}"
                    mend = "Name the passage that says who took part, or correct the name."
                    yield ("parties", side, part, index), what, mend


def _nameless(
    site: Site, talk: Talk, side: str, people: Sequence[Ref], citations: Sequence[Citation]
) -> Iterator[Found]:
    """A passage that is there to say who took part names somebody who did."""
    known = [person for ref in people if isinstance(person := site.notes.get(ref), Person)]
    for index, citation in enumerate(citations):
        if known and not any(each.holds_name(_called(p)) for p in known for each in evidence(site, [citation])):
            what = f"{citation} names nobody of this delegation"
            yield ("parties", side, "sources", index), what, "Cite the passage that does, or take this one out."


def _called(person: Person) -> tuple[str, ...]:
    return (*person.names, person.short_name)


def _role(site: Site, person: Person, field: Field, role: Role) -> Iterator[Found]:
    if not role.sources or not readable(site, role.sources):
        return
    for index, citation in enumerate(role.sources):
        if not any(each.holds_name(_called(person)) for each in evidence(site, [citation])):
            what = f"{citation} does not name {person.title}"
            yield (*field, "sources", index), what, "Cite the passage that says who held the post."
    held = evidence(site, role.sources)
    for name, bound in (("from", role.since), ("to", role.until)):
        if bound:
            yield from _date((*field, name), bound, held, role.sources, site)
    around = context(site, role.sources)
    wanted, said = words_in(role.title), frozenset[str]().union(*(each.words for each in around))
    if 3 * sum(word in said for word in wanted) < len(wanted):
        what = f'nothing in {where(role.sources)} speaks of the post "{role.title}"'
        yield (*field, "title"), what, "Name it as the source does, or cite the source that names it."
    for index, seen in enumerate(role.seen):
        yield from _date((*field, "seen", index), seen, around, role.sources, site)


def _date(
    field: Field, when: Edtf, held: tuple[Evidence, ...], citations: Sequence[Citation], site: Site
) -> Iterator[Found]:
    if not holds_when(held, when, site):
        does = "does not give" if len(set(citations)) == 1 else "do not give"
        mend = "Cite the passage that gives it, or correct the date."
        yield field, f"{where(citations)} {does} the date {when}", mend
