"""What could be read of a talk before it was held, on its day and only afterwards, by when its sources appeared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.dates import Edtf
from ..model.refs import Citation
from ..model.source import Source
from ..model.talk import Delegation, Talk
from .citing import Notes
from .edition import Edition
from .views import KnownGroup, KnownStatement, SideView


class _Told(NamedTuple):
    text: str
    citations: tuple[Citation, ...]
    side: SideView | None = None
    state: str = ""


def known(
    edition: Edition, notes: Notes, talk: Talk, parties: Iterable[tuple[str, Delegation]]
) -> tuple[KnownGroup, ...]:
    """The talk's facts, accounts and outcomes, each by the earliest of its sources; nothing where none came before.

    A source counts where its date says on which side of the talk's day it appeared, and a talk only with an exact day.
    """
    if talk.date.precision != "day" or talk.date.approximate:
        return ()
    groups: dict[str, list[tuple[Edtf, KnownStatement]]] = {"before": [], "on": [], "after": []}
    for told in _told(edition, talk, parties):
        dates = [date for citation in told.citations if (date := _published(edition, citation))]
        earliest = min((date for date in dates if _side_of(date, talk.date)), default=None)
        if earliest:
            shown = KnownStatement(told.text, told.side, told.state, edition.date(earliest), notes.cite(told.citations))
            groups[_side_of(earliest, talk.date)].append((earliest, shown))
    if not groups["before"] or not (groups["on"] or groups["after"]):
        return ()
    return tuple(
        KnownGroup(when, tuple(shown for _, shown in sorted(group, key=lambda dated: dated[0])))
        for when, group in groups.items()
        if group
    )


def _told(edition: Edition, talk: Talk, parties: Iterable[tuple[str, Delegation]]) -> Iterator[_Told]:
    _ = edition.locale.gettext
    yield _Told(_("When the sides met, and where."), talk.sources)
    for id, party in parties:
        side = edition.side(id)
        if party.head:
            yield _Told(_("Who led the delegation."), party.sources, side)
        for account in party.says:
            yield _Told(account.text, account.sources, side)
    for outcome in talk.outcomes:
        yield _Told(outcome.text, outcome.sources, state=outcome.state)


def _published(edition: Edition, citation: Citation) -> Edtf | None:
    source = edition.site.notes.get(citation.source)
    return source.published if isinstance(source, Source) else None


def _side_of(date: Edtf, day: Edtf) -> str:
    """before, on or after; empty where a month or a year leaves it open."""
    if date.end < day.start:
        return "before"
    if date.start > day.end:
        return "after"
    return "on" if date.precision == "day" else ""
