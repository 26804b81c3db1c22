"""Talks that a note tells of: the same sides, a date that admits the note's, no other place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import Edtf, parse_date
from ...model.names import fold
from ...model.note import Note
from ...model.refs import Ref
from ...model.talk import Talk
from ..article import Article
from ..findings import FoundTalk, Relation
from ..known import Known

_NEAR = 3
"""Days by which two accounts of one talk may differ, where all else is the same: that is a contradiction to tell."""


def compared_talks(
    talks: Sequence[FoundTalk], article: Article, known: Known
) -> tuple[tuple[FoundTalk, ...], tuple[Relation, ...]]:
    """The talks with their notes, and how the two accounts stand to each other."""
    found: list[FoundTalk] = []
    relations: list[Relation] = []
    days = [date for talk in talks if (date := _date(talk))]
    for talk in talks:
        note = _note_of(talk, days, known)
        found.append(replace(talk, ref=note.ref) if note else talk)
        if note:
            relations += _relations(talk, note, article, known)
    return tuple(found), tuple(relations)


def _note_of(talk: FoundTalk, days: Sequence[Edtf], known: Known) -> Talk | None:
    """The one note that this talk can be; None where there is none, or more than one.

    days: those of all talks of the article; a note of another one's day is not that of this talk, some days off.
    """
    date = _date(talk)
    notes = [note for note in known.site.of("talk") if isinstance(note, Talk) and _same_sides(talk, note, known)]
    if date is None or not notes:
        return None
    exact = [note for note in notes if _admit(date, note.date)]
    there = [note for note in exact if _same_place(talk, note, known) is not False]
    for choice in (there, exact if date.precision == "day" else []):
        rounds = [note for note in choice if note.type == "round"] or choice
        if len(rounds) == 1:
            return rounds[0]
        if rounds:
            return None
    near = [
        note
        for note in notes
        if _near(date, note.date) and _same_place(talk, note, known) and not any(_admit(day, note.date) for day in days)
    ]
    return near[0] if len(near) == 1 else None


def _date(talk: FoundTalk) -> Edtf | None:
    try:
        return parse_date(talk.date) if talk.date else None
    except ValueError:
        return None


def _same_sides(talk: FoundTalk, note: Talk, known: Known) -> bool:
    ours = {side.id for side in known.site.settings.sides}
    told, noted = set(talk.parties), set(note.parties)
    return told <= ours and len(told) > 1 and (noted <= told or told <= noted)


def _admit(one: Edtf, other: Edtf) -> bool:
    if one.approximate or other.approximate:
        return one.start <= other.end and other.start <= one.end
    return one.covers(other) or other.covers(one)


def _near(one: Edtf, other: Edtf) -> bool:
    days = one.start.toordinal() - other.start.toordinal()
    return one.precision == other.precision == "day" and abs(days) <= _NEAR


def _same_place(talk: FoundTalk, note: Talk, known: Known) -> bool | None:
    """Whether both are at one place; None where one of them names none."""
    if not talk.place or note.place is None:
        return None
    return fold(talk.place) in set(map(fold, _place_names(note, known)))


def _place_names(note: Talk, known: Known) -> Iterator[str]:
    if isinstance(note.place, Ref):
        for each in _in_all_languages(note.place, known):
            yield from each.names
    elif note.place:
        yield note.place


def _in_all_languages(ref: Ref, known: Known) -> Iterator[Note]:
    if ref in known.site.notes:
        yield known.site.notes[ref]
    yield from (each for (other, _), each in known.site.translations.items() if other == ref)


def _relations(talk: FoundTalk, note: Talk, article: Article, known: Known) -> Iterator[Relation]:
    claim = f"{article.passage_at(_evidence(talk, article)) or 'headline'}: talks of {talk.date}"
    ref = str(note.ref)
    date = _date(talk)
    if talk.state == note.state:
        because = f"Both say that the talks of {note.date} were {note.state}."
    else:
        because = f"{talk.state} → {note.state}: the article has the talks as {talk.state}, the note as {note.state}."
    yield Relation("same-talk", claim, ref, because)
    if date is not None and not _admit(date, note.date):
        yield Relation("conflict", claim, ref, f"The article dates the talks {talk.date}, the note {note.date}.")
    if _same_place(talk, note, known) is False:
        theirs = next(_place_names(note, known), "")
        yield Relation("conflict", claim, ref, f"The article has the talks in {talk.place}, the note in {theirs}.")
    if talk.state == "held" and note.state in ("cancelled", "declined", "postponed"):
        yield Relation(
            "conflict", claim, ref, f"The article says that they were held, the note that they were {note.state}."
        )
    yield from _other_heads(talk, note, claim, known)


def _evidence(talk: FoundTalk, article: Article) -> int:
    """Where the article speaks of them first in a passage; a headline where it does nowhere else."""
    return next((span.start for span in talk.mentions if article.passage_at(span.start)), talk.start)


def _other_heads(talk: FoundTalk, note: Talk, claim: str, known: Known) -> Iterator[Relation]:
    for side, names in talk.heads.items():
        delegation = note.parties.get(side)
        if not delegation or not delegation.head:
            continue
        refs = {ref for name in names for ref in known.site.names.find(name)}
        heads = [known.site.notes[ref].title for ref in delegation.head if ref in known.site.notes]
        if refs.isdisjoint(delegation.head) and not {fold(name) for name in names} & set(map(fold, heads)):
            because = f"The article names {' and '.join(names)} at the head of {side}, the note {' and '.join(heads)}."
            yield Relation("conflict", claim, str(note.ref), because)
