"""What a language knows of numbers that count: what is counted, in which unit, and what is said beside the number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class FigureRules:
    """The words and patterns of one language. Patterns do not tell capitals apart unless they say so."""

    people: frozenset[str]
    """Nouns of people, in the singular and the plural."""
    demonym: re.Pattern[str]
    """A word with a capital that names people by where they are from."""
    stops: frozenset[str]
    """Words at which what is counted ends: prepositions, verbs, conjunctions."""
    never: frozenset[str]
    """Nouns behind a number that make it no figure: o'clock, goals."""
    currencies: Mapping[str, str]
    """Signs and nouns of money, by ISO code."""
    percent: re.Pattern[str]
    """What stands behind the number of a percentage."""
    spans: Mapping[str, tuple[str, int]]
    """Nouns of time: the unit, and how many of it one is."""
    rates: tuple[tuple[re.Pattern[str], str], ...]
    """What makes a number a rate, behind what is counted: a day → day."""
    before: tuple[tuple[re.Pattern[str], str], ...]
    """Qualifiers by the words right before a number, each with a pattern that ends there."""
    behind: tuple[tuple[re.Pattern[str], str], ...]
    """Qualifiers by the words behind."""
    ordinals: Mapping[str, int]
    """Ordinals in words from second on."""
    ordinal_digits: re.Pattern[str]
    """Ordinals in digits; the number is the group number."""
    no_ordinal: re.Pattern[str]
    """What follows an ordinal that names something: world war, century, party."""
    first_in: re.Pattern[str]
    """What stands before the length of time in first in four years; it ends there."""
    governs: re.Pattern[str]
    """A preposition before the time that a number covers; it ends there."""
    scope: re.Pattern[str]
    """Where or among whom; the group scope is told."""
    one: re.Pattern[str]
    """One of what is counted, where the word is a number."""
    ages: re.Pattern[str]
    """What follows a number of years that is an age."""
    each: frozenset[str]
    """Words that stand between a number and what it counts: of the, more, other."""
