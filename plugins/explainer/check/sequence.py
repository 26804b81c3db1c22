"""Things happen in an order: a talk is announced before it is held, and its sources and reviews come after.

Passes: a talk `held` on 2021-05-04 and a source published on 2021-05-05.
Fails:  the same talk where its sources, the last of them read on 2021-05-01, and its review are older; two
        talks of one series on one day; an outcome done before the talk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ..model.dates import Edtf
from ..model.figure import Figure
from ..model.note import Note
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..model.writing import Writing
from ..problems import Problem
from .days import before, earliest, latest
from .each_file import each_file
from .sound import original, sound
from .words import file_of

ID = "EX210"


def _series(site: Site) -> Iterator[Problem]:
    """Two talks of a series on one day, and talks still announced when a later one has been held."""
    series: dict[Ref | str, list[Talk]] = defaultdict(list)
    unreadable = frozenset(site.unreadable)
    for talk in site.of("talk"):
        if talk.ref in unreadable or not isinstance(talk, Talk):
            continue
        if talk.series is not None and talk.state in ("held", "announced"):
            series[talk.series].append(talk)
    for talks in series.values():
        talks.sort(key=lambda talk: (talk.date, talk.ref))
        for earlier, later in pairwise(talks):
            if earlier.date == later.date and later.date.precision == "day":
                what = f"{file_of(earlier.ref, site)} is of the same series and the same day, {later.date}"
                yield later.origin.problem(
                    ("date",), what, "Correct one of the dates, or make one talk of the two.", ID
                )
        held = [talk for talk in talks if talk.state == "held"]
        for talk in talks:
            if talk.state == "announced" and held and before(talk.date, held[-1].date):
                what = (
                    f"the talk is announced for {talk.date}, and a later one of its series was held on {held[-1].date}"
                )
                mend = "Write what became of it: held, postponed, cancelled or declined."
                yield talk.origin.problem(("state",), what, mend, ID)


@each_file(across=_series)
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report what the dates of a note, its sources and its series cannot all be true of."""
    if writing.note and not original(writing, site):
        yield from _corrections(writing.note)
    note = sound(writing, site)
    if note:
        yield from _reviews(note)
    if isinstance(note, Talk):
        yield from _held(note, site)
        yield from _announced(note, site)
        yield from _outcomes(note, site)
    elif isinstance(note, Source):
        yield from _reading(note)
    elif isinstance(note, Figure):
        yield from _known(note, site)


def _reviews(note: Note) -> Iterator[Problem]:
    if note.reviewed and note.review_by and note.review_by < note.reviewed:
        what = f"the next review is due on {note.review_by}, before the last one on {note.reviewed}"
        yield note.origin.problem(("review_by",), what, "Write a later day.", ID)
    yield from _corrections(note)


def _corrections(note: Note) -> Iterator[Problem]:
    for index, (earlier, later) in enumerate(pairwise(note.corrections), start=1):
        if later.date < earlier.date:
            what = f"the correction of {later.date} stands behind that of {earlier.date}"
            yield note.origin.problem(("corrections", index, "date"), what, "Put the newest last.", ID)


def _held(talk: Talk, site: Site) -> Iterator[Problem]:
    """A talk said to be held of which nobody can know that yet."""
    if talk.state != "held":
        return
    known = [day for _, citation in talk.citations() for day in _dates(citation, site)]
    known += [day for day in (talk.reviewed, site.settings.today) if day]
    first = earliest(talk.date)
    if known and first > max(known):
        what = f"the talk is held on {talk.date}, which is still to come: the last day known here is {max(known)}"
        mend = "Correct the date, or write announced until a source says that it was held."
        yield talk.origin.problem(("state",), what, mend, ID)
        return
    published = _published(talk.sources, site)
    if published and all(latest(when) < first for when in published):
        what = (
            f"the talk is held on {talk.date}, and all its sources were published before, the last on {published[-1]}"
        )
        mend = "Name a source of that day or later, or correct the date."
        yield talk.origin.problem(("sources",), what, mend, ID)


def _dates(citation: Citation, site: Site) -> Iterator[date]:
    """The days on which a source was published and read."""
    source = site.notes.get(citation.source)
    if isinstance(source, Source):
        if source.published:
            yield latest(source.published)
        if source.accessed:
            yield source.accessed


def _published(citations: tuple[Citation, ...], site: Site) -> list[Edtf]:
    """When each of some sources was published, oldest first; none where that is not known of all."""
    found = []
    for citation in citations:
        source = site.notes.get(citation.source)
        if not isinstance(source, Source) or not source.published:
            return []
        found.append(source.published)
    return sorted(found)


def _announced(talk: Talk, site: Site) -> Iterator[Problem]:
    """A talk still to come of which all sources speak once its day has passed."""
    published = _published(talk.sources, site) if talk.state == "announced" else []
    if published and all(before(talk.date, when) for when in published):
        what = (
            f"the talk is announced for {talk.date}, and its sources were published later, the first on {published[0]}"
        )
        mend = "Write what became of it, or name the source that announced it."
        yield talk.origin.problem(("state",), what, mend, ID)


def _outcomes(talk: Talk, site: Site) -> Iterator[Problem]:
    """Outcomes that were carried out before the talk that they are said to be of."""
    for index, outcome in enumerate(talk.outcomes):
        published = _published(outcome.sources, site) if outcome.state == "done" else []
        if published and all(before(when, talk.date) for when in published):
            what = (
                f"the outcome is done, and all its sources were published before the talk of {talk.date}, "
                f"the last on {published[-1]}"
            )
            mend = "Name the source that says it was done, or correct the state."
            yield talk.origin.problem(("outcomes", index, "state"), what, mend, ID)


def _reading(source: Source) -> Iterator[Problem]:
    """Sources that were read, or are due to be renewed, before they were published."""
    if not source.published:
        return
    first = earliest(source.published)
    if source.accessed and source.accessed < first:
        what = f"the source was read on {source.accessed}, before it was published on {source.published}"
        yield source.origin.problem(("accessed",), what, "Correct one of the two.", ID)
    if source.next_due and source.next_due < first:
        what = f"newer numbers are due on {source.next_due}, before these were published on {source.published}"
        yield source.origin.problem(("next_due",), what, "Correct one of the two.", ID)


def _known(figure: Figure, site: Site) -> Iterator[Problem]:
    """Values as of a day on which their source had been read already."""
    source = site.notes.get(figure.source.source) if figure.source else None
    if figure.as_of and isinstance(source, Source) and source.accessed and source.accessed < figure.as_of:
        what = f"the value is as of {figure.as_of}, and its source was read on {source.accessed}"
        yield figure.origin.problem(("as_of",), what, "Correct one of the two.", ID)
