"""What a language knows of dates in running text beyond months and weekdays: yesterday, last week, two years ago."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

Unit = Literal["day", "week", "weekend", "month", "year", "fiscal year", "decade", "century", "hour", "minute"]

Edge = Literal["early", "mid", "late", "first", "middle", "last"]
"""A part of a year, month or decade: a third of it, or, of the last three, about one unit at its edge or middle."""


@dataclass(frozen=True, eq=False)
class TenseRules:
    """How a sentence tells whether what it says of a day has been or is to come."""

    verbs: re.Pattern[str]
    """Verbs with what belongs to them, in the groups ahead and said; the latter are verbs of speaking. In the group back
    are plans that came to nothing, in none what only looks like a verb of the past; all others are of the past."""
    said: re.Pattern[str]
    """What stands right before a day on which somebody spoke, whatever the rest of the sentence tells."""
    saying: re.Pattern[str]
    """A noun for what was said, right before such a day, unless a verb says that it is to come: in an interview on."""
    breaks: re.Pattern[str]
    """What begins another clause."""
    ahead: re.Pattern[str]
    """What stands right before a day that is to come, whatever the verbs: scheduled for, ahead of."""
    eve: re.Pattern[str]
    """What stands right before a day that as a rule is to come: ahead of."""
    upcoming: re.Pattern[str]
    """What stands before a day that is to come, with no verb between: the upcoming summit in."""
    back: re.Pattern[str]
    """What stands right before a day that has been: since."""
    condition: re.Pattern[str]
    """What stands before a clause of which nobody knows yet, however its verb is: if they did not come."""
    but: re.Pattern[str]
    """What goes on behind a day for which something was only planned."""
    since: re.Pattern[str]
    """What opens a clause of what began in the past."""
    joined: re.Pattern[str]
    """What stands before a verb that is as the one before it: held, in will be hosted and held."""
    onwards: re.Pattern[str]
    """What stands right before a day that is to come unless a verb says that it has been: until, by."""
    planned: re.Pattern[str]
    """What stands right before a day of which only a firm word says that it has been: the election in."""
    bare: re.Pattern[str]
    """A verb that tells of what is to come where no other stands before it, as in a headline: talks to resume."""
    done: re.Pattern[str]
    """What was done on a day, right before it: pictures taken in."""
    told: re.Pattern[str]
    """A verb right behind a day on which something was said: documents on Monday showed."""
    due: re.Pattern[str]
    """What stands right behind a day that as a rule is to come: deadline."""
    goes_on: re.Pattern[str]
    """A verb right behind a day that is to come: the talks on Tuesday will …"""
    noun_goes_on: re.Pattern[str]
    """The same, with the noun between: the April talks will …"""
    passive: re.Pattern[str]
    """A verb of what is done to somebody: people deported on Monday."""
    decided: re.Pattern[str]
    """A verb of what is to come that itself has been: on Monday they agreed to meet."""
    arranged: re.Pattern[str]
    """A verb of the past that may have a day to come beside it: they called an election on Dec. 12."""
    weak: re.Pattern[str]
    """A verb that does not tell for sure: would, could."""
    of_noun: re.Pattern[str]
    """What stands before a day that belongs to a noun: the, in the April talks."""
    one_of: re.Pattern[str]
    """The indefinite article right before a day that belongs to a noun: a May run-off."""
    owner: re.Pattern[str]
    """What stands behind a day that owns a noun, or is a part of its name: 's vote, election."""
    noun: re.Pattern[str]
    """What stands behind such a day."""
    to_come: re.Pattern[str]
    """What stands behind such a day where the noun is of something that is planned: an election."""


@dataclass(frozen=True, eq=False)
class DateRules:
    """The words and patterns of one language. Groups of patterns that end in _b are the same in another order."""

    tense: TenseRules
    units: Mapping[str, Unit]
    """Nouns of time, in the singular and the plural, and what else stands for them."""
    days: Mapping[str, int]
    """Words for a day, by how far it lies from the day of writing."""
    day_words: re.Pattern[str]
    shifts: Mapping[str, int]
    """Words that set a week, a month, a year or a weekday before (-1), at (0) or after (1) the present one."""
    before: frozenset[str]
    """Words that lead from this week's days back to those of the last one: last Monday, said on a Tuesday."""
    vague: frozenset[str]
    """Such words that, before a weekday, do not tell of which week it is."""
    shifted: re.Pattern[str]
    """A shift with its unit, weekday, month or season, in groups of these names."""
    no_shift: re.Pattern[str]
    """What stands before last week where it is not that of the day of writing: in his last week."""
    week_day: re.Pattern[str]
    """A weekday and the shift of its week: Tuesday of last week."""
    weekday: re.Pattern[str]
    """A weekday by its name, in the group weekday; not as a part of a name: Super Tuesday."""
    weekday_number: re.Pattern[str]
    """A weekday with the number of the day, without a month: groups weekday and number."""
    month_day: re.Pattern[str]
    """A day of the month of writing or one near it: groups number and shift."""
    later: re.Pattern[str]
    """A week that is not over yet, in the group unit: later in the week."""
    weekend: re.Pattern[str]
    """The weekend nearest to the day of writing."""
    pair: re.Pattern[str]
    """What stands between two weekdays that follow each other."""
    rolling: re.Pattern[str]
    """A length of time up to now or from now, without a number: the past year."""
    durations: re.Pattern[str]
    """A length of time in the groups number, half and unit, or half_of for a half of a unit: 30-year, half a century."""
    no_duration: re.Pattern[str]
    """What stands before a length of time that is only a part of one: ten to, in 10 to 15 years."""
    ago: re.Pattern[str]
    """A length of time before now, in the same groups, with hedge where it is about that."""
    hence: re.Pattern[str]
    """A length of time from now, in the same groups."""
    numbers: Mapping[str, int]
    """Numbers in words that stand before nouns of time."""
    spoken: re.Pattern[str]
    """A quotation mark before what somebody said."""
    edges: Mapping[str, Edge]
    """Words for a part of a year or month."""
    edge: re.Pattern[str]
    """Such a word in the group edge, up to the date that it belongs to; or soft: a word that only belongs to it."""
    whole: re.Pattern[str]
    """A part of the year or month of writing: groups edge and unit, as in the end of the year."""
    seasons: Mapping[str, int]
    """EDTF's numbers of the seasons."""
    season: re.Pattern[str]
    """A season with its year, in the groups season and year."""
    season_alone: re.Pattern[str]
    """A season without a year, in the group season: over the summer."""
    quarters: re.Pattern[str]
    """A quarter or half of a year, or its first months: groups ordinal, part, count, fiscal, and year or shift."""
    ordinals: Mapping[str, int]
    parts: Mapping[str, int]
    """How many months the parts of a year have: a quarter 3."""
    decade: re.Pattern[str]
    """A decade: groups decade (four digits), short (two digits) or word."""
    decades: Mapping[str, int]
    """Decades in words."""
    century: re.Pattern[str]
    """A century that is past, in the group century."""
    centuries: Mapping[str, int]
    named: tuple[tuple[re.Pattern[str], str], ...]
    """Names that are days: 9/11."""
    remembered: Mapping[tuple[int, int], tuple[int, re.Pattern[str]]]
    """Days that are told without their year long after: by month and day the year, and the words around it."""
    holiday: re.Pattern[str]
    """A fixed holiday and its year, in the groups holiday and year."""
    holidays: Mapping[str, tuple[int, int]]
    numeric: re.Pattern[str]
    """A day in digits with slashes: groups first, second and year."""
    day_first: bool
    """Whether of such a day the day comes first; where that is not sure, only what no other order allows is read."""
    year_behind: re.Pattern[str]
    """Right behind a month or day: the shift of its year, as in July last year."""
    year_apart: re.Pattern[str]
    """A word behind a month and then its year, in the group year: January and February combined in 2022."""
    of_year: re.Pattern[str]
    """Between a month or day and the fiscal year of which it is: of, in May of fiscal year 2023."""
    year_named: re.Pattern[str]
    """Right behind a month or day: of that year, which the text has named, or in the groups next and back of the one
    after or before it."""
    later_on: re.Pattern[str]
    """Up to a month or day: so many months behind what was told before, a few months later in; it ends there."""
    shift_behind: re.Pattern[str]
    """The same words right behind a month or day, for languages that have them there: en enero próximo."""
    previous: re.Pattern[str]
    """Right before a month or day: words that set it before one which the text may not tell: the prior."""
    shift_before: re.Pattern[str]
    """Right before a month or day: the side on which the nearest lies."""
    no_month: re.Pattern[str]
    """What stands before the name of a month that is none: a person's first name or title."""
    no_month_behind: re.Pattern[str]
    """What stands behind such a name."""
    month_noun: re.Pattern[str]
    """A month that is another word as well, as a date before a noun: the March talks."""
    month_after: re.Pattern[str]
    """The same behind another month: from February to March."""
    no_year: re.Pattern[str]
    """What stands before a number that looks like a year: Section, resolution, $."""
    ancient: re.Pattern[str]
    """What stands before a year of long ago; without it, such a number is none."""
    counted: re.Pattern[str]
    """What stands behind such a number: people, GMT."""
    anchored: re.Pattern[str]
    """What stands before a month of the year that the sentence has named: that October."""
    held_in: re.Pattern[str]
    """Between a year that belongs to an event and the month in which that was: the 1980 exodus began in."""
    ended: re.Pattern[str]
    """Between a fiscal year and the day on which it ended or, in the group began, began."""
    fiscal_end: re.Pattern[str]
    """A fiscal year without a number, up to the day on which it ended; the group past where it is over."""
    fiscal_bound: re.Pattern[str]
    """What stands behind the day on which a fiscal year begins or ends; the groups last, shift and year tell which."""
    fiscal_behind: re.Pattern[str]
    """What makes of the year before it a fiscal one: 2016 fiscal year."""
    fiscal_before: re.Pattern[str]
    """What makes of the years behind it fiscal ones: each fiscal year from; it ends there."""
    changed_from: re.Pattern[str]
    """What stands before two years that are compared, and are no stretch of time: from; it ends there."""
    year_to: re.Pattern[str]
    """What makes of a month or day the end of a year: in the year ending; it ends there."""
    part_of_month: re.Pattern[str]
    """What stands before a month of which so many days or weeks are meant: the first two weeks of; one in the group
    ordinal: the third week of."""
    joint: re.Pattern[str]
    """Between two dates that share the year of the last: and, to, or."""
    until: re.Pattern[str]
    """Between two dates of which the last is in the year of the first or the next one: to; or, in the group and, only
    where it follows at once: December and January."""
    between: re.Pattern[str]
    """Before the first of two dates that are the ends of one stretch of time."""
    opens: re.Pattern[str]
    """Words between the start of a sentence and a year or date from which it speaks: In."""
    echo: re.Pattern[str]
    """That year, the same month, the following or previous year: groups same, shift, back and unit."""
    again: re.Pattern[str]
    """The same month of another year, in the groups year, or shift, or back for the year before."""
    apart: re.Pattern[str]
    """A year earlier, two months later: groups number, unit and back."""
    written_days: re.Pattern[str]
    """A month with its day in words, June fourth or the fourth of June, in the group word."""
    day_ordinals: Mapping[str, int]
    """Days of a month in words."""
    day_noun: str
    """What may stand behind such a word, with the blank before it: the fourth day of June."""
    mended: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]
    """What is written otherwise than the reader of dates takes it, and what stands there instead, as long as it was."""
    day_number: re.Pattern[str]
    """A day of a month that is not named: on the 25th; groups day and number."""
