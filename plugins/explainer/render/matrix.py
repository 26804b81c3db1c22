"""Who was at the table: the people of each side and the talks that were held, one against the other."""

from __future__ import annotations

from dataclasses import replace

from ..model.person import Person
from ..model.refs import Ref
from ..model.talk import Talk
from .edition import Edition
from .views import DateView, Matrix, MatrixRow, MatrixSide, MatrixTalk

MOST = 60
"""The talks that a table shows at the most: the latest ones. More can neither be looked over nor be loaded quickly."""


def matrix(edition: Edition) -> Matrix | None:
    """Everybody whom a source names at the latest talks, by side; None where there is nobody, or only one talk."""
    talks = [
        talk for talk in edition.site.talks if talk.state == "held" and any(_people(talk, id) for id in talk.parties)
    ]
    if len(talks) < 2:
        return None
    earlier, talks = len(talks[:-MOST]), talks[-MOST:]
    ids = [side.id for side in edition.site.settings.sides]
    sides = tuple(MatrixSide(edition.side(id), rows) for id in ids if (rows := _rows(edition, id, talks)))
    return Matrix(tuple(MatrixTalk(edition.link(talk.ref), _brief(edition, talk)) for talk in talks), sides, earlier)


def _brief(edition: Edition, talk: Talk) -> DateView:
    """A talk's date, short enough for the head of a narrow column."""
    return replace(edition.date(talk.date), text=edition.locale.brief(talk.date))


def _people(talk: Talk, side: str) -> dict[Ref, str]:
    """The people of one side at a talk, each with head or member."""
    party = talk.parties.get(side)
    members = dict.fromkeys(party.members, "member") if party else {}
    return {**members, **(dict.fromkeys(party.head, "head") if party else {})}


def _rows(edition: Edition, side: str, talks: list[Talk]) -> tuple[MatrixRow, ...]:
    """The people of a side in the order in which they first came."""
    parts = [_people(talk, side) for talk in talks]
    refs = dict.fromkeys(ref for each in parts for ref in each if isinstance(edition.note(ref), Person))
    return tuple(MatrixRow(edition.link(ref), tuple(each.get(ref, "") for each in parts)) for ref in refs)
