"""Drafts of notes that are not there yet: people, talks, figures and bodies of which the article speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from ...model.dates import parse_date
from ...model.locale import Locale
from ...model.names import fold
from ...model.refs import FOLDERS, Kind, Ref
from ..article import Article
from ..findings import Findings, FoundFigure, FoundTalk, Mention, Span
from ..known import Known
from .ids import sentence_case, slug, unused
from .proposal import Proposal
from .writing import front_matter

_ROLE_WORDS = 12
"""A longer role is a whole clause, and no title."""

_SMALLEST = 10
"""A smaller number is worth a note of its own only where the article says when or where."""


def drafts(article: Article, findings: Findings, known: Known, source: str) -> Iterator[Proposal]:
    """A draft for everybody and everything that has no note, each with the passages that speak of it."""
    taken = {(ref.kind, ref.id) for ref in known.site.notes}
    for make in (_people, _talks, _figures, _terms):
        for proposal in make(article, findings, known, source, taken):
            if known.site.names.find(proposal.title):
                continue  # a draft of an earlier day
            taken.add((proposal.kind, proposal.key.partition(":")[2]))
            yield proposal


Taken = set[tuple[Kind, str]]


def _proposal(
    kind: Kind,
    title: str,
    fields: dict[str, Any],
    body: str,
    article: Article,
    spans: Iterable[Span],
    source: str,
    taken: Taken,
    id: str,
) -> Proposal:
    id = unused(id, {other for of, other in taken if of == kind})
    spans = tuple(spans)
    evidence = tuple(dict.fromkeys(passage for span in spans if (passage := article.passage_at(span.start))))
    return Proposal(
        key=f"{kind}:{id}",
        kind=kind,
        path=f"content/{FOLDERS[kind]}/{id}.md",
        title=title,
        before=None,
        after=f"{front_matter({**fields, 'status': 'draft'})}\n{body}\n",
        evidence=evidence,
        spans=spans,
        needs=(f"source:{source}",),
    )


def _cited(source: str, passages: Iterable[str]) -> list[str]:
    return [f"{source}#{passage}" for passage in dict.fromkeys(passages) if passage]


def _people(article: Article, findings: Findings, known: Known, source: str, taken: Taken) -> Iterator[Proposal]:
    by_name: dict[str, list[Mention]] = {}
    for mention in findings.mentions:
        if mention.kind == "person" and not mention.ref and len(mention.name.split()) > 1:
            by_name.setdefault(mention.name, []).append(mention)
    for name, mentions in by_name.items():
        placed = [(article.passage_at(each.start), each) for each in mentions]
        cited = _cited(source, (passage for passage, _ in placed))
        if not cited:
            continue
        role = next(
            (
                (passage, each.role)
                for passage, each in placed
                if passage and each.role and len(each.role.split()) <= _ROLE_WORDS
            ),
            None,
        )
        fields: dict[str, Any] = {
            "title": name,
            "summary": f"{name}{f', {role[1]},' if role else ''} is spoken of in a report by {article.head.publisher or 'the source'}.",
            "side": _side(role[1] if role else "", known),
        }
        if role and article.head.published and parse_date(article.head.published).precision == "day":
            seen = [article.head.published]
            fields["roles"] = [{"title": sentence_case(role[1]), "seen": seen, "sources": [f"{source}#{role[0]}"]}]
        body = f"Write here who {name} is, each sentence with its source [@{cited[0]}]."
        yield _proposal("person", name, fields, body, article, mentions, source, taken, slug(name))


def _side(role: str, known: Known) -> str:
    """The side whose adjective or name a role begins with."""
    words = role.split()
    return next((side for count in (2, 1) if (side := known.side(" ".join(words[:count])))), "")


def _talks(article: Article, findings: Findings, known: Known, source: str, taken: Taken) -> Iterator[Proposal]:
    sides = {side.id for side in known.site.settings.sides}
    people = {fold(each.name): each.ref for each in findings.mentions if each.kind == "person" and each.ref}
    locale = Locale(known.site.settings.lang)
    for talk in findings.talks:
        if talk.ref or not talk.date or not set(talk.parties) <= sides or len(talk.parties) < 2:
            continue
        when = locale.date(parse_date(talk.date))
        title = f"Talks in {talk.place}, {when}" if talk.place else f"Talks of {when}"
        passages = [passage for span in (talk.mentions or (talk,)) if (passage := article.passage_at(span.start))]
        if not passages:
            continue
        parties = {
            party: _delegation(article, findings, talk, party, people, source, passages) for party in talk.parties
        }
        fields = {
            "title": title,
            "summary": f"{title}, as {_told(talk)} in a report by {article.head.publisher or 'the source'}.",
            "date": talk.date,
            "place": talk.place,
            "state": talk.state,
            "parties": parties,
            "sources": _cited(source, passages[:1]),
        }
        body = f"Write here what happened, each sentence with its source [@{source}#{passages[0]}]."
        id = talk.date if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", talk.date) else slug(title)
        yield _proposal("talk", title, fields, body, article, talk.mentions or (talk,), source, taken, id)


def _delegation(
    article: Article,
    findings: Findings,
    talk: FoundTalk,
    party: str,
    people: dict[str, Ref],
    source: str,
    passages: list[str],
) -> dict[str, Any]:
    """One side of a talk: those of its heads who have notes, and the passages that name them beside the talk."""
    heads = [(name, ref) for name in talk.heads.get(party, ()) if (ref := people.get(fold(name)))]
    named = [
        {article.passage_at(each.start) for each in findings.mentions if each.kind == "person" and each.name == name}
        for name, _ in heads
    ]
    beside = [next((each for each in passages if each in of_head), min(of_head, default="")) for of_head in named]
    return {"head": [ref.id for _, ref in heads], "sources": _cited(source, beside or passages[:1])}


def _told(talk: FoundTalk) -> str:
    return {"announced": "announced", "held": "told", "postponed": "told", "cancelled": "told", "declined": "told"}[
        talk.state
    ]


def _figures(article: Article, findings: Findings, known: Known, source: str, taken: Taken) -> Iterator[Proposal]:
    seen: set[tuple[Any, str]] = set()
    compared = {each.claim for each in findings.relations if each.kind == "conflict"}
    for figure in findings.figures:
        passage = article.passage_at(figure.start)
        key = (figure.value, fold(figure.counts))
        if figure.ref or not passage or key in seen or not _is_worth_a_note(figure) or compared & {passage}:
            continue
        seen.add(key)
        counts = " ".join(figure.counts.split())
        title = _figure_title(counts, figure, known)
        fields = {
            "title": title,
            "summary": f"{title}, as a report by {article.head.publisher or 'the source'} gives the number.",
            "value": f"{figure.value.normalize():f}",
            "unit": figure.unit,
            "counts": counts,
            "scope": figure.scope,
            "period": figure.period,
            # What makes a record is for a person to say: among what, and since when.
            "qualifiers": [each for each in figure.qualifiers if each not in ("record", "first", "first in")],
            "source": f"{source}#{passage}",
        }
        body = f"Write here what the number counts and what it does not [@{source}#{passage}]."
        yield _proposal("figure", title, fields, body, article, (figure,), source, taken, slug(title))


def _figure_title(counts: str, figure: FoundFigure, known: Known) -> str:
    when = Locale(known.site.settings.lang).date(parse_date(figure.period)) if figure.period else ""
    return sentence_case(f"{counts}, {when}" if when else counts)


def _is_worth_a_note(figure: FoundFigure) -> bool:
    """Whether a number could be a figure: in a unit that figures have, of something, and not one of many small ones."""
    if (
        not re.fullmatch(r"(?:count|person|percent|money:[A-Z]{3})(?:/(?:day|month|year))?", figure.unit)
        or not figure.counts
    ):
        return False
    return figure.value >= _SMALLEST or bool(figure.period and figure.scope)


def _terms(article: Article, findings: Findings, known: Known, source: str, taken: Taken) -> Iterator[Proposal]:
    counted = Counter(each.name for each in findings.mentions if each.kind == "org" and not each.ref)
    for name, count in counted.items():
        mentions = [each for each in findings.mentions if each.kind == "org" and each.name == name]
        cited = _cited(source, (article.passage_at(each.start) for each in mentions))
        if count < 2 or not cited or fold(name) == fold(article.head.publisher):
            continue
        fields = {
            "title": name,
            "summary": f"{name}, of which a report by {article.head.publisher or 'the source'} speaks.",
            "type": "organisation",
            "sources": cited[:1],
        }
        body = f"Write here what {name} is, each sentence with its source [@{cited[0]}]."
        yield _proposal("term", name, fields, body, article, mentions, source, taken, slug(name))
