"""What was to be looked at again by a day that has passed is looked at again.

This check alone reads the clock. EXPLAINER_TODAY sets another day than today.

Passes: `review_by: 2031-06-01` on any day up to that one.
Fails:  the same on the next day; a talk `announced` for a day that has passed; a number whose source said that a newer
        one was due, until the note has been reviewed since.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model.figure import Figure
from ..model.note import Field, Note
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..problems import Problem
from .days import latest
from .sound import sound

ID = "EX214"
SEVERITY = "warning"


def check(site: Site) -> Iterator[Problem]:
    """Report published notes that are due for review, and what they say that the calendar has overtaken."""
    today = site.settings.today or date.today()
    for writing in site.writings:
        note = sound(writing, site)
        if note is None or note.status != "published":
            continue
        yield from _review(note, today)
        if isinstance(note, Figure):
            yield from _newer_numbers(note, site, today)
        elif isinstance(note, Talk) and note.state == "announced" and latest(note.date) < today:
            what = f"the talk is announced for {note.date}, and that has passed"
            mend = "Write what became of it: held, postponed, cancelled or declined."
            yield note.origin.problem(("state",), what, mend, ID)
    for (ref, _), note in site.translations.items():
        # A translation without a day of its own has the original's, which is told there.
        if note.status == "published" and note.review_by != site.notes[ref].review_by:
            yield from _review(note, today)


def _review(note: Note, today: date) -> Iterator[Problem]:
    if note.review_by and note.review_by < today:
        what = f"a review was due by {note.review_by}"
        mend = "Check the note against its sources; then write the day into reviewed, and the next one into review_by."
        yield note.origin.problem(("review_by",), what, mend, ID)


def _newer_numbers(figure: Figure, site: Site, today: date) -> Iterator[Problem]:
    """Values and series whose source has been due to bring newer ones since before the note was last reviewed."""
    places: list[tuple[Field, Citation | None]] = [(("source",), figure.source)]
    if figure.series:
        places.append((("series", "source"), figure.series.source))
    told: set[Ref] = set()
    for place, citation in places:
        source = site.notes.get(citation.source) if citation else None
        if not isinstance(source, Source) or source.next_due is None or source.ref in told:
            continue
        told.add(source.ref)
        if source.next_due < today and (figure.reviewed or date.min) < source.next_due:
            what = f"newer numbers were due on {source.next_due} in {source.ref}"
            mend = "Read them; then write the day into reviewed, and the next one into next_due of the source."
            yield figure.origin.problem(place, what, mend, ID)
