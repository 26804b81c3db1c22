"""Ordinary words and made-up names, each drawn from a number and nothing else."""

from __future__ import annotations

import random

VOCABULARY = (
    "after again agency almost along among announced answer around arrange asked balance because before began between "
    "border bridge bring broad called carried cause certain chain change chief claim clear closed coast common complete "
    "condition contact continue control copy cost count course cover current daily decided delay depend describe detail "
    "different direct discuss distance draft early effect effort either enough enter equal even event exact expect "
    "explain extra family fewer field filed final firm follow formal forward found four freight full further gather "
    "general given goods group growing guard half hand harbour hardly heard held higher however hundred idea import "
    "include increase inland inside instead interview issue join joint keep kept kind known labour large later leading "
    "least letter level likely limit list little local long longer lower main major manner many matter measure meeting "
    "method middle million minor month more most move narrow nature near nearly need neither next northern notice "
    "number nothing offer office official often open order other outcome outside over paper part partly passage past "
    "people perhaps period permit place plain plan point policy port possible present press price process promise "
    "proposal protest public purpose question quickly quiet quota rather reach reason recent record reduce refuse region "
    "remain repeat report request rest result return review right road routine rule said same scheme sea season second "
    "seem sent separate serve settled several share ship short side signed similar since small something source southern "
    "speak special staff stand state statement still stop strict strong subject such supply support system table taken "
    "talk tell term third thousand through timber together told toward trade traffic travel treat under until upon usual "
    "value vessel view visit volume wait weather week western whether while whole wide within without word work year"
).split()
"""Lower-case words that stand for no note."""

_GIVEN = (
    "Ada Alvar Anouk Ansel Beate Bruno Carla Celia Dario Delia Edda Emil Erika Fabio Flora Greta Gustav Hanna Hugo Ida "
    "Igor Ilse Ines Ivo Jana Joel Karin Klara Lars Leda Lino Livia Luca Magda Marco Milan Mira Nadia Nils Nora Oda "
    "Olaf Otto Paola Petra Pia Rafael Renata Rita Rosa Runa Selma Silvio Sven Tamar Tilda Tomas Ulla Vera Viktor Wanda Yara"
).split()

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

    def words(self, count: int) -> list[str]:
        """Ordinary words."""
        return [VOCABULARY[self.below(len(VOCABULARY))] for _ in range(count)]

    def sentence(self, count: int) -> str:
        """Ordinary words with a capital and a full stop."""
        return " ".join(self.words(count)).capitalize() + "."


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
