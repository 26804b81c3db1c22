"""It is clear who says what: a report's speaker is its passage's, and one side's word is not given as fact.

What one side says in a summary without "said", and an account of only one side where both published one, is a
judgement and a warning; the rest is an error.

Passes: `attribution: named` for a passage with `by="person:ana-maru"`, and the same or no speaker beside it.
Fails:  the same for a passage with `by="a spokesperson"`; `by="Ana Maru"` where she has a note; two parties with a
        `readout` each, only one of which has `says`; the summary "The dam leaks" where only one side says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model.claim import Claim
from ..model.figure import Figure
from ..model.passages import Passage
from ..model.person import Person
from ..model.refs import Ref
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Delegation, Talk
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed
from .accounts import one_sided
from .each_file import each_file
from .sound import sound
from .words import passages

ID = "EX211"

_VOICES = {
    "document": "a document's",
    "named": "a named speaker's",
    "unnamed": "an unnamed speaker's",
    "reporter": "the reporter's",
}
"""Whose words a passage has, by attribution."""


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report reports and passages whose speaker is not clear, and talks of which only one side is heard."""
    note = sound(writing, site)
    if isinstance(note, Figure):
        yield from _claims(note, site)
    elif isinstance(note, Source):
        yield from _speakers(note, site)
    elif isinstance(note, Talk):
        for problem in (*_unheard(note, site), *_given_as_fact(note, site)):
            yield replace(problem, severity="warning")


def _claims(figure: Figure, site: Site) -> Iterator[Problem]:
    for index, claim in enumerate(figure.reported):
        source = site.notes.get(claim.source.source)
        if isinstance(source, Source) and (found := _disagreement(claim, source, site)):
            field, what, mend = found
            yield figure.origin.problem(("reported", index, field), what, mend, ID)


def _disagreement(claim: Claim, source: Source, site: Site) -> tuple[str, str, str] | None:
    """The field in which a claim disagrees with its passage, or with itself; what is wrong, and how to mend it."""
    passage = source.passages.get(claim.source.passage or "")
    if claim.source.passage and passage is None:  # which another check tells
        return None
    if claim.speaker and claim.attribution != "named":
        what = f"{claim.speaker} speaks, and the attribution is {claim.attribution}"
        return "attribution", what, "Write attribution: named, or leave the speaker out."
    meant = {source.attribution_of(claim.source.passage)}
    if claim.source.passage is None:
        meant |= {source.attribution_of(id) for id in source.passages}
    if claim.attribution not in meant:
        words = passage.by if passage else ""
        return "attribution", *_other_voice(claim, sorted(meant), words, site)
    speaker = passage.speaker if passage else None
    if claim.speaker and speaker and speaker != claim.speaker:
        what = f"{_name(claim.speaker, site)} speaks here, and in {claim.source} {_name(speaker, site)} does"
        return "speaker", what, "Correct one of the two."
    return None


def _other_voice(claim: Claim, meant: list[str], words: str, site: Site) -> tuple[str, str]:
    """A claim that is attributed to another voice than its passage has."""
    voices = listed(_VOICES[each] for each in meant)
    shown = f" ({words})" if words else ""
    if claim.attribution == "named" and not claim.speaker:
        what = f"a named speaker stands behind this report, and neither it nor {claim.source} names one"
        return what, f"The words there are {voices}{shown}: write that, or who speaks."
    who = f"{_name(claim.speaker, site)}'s" if claim.speaker else _VOICES[claim.attribution]
    what = f"the words of {claim.source} are {voices}{shown}, and here they are {who}"
    return what, f"Write attribution: {listed(meant)}, or say in the passage's mark who speaks."


def _name(ref: Ref, site: Site) -> str:
    note = site.notes.get(ref)
    return note.title if note else str(ref)


def _speakers(source: Source, site: Site) -> Iterator[Problem]:
    """Speakers given in words who have a note."""
    for passage in source.passages.values():
        if person := _person_of(passage, site):
            what = f'"{passage.by}" has a note and stands here as an unnamed speaker'
            yield source.origin.body_problem(passage.offset, what, f'Write by="{person}".', ID)


def _person_of(passage: Passage, site: Site) -> Ref | None:
    """The person whose name the words for a speaker are, with or without a title before it."""
    if not passage.by or passage.by.startswith("person:"):
        return None
    names = [passage.by]
    names += (passage.by[len(title) :] for title in site.settings.titles if passage.by.startswith(f"{title} "))
    found = {ref for name in names for ref in site.names.find(name) if isinstance(site.notes.get(ref), Person)}
    return found.pop() if len(found) == 1 else None


def _unheard(talk: Talk, site: Site) -> Iterator[Problem]:
    """Sides whose own account says more than the talk tells, beside another side's that is told."""
    with_readout = {side: party for side, party in talk.parties.items() if party.readout}
    told = [_adjective(side, site) for side, party in with_readout.items() if party.says]
    for side, party in with_readout.items():
        if told and not party.says and (untold := _untold(talk, party, site)):
            theirs = f"the {listed(told, 'and')} account{'s are' if len(told) > 1 else ' is'}"
            what = (
                f"the {_adjective(side, site)} side has an account of its own, {party.readout}, and only {theirs} told"
            )
            mend = f"Add says, with what {untold} of that source says."
            yield talk.origin.problem(("parties", side), what, mend, ID)


def _untold(talk: Talk, party: Delegation, site: Site) -> str:
    """The passages of a side's account that nothing in the talk's front matter rests on."""
    readout = site.notes.get(party.readout) if party.readout else None
    cited = {citation.passage for _, citation in talk.citations() if citation.source == party.readout}
    return passages(set(readout.passages) - cited) if isinstance(readout, Source) else ""


def _given_as_fact(talk: Talk, site: Site) -> Iterator[Problem]:
    for side, account in one_sided(talk, site):
        said = account.text.rstrip(".")
        what = f'the summary gives as fact what only the {_adjective(side, site)} side says: "{said}"'
        mend = "Say who says so, or add another side's account of the same subject."
        yield talk.origin.problem(("summary",), what, mend, ID)


def _adjective(id: str, site: Site) -> str:
    side = site.settings.side(id)
    return side.adjective if side else id
