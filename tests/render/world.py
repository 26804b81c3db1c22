"""A small site with something of everything: rounds, roles that change, reports that differ, a copied story."""

from __future__ import annotations

from bs4 import Tag

from tests.link.world import PAGES, figure, note, person, plain, source, term

__all__ = ["FILES", "items", "plain", "section"]

TALK = """
title: {title}
summary: {title}, at which the two sides talked about what both of them wanted.
date: {date}
state: {state}
sources: [gazette#p1]
"""


def talk(title: str, date: str, more: str = "parties: {}", state: str = "held", body: str = "Words.") -> str:
    """A talk that the gazette reports."""
    return note(TALK.format(title=title, date=date, state=state) + more.strip("\n"), body)


FIRST = """
accepted:
  - {check: EX209, because: No source that we know says what the head of the South's side was then.}
place: Harbour
series: term:rounds
parties:
  south: {head: [raul-brenn]}
  north: {head: [ana-aue], sources: [gazette#p2]}
agenda: [visas, flights]
outcomes:
  - {text: The rules for visas were written down., state: done, sources: [gazette#p2]}
  - {text: A second round was agreed., state: not done, sources: [gazette#p2]}
"""

SECOND = """
place: term:harbour
series: term:rounds
legal_basis: [term:accords]
parties:
  south:
    head: [jose-obrien]
    members: [raul-brenn]
    readout: south-readout
    says:
      - {about: Visas, text: The South wants more of them., sources: [south-readout#p1]}
      - {about: Flights, text: The South wants flights., sources: [south-readout#p2]}
  north:
    head: [ana-aue]
    says:
      - {about: Visas, text: The North counts them., sources: [tribune#p2]}
      - {about: Visas, text: It will go on counting., sources: [tribune#p1]}
agenda: [visas, fishing]
outcomes:
  - {text: Visas are given again., state: agreed, sources: [tribune#p3]}
"""

FILES = {
    "content/pages/404.md": PAGES["content/pages/404.md"],
    "content/pages/home.md": note(
        "title: The talks of the two sides\nsummary: Two sides talk; this site says who met and what came of it.\n"
        "template: home\nsave_as: index.html\nfigures: [crossings-2021, rise-2021]",
        "They met in [[Second round]] [@tribune#p3].",
    ),
    "content/pages/about.md": note("title: About\nsummary: Who makes this site.", "## Aims\n\n{figure:crossings-2020}"),
    "content/sources/gazette.md": source("The Gazette, 5 May 2021", "published: 2021-05-05"),
    "content/sources/south-readout.md": source(
        "South's account", "published: 2021-01-21", publisher="Ministry of the South"
    ),
    "content/sources/register.md": source("Register of crossings", "url: https://example.org/register"),
    "content/sources/tribune.md": note(
        """
title: Talks go on
summary: A newspaper's report on the second round of the talks.
type: article
publisher: The Tribune
authors: [Eva Marsh, Otto Quill]
dateline: HARBOUR, Jan. 20
published: 2021-01-20
accessed: 2031-02-01
url: https://example.org/tribune
archived: https://example.org/archive/tribune
language: es
rights: restricted
text: keyed
reviewed: 2031-01-31""",
        'She says that it is "a beginning", and "not the end". {#p1 by="person:ana-aue"}\n\n'
        'An aide speaks of nearly 221,000 crossings. {#p2 by="an aide to the envoy"}\n\n'
        "The paper puts them at 220,000. {#p3}\n\n"
        "Nothing rests on this. {#p4}",
    ),
    "content/sources/tribune-copy.md": source("Talks go on, as the Courier printed it", "part_of: tribune"),
    "content/people/ana-aue.md": person(
        "Ana Aue",
        """
names: [Ana María Aue]
aliases: [Ana Maria Aue, Ana M. Aue]
side: north
wikidata: Q42
reviewed: 2031-02-01
roles:
  - {title: Envoy, organisation: term:ministry, from: 2015-03, to: 2019-06, sources: [gazette#p1]}
  - {title: Minister, organisation: the government of the North, from: 2019-07~, seen: [2021-01-20],
     sources: [gazette#p2]}
""",
    ),
    "content/people/raul-brenn.md": person(
        "Raúl Brenn",
        "aliases: [Raul Brenn, Brenn]\nside: south\n"
        "roles:\n  - {title: Adviser, seen: [2021-01-20], sources: [gazette#p2]}",
    ),
    "content/people/jose-obrien.md": person("José O’Brien", "side: south"),
    "content/people/lena-linde.md": person("Lena Linde", body="She heard Ana Aue say so."),
    "content/people/zed-quill.md": person("Zed Quill", "status: draft"),
    "content/terms/rounds.md": term("Rounds", "date: 2017/..", kind="event"),
    "content/terms/accords.md": term("Accords", "date: 1984-12-14", kind="law"),
    "content/terms/closing.md": term("Closing of the harbour", "date: ../1990", kind="event"),
    "content/terms/ministry.md": term("Ministry", kind="organisation"),
    "content/terms/harbour.md": term("Harbour"),
    "content/terms/coast.md": term("Coast"),
    "content/talks/1995-05-02.md": talk("Old statement", "1995-05-02~"),
    "content/talks/2017-04-20.md": talk("First round", "2017-04-20", FIRST),
    "content/talks/2019.md": talk("A round that was declined", "2019", "series: term:rounds\nparties: {}", "declined"),
    "content/talks/2021-01-20.md": talk(
        "Second round",
        "2021-01-20",
        SECOND,
        body='Ana Aue called it [@tribune#p1 "a beginning"] [@gazette#p1]. There had been {figure:crossings-2021} '
        "crossings, {figure:crossings-2021 change figure:crossings-2020} more [@tribune#p3].",
    ),
    "content/talks/2021-05.md": talk(
        "Third round", "2021-05", "series: term:rounds\nparties: {north: {head: [ana-aue]}}", "announced"
    ),
    "content/talks/2020-02-02.md": talk("Secret round", "2020-02-02", FIRST + "status: draft"),
    "content/figures/crossings-2021.md": figure(
        "Crossings in 2021",
        """
value: 220908
does_not_count: people
scope: term:coast
period: 2020-10-01/2021-09-30
as_of: 2022-03-05
source: register#p1
qualifiers: [record]
review_by: 2032-01-01
accepted:
  - {check: EX211, because: The Gazette prints her number without naming her.}
compare: [crossings-2020]
reported:
  - {value: 221000, qualifiers: [nearly], source: "tribune#p2", attribution: unnamed}
  - {value: 220000, counts: people, source: "tribune#p3", attribution: reporter}
  - {value: 300000, source: "gazette#p1", attribution: named, speaker: ana-aue}
  - {value: 224607, scope: the whole country, source: "register#p2", attribution: document}
series:
  data: crossings.csv
  x: year
  y: coast
  where: {kind: crossing}
  columns: {coast: On the coast, elsewhere: Elsewhere, kind: Counted as}
  note: The year ends in September.
corrections:
  - {date: 2031-03-04, was: 220900, now: 220908, because: The register counts to the last one.}
""",
        "As a number: {figure:crossings-2021}.",
    ),
    "content/figures/crossings-2020.md": figure(
        "Crossings in 2020", "value: 38674\nscope: term:coast\nperiod: 2019-10-01/2020-09-30\nsource: register#p1"
    ),
    "content/figures/rise-2021.md": figure(
        "Rise in 2021",
        "derived: (figure:crossings-2021 - figure:crossings-2020) / figure:crossings-2020",
        unit="percent",
    ),
    "content/data/crossings.csv": "year,kind,coast,elsewhere\n2020,crossing,38674,11\n2020,visa,1,1\n"
    "2021,crossing,220908,3699\n2022,crossing,,4000.5\n",
    "content/images/dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    "content/sources/originals/tribune.md": "The whole story, which nobody may publish.\n",
    "content/sources/originals/tribune.html": "<p>The whole story, which nobody may publish.</p>\n",
}


def section(page: Tag, id: str) -> Tag:
    """The part of a page under the heading of that id."""
    heading = page.find(id=id)
    assert isinstance(heading, Tag), f"no #{id}"
    parent = heading.find_parent("section")
    assert isinstance(parent, Tag)
    return parent


def items(within: Tag, selector: str) -> list[str]:
    """The words of everything that a selector finds."""
    return [plain(found) for found in within.select(selector)]
