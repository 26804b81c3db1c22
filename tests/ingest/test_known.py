"""What is known before an article is read: people and terms with notes, drafts too, and the sides."""

from __future__ import annotations

from explainer.ingest.find.linking import parts_of
from tests.ingest.find.names_world import known


def test_drafts_are_known_so_that_nobody_is_proposed_twice() -> None:
    assert {ref.id for ref in known().people.named(parts_of("Ines Solano"))} == {"ines-solano"}


def test_a_name_is_known_without_accents_and_initials_and_with_the_first_surname_only() -> None:
    for name in ("Tomás Herrera de Luna", "Tomas Herrera de Luna Ortiz", "TOMÁS J. HERRERA DE LUNA", "Tomas Herrera"):
        assert {ref.id for ref in known().people.named(parts_of(name))} == {"tomas-herrera"}, name
    for name in ("Tomás de Luna", "Tomás Luna"):  # the note says that De Luna is the surname
        assert {ref.id for ref in known().people.named(parts_of(name))} == {"tomas-herrera"}, name
    for name in ("Herrera", "Luna", "Tomás Ortiz"):
        assert known().people.named(parts_of(name)) == set(), name


def test_a_side_is_known_by_name_adjective_and_id() -> None:
    site = known().site.settings.sides[0]
    assert {known().side(words) for words in (site.name, site.adjective.upper(), site.id)} == {site.id}
    assert known().side("Nowhere") is None
