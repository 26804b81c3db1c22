"""JSON-LD: what a page is about, in schema.org's words. No date stands here that a person did not write."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from ..model.figure import Figure
from ..model.person import Person
from ..model.refs import Ref
from ..model.source import Source
from ..model.talk import Talk
from ..model.term import Term
from .edition import Edition
from .views import Link

_TERM_TYPES = {"organisation": "Organization", "place": "Place", "law": "Legislation", "event": "Event"}
_SOURCE_TYPES = {"article": "NewsArticle", "law": "Legislation", "dataset": "Dataset", "page": "WebPage"}
_STATES = {
    "announced": "EventScheduled",
    "held": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
    "declined": "EventCancelled",
}


def talk_data(edition: Edition, talk: Talk, page: Mapping[str, Any]) -> Markup:
    """An Event with its place, organisers and people."""
    event: dict[str, Any] = {
        "@type": "Event",
        "name": talk.title,
        "description": talk.summary,
        "url": page["canonical"],
        "eventStatus": f"https://schema.org/{_STATES[talk.state]}",
    }
    if talk.date.precision != "range" and not talk.date.approximate:
        event["startDate"] = talk.date.text
    if talk.place:
        event["location"] = {"@type": "Place", "name": edition.plain(talk.place)}
    people = [ref for party in talk.parties.values() for ref in (*party.head, *party.members)]
    event["organizer"] = [{"@type": "Organization", "name": edition.side(id).name} for id in talk.parties]
    event["performer"] = [_person(edition, ref) for ref in people]
    return _graph(event, page)


def person_data(edition: Edition, person: Person, page: Mapping[str, Any]) -> Markup:
    """A Person with other names and posts."""
    data: dict[str, Any] = {
        "@type": "Person",
        "name": person.title,
        "description": person.summary,
        "url": page["canonical"],
        "alternateName": [name for name in person.names if name != person.title],
        "jobTitle": list(dict.fromkeys(role.title for role in person.roles)),
    }
    if person.wikidata:
        data["sameAs"] = f"https://www.wikidata.org/entity/{person.wikidata}"
    return _graph(data, page)


def figure_data(edition: Edition, figure: Figure, page: Mapping[str, Any]) -> Markup:
    """A Dataset with the number as its measured property."""
    measured: dict[str, Any] = {"@type": "PropertyValue", "name": figure.counts, "unitText": figure.unit}
    _, number = edition.number(figure)
    if number:
        measured["value"] = float(number) if "." in number else int(number)
    data: dict[str, Any] = {
        "@type": "Dataset",
        "name": figure.title,
        "description": figure.summary,
        "url": page["canonical"],
        "variableMeasured": measured,
    }
    if figure.period:
        data["temporalCoverage"] = figure.period.text
    if figure.scope:
        data["spatialCoverage"] = edition.plain(figure.scope)
    if figure.source:
        data["isBasedOn"] = _canonical(edition, edition.link(figure.source.source))
    if figure.series:
        download = edition.canonical(edition.path(f"data/{figure.series.data}"))
        data["distribution"] = {"@type": "DataDownload", "contentUrl": download, "encodingFormat": "text/csv"}
    return _graph(data, page)


def term_data(edition: Edition, term: Term, page: Mapping[str, Any]) -> Markup:
    """An organisation, place, law or event as such; a policy as a defined term."""
    data = {
        "@type": _TERM_TYPES.get(term.type, "DefinedTerm"),
        "name": term.title,
        "description": term.summary,
        "url": page["canonical"],
        "alternateName": list(term.aliases),
    }
    return _graph(data, page)


def source_data(edition: Edition, source: Source, page: Mapping[str, Any]) -> Markup:
    """The cited work itself, with this page as one about it."""
    data: dict[str, Any] = {
        "@type": _SOURCE_TYPES.get(source.type, "CreativeWork"),
        "name": source.title,
        "description": source.summary,
        "publisher": {"@type": "Organization", "name": source.publisher},
        "inLanguage": source.language,
        "subjectOf": page["canonical"],
    }
    if source.url:
        data["url"] = source.url
    if source.authors:
        data["author"] = [{"@type": "Person", "name": name} for name in source.authors]
    if source.published and source.published.precision != "range":
        data["datePublished"] = source.published.text.rstrip("~?%")
    return _graph(data, page)


def index_data(edition: Edition, page: Mapping[str, Any]) -> Markup:
    """A page that lists or explains."""
    return _graph({"@type": "WebPage", "name": page["title"], "url": page["canonical"]}, page, edition.lang)


def _person(edition: Edition, ref: Ref) -> dict[str, Any]:
    link = edition.link(ref)
    return {"@type": "Person", "name": link.title, "url": _canonical(edition, link)}


def _canonical(edition: Edition, link: Link) -> str:
    return edition.canonical(link.url)


def _graph(about: dict[str, Any], page: Mapping[str, Any], lang: str = "") -> Markup:
    """The thing and the way to it from the home page, safe within a script element."""
    about = {key: value for key, value in about.items() if value not in ([], "", None)}
    if lang:
        about["inLanguage"] = lang
    crumbs: tuple[Link, ...] = page.get("breadcrumbs", ())
    graph: list[dict[str, Any]] = [about]
    if crumbs:
        home = page["canonical"][: len(page["canonical"]) - len(page["url"])]
        items = [
            {"@type": "ListItem", "position": n, "name": c.title, "item": home + c.url} for n, c in enumerate(crumbs, 1)
        ]
        items.append(
            {"@type": "ListItem", "position": len(items) + 1, "name": page["title"], "item": page["canonical"]}
        )
        graph.append({"@type": "BreadcrumbList", "itemListElement": items})
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))
