"""JSON-LD: what a page is about, in schema.org's words. No date stands here that a person did not write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from ..model.dates import Edtf
from ..model.figure import Figure
from ..model.formula import inputs_of
from ..model.person import Person
from ..model.refs import Ref
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .cited import Cited
from .edition import Edition
from .views import CorrectionView, Link

Node = dict[str, Any]
"""A thing with its type and properties. Properties without a value are left out at the end."""

_TERM_TYPES = {"organisation": "Organization", "place": "Place", "law": "Legislation", "event": "Event"}
_SOURCE_TYPES = {
    "article": "NewsArticle", "readout": "Report", "law": "Legislation", "dataset": "Dataset", "page": "WebPage",
}  # fmt: skip
_STATES = {
    "announced": "EventScheduled",
    "held": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
    "declined": "EventCancelled",
}
_ARTICLE = ["WebPage", "Article"]


def talk_data(edition: Edition, talk: Talk, page: Mapping[str, Any], cited: Iterable[Cited]) -> Markup:
    """An Event with its place, the sides that held it, who took part, and their own accounts of it."""
    first, last = _bounds(talk.date)
    people = [ref for party in talk.parties.values() for ref in (*party.head, *party.members)]
    readouts = [edition.site.notes.get(party.readout) for party in talk.parties.values() if party.readout]
    event = {
        **_about("Event", page),
        "startDate": first,
        "endDate": last,
        "eventStatus": f"https://schema.org/{_STATES[talk.state]}",
        "location": _named(edition, "Place", talk.place),
        "superEvent": _named(edition, "EventSeries", talk.series),
        "organizer": [{"@type": "Organization", "name": edition.side(id).name} for id in talk.parties],
        "attendee": [_named(edition, "Person", ref) for ref in dict.fromkeys(people)],
        "about": [{"@type": "Thing", "name": subject} for subject in talk.agenda],
        "recordedIn": [_work(edition, readout) for readout in readouts if isinstance(readout, Source)],
    }
    return _page(edition, page, _ARTICLE, event, cited)


def person_data(edition: Edition, person: Person, page: Mapping[str, Any], cited: Iterable[Cited]) -> Markup:
    """A Person with other names, posts and the bodies in which they held them."""
    bodies = dict.fromkeys(role.organisation for role in person.roles if role.organisation)
    data = {
        **_about("Person", page),
        "alternateName": [name for name in dict.fromkeys(person.names) if name != person.title],
        "jobTitle": list(dict.fromkeys(role.title for role in person.roles)),
        "affiliation": [_named(edition, "Organization", body) for body in bodies],
        "sameAs": f"https://www.wikidata.org/entity/{person.wikidata}" if person.wikidata else None,
    }
    return _page(edition, page, "ProfilePage", data, cited)


def figure_data(edition: Edition, figure: Figure, page: Mapping[str, Any], cited: Iterable[Cited]) -> Markup:
    """A Dataset of one Observation, the number, and what it rests on."""
    _, number = edition.number(figure)
    series = figure.series
    download = edition.canonical(edition.path(f"data/{series.data}")) if series else ""
    source = edition.site.notes.get(figure.source.source) if figure.source else None
    rests_on: list[Node | None] = [_work(edition, source)] if isinstance(source, Source) else []
    rests_on += [_named(edition, "Dataset", ref) for ref in dict.fromkeys(inputs_of(figure))]
    place = _named(edition, "Place", figure.scope)
    data = {
        **_about("Dataset", page),
        "variableMeasured": figure.counts,
        "temporalCoverage": figure.period.text if figure.period and not figure.period.approximate else None,
        "spatialCoverage": place,
        "isBasedOn": rests_on,
        "distribution": download and {"@type": "DataDownload", "contentUrl": download, "encodingFormat": "text/csv"},
        "about": {
            "@type": "Observation",
            "variableMeasured": figure.counts,
            "observationAbout": place,
            "observationDate": figure.as_of.isoformat() if figure.as_of else None,
            "value": (float(number) if "." in number else int(number)) if number else None,
            "unitText": figure.unit,
        },
    }
    return _page(edition, page, _ARTICLE, data, cited)


def term_data(edition: Edition, term: Term, page: Mapping[str, Any], cited: Iterable[Cited]) -> Markup:
    """An organisation, place, law or event as such; a policy as a defined term."""
    type = _TERM_TYPES.get(term.type, "DefinedTerm")
    first, last = _bounds(term.date) if term.date else (None, None)
    own: dict[str, Node] = {
        "Event": {"startDate": first, "endDate": last},
        "Legislation": {"legislationDate": None if last else first},
        "DefinedTerm": {"inDefinedTermSet": edition.canonical(edition.index("TERM_INDEX"))},
    }
    data = {**_about(type, page), "alternateName": list(term.aliases), **own.get(type, {})}
    return _page(edition, page, _ARTICLE, data, cited)


def source_data(edition: Edition, source: Source, page: Mapping[str, Any]) -> Markup:
    """The cited work itself, which the page is about."""
    first, last = _bounds(source.published) if source.published else (None, None)
    original = edition.site.notes.get(source.part_of) if source.part_of else None
    work = {
        **_about(_SOURCE_TYPES.get(source.type, "CreativeWork"), page),
        "url": source.url,
        "archivedAt": source.archived,
        "publisher": {"@type": "Organization", "name": source.publisher},
        "author": [{"@type": "Person", "name": name} for name in source.authors or ()],
        "datePublished": None if last else first,
        "inLanguage": source.language,
        "isBasedOn": _work(edition, original) if isinstance(original, Source) else None,
    }
    return _page(edition, page, "WebPage", work, ())


def index_data(edition: Edition, page: Mapping[str, Any], count: int | None = None) -> Markup:
    """A page that explains, or one that lists so many things."""
    items = None if count is None else {"@type": "ItemList", "name": page["title"], "numberOfItems": count}
    return _page(edition, page, "WebPage" if count is None else "CollectionPage", items, ())


def _page(
    edition: Edition, page: Mapping[str, Any], type: str | list[str], about: Node | None, cited: Iterable[Cited]
) -> Markup:
    """The page: the thing it is about, the works it cites, and the way to it from the home page."""
    settings = edition.site.settings
    home = edition.canonical(edition.path(""))
    card, reviewed = page.get("card"), page.get("reviewed")
    data = {
        "@context": "https://schema.org",
        "@type": type,
        "headline" if "Article" in type else "name": page["title"],
        "url": page["canonical"],
        "inLanguage": edition.lang,
        "image": card.url if card else None,
        "lastReviewed": reviewed.iso if reviewed else None,
        "isPartOf": {"@type": "WebSite", "name": settings.site_name_in(edition.lang), "url": home},
        "publisher": {"@type": "Organization", "name": settings.site_name_in(edition.lang), "url": home},
        "mainEntity": about,
        "citation": [_cited(edition, one) for one in cited],
        "correction": [_correction(one) for one in page.get("corrections", ())],
        "breadcrumb": _way(edition, page),
    }
    text = json.dumps(_known(data), ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))


def _about(type: str, page: Mapping[str, Any]) -> Node:
    """The thing that a page is about."""
    return {"@type": type, "name": page["title"], "description": page["summary"], "url": page["canonical"]}


def _named(edition: Edition, type: str, value: Ref | str | None) -> Node | None:
    """Something with a name, and with a page of ours where it has one."""
    if isinstance(value, Ref):
        link = edition.link(value)
        return {"@type": type, "name": link.title, "url": edition.canonical(link.url)}
    return {"@type": type, "name": value} if value else None


def _work(edition: Edition, source: Source) -> Node:
    """A source, by its page of ours."""
    node = _named(edition, _SOURCE_TYPES.get(source.type, "CreativeWork"), source.ref)
    assert node is not None
    return node


def _cited(edition: Edition, one: Cited) -> Node:
    """A source that the page cites."""
    url = edition.canonical(one.source.url)
    return {"@type": _SOURCE_TYPES.get(one.type, "CreativeWork"), "name": one.source.title, "url": url}


def _correction(one: CorrectionView) -> Node:
    return {"@type": "CorrectionComment", "text": f"{one.was} → {one.now}", "datePublished": one.date.iso}


def _bounds(when: Edtf) -> tuple[str | None, str | None]:
    """The first and the last day of a date as exactly as it was written; None for what was not, or only about."""
    if when.approximate:
        return None, None
    first, last = when.bounds
    return _iso(first), _iso(last) if "/" in when.text else None


def _iso(text: str) -> str | None:
    """A day, month or year; None for a season, a decade or an open end."""
    return text if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", text) else None


def _way(edition: Edition, page: Mapping[str, Any]) -> Node | None:
    """The breadcrumbs, this page the last of them."""
    crumbs: tuple[Link, ...] = page.get("breadcrumbs", ())
    steps = [(crumb.title, edition.canonical(crumb.url)) for crumb in crumbs]
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": {"@id": address}}
        for position, (name, address) in enumerate([*steps, (page["title"], page["canonical"])], 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items} if crumbs else None


def _known(node: Node) -> Node:
    """A thing without the properties that have no value, all the way down."""
    kept = {}
    for name, value in node.items():
        if isinstance(value, dict):
            value = _known(value)
        elif isinstance(value, list):
            value = [_known(one) if isinstance(one, dict) else one for one in value]
            value = value[0] if len(value) == 1 else value
        if value not in (None, "", [], {}):
            kept[name] = value
    return kept
