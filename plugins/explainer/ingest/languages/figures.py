"""What a language knows of numbers that count: what is counted, in which unit, and what is said beside the number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Nouns:
    """The words by which one language counts, in lower case."""

    people: frozenset[str]
    """Nouns of people, in the singular and the plural."""
    people_ends: tuple[str, ...]
    """Ends of more nouns of people: -women, -workers."""
    peoples: re.Pattern[str]
    """A word that names people by where they are from, in the singular or the plural."""
    struck: frozenset[str]
    """What only happens to people, where it stands for them: 22 dead, 107 killed."""
    plural: re.Pattern[str]
    """The form of a noun in the plural."""
    collective: frozenset[str]
    """Nouns of people that are plural only where no other noun follows: 12 military, but a military plane."""
    unchanging: frozenset[str]
    """Nouns that are plural without having its form: aircraft, staff."""
    singular: frozenset[str]
    """Words with the form of a plural that are none: series, various."""
    stops: frozenset[str]
    """Words at which what is counted ends: prepositions, verbs, conjunctions."""
    between: frozenset[str]
    """Words between a number and what it counts that tell nothing of it: more, other."""
    containers: frozenset[str]
    """Nouns that say how much, behind which what is counted still comes: pounds of fentanyl."""
    of: re.Pattern[str]
    """The word between the two."""
    opens: re.Pattern[str]
    """What may stand before the noun with which a sentence begins: the total."""
    parts: re.Pattern[str]
    """What stands between a number and the whole of which it is a part: of the, de los."""
    never: frozenset[str]
    """Nouns behind a number that make it no figure: o'clock."""
    singles: bool
    """Whether a noun in the singular may stand behind a number: a 12 page document."""
    hours: frozenset[str]
    """Words behind a time of day: 9 local time."""
    where: frozenset[str]
    """Prepositions behind a noun that tell where or when: deaths in the strait."""
    events: re.Pattern[str]
    """What stands behind a measure that only names a race: 100-metre sprint."""
    verbs: re.Pattern[str]
    """What is a verb where it stands behind a plural: crossed, arriving."""
    vague: frozenset[str]
    """Nouns of which a few in words are a manner of speaking: two things."""
    adverb: re.Pattern[str]
    """The form of an adverb, which counts nothing: quickly."""
    joins: frozenset[str]
    """Words between two adjectives: safe and effective."""
    past: re.Pattern[str]
    """The form of a verb in the past."""
    adjectives_behind: bool
    """Whether adjectives stand behind their noun."""
    ahead: frozenset[str]
    """Adjectives that stand before it all the same."""
    others: frozenset[str]
    """What stands for a noun that was named before: others, more."""


@dataclass(frozen=True, eq=False)
class Units:
    """How one language writes its units."""

    signs: Mapping[str, str]
    """Signs before an amount of money, by ISO code."""
    currencies: Mapping[str, str]
    """Nouns of money behind a number, by ISO code."""
    national: Mapping[tuple[str, str], str]
    """Currencies of a country by its adjective and the noun: Mexican pesos."""
    scales: Mapping[str, int]
    """Scales without a blank before them: $33M, $4.2b."""
    percent: re.Pattern[str]
    """What stands behind the number of a percentage."""
    spans: Mapping[str, str]
    """Nouns of time, and their unit."""
    long: re.Pattern[str]
    """A length that is told without the number, of one in the group unit, of a part in half or quarter: weeklong."""
    adjectives: frozenset[str]
    """Words between a number and a noun of time: four consecutive years."""
    measures: re.Pattern[str]
    """Nouns and signs of what is measured, behind a blank or a hyphen."""
    measured: Mapping[str, str]
    """The measures that have a unit of their own, by each of their words in lower case: kilometres → km."""
    areas: Mapping[str, str]
    """What makes another measure of them, before or behind: square."""
    rates: tuple[tuple[re.Pattern[str], str], ...]
    """What makes a number a rate, behind what is counted: a day → day."""
    rates_before: tuple[tuple[re.Pattern[str], str], ...]
    """What makes a number a rate, before it: a daily average of → day; it ends there."""
    where: re.Pattern[str]
    """A place that may stand between what is counted and its rate: crossings into the country daily."""
    compounds: re.Pattern[str]
    """The noun behind a hyphen in a word such as six-member, as the group noun."""


@dataclass(frozen=True, eq=False)
class Beside:
    """What one language says beside a number."""

    qualifiers: Mapping[str, str]
    """What stands right before a number and qualifies it, as regular expressions, by the qualifier."""
    fillers: str
    """What may stand between such words and the number, as a regular expression."""
    level: frozenset[str]
    """Qualifiers that behind a verb of change tell up to where it went: cayó hasta 300."""
    moved: Mapping[str, str]
    """Verbs and nouns of change, by up and down, as regular expressions."""
    phrasal: re.Pattern[str]
    """A verb with which up and down tell of no change: make up."""
    particles: re.Pattern[str]
    """What stands before up or down where they tell of a change; elsewhere they belong to a verb: shot down."""
    by: re.Pattern[str]
    """The word before an amount of change, whose verb stands further ahead; it ends there."""
    change_of: re.Pattern[str]
    """A noun of change, as the group up or down, up to its amount: a reduction in arrivals of; it ends there."""
    inside: tuple[tuple[re.Pattern[str], str], ...]
    """Qualifiers that are written in one word with the number: 14,000-plus."""
    behind: tuple[tuple[re.Pattern[str], str], ...]
    """Qualifiers by the words behind what is counted."""
    of_percent: tuple[tuple[re.Pattern[str], str], ...]
    """Qualifiers of percentages and money by the words behind."""
    first_in: re.Pattern[str]
    """What stands before the length of time in first in four years; it ends there."""
    ahead: re.Pattern[str]
    """Words by which something is still to come: expects the first decisions in two weeks."""


@dataclass(frozen=True, eq=False)
class Ordinals:
    """Numbers that order."""

    alone: re.Pattern[str]
    """An ordinal that no noun follows: was the first since, the first of a series, round 2."""

    turns: frozenset[str]
    """Nouns behind which a number orders, too: round 2."""
    words: Mapping[str, int]
    cardinals: Mapping[str, int]
    """Numbers in words as they stand behind what they order: round two."""
    digits: re.Pattern[str]
    """In digits, as the group number."""
    first: re.Pattern[str]
    """The ordinal for 1 together with nouns of which there are several in turn: first round."""
    names: re.Pattern[str]
    """What follows an ordinal that names something or is no number: world war, century, largest."""
    superlative: re.Pattern[str]
    """What may stand between an ordinal and what it orders: sixth and most powerful."""
    sets: re.Pattern[str]
    """Nouns behind an ordinal that are verbs elsewhere: second set of."""
    events: re.Pattern[str]
    """What follows an ordinal that counts though it is written with a capital: Round, Summit."""
    shares: re.Pattern[str]
    """What stands before a fraction: two thirds; it ends there."""

    @cached_property
    def heads(self) -> frozenset[str]:
        """The words of ordinals, each by its first part."""
        return frozenset(part for word in self.words for part in word.split("-")) | {
            *("first", "primer", "primera", "primero", "primeros", "primeras")
        }


@dataclass(frozen=True, eq=False)
class Shares:
    """Parts of a whole that are told in words."""

    glance: re.Pattern[str]
    """What a sentence has if there is a share in it; a quick look before the thorough one."""
    parts: Mapping[str, int]
    """Nouns of a part, by how many of them make the whole: thirds → 3."""
    numbers: Mapping[str, int]
    """Numbers before a part, and those of one in five."""
    fraction: re.Pattern[str]
    """A fraction, as the groups number and part; the group half alone where it has no number."""
    of: re.Pattern[str]
    """What shows, behind a fraction, that it is a share of something: of the; not of a century."""
    of_percent: re.Pattern[str]
    """A percentage of which only a part is meant, behind a fraction; with its number: of 1 percent."""
    changed: re.Pattern[str]
    """What shows, before a fraction, that something changed by it: fell by nearly; it ends there."""
    ratio: re.Pattern[str]
    """One in five, as the groups number and of."""
    of_scale: re.Pattern[str]
    """A part of a million or the like, before its word; it ends there: a quarter of."""


@dataclass(frozen=True, eq=False)
class FigureRules:
    """The words and patterns of one language. Patterns do not tell capitals apart unless they say so."""

    nouns: Nouns
    units: Units
    beside: Beside
    ordinals: Ordinals
    shares: Shares
    one: re.Pattern[str]
    """The word for one where it is a number; the number is the group one."""
    one_sign: re.Pattern[str]
    """What a sentence has if one of something may be told in it; a quick look before the thorough one."""
    some: re.Pattern[str]
    """What stands before a dozen of which there are several; it ends there."""
    odd: re.Pattern[str]
    """What may stand between a number and the noun, in one word with it: -plus."""
    definite: re.Pattern[str]
    """What stands before a few that are known already: the two countries; it ends there."""
    laws: re.Pattern[str]
    """What stands before the number of a law, even one with thousands; it ends there."""
    share: re.Pattern[str]
    """What stands before the second number of one in five, where the first is no number by itself; it ends there."""
    ratio: re.Pattern[str]
    """What stands between the two numbers of one in five."""
    fraction: re.Pattern[str]
    """What stands behind a number that is only part of a fraction: thirds."""
    joint: re.Pattern[str]
    """What stands between the two numbers of a range or a choice: 10 to 12."""
    sure: re.Pattern[str]
    """What stands before a number that counts although nothing behind it is counted: from, than; it ends there."""
    counting: re.Pattern[str]
    """What stands before a number that tells how many there are of what is named in the group np; it ends there."""
    ranging: re.Pattern[str]
    """What stands before the first or second number of a change, from 10,000 to 20,700; it ends there."""
    number_of: re.Pattern[str]
    """What stands before the thing of which there are so many: the number of."""
    number_behind: re.Pattern[str]
    """The same behind the number: brought to 1,600 the number of."""
    alike: re.Pattern[str]
    """What stands between two numbers of which the second counts the same: compared with, from, and another."""
    row: re.Pattern[str]
    """What stands before the next number of a row: 838 in 2021; 313 in 2019; it ends there."""
    last_year: re.Pattern[str]
    """The same, whatever stands before the year; it ends there."""
    next_year: re.Pattern[str]
    """The year behind a number of a row."""
    joins: re.Pattern[str]
    """What joins two that are told alike: 260 million went on this and 247 million on that; it ends there."""
    ago: re.Pattern[str]
    """What makes a length of time a date, behind it."""
    ages: re.Pattern[str]
    """What stands behind a number of years that is an age."""
    another: re.Pattern[str]
    """What stands before a number in words that counts more of the same; it ends there."""
    aged: re.Pattern[str]
    """What stands before an age: under the age of; it ends there."""
    hours_before: re.Pattern[str]
    """What stands before a time of day that is written with a full stop: at 15.30."""
    clock: re.Pattern[str]
    """What stands before the hours of a time of day; it ends there."""
    young: re.Pattern[str]
    """What stands before an age that nothing else tells: those under; it ends there."""
    half_more: re.Pattern[str]
    """A unit of time and half of it more: years and a half."""
    and_half: re.Pattern[str]
    """The half that goes on digits: 8 and a half."""
    verb_first: re.Pattern[str]
    """What stands before a number where a sentence begins with its verb, whose capital names nothing: Murieron."""
    says: re.Pattern[str]
    """A verb of saying behind what is counted: one official said."""
    said: re.Pattern[str]
    """What stands before one who speaks, or before the day on which somebody spoke; it ends there."""
    who: re.Pattern[str]
    """What only goes on behind people: others who."""
    calls: re.Pattern[str]
    """A short telephone number, from its start: 911 calls."""
    acts: re.Pattern[str]
    """What only people do or suffer, behind a number that does not name them: 180,000 came."""
    acting: re.Pattern[str]
    """A verb of which a number that names nothing may be the subject: 12 have done so."""
    them: re.Pattern[str]
    """Behind two of: who or what has been counted already."""
    whom: re.Pattern[str]
    """The same, where it says that they are people."""
    being: re.Pattern[str]
    """What stands between a number and what is counted: another 21,300 are refugees."""
    people_before: re.Pattern[str]
    """What tells that a number which names nothing counts people, up to it: the toll rose to, a group of."""
    acted_on: re.Pattern[str]
    """What is done to people alone, up to a number that does not name them: agents rescued 4,900."""
    through: re.Pattern[str]
    """What stands between the two days of one period: from October through March."""
    lasting: re.Pattern[str]
    """A word that means more than before a number, and during before a length of time, but for what stands ahead."""
    times: re.Pattern[str]
    """What stands behind a multiple: four times as many."""
    governs: re.Pattern[str]
    """A preposition before the time that a number covers; it ends there."""
    since: re.Pattern[str]
    """A preposition before the day since which something has been counted; it ends there."""
    free: re.Pattern[str]
    """The first word of a date that needs no preposition: last year."""
    articles: re.Pattern[str]
    """An article, behind which a year may describe a noun; it ends there."""
    when: re.Pattern[str]
    """What goes on behind a date and tells what happened then."""
    reports: re.Pattern[str]
    """A verb of reporting, whose date is not that of what is reported."""
    bounds: re.Pattern[str]
    """What stands before a day that only tells where another time begins or ends: fiscal 2022, which ended on."""
    apart: re.Pattern[str]
    """What stands before a date that is not the time of the number: by, until, compared with; it ends there."""
    contrasts: re.Pattern[str]
    """Words behind which stands a number of another time: up from."""
    compares: re.Pattern[str]
    """Words behind which the time is that of another number: compared with, than."""
    scope: re.Pattern[str]
    """Where or among whom; the group scope is told."""
    places: re.Pattern[str]
    """What begins with a capital and is no place: months and the like."""
