"""What a language knows of dates in running text beyond months and weekdays: yesterday, last week, two years ago."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Unit = Literal["day", "week", "month", "year", "decade", "century", "hour", "fortnight", "quarter"]


@dataclass(frozen=True, eq=False)
class DateRules:
    """The words and patterns of one language. Patterns do not tell capitals apart unless they say so."""

    units: Mapping[str, Unit]
    """Nouns of time, in the singular and the plural."""
    days: Mapping[str, int]
    """Words for a day, by how far it lies from the day of writing."""
    shifts: Mapping[str, int]
    """Words that set a week, a month, a year or a weekday before (-1), at (0) or after (1) the present one."""
    shifted: str
    """A shift and its noun, as groups shift and unit, or shift and weekday or month."""
    ago: str
    """A length of time before now: its number and noun stand in the groups number and unit."""
    ahead: str
    """A length of time from now, in the same groups."""
    edges: Mapping[str, tuple[float, float]]
    """Words for a part of a year or a month, as shares of it: early is from 0 to 1/3."""
    edge: str
    """Such a word in the group edge, up to the date that it belongs to."""
    seasons: Mapping[str, int]
    """EDTF's numbers of the seasons."""
    season: str
    """A season with its year, in the groups season and year or shift."""
    quarters: str
    """A quarter or a half of a year: groups ordinal and part (quarter or half), and year where it is named."""
    ordinals: Mapping[str, int]
    durations: str
    """A length of time as an adjective or a noun: groups number and unit, such as 30-year or four years."""
    small: Mapping[str, int]
    """Numbers in words that stand before nouns of time, the article as one among them."""
    future: re.Pattern[str]
    """Words of a sentence that say that what it tells is to come."""
    past: re.Pattern[str]
    """Words that say that it has been."""
    reporting: re.Pattern[str]
    """Verbs by which a sentence says who says it: they tell nothing of when the rest happens."""
    said: re.Pattern[str]
    """What stands before a weekday on which somebody spoke, whatever else the sentence tells."""
    not_months: re.Pattern[str]
    """What stands before a month's name that is none: a person's name, a verb."""
    ages: re.Pattern[str]
    """What follows a length of time that is an age."""
    nine_eleven: bool = False
    """Whether 9/11 is a day."""
