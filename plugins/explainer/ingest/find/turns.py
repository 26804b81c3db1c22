"""The turns of a transcript: who speaks is told in capitals at the head of a paragraph, up to the next one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...frozen import frozen
from ...model.names import fold
from ...model.refs import Ref
from ..article import Article
from ..findings import Attributed, Mention, Span
from ..known import Known
from ..languages import Rules
from .linking import parts_of
from .speech_reach import Piece

_LABEL = re.compile(r"(?P<title>(?:[A-ZÁÉÍÓÚÑ][\w.’'/-]*[ \u00a0]+){0,9}?)(?P<name>[A-ZÁÉÍÓÚÑ][\w.’'-]+):(?=\s)")
_FEWEST = 3
"""With fewer turns a text is no transcript."""


@frozen
class Turn(Span):
    """What one speaker says at a stretch; the span runs from the head of the first paragraph to the next turn."""

    label: Span
    """The surname, or the word for somebody without a name."""
    title: str
    name: str | None
    """In full; None where the article names nobody so."""


def turns_of(article: Article, mentions: Sequence[Mention]) -> list[Turn]:
    """The turns of an article, in order; none where it is no transcript."""
    labels = [(block, found) for block in article.passages if (found := _label(article, block.start, block.end))]
    if len(labels) < _FEWEST:
        return []
    people = set(article.head.authors) | {each.name for each in mentions if each.kind == "person"}
    ends = [*(block.start for block, _ in labels[1:]), article.blocks[-1].end]
    return [
        Turn(block.start, end, Span(*found.span("name")), found["title"].strip(), _in_full(found["name"], people))
        for (block, found), end in zip(labels, ends, strict=True)
    ]


def _label(article: Article, start: int, end: int) -> re.Match[str] | None:
    found = _LABEL.match(article.text, start, end)
    return found if found and found[0].isupper() else None


def _in_full(surname: str, people: set[str]) -> str | None:
    """The one full name among those of the article that ends in a surname."""
    named = {name for name in people if " " in name and fold(name).split()[-1] == fold(surname)}
    return named.pop() if len(named) == 1 else None


def speakers(turns: Sequence[Turn], rules: Rules, known: Known) -> Iterator[Mention]:
    """Those who speak, each at the head of their turn."""
    honorifics = rules.names.honorifics
    for turn in turns:
        if turn.name:
            called = [word for word in turn.title.split() if word.rstrip(".").lower() not in honorifics]
            role = " ".join(called).title().replace(" Of ", " of ").replace(" For ", " for ") or None
            name, ref = _noted(turn.name, known)
            yield Mention(turn.label.start, turn.label.end, "person", name, role, ref)


def voices_of(article: Article, turns: Sequence[Turn], known: Known) -> list[Piece]:
    """Who stands behind what is said in each turn."""
    found = []
    for turn in turns:
        words = article.text[turn.label.start : turn.label.end]
        if turn.name:
            voice = Attributed("named", *_noted(turn.name, known))
        elif turn.title:
            voice = Attributed("named", f"{turn.title} {words}")
        else:
            voice = Attributed("unnamed", words.lower())
        found.append(Piece(turn.start, turn.end, voice))
    return found


def _noted(name: str, known: Known) -> tuple[str, Ref | None]:
    """A name as its note has it, and the note; as it stands where none or several could be meant."""
    refs = known.people.named(parts_of(name))
    ref = next(iter(refs)) if len(refs) == 1 else None
    return (known.people.notes[ref].title, ref) if ref else (name, None)
