"""A citation names the passage that its statement is nearest to."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.check import misplaced_citation
from tests.check.world import figure, sentences, source

FILES = {
    "content/sources/gazette.md": source(
        "The three valleys met in Arlac, and the warden opened the round.",
        "The harbour office issued permits to fishermen again after a pause of four years.",
        "Ferries carried 220,908 passengers across the lake between spring and autumn.",
    ),
    "content/figures/passengers.md": figure("value: 220908\nunit: count\ncounts: passengers\nsource: gazette#p3"),
}


def note(body: str) -> dict[str, str]:
    """A person, whose note lists no sources of its own, with this body on its sixth line."""
    return {"content/people/mistake.md": f"---\ntitle: Ada Rohr\nsummary: Somebody.\n---\n\n{body}\n"}


def told(cited: str, nearest: str) -> str:
    return f"what is said here is nearer to {nearest} of gazette than to {cited}. Did you mean gazette#{nearest}?"


@pytest.mark.parametrize(
    "body",
    [
        "The harbour office issued permits again [@gazette#p2].",
        "Fishermen got their permits back from the harbour office [@gazette#p2].",
        "Ferries carried 220,908 passengers [@gazette#p3].",
        "{figure:passengers} passengers crossed [@gazette#p3].",
        "The valleys met in Arlac [@gazette#p1], the harbour office issued permits [@gazette#p2].",
        "The valleys met in Arlac, and the harbour office issued permits to fishermen [@gazette#p1] [@gazette#p2].",
        "The harbour office issued permits to fishermen again [@gazette].",
        "It rained [@gazette#p1].",
        "The harbour office issued permits to fishermen again [@gazette#p9].",
    ],
)
def test_a_citation_of_the_nearest_passage(body: str, tmp_path: Path) -> None:
    """Or of nothing that is much nearer, or of a source as a whole; what is not there is told by another check."""
    assert sentences(misplaced_citation, tmp_path, {**FILES, **note(body)}) == []


@pytest.mark.parametrize(
    ("body", "column", "cited", "nearest"),
    [
        ("The harbour office issued permits to fishermen again [@gazette#p1].", 54, "p1", "p2"),
        ("The harbour office issued permits to fishermen again [@gazette#p3].", 54, "p3", "p2"),
        ("Ferries carried 220,908 passengers across the lake [@gazette#p2].", 52, "p2", "p3"),
        ("It carried {figure:passengers} passengers across the lake [@gazette#p1].", 59, "p1", "p3"),
        (
            "The valleys met in Arlac [@gazette#p1], the harbour office issued permits to fishermen [@gazette#p3].",
            88,
            "p3",
            "p2",
        ),
    ],
)
def test_a_citation_of_another_passage(body: str, column: int, cited: str, nearest: str, tmp_path: Path) -> None:
    """Each part of a sentence is compared with the citation behind it."""
    assert sentences(misplaced_citation, tmp_path, {**FILES, **note(body)}) == [
        f"6:{column} body: {told(cited, nearest)}"
    ]


def talk(says: str, cited: str) -> str:
    front = "title: A round\nsummary: A round.\ndate: 2030-01-01\nstate: held\n"
    account = f'[{{about: Permits, text: "{says}", sources: ["{cited}"]}}]'
    parties = f"parties:\n  oberland:\n    says: {account}\noutcomes:\n"
    outcome = f'  - {{text: "{says}", state: done, sources: ["{cited}"]}}\n'
    return f"---\n{front}{parties}{outcome}sources: [gazette#p1]\n---\n\nWords.\n"


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        ("gazette#p2", []),
        (
            "gazette#p3",
            [f"8:102 sources: {told('p3', 'p2')}", f"10:92 sources: {told('p3', 'p2')}"],
        ),
    ],
)
def test_a_statement_of_front_matter(cited: str, found: list[str], tmp_path: Path) -> None:
    says = "The harbour office issued permits to fishermen again."
    files = {**FILES, "content/talks/a.md": talk(says, cited)}
    assert sentences(misplaced_citation, tmp_path, files) == found


@pytest.mark.parametrize(("passage", "found"), [("p1", []), ("p2", [f"8:15 sources: {told('p2', 'p1')}"])])
def test_a_role(passage: str, found: list[str], tmp_path: Path) -> None:
    files = {
        "content/sources/gazette.md": source(
            "Ada Rohr has been warden of the gauge since 2024.", "Permits were issued to fishermen."
        ),
        "content/people/a.md": "---\ntitle: Ada Rohr\nsummary: Somebody.\nroles:\n  - title: Warden\n    from: 2024\n"
        f"    seen: [2024]\n    sources: [gazette#{passage}]\n---\n\nWords.\n",
    }
    assert sentences(misplaced_citation, tmp_path, files) == found


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ("gazette#p2", []),
        ("gazette", []),
        (
            "gazette#p2, linden-compact#p1",
            [
                (
                    "5:23 sources: the text does not cite linden-compact#p1. "
                    "List the passage that the text cites, or cite this one where the text says what it holds."
                )
            ],
        ),
        (
            "gazette#p1",
            [
                (
                    "5:11 sources: the text does not cite gazette#p1, but p2 of that source. "
                    "List the passage that the text cites, or cite this one where the text says what it holds."
                )
            ],
        ),
    ],
)
def test_a_term_lists_the_passages_that_its_text_cites(listed: str, found: list[str], tmp_path: Path) -> None:
    body = "The harbour office issued permits to fishermen [@gazette#p2]."
    front = "title: Round in Arlac\nsummary: The valleys share the water in common, and sell none.\n"
    front += f"type: event\nsources: [{listed}]\n"
    files = {**FILES, "content/terms/a.md": f"---\n{front}---\n\n{body}\n"}
    assert sentences(misplaced_citation, tmp_path, files) == found


def test_it_is_a_warning() -> None:
    """Words are no proof."""
    assert misplaced_citation.SEVERITY == "warning"


TRANSLATED = """
---
title: La Gaceta
summary: Una fuente.
---

Los tres valles se reunieron en Arlac, y el guardián abrió la ronda. {#p1}

La oficina del puerto volvió a dar permisos a los pescadores. {#p2}

Los ferris llevaron pasajeros por el lago. {#p3}
"""


def translated(spanish: str) -> dict[str, str]:
    """A person whose note cites p2, and its translation."""
    return {
        **FILES,
        **note("The harbour office issued permits to fishermen again [@gazette#p2]."),
        "content/people/mistake.es.md": f"---\ntitle: Ada Rohr\nsummary: Alguien.\n---\n\n{spanish}\n",
    }


@pytest.mark.parametrize(
    "spanish",
    [
        "Los ferris llevaron pasajeros por el lago [@gazette#p2].",
        "La oficina del puerto volvió a dar permisos [@gazette#p2].",
    ],
)
def test_what_a_translation_cites_as_its_original_does_was_judged_there(spanish: str, tmp_path: Path) -> None:
    files = {**translated(spanish), "content/sources/gazette.es.md": TRANSLATED}
    assert sentences(misplaced_citation, tmp_path, files) == []


def test_what_a_translation_alone_cites_is_judged_in_its_language(tmp_path: Path) -> None:
    spanish = "La oficina del puerto volvió a dar permisos a los pescadores [@gazette#p3]."
    files = translated(spanish)
    assert sentences(misplaced_citation, tmp_path / "a", files) == []
    files["content/sources/gazette.es.md"] = TRANSLATED
    assert sentences(misplaced_citation, tmp_path / "b", files) == [f"6:62 body: {told('p3', 'p2')}"]
