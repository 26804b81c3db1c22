"""What the passages that a statement cites hold, for the checks that compare the two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from ..model.body import Body
from ..model.dates import Edtf
from ..model.evidence import Evidence, evidence_of
from ..model.language import language_of
from ..model.note import Note
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..suggest import listed


def evidence(site: Site, citations: Iterable[Citation]) -> tuple[Evidence, ...]:
    """What each cited passage holds; where a source is cited as a whole, each passage it has."""
    return tuple(found for citation in citations for found in _of(site, citation))


def _of(site: Site, citation: Citation) -> Iterator[Evidence]:
    source = site.notes.get(citation.source)
    if not isinstance(source, Source):
        return
    # A digest is written in our language, a full text in the source's own.
    language = language_of(source.language if source.text == "full" else source.lang)
    for passage in source.cited(citation.passage):
        yield evidence_of(passage.text, language, source.published)


def context(site: Site, citations: Iterable[Citation]) -> tuple[Evidence, ...]:
    """What the cited sources hold as wholes: every passage, the title and summary, and the day they appeared.

    A passage that says who led a delegation need not repeat the day; the one before it gives it.
    """
    citations = tuple(citations)
    whole = dict.fromkeys(Citation(citation.source, None) for citation in citations)
    return (*evidence(site, whole), *heads(site, citations))


def heads(site: Site, citations: Iterable[Citation]) -> tuple[Evidence, ...]:
    """What the cited sources are called, and when they appeared: a sentence may speak of a source itself."""
    sources = (site.notes.get(ref) for ref in dict.fromkeys(citation.source for citation in citations))
    return tuple(_head(source) for source in sources if isinstance(source, Source))


def _head(source: Source) -> Evidence:
    about = f"{source.title}. {source.summary} {_named(source)}"
    return evidence_of(about, language_of(source.lang), source.published)


def named(source: Source) -> Evidence:
    """A source's publisher and day, and the day in its file's name: what its own title can be held to."""
    return evidence_of(_named(source), language_of(source.lang), source.published)


def _named(source: Source) -> str:
    day = source.published.text if source.published else ""
    in_name = re.findall(r"\d{4}-\d\d(?:-\d\d)?", source.ref.id)
    return " ".join((source.publisher, source.dateline or "", day, *in_name))


def every_citation(note: Note, body: Body) -> tuple[Citation, ...]:
    """Everything that a note cites, in its front matter and its body."""
    return tuple(dict.fromkeys((*(citation for _, citation in note.citations()), *body.numbered)))


def readable(site: Site, citations: Iterable[Citation]) -> bool:
    """Whether every cited passage is there; where one is not, another check says so."""
    for citation in citations:
        source = site.notes.get(citation.source)
        if not isinstance(source, Source) or (citation.passage and citation.passage not in source.passages):
            return False
    return True


def where(citations: Iterable[Citation]) -> str:
    """The cited passages as a person names them: some-source#p1 and other-source#p2."""
    return listed((str(citation) for citation in dict.fromkeys(citations)), "and")


def holds_when(held: Iterable[Evidence], when: Edtf, site: Site) -> bool:
    """Whether evidence gives a date as exactly as it is written; of a range, each end that is not open.

    A range's end may be given by its month, or by the fiscal year that begins or ends on it.
    """
    held = tuple(held)
    if when.precision != "range":
        return _holds(held, when.text)
    first, last = when.bounds
    return (first in _OPEN or _holds_end(held, first, when.start, site)) and (
        last in _OPEN or _holds_end(held, last, when.end, site)
    )


_OPEN = ("", "..")


def _holds_end(held: tuple[Evidence, ...], bound: str, day: date, site: Site) -> bool:
    if _holds(held, bound):
        return True
    is_first, is_last = day.day == 1, (day + timedelta(days=1)).day == 1
    if (is_first or is_last) and _holds(held, bound[:7]):
        return True
    years = {found.year for each in held for found in each.dates if found.fiscal or found.month is None}
    return bool(_fiscal_years(day, site) & years)


def fiscal_year(when: Edtf, site: Site) -> int | None:
    """The number of the fiscal year that a range is; None where it is none."""
    if (when.end - when.start).days > 366:
        return None
    years = _fiscal_years(when.start, site) & _fiscal_years(when.end, site)
    return years.pop() if years else None


def _fiscal_years(day: date, site: Site) -> set[int]:
    """The fiscal year that begins or ends on a day."""
    month, start = site.settings.fiscal_year_start
    first_of_next = day + timedelta(days=1)
    found: set[int] = set()
    if (day.month, day.day) == (month, start):
        found.add(day.year + (1 if (month, start) > (1, 1) else 0))
    if (first_of_next.month, first_of_next.day) == (month, start):
        found.add(day.year)
    return found


def _holds(held: tuple[Evidence, ...], bound: str) -> bool:
    parts = [int(part) for part in bound.rstrip("~?%").split("-") if part.isdigit()]
    year, month, day = (*parts, None, None)[:3]
    return any(each.holds_date(year, month, day) for each in held)


def names_of(site: Site, value: Ref | str) -> tuple[str, ...]:
    """Every name by which a text may speak of a note or of words."""
    if isinstance(value, str):
        return (value,)
    note = site.notes.get(value)
    return note.names if note else (value.id,)


def numbers_in(held: Iterable[Evidence]) -> list[str]:
    """The numbers that evidence holds, as written."""
    return list(dict.fromkeys(number.text for each in held for number in each.numerals if not number.in_words))


def written(value: Decimal) -> str:
    """A number as a person writes it in front matter."""
    return f"{value:f}"
