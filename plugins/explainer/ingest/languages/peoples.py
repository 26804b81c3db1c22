"""What a language calls countries, beyond their names in Babel, and their peoples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Peoples:
    """The words of one language for countries and their peoples; codes are those of ISO 3166."""

    locale: str
    """The language's code, for Babel's names of countries."""
    names: Mapping[str, str]
    """More names of a country, separated by |, the usual one first."""
    adjectives: Mapping[str, str]
    """What belongs to a country, such as Thai, separated by |, where the endings below do not make it."""
    endings: tuple[tuple[str, str], ...]
    """The end of a country's name and what takes its place in the adjective: a → an."""
    plurals: tuple[tuple[str, str], ...]
    """The end of an adjective and what takes its place in the plural, the first that fits; empty where it has none."""
    bodies: Mapping[str, str]
    """Offices that speak for a country, separated by |."""
    offices: Mapping[str, str]
    """Posts that one country alone, or one union alone, has under that name, separated by |."""
    posts: Mapping[str, str]
    """Posts that belong to one country where nothing says to which, separated by |."""
    through_officials: Mapping[str, str]
    """Bodies that sit at a table only as an official of theirs who is named beside them, separated by |."""
    capitals: Mapping[str, str]
    """Cities that stand for a government, separated by |."""
    doubles: Mapping[str, str]
    """Words that name two parties at once, by their codes with a + between them, separated by |."""
    regions: tuple[str, ...]
    """Words that hold one for a party and name none: North American."""
    releases: Mapping[str, str]
    """The words with which the titles of a government's own releases begin, separated by |."""
    signatures: Mapping[str, str]
    """Words near the beginning of a government's own releases, separated by |."""
    assemblies: Mapping[str, str]
    """Bodies of several countries that meet among themselves, and sit at a table as one country does, separated by |."""
    unions: Mapping[str, str]
    """Armed movements and others that sit at a table as a country does, separated by |."""


def table(words: str) -> dict[str, str]:
    """A mapping written as lines of a code and words separated by |."""
    lines = (line.partition(" ") for line in words.strip().splitlines())
    return {code: rest for code, _, rest in lines}
