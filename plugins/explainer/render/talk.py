"""A talk's page."""

from __future__ import annotations

from collections.abc import Iterator

from dateutil.relativedelta import relativedelta

from ..model.dates import Edtf
from ..model.person import Person
from ..model.refs import Ref
from ..model.talk import Delegation, Talk
from .citing import Notes
from .edition import Edition
from .known import known
from .page import note_page
from .places import Places
from .structured_data import talk_data
from .views import (
    AccountRow,
    Attendance,
    Changes,
    Delegate,
    DelegationView,
    Gap,
    HeadChange,
    OneSided,
    OutcomeView,
    StatementView,
    TalkView,
)


def talk_view(edition: Edition, talk: Talk) -> TalkView:
    """Everything a reader asks of a talk: what, when, who, what each side says, what came of it, what changed since."""
    body = edition.body(talk)
    notes = Notes(edition, body)
    cites = notes.cite(talk.sources)
    before, after = neighbours(edition, talk)
    held = last_held(edition, talk)
    parties = ordered_parties(edition, talk)
    delegations = tuple(_delegation(edition, notes, talk, id, party) for id, party in parties)
    accounts = _accounts(edition, notes, talk)
    outcomes = _outcomes(notes, talk)
    when_known = known(edition, notes, talk, parties)
    named = _named_in_changes(held, talk) if held else ()
    shared = note_page(edition, talk, notes, _one_sided(accounts, delegations), named, talk.date)
    return TalkView(
        **shared,
        date=edition.date(talk.date),
        place=edition.words(talk.place),
        state=talk.state,
        type=talk.type,
        series=edition.words(talk.series),
        delegations=delegations,
        legal_basis=tuple(edition.link(ref) for ref in talk.legal_basis if edition.note(ref)),
        agenda=talk.agenda,
        accounts=accounts,
        outcomes=outcomes,
        known=when_known,
        previous=edition.link(before.ref) if before else None,
        next=edition.link(after.ref) if after else None,
        changes=_changes(edition, held, talk) if held else None,
        figures=edition.cards(tuple(e.target for e in body.edges if e.target.kind == "figure")) if body else (),
        cites=cites,
        json_ld=talk_data(edition, talk, shared, notes.sources),
    )


def ordered_parties(edition: Edition, talk: Talk) -> list[tuple[str, Delegation]]:
    """The parties in the order in which the settings declare the sides."""
    order = [side.id for side in edition.site.settings.sides]
    return sorted(talk.parties.items(), key=lambda party: order.index(party[0]) if party[0] in order else len(order))


def neighbours(edition: Edition, talk: Talk) -> tuple[Talk | None, Talk | None]:
    """The talks before and after in the same series."""
    at, series = _place(edition, talk)
    if at is None:
        return None, None
    return series[at - 1] if at else None, series[at + 1] if at + 1 < len(series) else None


def _place(edition: Edition, talk: Talk) -> tuple[int | None, list[Talk]]:
    """Where a talk stands in its series, and the series. Translated words for a series are those of its original."""
    original = edition.site.notes.get(talk.ref)
    series = original.series if isinstance(original, Talk) else None
    if series is None:
        return None, []
    return edition.relations.places_in_series.get(talk.ref), edition.relations.series.get(series, [])


def last_held(edition: Edition, talk: Talk) -> Talk | None:
    """The last talk before it in the same series that took place: the one to compare with."""
    at, series = _place(edition, talk)
    if at is None:
        return None
    return next((earlier for earlier in reversed(series[:at]) if earlier.state == "held"), None)


def gap_between(first: Edtf, second: Edtf) -> Gap:
    """The time from one date to a later one; approximate where either is no exact day."""
    # Where the later day may lie within the earlier date, as with 2022 and 2022-04-21, both count from their first.
    apart = relativedelta(second.start, first.end if first.end <= second.start else first.start)
    exact = all(when.precision == "day" and not when.approximate for when in (first, second))
    return Gap(apart.years, apart.months, apart.days, not exact)


def attendance(edition: Edition, talk: Talk, part: str = "", role: str = "") -> Attendance:
    """A talk in a few words, for a list."""
    return Attendance(
        edition.link(talk.ref), edition.date(talk.date), edition.plain(talk.place), talk.state, part, role
    )


def role_on_the_day(edition: Edition, ref: Ref, talk: Talk) -> str:
    """The role a person is known to have held on the day of a talk; empty where no source shows one."""
    person = edition.site.in_language(ref, edition.lang)
    roles = person.roles_on(talk.date) if isinstance(person, Person) else ()
    return ", ".join(dict.fromkeys(role.title for role in roles))


def _delegation(edition: Edition, notes: Notes, talk: Talk, side: str, party: Delegation) -> DelegationView:
    readout = edition.link(party.readout) if party.readout and edition.note(party.readout) else None
    return DelegationView(
        side=edition.side(side),
        heads=tuple(_delegate(edition, notes, ref, talk) for ref in party.head),
        members=tuple(_delegate(edition, notes, ref, talk) for ref in party.members),
        readout=readout,
        cites=notes.cite(party.sources),
    )


def _delegate(edition: Edition, notes: Notes, ref: Ref, talk: Talk) -> Delegate:
    person = edition.site.notes.get(ref)
    roles = person.roles_on(talk.date) if isinstance(person, Person) else ()
    sources = dict.fromkeys(citation for role in roles for citation in role.sources)
    # A role is often borne out many times over; those sources count here that speak of this talk.
    speaking = {citation.source for _, citation in talk.citations()} if len(sources) > 1 else ()
    near = [citation for citation in sources if citation.source in speaking]
    return Delegate(edition.link(ref), role_on_the_day(edition, ref, talk), notes.cite(near or list(sources)[:1]))


def _accounts(edition: Edition, notes: Notes, talk: Talk) -> tuple[AccountRow, ...]:
    """What the sides say, a row a subject; subjects in the order in which the first side to speak of them does."""
    parties = ordered_parties(edition, talk)
    subjects = dict.fromkeys(account.about for _, party in parties for account in party.says)
    rows, places = [], Places()
    for subject in subjects:
        cells = []
        for _, party in parties:
            said = [account for account in party.says if account.about == subject]
            text = " ".join(account.text for account in said)
            sources = dict.fromkeys(citation for account in said for citation in account.sources)
            cells.append(StatementView(text, notes.cite(sources)) if said else None)
        rows.append(
            AccountRow(
                places.of_words("account", subject),
                subject,
                tuple(cells),
                len(parties) > 1 and sum(cell is not None for cell in cells) == 1,
            )
        )
    return tuple(rows)


def _one_sided(rows: tuple[AccountRow, ...], delegations: tuple[DelegationView, ...]) -> tuple[OneSided, ...]:
    """The subjects of which each side alone speaks."""
    found = []
    for number, delegation in enumerate(delegations):
        subjects = tuple(row.about for row in rows if row.one_sided and row.cells[number])
        if subjects:
            found.append(OneSided(delegation.side, subjects))
    return tuple(found)


def _outcomes(notes: Notes | None, talk: Talk) -> tuple[OutcomeView, ...]:
    """The outcomes; without notes, without marks, as on another talk's page."""
    return tuple(
        OutcomeView(
            f"outcome-{number}" if notes else "",
            outcome.text,
            outcome.state,
            notes.cite(outcome.sources) if notes else (),
        )
        for number, outcome in enumerate(talk.outcomes, 1)
    )


def _named_in_changes(before: Talk, talk: Talk) -> Iterator[Ref]:
    """The round with which a talk is compared, and who led it then and does not now."""
    yield before.ref
    for id, party in before.parties.items():
        if id in talk.parties and talk.parties[id].head:
            yield from party.head


def _changes(edition: Edition, before: Talk, talk: Talk) -> Changes:
    changed, same = [], []
    for id, party in ordered_parties(edition, talk):
        earlier = before.parties.get(id)
        if not party.head or not earlier or not earlier.head:
            continue
        if set(party.head) == set(earlier.head):
            same.append(edition.side(id))
        else:
            links = [tuple(edition.link(ref) for ref in heads) for heads in (earlier.head, party.head)]
            changed.append(HeadChange(edition.side(id), *links))
    both = bool(before.agenda and talk.agenda)
    translated = edition.site.in_language(before.ref, edition.lang)
    earlier_talk = translated if isinstance(translated, Talk) else before
    return Changes(
        previous=edition.link(before.ref),
        gap=gap_between(before.date, talk.date),
        heads=tuple(changed),
        same_heads=tuple(same),
        agenda_added=tuple(item for item in talk.agenda if both and item not in earlier_talk.agenda),
        agenda_dropped=tuple(item for item in earlier_talk.agenda if both and item not in talk.agenda),
        outcomes_before=_outcomes(None, earlier_talk),
    )
