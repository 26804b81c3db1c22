"""Ordinary words and made-up names, each drawn from a number and nothing else."""

from __future__ import annotations

import random
from pathlib import Path

HERE = Path(__file__).parent

VOCABULARY = tuple((HERE / "vocabulary.txt").read_text().split())
"""Lower-case words that stand for no note, spell no number and claim no rank."""

SUBJECTS = 7
"""How many sets of words there are, none of which shares a word with another."""

_GIVEN = tuple((HERE / "given_names.txt").read_text().split())

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"
_SYLLABLES = tuple(consonant + vowel for consonant in _CONSONANTS for vowel in _VOWELS)

_SURNAME_ENDINGS = ("nsen", "rez", "lyk", "nté", "wald", "rić")
_PLACE_ENDINGS = ("mouth", "sted", "cross", "haven")

# No common factor with 70 ** 3: counting up then jumps over the whole range without meeting a stem twice.
_STRIDE = 104_729


class Dice:
    """A stream of choices that depends on its name alone."""

    def __init__(self, name: str) -> None:
        # random() is the one method whose sequence Python promises to keep.
        self._next = random.Random(name).random

    def below(self, limit: int) -> int:
        """A whole number from 0 to limit - 1."""
        return int(self._next() * limit)

    def skewed(self, limit: int) -> int:
        """The same, small numbers more often: some notes are linked from everywhere and most from few."""
        return int(self._next() ** 2 * limit)

    def words(self, count: int, among: tuple[str, ...] = VOCABULARY) -> list[str]:
        """Ordinary words."""
        return [among[self.below(len(among))] for _ in range(count)]


def subject(number: int) -> tuple[str, ...]:
    """The words in which one subject is spoken of."""
    return VOCABULARY[number % SUBJECTS :: SUBJECTS]


def sentence(words: list[str]) -> str:
    """Words with a capital and a full stop."""
    return " ".join(words).capitalize() + "."


def _stem(number: int) -> str:
    number = number * _STRIDE % len(_SYLLABLES) ** 3
    first, rest = number % 70, number // 70
    return (_SYLLABLES[first] + _SYLLABLES[rest % 70] + _SYLLABLES[rest // 70]).capitalize()


def person_name(number: int) -> str:
    """A given name, and a surname that nobody else has."""
    return f"{_GIVEN[number % len(_GIVEN)]} {_stem(number)}{_SURNAME_ENDINGS[number % len(_SURNAME_ENDINGS)]}"


def place_name(number: int) -> str:
    """A town that stands in no other name."""
    return _stem(number) + _PLACE_ENDINGS[number % len(_PLACE_ENDINGS)]
