"""What front matter holds is found wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.model.dates import Edtf
from explainer.model.note import Note, leaves
from explainer.model.refs import Citation, Ref
from tests.check.world import site_of


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> list[Note]:
    folder: Path = tmp_path_factory.mktemp("notes")
    return list(site_of(folder, {}).everything())


@pytest.mark.parametrize("only", [(Ref,), (Citation,), (Edtf,), (Ref, Citation), (str, int)])
def test_values_of_some_types_are_those_among_all(only: tuple[type, ...], notes: list[Note]) -> None:
    """Fields that can hold none are not looked into."""
    for note in notes:
        assert leaves(note, only=only) == [(field, value) for field, value in leaves(note) if isinstance(value, only)]


def test_a_note_points_at_what_its_fields_name(notes: list[Note]) -> None:
    [talk] = [note for note in notes if note.ref == Ref("talk", "2029-05-03")]
    found = {field: value for field, value in talk.pointers if field[0] in ("place", "parties", "sources")}

    assert found[("place",)] == Ref("term", "muehlheim")
    assert {type(value) for field, value in found.items() if "sources" in field} == {Citation}
