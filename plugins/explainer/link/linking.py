"""What the Markdown processors know of the site, and what they record of the body at hand."""

from __future__ import annotations

import html
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from xml.etree.ElementTree import Element

from ..model.body import CitationUse, Edge, Target
from ..model.figure import Figure
from ..model.file_link import file_link
from ..model.gazetteer import Gazetteer
from ..model.locale import Locale
from ..model.names import Names
from ..model.note import Origin
from ..model.refs import Citation, Ref
from ..model.site import Site
from ..model.source import Source
from ..model.variant import parse_variant
from .addresses import note_of
from .numbers import Numbers


@dataclass
class Record:
    """What one body points at, gathered while Markdown works through it."""

    origin: Origin | None
    cited: dict[str, tuple[Citation, str]] = field(default_factory=dict)
    """The citation and the quoted words behind a mark that has no number yet, by key."""
    numbers: dict[Citation, int] = field(default_factory=dict)
    uses: Counter[Citation] = field(default_factory=Counter)
    edges: list[Edge] = field(default_factory=list)
    citations: list[CitationUse] = field(default_factory=list)
    against: dict[Element, Ref] = field(default_factory=dict)
    """The figure against which a number is set, by the number's element."""
    sourced: dict[Element, str] = field(default_factory=dict)
    """Where a number comes from, by the element around it."""
    headings: list[tuple[str, str]] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    targets: list[Target] = field(default_factory=list)


class Linking:
    """The site's names and addresses for a language, and the record of the body that is being converted."""

    def __init__(self, site: Site, gazetteer: Gazetteer, numbers: Numbers, locale: Locale) -> None:
        self.site = site
        self.gazetteer = gazetteer
        self.numbers = numbers
        self.locale = locale
        self.names: Names = site.names
        self.record = Record(None)
        self._addresses: dict[Ref, str] = {}
        self._refs: dict[str, Ref] = {}

    def begin(self, origin: Origin | None) -> None:
        """Forget the last body, and what was asked for it; what follows is of this one."""
        self.record = Record(origin)
        self._addresses.clear()
        self._refs.clear()

    def address(self, ref: Ref) -> str:
        """The address of an entity's page in this language."""
        if ref not in self._addresses:
            url = self._addresses[ref] = self.site.address(ref, self.locale.lang)
            self._refs[url] = ref
        return self._addresses[ref]

    def may_link(self, ref: Ref) -> bool:
        """Whether the entity has a page, and one that is not the page of the body at hand."""
        note = self.site.notes.get(ref)
        return note is not None and note.status == "published" and not self.is_own(ref)

    def is_own(self, ref: Ref) -> bool:
        """Whether the body at hand is the entity's own."""
        return self.record.origin is not None and self.record.origin.ref == ref

    def in_content(self, origin: Origin) -> str:
        """A file's path relative to content/."""
        return origin.path.removeprefix(self.site.content + "/")

    def is_note(self, origin: Origin) -> bool:
        """Whether a file is a note of ours, and not an ordinary page."""
        return origin.ref is not None

    def spoken(self, target: str, refs: tuple[Ref, ...]) -> str:
        """What a link says: the name as it was written, or the title where a ref was."""
        if len(refs) == 1 and target == str(refs[0]):
            note = self.site.in_language(refs[0], self.locale.lang)
            return note.title if note else target
        return target

    def shown(self, figure: Figure, variant: str) -> tuple[str, Decimal] | None:
        """A figure token's text and number; None where there is no such variant or no number."""
        return self.numbers.shown(figure, variant, self.locale.lang)

    def set_against(self, number: Element, variant: str) -> None:
        """Note the other figure that a number's variant makes use of."""
        parsed = parse_variant(variant)
        if parsed and parsed.against and self.site.notes.get(parsed.against):
            self.record.against[number] = parsed.against

    def provenance(self, figure: Figure, variant: str) -> str:
        """Where a number comes from; what it is set against, where its variant sets it against another."""
        return self.numbers.provenance(figure, variant, self.locale.lang)

    def ref_at(self, url: str) -> Ref | None:
        """The published entity to which a link leads: by an address that linking gave, or by a note's file."""
        if url in self._refs or not self.record.origin:
            return self._refs.get(url)
        file = file_link(html.unescape(url), self.in_content(self.record.origin))
        note = note_of(file[0], self.site) if file else None
        return note[0] if note and self.may_link(note[0]) else None

    def cite(self, citation: Citation, words: str) -> str:
        """Note a citation that Markdown has come upon, in whatever order it does; the key by which to find it again."""
        key = f"cited-{len(self.record.cited)}"
        self.record.cited[key] = (citation, words)
        return key

    def foreign(self, citation: Citation) -> str:
        """The language of a source's words where it is not that of the page."""
        source = self.site.notes.get(citation.source)
        return source.foreign_to(self.locale.lang) if isinstance(source, Source) else ""

    def number(self, citation: Citation) -> tuple[int, int]:
        """The number of a citation, given in the order of reading, and how often it has been made by now."""
        numbers, uses = self.record.numbers, self.record.uses
        uses[citation] += 1
        return numbers.setdefault(citation, len(numbers) + 1), uses[citation]
