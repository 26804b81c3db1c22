"""Names: how they are compared, and which notes each one stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..frozen import frozen
from .person import Person
from .refs import Ref

if TYPE_CHECKING:
    from .note import Note, Origin
    from .site import Site

# What people type for one and the same mark, and letters that Unicode does not take apart into a letter and an accent.
_ALIKE = {
    **dict.fromkeys("‘’‚‛ʹʻʼˈ′`´＇‹›", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict(zip("ØøŁłĐđĦħŦŧƵƶı", "oollddhhttzzi", strict=True)),
}


def fold(text: str) -> str:
    """A name without what people leave out or type differently: accents, capitals, kinds of apostrophe, quotation
    mark and dash, and runs of white space."""
    if not text.isascii():
        text = _plain(text)
    else:
        text = text.replace("`", "'").lower()
    return " ".join(text.split())


def _plain(text: str) -> str:
    """Fold letters and marks. Twice, because folding the case of some letters brings forth an accent again."""
    for _ in range(2):
        letters = unicodedata.normalize("NFKD", _exchanged(text))
        # A text has few accents of different kinds: to look for each takes less than to look at every letter.
        for accent in filter(unicodedata.combining, set(letters)):
            letters = letters.replace(accent, "")
        text = letters.casefold()
        if text.isascii():
            break
    return _exchanged(text)


def _exchanged(text: str) -> str:
    for mark in set(text).intersection(_ALIKE):
        text = text.replace(mark, _ALIKE[mark])
    return text


class _Characters(dict[int, str]):
    """A memo for str.translate: each character's folded form, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        folded = " " if character.isspace() else _plain(character)
        # A letter that folds to two, such as ß, and an accent that stands alone stay as they are.
        self[point] = folded if len(folded) == 1 else character
        return self[point]


_CHARACTERS = _Characters()


def fold_characters(text: str) -> str:
    """Running text folded character for character, so that a place in the result is a place in the text.

    Expects accented letters composed (NFC), as nearly all text is; white space becomes spaces and is not collapsed.
    """
    return text.translate(_CHARACTERS)


@frozen
class Names:
    """Every name by which a text may speak of a note."""

    refs: Mapping[str, tuple[Ref, ...]]
    """By folded name; more than one ref where notes share a name."""
    written: tuple[str, ...]
    """The names as their notes write them, each once."""

    def find(self, text: str) -> tuple[Ref, ...]:
        """What a title, alias or ref stands for. None: unknown; one: found; more: ambiguous."""
        return self.refs.get(fold(text), ())

    def all(self) -> tuple[str, ...]:
        """The names as written, to suggest from."""
        return self.written


def names_of(site: Site) -> Names:
    """The names of every note and translation of a site; drafts and unreadable notes too."""
    refs: dict[str, dict[Ref, None]] = {}
    written: dict[str, None] = {}

    def add(name: str, ref: Ref) -> None:
        refs.setdefault(fold(name), {})[ref] = None

    for note in site.everything():
        for name in spoken_names(note):
            add(name, note.ref)
            written[name] = None
    for ref, origin in site.unreadable.items():
        for name in _glimpsed_names(origin):
            add(name, ref)
            written[name] = None
    # A ref names its own note, whatever another note's alias says.
    for ref in (*site.notes, *site.unreadable):
        refs[str(ref)] = {ref: None}
    return Names({name: tuple(found) for name, found in refs.items()}, tuple(written))


def spoken_names(note: Note) -> tuple[str, ...]:
    """A note's names; a person's surname too, where the note lets it stand alone."""
    if isinstance(note, Person) and note.surname_alone:
        return (*note.names, note.short_name)
    return note.names


def _glimpsed_names(origin: Origin) -> Iterator[str]:
    """What can be made out of the names in a note with problems, so that links to it are not told as problems too."""
    import yaml  # here, since most sites have no such note

    front = origin.text[: -len(origin.body)] if origin.body else origin.text
    try:
        # The base loader makes nothing but text, lists and mappings.
        fields = yaml.load(front.strip().removesuffix("---"), Loader=yaml.CBaseLoader)  # noqa: S506
    except (yaml.YAMLError, ValueError):
        found = re.search(r"^title:[ \t]*(.+?)[ \t]*$", front, re.MULTILINE)
        fields = {"title": found[1].strip("\"'*_`@")} if found else None
    if not isinstance(fields, dict):
        return
    for field in ("title", "names", "aliases"):
        value = fields.get(field)
        yield from (name for name in (value if isinstance(value, list) else [value]) if isinstance(name, str) and name)
