"""A note's statements: what its front matter says, in words, with the passages that bear it out."""

from __future__ import annotations

from collections.abc import Iterator

from ..frozen import frozen
from ..model.locale import Locale
from ..model.note import Field, Note
from ..model.person import Role
from ..model.refs import Citation, Ref
from ..model.sentences import spans
from ..model.site import Site
from ..model.talk import Account, Delegation, Outcome, Talk


@frozen
class Stated:
    """A statement, where it stands, and its passages."""

    words: str
    line: int
    citations: tuple[Citation, ...]


def in_fields(site: Site, locale: Locale, note: Note, without: tuple[str, ...] = ()) -> Iterator[Stated]:
    """The statements of the front matter, but for those of the fields left out."""
    found: dict[Field, list[Citation]] = {}
    for field, citation in note.citations():
        if field[0] not in without:
            end = next(index for index, step in enumerate(field) if step in ("source", "sources"))
            found.setdefault(field[:end], []).append(citation)
    for field, citations in found.items():
        where = field or ("sources",)
        yield Stated(_words(site, locale, note, field), note.origin.position(*where).line, tuple(citations))


def in_body(note: Note, citations: Iterator[tuple[int, Citation]]) -> Iterator[Stated]:
    """The sentences of the body that carry a citation, given each citation with its offset, in order."""
    found: dict[tuple[int, int], list[Citation]] = {}
    for offset, citation in citations:
        found.setdefault(_sentence(note.body, offset), []).append(citation)
    for (start, end), cited in found.items():
        words = " ".join(note.body[start:end].split())
        yield Stated(words, note.origin.body_line + note.body.count("\n", 0, start), tuple(dict.fromkeys(cited)))


def _sentence(body: str, offset: int) -> tuple[int, int]:
    """Where the sentence around an offset begins and ends, within its paragraph."""
    end = body.find("\n\n", offset)
    end = len(body) if end < 0 else end
    start = body.rfind("\n\n", 0, offset) + 1
    start = end - len(body[start:end].lstrip())
    for first, last in spans(body[start:end]):
        if offset < start + last:
            return start + first, start + last
    return start, end


def _words(site: Site, locale: Locale, note: Note, field: Field) -> str:
    """What is stated there."""
    part: object = note
    for step in field:
        part = part[step] if isinstance(part, (tuple, dict)) else getattr(part, str(step))  # type: ignore[index]
    side = site.settings.side(str(field[1])) if field[:1] == ("parties",) else None
    speaks = side.name if side else str(field[1]) if field[:1] == ("parties",) else ""
    match part:
        case Outcome():
            return f"{part.text} ({part.state})"
        case Account():
            return f"{speaks}, on {part.about}: {part.text}"
        case Delegation():
            people = ", ".join(_named(site, ref) for ref in (*part.head, *part.members))
            return f"{speaks}, delegation: {people or 'nobody named'}"
        case Role():
            return _role(site, locale, part)
        case Talk():
            place = f", {_named(site, part.place)}" if part.place else ""
            return f"{part.state.capitalize()}: {locale.date(part.date)}{place}"
        case _:
            return note.summary


def _role(site: Site, locale: Locale, role: Role) -> str:
    parts = [role.title]
    if role.organisation:
        parts.append(_named(site, role.organisation))
    if role.since:
        parts.append(f"from {locale.date(role.since)}")
    if role.until:
        parts.append(f"to {locale.date(role.until)}")
    if role.seen:
        parts.append(f"seen {' and '.join(map(locale.date, role.seen))}")
    return ", ".join(parts)


def _named(site: Site, value: Ref | str) -> str:
    note = site.notes.get(value) if isinstance(value, Ref) else None
    return note.title if note else str(value)
