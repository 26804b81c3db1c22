"""Names to notes: linked where they are known, to nobody where nothing decides."""

from __future__ import annotations

import pytest

from tests.ingest.find.names_world import mentions, others, refs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tomas Herrera de Luna spoke.", [("Tomas Herrera de Luna", "tomas-herrera")]),
        ("Tomás Herrera spoke. Herrera left.", [("Tomás Herrera", "tomas-herrera"), ("Herrera", "tomas-herrera")]),
        ("Tomas de Luna spoke.", [("Tomas de Luna", "tomas-herrera")]),
        ("Tomas Luna, the deputy foreign minister, spoke.", [("Tomas Luna", "tomas-herrera")]),
        ("TOMAS spoke; then De Luna spoke.", [("De Luna", "tomas-herrera")]),
        ("Minister Tomás Herrera Gómez spoke. Herrera left.", [("Tomás Herrera Gómez", None), ("Herrera", None)]),
        ("Nora K. Vale spoke.", [("Nora K. Vale", "nora-vale")]),
        ("Vale spoke; the Vale administration did not.", [("Vale", "nora-vale"), ("Vale", "nora-vale")]),
        ("“No,” Lara Vale said.", [("Lara Vale", None)]),
        ("President Brandt spoke. Brandt left.", [("Brandt", "joe-brandt"), ("Brandt", "joe-brandt")]),
        ("Brandt spoke.", []),
        ("President Joseph R. Brandt Jr. spoke.", [("Joseph R. Brandt Jr.", "joe-brandt")]),
        ("Joseph Brandt, a writer, spoke.", [("Joseph Brandt", None)]),
        ("Joe Brandt Jr. spoke.", [("Joe Brandt Jr.", None)]),
        ("Spokesperson Ines Solano spoke.", [("Ines Solano", "ines-solano")]),
        ("Foreign Minister Rivas met him.", [("Rivas", "bruno-rivas")]),
        ("Deputy Foreign Minister Rivas met him.", [("Rivas", "diego-rivas")]),
        ("Minister Rivas met him.", [("Rivas", None)]),
        ("Bruno Rivas Peña, the foreign minister, spoke.", [("Bruno Rivas Peña", "bruno-rivas")]),
        ("The writer Bruno Rivas Peña spoke.", [("Bruno Rivas Peña", None)]),
    ],
)
def test_known_people_are_linked(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert refs(text) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Elena Marsh met Peter Marsh in Lund. They spoke. In the end Marsh agreed.", "Peter Marsh"),
        ("Elena Marsh spoke. Marsh left. Later Peter Marsh came. Marsh sat.", "Peter Marsh"),
    ],
)
def test_a_surname_that_two_share_means_nobody_where_nothing_decides(text: str, last: str) -> None:
    assert refs(text)[-1][0] == last


def test_a_surname_that_two_share_means_whom_the_text_has_begun_to_speak_of() -> None:
    text = "Elena Marsh spoke. " + "It was a long day on the lake. " * 15 + "Peter Marsh said no. Marsh left."
    assert refs(text)[-1] == ("Marsh", "peter-marsh")


def test_a_surname_that_two_share_means_whom_the_text_has_called_so() -> None:
    text = "Elena Marsh spoke. Marsh left with Peter Marsh. " + "It was a long day on the lake. " * 15 + "Marsh slept."
    assert refs(text)[-1] == ("Marsh", "elena-marsh")


def test_an_honorific_tells_which_of_two_is_meant() -> None:
    assert refs("Elena Marsh met Peter Marsh. Mrs. Marsh spoke.")[-1] == ("Marsh", "elena-marsh")


def test_a_name_carries_its_notes_title() -> None:
    _, found = mentions("Tomas Herrera spoke.")
    assert [each.name for each in found] == ["Tomás Herrera de Luna"]


def test_a_person_inside_a_known_term_is_no_mention() -> None:
    assert refs("Nora Vale went to Vale Tower.") == [("Nora Vale", "nora-vale")]
    assert others("Nora Vale went to Vale Tower.") == [("place", "Vale Tower")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Lake Patrol (LP) left. LP said no.", [("org", "Lake Patrol"), ("org", "LP"), ("org", "LP")]),
        ("The Department of Inland Fisheries spoke.", [("org", "Department of Inland Fisheries")]),
        ("The State Department spoke.", [("org", "State Department")]),
        ("In Peru and Mexico City it rained.", [("place", "Peru"), ("place", "Mexico City")]),
        ("The U.S.-Mexico border is long; Peruvian envoys left.", []),
        ("They left the U.S. at once.", [("place", "U.S.")]),
        ("The Washington Post wrote.", [("org", "Washington Post")]),
        ("The president of the United States of America spoke.", [("place", "United States of America")]),
    ],
)
def test_bodies_and_places_are_named_but_no_parts_of_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert others(text) == expected
