"""Names fold the way people leave out accents and capitals, and never shift running text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.names import fold, fold_characters


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Grüne Aue", "Grune  Aue"),
        ("O’Brien", "o'brien"),
        ("Čapek–Śliwa", "Capek-Sliwa"),
        ("Łukasz Øst", "Lukasz Ost"),
        ("Straße", "STRASSE"),
        ("Cafe\u0301", "café"),
        ("„Adler“", '"adler"'),
        ("Anna\u00a0von\nder Aue", "anna von der aue"),
    ],
)
def test_spellings_of_one_name_fold_together(one: str, other: str) -> None:
    """Accents, capitals, white space and kinds of apostrophe, quotation mark and dash make no other name."""
    assert fold(one) == fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded name is its own folded form."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_running_text_keeps_its_length(text: str) -> None:
    """A place in folded text is a place in the text."""
    assert len(fold_characters(text)) == len(text)


@given(st.text())
def test_folding_running_text_twice_changes_nothing(text: str) -> None:
    """Folded running text is its own folded form."""
    assert fold_characters(fold_characters(text)) == fold_characters(text)


@given(st.text())
def test_both_foldings_agree(text: str) -> None:
    """Running text and its folded form are one name."""
    assert fold(fold_characters(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)).map(lambda text: unicodedata.normalize("NFC", text)))
def test_a_name_is_found_in_any_case(text: str) -> None:
    """Latin text folds alike, whichever case it is written in."""
    assert fold(text.lower()) == fold(text.upper().lower())
