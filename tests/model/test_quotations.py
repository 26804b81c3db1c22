"""A quotation holds word for word: marks, capitals and omissions are the quoter's, words are not."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explainer.model.quotations import fingerprint, folded, holds, quoted
from tests.model.words import ANY_TEXT

TEXT = "The water of the Lindensee is nobody's. “None of them,” said Mr. Grüb, “shall sell it – ever.” It was 9.3 feet."

WORDS = st.lists(
    st.sampled_from(
        ("the", "lake", "fell", "by", "a", "third", "none", "shall", "Grüb", "d'Arlac", "9.3", "1,350", "boats")
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.parametrize(
    "words",
    [
        "The water of the Lindensee",
        "the  WATER\nof the lindensee",
        "[t]he water of the Lindensee",
        "the water of the Lindensee is nobody’s.",
        "The water of the Lindensee is nobody's,",
        "The water … is nobody's",
        "The water ... is nobody's",
        "The water [of it] is nobody's",
        "The water […] is nobody's. … shall sell it",
        "… shall sell it — ever",
        "shall sell it - ever",
        "‘None of them,’ said Mr. Grüb",
        "**None** of *them*",
        "It was 9.3 feet",
        "‘None of them’.",
        "",
        "…",
    ],
)
def test_these_stand_in_the_text(words: str) -> None:
    assert holds(TEXT, words)


@pytest.mark.parametrize(
    "words",
    [
        "The water of the Lindense",
        "he water",
        "The water of Lindensee",
        "is nobody's … The water",
        "said Mr. Grub",
        "none of them shall sell it",
        "It was 9.3 foot",
        "It was 9",
        "3 feet",
        "[S]he water",
    ],
)
def test_these_do_not(words: str) -> None:
    """Parts of words and of numbers, other words, another order, a missing accent, words left out without a sign."""
    assert not holds(TEXT, words)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "so it is" here.', ["so it is"]),
        ("He said “so it is” here.", ["so it is"]),
        ("Er sagte „so ist es“ und «so».", ["so ist es", "so"]),
        ("“He said ‘so’ to me”", ["He said ‘so’ to me"]),
        ("“Two\nlines”", ["Two\nlines"]),
        ('"Two\nlines"', []),
        ('A `"code"` and <!-- "comment" -->.', []),
        ('Words. {#p1 by="a spokesperson"}', []),
        ('6" and 5"', ["and 5"]),
        ('""', []),
    ],
)
def test_what_stands_between_quotation_marks(text: str, found: list[str]) -> None:
    assert [words.strip() for _, words in quoted(text)] == found


def test_a_quotation_is_found_at_its_opening_mark() -> None:
    text = 'Then "one" and “two”.'
    assert [text[start] for start, _ in quoted(text)] == ['"', "“"]


@given(WORDS, WORDS, WORDS)
def test_any_run_of_words_holds(before: list[str], words: list[str], behind: list[str]) -> None:
    text = " ".join((*before, *words, *behind))
    assert holds(text, " ".join(words))
    assert holds(text, " ".join(words).upper().replace("'", "’"))
    assert holds(text, f"{' '.join(before)} … {' '.join(behind)}")


@given(WORDS, st.data())
def test_another_word_does_not_hold(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    for changed in (
        [*words[:place], "otherwise", *words[place + 1 :]],
        [*words[:place], "otherwise", *words[place:]],
        [*words[:place], words[place] + "s", *words[place + 1 :]],
    ):
        assert not holds(" ".join(words), " ".join(changed))


@given(WORDS, WORDS, st.data())
def test_the_fingerprint_changes_with_any_word(one: list[str], other: list[str], data: st.DataObject) -> None:
    text = f"They say “{' '.join(one)}” and “{' '.join(other)}”."
    place = data.draw(st.integers(0, len(one) - 1))
    changed = [*one[:place], "otherwise", *one[place + 1 :]]
    assert re.fullmatch("[0-9a-f]{8}", fingerprint(text))
    assert fingerprint(f"They say “{' '.join(changed)}” and “{' '.join(other)}”.") != fingerprint(text)
    assert fingerprint(f"They say “{' '.join(other)}” and “{' '.join(one)}”.") != fingerprint(text) or one == other
    assert fingerprint(f"Others wrote “{' '.join(one)}”, and “{' '.join(other)}”.") == fingerprint(text)


def test_a_text_without_quotations_has_no_fingerprint() -> None:
    assert fingerprint("They say so.") == ""


@given(ANY_TEXT)
def test_a_text_holds_itself_unless_it_has_signs_of_omission(text: str) -> None:
    assume(not re.search(r"\.\.\.|…|\[", text))
    assert holds(text, text)


@given(ANY_TEXT | st.text(alphabet="[]()*_|\\\"“”„«»'… .aß{}#p1", max_size=40), ANY_TEXT)
def test_no_text_raises(text: str, words: str) -> None:
    assert holds(text, words) in (True, False)
    assert all(text[start] in '"“„«' for start, _ in quoted(text))
    assert folded(folded(text)) == folded(text)
    assert len(fingerprint(text)) in (0, 8)
