"""An edition: the site in one language, with what the builders of views share."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import ClassVar

from markupsafe import Markup, escape

from ..frozen import frozen
from ..model.asked import shows, unchanging
from ..model.body import Body
from ..model.card import Card
from ..model.dates import Edtf, parse_date
from ..model.feed import Feed
from ..model.figure import Figure
from ..model.formula import inputs_of
from ..model.locale import Locale
from ..model.note import Field, Note
from ..model.person import Person
from ..model.provenance import Provenance, provenance_of
from ..model.refs import Citation, Ref
from ..model.site import OrdinaryPage, Site
from ..model.source import Source
from ..settings import Side
from .charts.picture import Picture, Spec
from .cited import Citations
from .images import with_images
from .previews import Previews
from .relations import Relations
from .views import ChartView, DateView, FigureCard, Link, Mention, SideView, Words

_ORDER = {kind: number for number, kind in enumerate(("talk", "person", "figure", "term", "source", ""))}


@frozen
class Use:
    """A citation that some page makes."""

    page: Link
    sentence: Markup
    words: str
    """Quoted words; empty where none are quoted."""
    ref: Ref | None
    """Whose page it is; None for an ordinary page."""


@frozen
class Fact:
    """A statement in a note's front matter, and the passages that bear it out."""

    words: Markup
    citations: tuple[Citation, ...]


class Edition:
    """The site seen in one language. Everything it works out, it works out once."""

    TEXTS: ClassVar[Mapping[str, Callable[..., object] | None]] = {
        "body": lambda site, note: site.body_at(note.path),
        "mentions": Site.pointed_at,
        "uses": Site.pointed_at,
        "quoted": Site.spoken_by,
    }
    """What looks at texts, and what it rests on then beside all else; see grounds.py."""

    def __init__(self, site: Site, locale: Locale, draw: Callable[[str, Spec], Markup] | None = None) -> None:
        self.site = site
        self.draw = draw
        """Makes an <svg> of a picture's name and a specification of it; None where nothing is drawn."""
        self.locale = locale
        self.relations = Relations(site)
        self.citations = Citations(self)
        self.previews = Previews(self)
        self.lang = locale.lang
        self.drawn: dict[str, Card] = {}
        """The cards that its pages show, by name, for the build to draw."""
        self._links: dict[Ref, Link] = {}
        self._dates: dict[str, DateView] = {}
        self._cards: dict[Ref, FigureCard] = {}
        self._provenance: dict[Ref, Provenance] = {}
        self._facts: dict[str, tuple[Fact, ...]] = {}
        self.pictures: dict[str, Picture] = {}
        """The pictures on its pages, by the name of their files."""
        self.images: set[str] = set()
        """The images in its texts, by path."""

    # Entities in this language

    def note(self, ref: Ref) -> Note | None:
        """A published note in this language, or in the default one where it is not translated."""
        note = self.site.in_language(ref, self.lang)
        return note if note and note.status == "published" else None

    def body(self, note: Note) -> Body | None:
        """A note's converted body."""
        return self.site.bodies.get(note.path)

    def link(self, ref: Ref) -> Link:
        """A link to an entity's page."""
        if ref not in self._links:
            note = self.site.in_language(ref, self.lang)
            side = self.site.settings.side(note.side) if isinstance(note, Person) and note.side else None
            self._links[ref] = Link(
                title=note.title if note else ref.id,
                url=self.site.address(ref, self.lang),
                kind=ref.kind,
                summary=note.summary if note else "",
                side=side.colour if side else "",
                lang=note.lang if note and note.lang != self.lang else "",
            )
        return self._links[ref]

    def page_link(self, page: OrdinaryPage) -> Link:
        """A link to one of Pelican's own pages."""
        return Link(page.title, self.path(page.url), "", page.summary)

    @unchanging
    def path(self, url: str) -> str:
        """An address of ours, ready for href."""
        return f"{self.site.settings.base}/{url}"

    @unchanging
    def canonical(self, path: str) -> str:
        """A whole address out of one that is ready for href."""
        return self.site.settings.site_url + path.removeprefix(self.site.settings.base)

    @unchanging
    def index(self, page: str) -> str:
        """The address of an index or the timeline, such as TALK_INDEX."""
        return self.path(self.site.settings.url(page, self.lang))

    def words(self, value: Ref | str | None) -> Words | None:
        """A term as a link, words as they are."""
        if value is None:
            return None
        if isinstance(value, Ref):
            link = self.link(value)
            return Words(link.title, link)
        return Words(value)

    def plain(self, value: Ref | str | None) -> str:
        """The words of a term or text, without a link."""
        words = self.words(value)
        return words.text if words else ""

    def publisher(self, source: Source) -> str:
        """Who published a source, as this language calls it."""
        note = self.note(source.ref)
        return note.publisher if isinstance(note, Source) else source.publisher

    @unchanging
    def side(self, id: str) -> SideView:
        """A declared side; its id stands in where it is not declared, since the checks report that."""
        side = self.site.settings.side(id, self.lang) or Side(id, id, id, "side-6")
        return SideView(side.id, side.name, side.adjective, side.colour)

    # Dates and numbers

    @unchanging
    def date(self, when: Edtf) -> DateView:
        """A date in words."""
        if when.text not in self._dates:
            iso = "" if when.precision == "range" else when.text.rstrip("~?%")
            is_day = when.precision == "day" and not when.approximate
            self._dates[when.text] = DateView(
                self.locale.date(when), iso, when.approximate, when.known_start.year, is_day
            )
        return self._dates[when.text]

    @unchanging
    def optional_date(self, when: Edtf | None) -> DateView | None:
        """A date in words, where there is one."""
        return self.date(when) if when else None

    @unchanging
    def day(self, day: datetime.date | None) -> DateView | None:
        """A day in words, where there is one."""
        return self.date(parse_date(day.isoformat())) if day else None

    def number(self, figure: Figure) -> tuple[str, str]:
        """A figure's number as printed, and in plain digits."""
        value = self.site.number(figure)
        if value is None:
            return "", ""
        return self.locale.number(value, figure.unit), f"{value:f}"

    def provenance(self, figure: Figure) -> Provenance:
        """Where a figure's number comes from, and whether its sources agree."""
        if figure.ref not in self._provenance:
            self._provenance[figure.ref] = provenance_of(self.site, figure, self.locale)
        return self._provenance[figure.ref]

    def card(self, ref: Ref) -> FigureCard:
        """A figure in a few words."""
        if ref not in self._cards:
            figure = self.site.in_language(ref, self.lang)
            assert isinstance(figure, Figure)
            value, number = self.number(figure)
            source = self.site.notes.get(figure.source.source) if figure.source else None
            self._cards[ref] = FigureCard(
                link=self.link(ref),
                value=value,
                number=number,
                counts=figure.counts,
                scope=self.plain(figure.scope),
                period=self.locale.date(figure.period) if figure.period else "",
                qualifiers=figure.qualifiers,
                as_of=self.day(figure.as_of),
                source=self.link(source.ref) if source else None,
                publisher=self.publisher(source) if isinstance(source, Source) else "",
                provenance=self.provenance(figure).beyond(figure),
            )
        return self._cards[ref]

    def cards(self, refs: Iterator[Ref] | tuple[Ref, ...]) -> tuple[FigureCard, ...]:
        """The figures among some refs, each once."""
        return tuple(self.card(ref) for ref in dict.fromkeys(refs) if isinstance(self.note(ref), Figure))

    # Pictures

    def with_images(self, body: Markup) -> Markup:
        """A body whose images are dressed."""
        return Markup(with_images(body, self.site.images, self.site.settings.base))

    @shows
    def show_images(self, body: Markup) -> None:
        """Note the images that a page shows in its body."""
        base = self.site.settings.base
        self.images |= {path for path in self.site.images if f'"{base}/{path}"' in body}

    @shows
    def picture(self, picture: Picture | None) -> ChartView | None:
        """A picture as pages show it; None where nothing is drawn."""
        if picture is None or self.draw is None:
            return None
        self.pictures[picture.name] = picture
        file = self.path(self.picture_file(picture))
        return ChartView(
            name=picture.name,
            title=picture.title,
            description=picture.description,
            wide=self.draw(picture.name, picture.wide),
            narrow=self.draw(picture.name, picture.narrow),
            svg=f"{file}.svg",
            png=f"{file}.png",
            spec=f"{file}.vl.json",
        )

    @shows
    def card_drawn(self, card: Card) -> None:
        """Note that a page shows a card."""
        self.drawn[card.name] = card

    def picture_file(self, picture: Picture) -> str:
        """Where a picture's files lie, relative to the site's root, without their endings."""
        root = "" if self.lang == self.site.settings.lang else f"{self.lang}/"
        return f"{root}charts/{picture.name}"

    @cached_property
    def feed_names(self) -> tuple[str, ...]:
        """The feeds that have something in them."""
        from .feed import feed_names  # as below

        return feed_names(self)

    @cached_property
    def feeds(self) -> tuple[Feed, ...]:
        """The feeds themselves."""
        from .feed import feeds  # which is made from an edition itself

        return feeds(self)

    # What points where

    def _pages(self) -> Iterator[tuple[Ref | OrdinaryPage, Body]]:
        """Every published page of this edition with its body."""
        for ref, note in self.site.notes.items():
            shown = self.note(ref)
            body = self.body(shown) if shown else None
            if body and note.status == "published":
                yield ref, body
        for page in self.ordinary_pages():
            body = self.site.bodies.get(page.origin.path)
            if body:
                yield page, body

    def ordinary_pages(self) -> Iterator[OrdinaryPage]:
        """Pelican's own pages in this language that readers are meant to find."""
        return (page for page in self.site.pages if page.published and page.indexable and page.origin.lang == self.lang)

    @cached_property
    def _pointing(self) -> Mapping[Ref | Citation, list[tuple[Ref | OrdinaryPage, Body]]]:
        """The pages whose bodies point at each entity or passage."""
        found: dict[Ref | Citation, list[tuple[Ref | OrdinaryPage, Body]]] = defaultdict(list)
        for page, body in self._pages():
            for target in body.pointing:
                found[target].append((page, body))
        return found

    @cached_property
    def _naming(self) -> Mapping[Ref | Citation, list[Note | OrdinaryPage]]:
        """The notes and pages whose front matter names each entity or passage."""
        found: dict[Ref | Citation, list[Note | OrdinaryPage]] = defaultdict(list)
        for ref in self.site.notes:
            if note := self.note(ref):
                inputs = inputs_of(note) if isinstance(note, Figure) else ()
                for target in dict.fromkeys((*(target for _, target in note.pointers), *inputs)):
                    found[target].append(note)
        for page in self.ordinary_pages():
            for target in dict.fromkeys(target for _, target in page.named):
                found[target].append(page)
        return found

    def mentions(self, ref: Ref) -> tuple[Mention, ...]:
        """What links to an entity, a page once, with the sentence that does or the page's summary."""
        found: dict[str, Mention] = {}
        for page, body in self._pointing.get(ref, ()):
            if page != ref:
                link = self.page_link(page) if isinstance(page, OrdinaryPage) else self.link(page)
                sentence = next(edge.sentence for edge in body.edges if edge.target == ref)
                found.setdefault(link.url, Mention(link, Markup(sentence)))
        for naming in self._naming.get(ref, ()):
            if isinstance(naming, OrdinaryPage) or naming.ref != ref:
                link = self.page_link(naming) if isinstance(naming, OrdinaryPage) else self.link(naming.ref)
                found.setdefault(link.url, Mention(link, escape(naming.summary)))
        return tuple(sorted(found.values(), key=lambda m: (_ORDER[m.page.kind], m.page.title, m.page.url)))

    def uses(self, citation: Citation) -> tuple[Use, ...]:
        """Where on the site a passage is cited."""
        found: dict[tuple[str, str, str], Use] = {}
        for page, body in self._pointing.get(citation, ()):
            ref = None if isinstance(page, OrdinaryPage) else page
            link = self.page_link(page) if isinstance(page, OrdinaryPage) else self.link(page)
            for use in body.citations:
                if use.citation == citation:
                    said = Use(link, Markup(use.sentence), use.words, ref)
                    found.setdefault((link.url, use.sentence, use.words), said)
        for naming in self._naming.get(citation, ()):
            if not isinstance(naming, OrdinaryPage):
                link = self.link(naming.ref)
                for fact in self.facts(naming):
                    if citation in fact.citations:
                        found.setdefault((link.url, fact.words, ""), Use(link, fact.words, "", naming.ref))
        return tuple(found.values())

    def facts(self, note: Note) -> tuple[Fact, ...]:
        """The statements in a note's front matter that have citations."""
        if note.path not in self._facts:
            found: dict[Field, tuple[Markup, list[Citation]]] = {}
            for field, citation in note.citations():
                stated = field[:-2] if isinstance(field[-1], int) else field[:-1]  # without "sources" and the index
                if stated not in found:
                    found[stated] = (escape(statement(self, note, field)), [])
                found[stated][1].append(citation)
            self._facts[note.path] = tuple(Fact(words, tuple(citations)) for words, citations in found.values())
        return self._facts[note.path]

    def quoted(self, person: Ref) -> tuple[tuple[Citation, Use], ...]:
        """The quotations of a person's own words: from passages in which they speak, in the order of their sources."""
        return tuple(
            (citation, use) for citation in self.site.spoken.get(person, ()) for use in self.uses(citation) if use.words
        )


def statement(edition: Edition, note: Note, field: Field) -> str:
    """The words of the front matter statement that a citation bears out."""
    value: object = note
    words = note.summary
    for step in field:
        value = getattr(value, str(step), None) if not isinstance(value, (tuple, dict)) else value[step]  # type: ignore[index]
        for name in ("text", "title"):
            found = getattr(value, name, None)
            if isinstance(found, str) and value is not note:
                words = found
    if isinstance(note, Figure) and field[0] == "reported":
        claim = note.reported[int(field[1])]
        return f"{note.title}: {edition.locale.number(claim.value, claim.unit or note.unit)}"
    if isinstance(note, Figure) and field[0] in ("source", "series"):
        return f"{note.title}: {edition.number(note)[0]}"
    return words
