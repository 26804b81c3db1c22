"""People of whom the article speaks: drafts for those who have no note, and days on which others held their posts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...model.dates import Edtf
from ...model.names import fold
from ...model.person import Person, Role
from ..findings import Mention
from ..known import Known
from .adding import with_item
from .ids import sentence_case
from .material import Material
from .proposal import Proposal
from .sketch import Sketch

_ROLE_WORDS = 12
"""A longer role is a whole clause, and no title."""


def new_people(material: Material) -> Iterator[Sketch]:
    """A draft for everybody who is named in full and has no note."""
    by_name: dict[str, list[Mention]] = {}
    for mention in material.findings.mentions:
        if mention.kind == "person" and not mention.ref and len(mention.name.split()) > 1:
            by_name.setdefault(mention.name, []).append(mention)
    for name, mentions in by_name.items():
        cited = next((c for each in mentions if (c := _naming(each, name, material))), None)
        if cited:
            role = _role(name, mentions, material)
            yield Sketch("person", (name,), _fields(name, role, material), _body(name, cited), tuple(mentions))


def _naming(mention: Mention, name: str, material: Material) -> str | None:
    return material.cites.naming(material.article.passage_at(mention.start), name)


def _fields(name: str, role: tuple[str, str] | None, material: Material) -> dict[str, Any]:
    called = f", {role[0]}," if role else ""
    fields: dict[str, Any] = {
        "summary": f"{name}{called} is spoken of in a report by {material.publisher}.",
        "side": _side(role[0], material.known) if role else "",
    }
    if role and material.day:
        fields["roles"] = [{"title": sentence_case(role[0]), "seen": [str(material.day)], "sources": [role[1]]}]
    return fields


def _body(name: str, cited: str) -> str:
    return f"Write here who {name} is, each sentence with its source [@{cited}]."


def _role(name: str, mentions: list[Mention], material: Material) -> tuple[str, str] | None:
    """The first role that is given as held, and the citation of its passage."""
    for mention in mentions:
        if mention.role and len(mention.role.split()) <= _ROLE_WORDS and material.holds_now(mention):
            cited = _naming(mention, name, material)
            if cited:
                return mention.role, cited
    return None


def _side(role: str, known: Known) -> str:
    """The side whose adjective or name a role begins with."""
    words = role.split()
    return next((side for count in (2, 1) if (side := known.side(" ".join(words[:count])))), "")


def seen_in_post(material: Material) -> Iterator[Proposal]:
    """The day of the article for a role that it gives, where the note does not know it held so early or late."""
    done: set[str] = set()
    for mention in material.findings.mentions:
        note = material.known.site.notes.get(mention.ref) if mention.ref else None
        if not isinstance(note, Person) or str(note.ref) in done or note.ref in material.known.site.unreadable:
            continue
        index = _held(note, mention, material)
        cited = _cited(note, mention, material)
        if index is None or cited is None:
            continue
        try:
            text = _with_day(note, index, str(material.day), cited)
        except ValueError:
            continue
        done.add(str(note.ref))
        yield Proposal(
            key=str(note.ref),
            kind="person",
            path=note.path,
            title=f"{note.title}, {note.roles[index].title} on {material.day}",
            before=note.origin.text,
            after=text,
            evidence=material.passages([mention.start]),
            spans=(mention,),
            needs=(f"source:{material.source}",),
        )


def held_on(note: Person, day: Edtf, material: Material) -> bool:
    """Whether a post of somebody reaches a day, by their note or once the day of the article stands there."""
    if note.roles_on(day):
        return True
    posts = {_held(note, each, material) for each in material.findings.mentions if each.ref == note.ref} - {None}
    seen = [seen.start for index in posts if index is not None for seen in note.roles[index].seen]
    return bool(seen and material.day and min(seen) <= day.end and day.start <= material.day.end)


def _held(note: Person, mention: Mention, material: Material) -> int | None:
    """The one role of a note that the article says is held, on a day of which the note does not know it."""
    if not mention.role or material.day is None or not material.holds_now(mention):
        return None
    current = [index for index, role in enumerate(note.roles) if not role.until]
    roles = [index for index in current if _same_post(note.roles[index], mention.role, note, material)]
    if len(roles) != 1:
        return None
    role = note.roles[roles[0]]
    early = role.since is not None and material.day.start < role.since.start
    return None if early or role.covers(material.day) else roles[0]


def _same_post(role: Role, said: str, note: Person, material: Material) -> bool:
    """Whether a note's role is the one that the article gives, with or without its side before it."""
    title, words = fold(role.title), fold(said)
    side = material.known.site.settings.side(note.side or "")
    befores = ("", *(f"{fold(each)} " for each in (side.adjective, side.name))) if side else ("",)
    return any(title == words.removeprefix(before) for before in befores)


def _cited(note: Person, mention: Mention, material: Material) -> str | None:
    return material.cites.naming(material.article.passage_at(mention.start), *note.names, note.short_name)


def _with_day(note: Person, index: int, day: str, cited: str) -> str:
    place = ("roles", index)
    text = with_item(note.origin.text, (*place, "seen"), day, behind=("from", "organisation", "title"))
    if cited in map(str, note.roles[index].sources):
        return text
    return with_item(text, (*place, "sources"), cited, behind=("seen",))
