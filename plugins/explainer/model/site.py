"""The whole site as the stages pass it along: every note by ref, and what reading it met."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar, Literal, cast

from ..frozen import frozen
from ..settings import Settings
from .body import Body
from .figure import Figure
from .image import Image
from .locale import derived
from .names import Names, names_of
from .note import Accepted, Field, Note, Origin
from .page import PageChart
from .person import Person
from .refs import FOLDERS, Citation, Kind, Ref
from .source import Source
from .talk import Talk
from .term import Term
from .weighed import Weighed
from .writing import Writing


@frozen
class Table:
    """A CSV file of content/data/."""

    name: str
    path: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """As written, in the order of the columns."""
    lines: tuple[int, ...]
    """The line of the file on which each row ends."""

    def column(self, name: str) -> tuple[str, ...] | None:
        """A column's cells, or None where there is no such column."""
        if name not in self.columns:
            return None
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)


@frozen
class OrdinaryPage:
    """A page or article of Pelican's own that uses the same linking."""

    origin: Origin
    title: str
    summary: str
    template: str
    url: str
    """Relative to the site's root."""
    save_as: str
    published: bool
    figures: tuple[Ref, ...] = ()
    """The figures its front matter names."""
    accepted: tuple[Accepted, ...] = ()
    """Findings of checks that were weighed and may stand."""
    chart: PageChart | None = None
    """The picture that the home page shows."""

    @property
    def named(self) -> tuple[tuple[Field, Ref], ...]:
        """Every ref in its front matter, with the field it stands in."""
        listed = tuple((("figures", index), ref) for index, ref in enumerate(self.figures))
        return (*listed, *(((("chart", "figure"), self.chart.figure),) if self.chart else ()))

    @property
    def stem(self) -> str:
        """What a page and its translations have in common: content/pages/home for home.md and home.es.md."""
        return self.origin.path.removesuffix(".md").removesuffix(f".{self.origin.lang}")

    @property
    def indexable(self) -> bool:
        """Whether search engines and readers' lists should know it: every page but those for missing addresses."""
        return self.save_as.rpartition("/")[2] != "404.html"


_OF_NOTES = ("sources", "talks", "people", "figures", "terms", "feeds", "names", "values", "spoken", "beside_texts")
"""What of a site is worked out from its notes alone."""

_OF_BODIES = ("pointed", "said")
"""What of a site is worked out from its bodies alone."""


@dataclass(frozen=True)
class Site:
    """All notes of the default language by ref, their translations, and the rest of content/."""

    TEXTS: ClassVar[Mapping[str, Callable[..., object] | None]] = {
        "bodies": lambda site, path: site.body_at(path),
        "weighed": lambda site, path: site.weighed.get(path, ()),
        **dict.fromkeys(("writings", "pointed", "pointed_at", "spoken_by", "body_at", "said")),
    }
    """What looks at texts; see grounds.py."""

    settings: Settings
    content: str
    """The folder of all content, as paths in problems begin: content."""
    notes: Mapping[Ref, Note]
    """By ref, in the order of kinds and ids; drafts too."""
    translations: Mapping[tuple[Ref, str], Note] = field(default_factory=dict)
    """A note in another language, by ref and language."""
    unreadable: Mapping[Ref, Origin] = field(default_factory=dict)
    """Notes whose front matter has problems: their ids count as known, so that one mistake is told once."""
    copies: tuple[tuple[Origin, Origin], ...] = ()
    """Two files with one id: the first that was read, and the other."""
    tables: Mapping[str, Table] = field(default_factory=dict)
    """CSV files by name."""
    specs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """The Vega-Lite specifications of content/data/, by the name of their JSON file."""
    images: Mapping[str, Image] = field(default_factory=dict)
    """The images under content/, by path relative to it."""
    files: frozenset[str] = frozenset()
    """Every file under content/, relative to it, with forward slashes."""
    pages: tuple[OrdinaryPage, ...] = ()
    bodies: Mapping[str, Body] = field(default_factory=dict)
    """By path, once linked."""
    originals: Mapping[str, str] = field(default_factory=dict)
    """The full texts of restricted sources that are present on this machine, by the source's id."""
    weighed: Mapping[str, tuple[Weighed, ...]] = field(default_factory=dict)
    """The findings that editors let stand, by path, once checked."""

    def further(self, **more: Any) -> Site:
        """This site one stage further; what notes or bodies alone decide is not worked out again."""
        site = replace(self, **more)
        stays = _OF_NOTES if "bodies" in more else (*_OF_NOTES, *_OF_BODIES)
        site.__dict__.update({name: self.__dict__[name] for name in stays if name in self.__dict__})
        return site

    def standing(self, ref: Ref) -> Literal["published", "draft", "unreadable"] | None:
        """How it stands with a note; None where there is none."""
        note = self.notes.get(ref)
        if note:
            return note.status
        return "unreadable" if ref in self.unreadable else None

    def has_file(self, path: str) -> bool:
        """Whether there is a file under content/, relative to it."""
        return path in self.files

    def of(self, kind: Kind) -> tuple[Note, ...]:
        """The notes of a kind, by id; drafts too."""
        return tuple(note for ref, note in self.notes.items() if ref.kind == kind)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Published sources."""
        return cast(tuple[Source, ...], self._published("source"))

    @cached_property
    def talks(self) -> tuple[Talk, ...]:
        """Published talks, oldest first."""
        talks = cast(tuple[Talk, ...], self._published("talk"))
        return tuple(sorted(talks, key=lambda talk: (talk.date, talk.ref)))

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Published people."""
        return cast(tuple[Person, ...], self._published("person"))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Published figures."""
        return cast(tuple[Figure, ...], self._published("figure"))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Published terms."""
        return cast(tuple[Term, ...], self._published("term"))

    def _published(self, kind: Kind) -> tuple[Note, ...]:
        return tuple(note for note in self.of(kind) if note.status == "published")

    @cached_property
    def spoken(self) -> Mapping[Ref, tuple[Citation, ...]]:
        """The passages in which each person speaks, in the order of their sources."""
        found: dict[Ref, list[Citation]] = defaultdict(list)
        for source in self.of("source"):
            for person, citation in cast(Source, source).spoken:
                found[person].append(citation)
        return {person: tuple(citations) for person, citations in found.items()}

    @cached_property
    def beside_texts(self) -> object:
        """A digest of all that there was before any body was converted."""
        from .digest import Digester

        notes = tuple(self.everything())
        rest = (self.unreadable, self.copies, self.tables, self.specs, self.images, self.files, self.originals)
        return Digester(self).digest((notes, *map(Digester(self).digest, rest)))

    def body_at(self, path: str) -> tuple[str, bytes] | None:
        """The body of a file by its digest; None where there is none."""
        body = self.bodies.get(path)
        return (path, body.digest) if body else None

    @cached_property
    def pointed(self) -> Mapping[Ref | Citation, int]:
        """For each entity and passage a digest of it and of how bodies point at it."""
        found: dict[Ref | Citation, int] = defaultdict(int)
        for body in self.bodies.values():
            for target, how in body.pointing.items():
                found[target] += how
        return found

    @cached_property
    def said(self) -> frozenset[object]:
        """All that texts say, by digests of which each tells of what it is."""
        return frozenset((*map(self.body_at, self.bodies), *self.pointed.values()))

    def pointed_at(self, target: Ref | Citation) -> int:
        """A digest of how bodies point at an entity or passage; 0 where none does."""
        return self.pointed.get(target, 0)

    def spoken_by(self, person: Ref) -> tuple[int, ...]:
        """Digests of how bodies point at each passage in which a person speaks."""
        return tuple(map(self.pointed_at, self.spoken.get(person, ())))

    @cached_property
    def feeds(self) -> tuple[str, ...]:
        """The feeds of the default language that have something in them: changes, corrections, folders of kinds."""
        published = [note for note in self.notes.values() if note.status == "published"]
        kinds = {FOLDERS[note.kind]: None for note in published if note.reviewed or note.corrections}
        corrections = ("corrections",) if any(note.corrections for note in published) else ()
        return ("changes", *kinds, *corrections) if kinds else ()

    def translation(self, ref: Ref, lang: str) -> Note | None:
        """A note's published translation."""
        note = self.translations.get((ref, lang))
        return note if note and note.status == "published" else None

    def original_of(self, origin: Origin) -> Origin | None:
        """The file that a file translates; None where it is an original itself."""
        if origin.lang == self.settings.lang:
            return None
        if origin.ref:
            original = self.notes.get(origin.ref)
            return original.origin if original else None
        stem = next((page.stem for page in self.pages if page.origin is origin), None)
        pages = (page.origin for page in self.pages if page.stem == stem)
        return next((page for page in pages if page.lang == self.settings.lang), None)

    def in_language(self, ref: Ref, lang: str) -> Note | None:
        """A note in a language; in the default language where no translation of it is published."""
        return self.translation(ref, lang) or self.notes.get(ref)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Every language in which something is published; the default one first."""
        others = {note.lang for note in self.translations.values() if note.status == "published"}
        others |= {page.origin.lang for page in self.pages if page.published}
        return (self.settings.lang, *sorted(others - {self.settings.lang}))

    def everything(self) -> Iterator[Note]:
        """Every note and every translation."""
        yield from self.notes.values()
        yield from self.translations.values()

    @cached_property
    def writings(self) -> tuple[Writing, ...]:
        """Every file with a body: notes, translations, notes that could not be read, ordinary pages."""
        return tuple(self._writings())

    def _writings(self) -> Iterator[Writing]:
        bodies, unreadable = self.bodies, self.unreadable
        for note in self.everything():
            if body := bodies.get(note.path):
                yield Writing(note.origin, body, note.status == "published", note, note.ref not in unreadable)
        for ref, origin in unreadable.items():
            if ref not in self.notes and (body := bodies.get(origin.path)):
                yield Writing(origin, body, published=False, readable=False)
        for page in self.pages:
            if body := bodies.get(page.origin.path):
                yield Writing(page.origin, body, page.published, page=page)

    @cached_property
    def names(self) -> Names:
        """Every name by which a text may speak of a note."""
        return names_of(self)

    def address(self, ref: Ref, lang: str) -> str:
        """The address of an entity's page, ready for href."""
        known = self._addresses.get((ref, lang))
        if known is None:
            own = lang if self.translation(ref, lang) else self.settings.lang
            known = f"{self.settings.base}/{self.settings.url(ref.kind.upper(), own, ref.id)}"
            self._addresses[ref, lang] = known
        return known

    @cached_property
    def _addresses(self) -> dict[tuple[Ref, str], str]:
        return {}

    def number(self, figure: Figure) -> Decimal | None:
        """A figure's number as it is printed: what was written, or what its formula gives, sensibly rounded."""
        value = self.values.get(figure.ref)
        return derived(value, figure.unit) if value is not None and figure.value is None else value

    @cached_property
    def values(self) -> Mapping[Ref, Decimal]:
        """The number of every figure that has one."""
        from .formula import values_of

        return values_of(cast(tuple[Figure, ...], self.of("figure")))
