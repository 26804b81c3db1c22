"""Terms of office: an article that calls somebody president was written while they were one."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from ..languages.head import HeadRules

_TERMS = """
us-president Carter 1977-01-20 1981-01-20
us-president Reagan 1981-01-20 1989-01-20
us-president Clinton 1993-01-20 2001-01-20
us-president Obama 2009-01-20 2017-01-20
us-president Trump 2017-01-20 2021-01-20
us-president Biden 2021-01-20 2025-01-20
us-president Trump 2025-01-20 2029-01-20
vice-president Gore 1993-01-20 2001-01-20
vice-president Cheney 2001-01-20 2009-01-20
vice-president Biden 2009-01-20 2017-01-20
vice-president Pence 2017-01-20 2021-01-20
vice-president Harris 2021-01-20 2025-01-20
vice-president Vance 2025-01-20 2029-01-20
secretary-of-state Albright 1997-01-23 2001-01-20
secretary-of-state Powell 2001-01-20 2005-01-26
secretary-of-state Rice 2005-01-26 2009-01-20
secretary-of-state Clinton 2009-01-21 2013-02-01
secretary-of-state Kerry 2013-02-01 2017-01-20
secretary-of-state Tillerson 2017-02-01 2018-03-31
secretary-of-state Pompeo 2018-04-26 2021-01-20
secretary-of-state Blinken 2021-01-26 2025-01-20
homeland-secretary Ridge 2003-01-24 2005-02-01
homeland-secretary Chertoff 2005-02-15 2009-01-21
homeland-secretary Napolitano 2009-01-21 2013-09-06
homeland-secretary Kelly 2017-01-20 2017-07-31
homeland-secretary Nielsen 2017-12-06 2019-04-10
homeland-secretary Mayorkas 2021-02-02 2025-01-20
prime-minister Thatcher 1979-05-04 1990-11-28
prime-minister Major 1990-11-28 1997-05-02
prime-minister Blair 1997-05-02 2007-06-27
prime-minister Cameron 2010-05-11 2016-07-13
prime-minister May 2016-07-13 2019-07-24
prime-minister Truss 2022-09-06 2022-10-25
prime-minister Sunak 2022-10-25 2024-07-05
prime-minister Trudeau 2015-11-04 2025-03-14
president Macron 2017-05-14 2027-05-14
president Hollande 2012-05-15 2017-05-14
president Sarkozy 2007-05-16 2012-05-15
president Fox 2000-12-01 2006-12-01
president Obrador 2018-12-01 2024-10-01
president Sheinbaum 2024-10-01 2030-10-01
president Bolsonaro 2019-01-01 2023-01-01
president Rousseff 2011-01-01 2016-08-31
president Duque 2018-08-07 2022-08-07
president Petro 2022-08-07 2026-08-07
president Bukele 2019-06-01 2029-06-01
president Zelenskyy 2019-05-20 2029-05-20
president Zelenskiy 2019-05-20 2029-05-20
chancellor Kohl 1982-10-01 1998-10-27
chancellor Merkel 2005-11-22 2021-12-08
chancellor Scholz 2021-12-08 2025-05-06
pope Benedict 2005-04-19 2013-02-28
pope Francis 2013-03-13 2025-04-21
un-chief Annan 1997-01-01 2006-12-31
un-chief Ban 2007-01-01 2016-12-31
un-chief Guterres 2017-01-01 2026-12-31
"""
"""Office, surname, first and last day. Two who share office and surname, such as the Bushes, are left out."""


class Term(NamedTuple):
    """One person's time in an office."""

    office: str
    name: str
    first: date
    last: date


def terms_named(text: str, rules: HeadRules) -> tuple[list[Term], list[Term]]:
    """The terms of those whom a text names with their office, and of those whom it calls former."""
    sitting: set[tuple[str, str]] = set()
    former: set[tuple[str, str]] = set()
    for found in _titled(rules).finditer(text):
        office = next(name for name in _offices(rules) if found[name.replace("-", "_")])
        (former if found["former"] else sitting).add((office, found["name"]))
    return _of(sitting - former), _of(former)


def _of(named: set[tuple[str, str]]) -> list[Term]:
    return [term for term in _terms() if (term.office, term.name) in named]


@lru_cache
def _terms() -> tuple[Term, ...]:
    rows = (line.split() for line in _TERMS.strip().splitlines())
    return tuple(Term(row[0], row[1], date.fromisoformat(row[2]), date.fromisoformat(row[3])) for row in rows)


def _offices(rules: HeadRules) -> tuple[str, ...]:
    return tuple(rules.offices)


@lru_cache
def _titled(rules: HeadRules) -> re.Pattern[str]:
    """A title before a name: an office whose names are known, and up to three given names."""
    names = {office: "|".join(sorted({t.name for t in _terms() if t.office == office})) for office in rules.offices}
    titles = "|".join(
        rf"(?P<{office.replace('-', '_')}>{title})(?=(?:\s[A-Z][\w.'’]*){{0,3}}?\s(?:{names[office]})\b)"
        for office, title in rules.offices.items()
    )
    return re.compile(
        rf"(?P<former>{rules.former})?(?<!\w)(?:{titles})(?:\s[A-Z][\w.'’]*){{0,3}}?"
        rf"\s(?P<name>{'|'.join(sorted({term.name for term in _terms()}))})\b"
    )
