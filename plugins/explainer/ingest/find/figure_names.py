"""Whether a number names something, so that it is no figure: Title 42, Boeing 737, the Four Seasons."""

from __future__ import annotations

import re

from ...model.naming import names_something
from ...model.numerals import Numeral
from ..languages import Rules
from .figure_phrases import phrase

_AROUND = 200
"""How much of a sentence tells whether a number names something."""
_HEDGE = 24
_MANY = 100
_NAME_BEFORE = re.compile(r"(?<![.!?:] )\b[A-Z][a-z]+ $")
"""What makes of a number with a capital a name: District Seven."""


def is_name(sentence: str, numeral: Numeral, rules: Rules, titled: bool) -> bool:
    """Whether a number names something; where most words have a capital, as in a headline, a capital tells nothing."""
    # A stretch around the number is enough, however long its sentence is.
    first = max(0, numeral.start - _AROUND)
    text = sentence[first : numeral.end + _AROUND]
    number = numeral._replace(start=numeral.start - first, end=numeral.end - first)
    if rules.figures.laws.search(text, max(0, number.start - _HEDGE), number.start):
        return True
    if rules.figures.verb_first.search(text, max(0, number.start - _HEDGE), number.start):
        return False
    if rules.figures.calls.match(text, number.start):
        return True
    if not titled and number.in_words and text[number.start].isupper() and _NAME_BEFORE.search(text[: number.start]):
        return True
    if not names_something(text, number, rules.language):
        return False
    if number.grouped and not number.in_words:
        return bool(rules.figures.ages.match(text, number.end))
    hedge = rules.figures.sure.search(text, max(0, number.start - _HEDGE), number.start)
    things = phrase(text, number.end, rules.figures.nouns)
    people = things is not None and things.person and things.plural
    if (titled and (number.in_words or people)) or (hedge and hedge[0][0].isupper()):
        return names_something(text.lower(), number, rules.language)
    if "." in number.text and things and things.plural:
        return False
    if number.in_words and number.value >= _MANY:
        # A million people are counted, a million thanks are not.
        return not things or not things.plural or things.words.split()[-1].lower() in rules.figures.nouns.vague
    if not things or not things.person or number.in_words:
        return True
    # A capital behind a small number may open a title, or be that of a people: 2 Samuel, 2 Americans.
    capital = re.compile(r"\s?[A-ZÁÉÍÓÚÑ]").match(text, number.end)
    return not capital or names_something(text[: number.end] + text[number.end :].lower(), number, rules.language)
