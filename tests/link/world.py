"""The notes around which the tests of linking write their bodies, and what they look for on a built page."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent
from types import ModuleType
from typing import TypeVar

import pytest
from bs4 import BeautifulSoup, Tag

Test = TypeVar("Test", bound=Callable[..., None])


def note(front: str, body: str = "Words.") -> str:
    """A note out of its front matter and its body."""
    return f"---\n{front.strip()}\n---\n\n{body}\n"


def person(title: str, more: str = "", body: str = "Words.") -> str:
    """A person who has nothing but a name."""
    return note(f"title: {title}\nsummary: Somebody who took part in the talks of the two sides.\n{more}", body)


def term(title: str, more: str = "", body: str = "Words.", kind: str = "place") -> str:
    """A term with a source."""
    front = f"title: {title}\nsummary: Something that comes up on the pages of this site.\ntype: {kind}\n"
    return note(f"{front}sources: [gazette#p1]\n{more}", body)


def figure(title: str, more: str, body: str = "Words.", unit: str = "count") -> str:
    """A number of crossings; the rest, such as its value, is the caller's."""
    front = f"title: {title}\nsummary: A number that comes up on the pages of this site.\nunit: {unit}\n"
    return note(f"{front}counts: crossings\n{more}", body)


def source(
    title: str, more: str = "", body: str = "The first. {#p1}\n\nThe second. {#p2}", publisher: str = "The Gazette"
) -> str:
    """A statement with two passages."""
    front = f"title: {title}\nsummary: A statement on the talks of the two sides.\ntype: statement\n"
    return note(f"{front}publisher: {publisher}\nrights: restricted\n{more}", body)


PAGES = {
    "content/pages/home.md": note("title: Home\nsummary: The first page.\ntemplate: home\nsave_as: index.html"),
    "content/pages/404.md": note("title: Not found\nsummary: Nothing is here.\nsave_as: 404.html\nstatus: hidden"),
}
"""The two pages that every site has."""

NOTES = {
    **PAGES,
    "content/sources/gazette.md": source(
        "The Gazette, 5 May 2021", body='They "were not enough", and "not yet, O’Brien". {#p1}\n\nThe second. {#p2}'
    ),
    "content/sources/bulletin.md": source("The Bulletin, 6 May 2021", publisher="The Bulletin"),
    "content/sources/tribune.md": note(
        """
title: Talks go on
summary: A newspaper's report on the talks of the two sides.
type: article
publisher: The Tribune
published: 2021-05-07
url: https://example.org/tribune
rights: restricted""",
        'She speaks. {#p1 by="person:ana-aue"}\n\n'
        'He speaks. {#p2 by="an aide to the envoy"}\n\n'
        'It rained on "Ana Aue". {#p3}',
    ),
    "content/people/ana-aue.md": person("Ana Aue", "aliases: [the envoy of the North]"),
    "content/people/raul-brenn.md": person("Raúl Brenn"),
    "content/people/jose-obrien.md": person("José O’Brien"),
    "content/people/lena-von-der-linde.md": person("Lena von der Linde", "surname: von der Linde"),
    "content/people/dana-kell.md": person("Dana Kell", "surname_alone: true"),
    "content/people/otto-marsh.md": person("Otto Marsh"),
    "content/people/eva-marsh.md": person("Eva Marsh"),
    "content/people/zed-quill.md": person("Zed Quill", "status: draft"),
    "content/terms/harbour.md": term("Harbour", "aliases: [Old Harbour]"),
    "content/terms/north-coast.md": term("North Coast"),
    "content/terms/coast-guard.md": term("North Coast Guard", kind="organisation"),
    "content/terms/cafe-bar.md": term("Cafe\u0301 Bar"),
    "content/terms/washington.md": term("Washington"),
    "content/terms/united-states.md": term("United States", "aliases: [U.S.]"),
    "content/terms/visa-lottery.md": term("visa lottery", kind="policy"),
    "content/terms/aue-and-sons.md": term("Aue & Sons", kind="organisation"),
    "content/figures/crossings-2021.md": figure(
        "Crossings in 2021", "value: 220908\nsource: gazette#p2\nas_of: 2022-03-05"
    ),
    "content/figures/crossings-2020.md": figure("Crossings in 2020", "value: 38674\nsource: gazette#p2"),
    "content/figures/rise-2021.md": figure(
        "Rise in 2021",
        "derived: (figure:crossings-2021 - figure:crossings-2020) / figure:crossings-2020",
        unit="percent",
    ),
    "content/figures/cost-2021.md": figure("Cost in 2021", "value: 1234500\nsource: gazette#p2", unit="money:USD"),
}
"""Who and what the bodies speak of."""

DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


def body(*texts: str) -> Callable[[Test], Test]:
    """Give a test the body that it looks at, or several to look at in turn; a module's bodies are one site."""

    def mark(test: Test) -> Test:
        test.bodies = texts  # type: ignore[attr-defined]
        return pytest.mark.parametrize("page", range(len(texts)), ids=texts, indirect=True)(test)

    return mark


def slug(test: str, number: int) -> str:
    """The id of the note that carries a test's body."""
    return f"{test}-{number}".replace("_", "-")


def drawn(module: ModuleType) -> dict[str, str]:
    """The world and a note for every body that a module's tests look at."""
    bodies = {
        slug(name, number): text
        for name, test in vars(module).items()
        for number, text in enumerate(getattr(test, "bodies", ()))
    }
    return {
        **NOTES,
        **{f"content/terms/{id}.md": term(id, body=dedent(text)) for id, text in bodies.items()},
        "content/images/dot.svg": DOT,
    }


def links(prose: BeautifulSoup | Tag) -> list[tuple[str, str]]:
    """Every link to a page of ours: its words, and where it leads below /repo/."""
    return [
        (link.get_text(), str(link["href"]).removeprefix("/repo/").strip("/"))
        for link in prose.select("a")
        if str(link["href"]).startswith("/repo/")
    ]


def plain(element: Tag) -> str:
    """An element's words on one line, without those that are hidden."""
    shown = (text for text in element.strings if not text.find_parent(hidden=True))
    return " ".join("".join(shown).split())
