"""Which numbers count or measure, and what; tests/cases has whole texts of both kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.language import ENGLISH, SPANISH, Language
from explainer.model.quantities import quantities
from tests.model.words import ANY_TEXT, LANGUAGES


def read(text: str, language: Language = ENGLISH) -> list[tuple[str, str]]:
    """The quantities of a text: the number as written, and what it counts."""
    return [(found.numeral.text, found.noun) for found in quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "number", "noun"),
    [
        ("They counted 350 boats.", "350", "boats"),
        ("They counted 350 small wooden boats.", "350", "boats"),
        ("They counted 350 people.", "350", "people"),
        ("They counted 220,908.", "220,908", ""),
        ("The number of encounters (220,908) rose.", "220,908", ""),
        ("It was 40% of them.", "40", "percent"),
        ("It was 40 per cent of them.", "40", "percent"),
        ("It rose by 3 percentage points.", "3", "percent"),
        ("It cost $5 million.", "5 million", "money"),
        ("It cost USD 500.", "500", "money"),
        ("It cost 500 euros.", "500", "euros"),
        ("It is 12 km long.", "12", "km"),
        ("It is 350km long.", "350", "km"),
        ("It is 38 °C.", "38", "°C"),
        ("They spoke for 15 minutes.", "15", "minutes"),
        ("It ended a 30-year engagement.", "30", "years"),
        ("They saw 10–12 boats.", "10", "boats"),
        ("They saw 14 of the boats.", "14", ""),
        ("They saw fifteen boats.", "fifteen", "boats"),
        ("More than a thousand boats came.", "a thousand", "boats"),
        ("They counted 350 Cubans.", "350", "cubans"),
    ],
)
def test_what_is_counted(text: str, number: str, noun: str) -> None:
    assert read(text)[0] == (number, noun)


@pytest.mark.parametrize(
    "text",
    [
        "She was 45 years old.",
        "Anna Aue, 45, spoke.",
        "Anna Aue (45) spoke.",
        "a man aged 45",
        "a 45-year-old",
        "children of 5 to 11 years of age",
        "at 9 a.m. and 10 o'clock",
        "at 10 minutes to three",
        "section 212, p. 7, § 5 and #12",
        "row 7 gives the reason",
        "Boeing 737 pilots",
        "the top 20 players",
        "the 100m final and the 10k run",
        "It ended 3-1.",
        "call 202-555-0143 now",
        "10 Downing Street officials",
        "“The 400 Blows” and the 24 Hours of Le Mans",
        "the Thirty Years' War",
        "in 1066 ships sailed",
        "in AD 79 walls fell",
        "a thousand thanks",
        "4K screens",
        "November 15, 2022 talks",
    ],
)
def test_these_count_nothing(text: str) -> None:
    assert read(text) == []


def test_a_verb_may_open_a_spanish_sentence() -> None:
    assert read("Llegaron 350 personas.", SPANISH) == [("350", "personas")]
    assert read("Ley 302 personas.", SPANISH) == []


@given(ANY_TEXT | st.text(alphabet="0123456789 (),-–/:.aehnorsty%$", max_size=50), st.sampled_from(LANGUAGES))
def test_no_text_raises_and_places_are_right(text: str, language: Language) -> None:
    found = list(quantities(text, language))
    assert [text[each.numeral.start : each.numeral.end] for each in found] == [each.numeral.text for each in found]
