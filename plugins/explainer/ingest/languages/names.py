"""What a language knows of names: titles, roles, given names, and the words of which bodies and places are made."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class NameRules:
    """The words and patterns of one language."""

    given: frozenset[str]
    """Given names, with their accents and without."""
    particles: frozenset[str]
    """Small words within a name: de, van, bin."""
    honorifics: frozenset[str]
    """Words before a name that are no part of a role: Mr., Ms., Dr."""
    role_heads: frozenset[str]
    """Nouns that are roles, in lower case: minister, spokesperson."""
    role_words: frozenset[str]
    """Further words of roles before a name, in lower case: deputy, foreign, former, assistant."""
    bodies: frozenset[str]
    """Words that end or begin the name of a body, in lower case: department, committee."""
    places: frozenset[str]
    """Words of the names of places and buildings, in lower case: street, airport, center."""
    things: frozenset[str]
    """Words of the names of laws, events, papers, ships and storms, in lower case: act, accords, post, hurricane."""
    openers: frozenset[str]
    """Words with which a sentence begins and no name does, in lower case."""
    saying: re.Pattern[str]
    """A verb of saying right behind a name."""
    said: re.Pattern[str]
    """A verb of saying, or according to, right before a name."""
    appositive: re.Pattern[str]
    """What stands behind a name before its role: a comma, and an article or a demonym."""
    role_ends: re.Pattern[str]
    """Where a role behind a name ends."""
    nested: re.Pattern[str]
    """What may follow a surname with a capital of its own without making it another name: Administration."""
    people: re.Pattern[str]
    """Further evidence behind a name that it is a person's: a possessive and kin, whose, who."""
