"""Evidence: what passages hold of numbers, dates and names, in whatever form they were written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property

from .compare import Interval
from .dates import Edtf
from .language import Language
from .names import fold
from .numerals import Numeral, numerals_in
from .prose import plain
from .written_dates import WrittenDate, dates_in


@dataclass(frozen=True)
class Evidence:
    """A passage, or a title, with the day on which its source appeared."""

    text: str
    """As a reader reads it."""
    language: Language
    published: Edtf | None = None

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """The dates it gives."""
        return dates_in(self.text, self.language)

    # What takes the most room is worked out each time: there are many passages, and each is asked a few times.

    @property
    def numerals(self) -> tuple[Numeral, ...]:
        """The numbers it gives that are no part of a date."""
        taken = [(found.start, found.end) for found in self.dates]
        return tuple(
            number
            for number in numerals_in(self.text, self.language)
            if not any(start <= number.start < end for start, end in taken)
        )

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        """Their values."""
        unscaled = (number.unscaled for number in self.numerals if number.unscaled is not None)
        return frozenset((*(number.value for number in self.numerals), *unscaled))

    @cached_property
    def folded(self) -> str:
        """Its words without accents and capitals, with single spaces."""
        return fold(self.text)

    @property
    def words(self) -> frozenset[str]:
        """Its words, each once."""
        return frozenset(re.findall(r"\w+", self.folded))

    def holds_number(self, value: Decimal, admits: Interval | None = None) -> bool:
        """Whether it gives a number, or one among those that a rounded number admits."""
        if value in self.numbers:
            return True
        return admits is not None and any(_around(number).meets(admits) for number in self.numbers)

    def holds_date(self, year: int | None, month: int | None = None, day: int | None = None) -> bool:
        """Whether it gives a date at least so exactly."""
        return any(self._is(found, year, month, day) for found in self.dates) or self._relative(year, month, day)

    def _is(self, found: WrittenDate, year: int | None, month: int | None, day: int | None) -> bool:
        if (month and found.month != month) or (day and found.day != day):
            return False
        return year is None or found.year == year or (found.year is None and self._may_be(year, found))

    def _may_be(self, year: int, found: WrittenDate) -> bool:
        """Whether a date without a year may be of one: one that the passage names, or one near its own day."""
        if any(other.year == year for other in self.dates):
            return True
        return self.published is None or abs(self.published.start.year - year) <= 1

    def _relative(self, year: int | None, month: int | None, day: int | None) -> bool:
        """Whether words such as "Tuesday" or "this year" can mean the day, seen from the day the source appeared."""
        if self.published is None:
            return False
        about = self.published.start
        year = year or about.year
        if day is None or month is None:
            # "In April": a passage speaks of its own time.
            of_its_own = year == about.year and any(found.year is None for found in self.dates)
            return month is None and (of_its_own or self._says(self.language.years, year - about.year))
        try:
            meant = date(year, month, day)
        except ValueError:
            return False
        if self.published.precision != "day":
            return False
        apart = (meant - about).days
        if self._says(self.language.days, apart):
            return True
        return abs(apart) <= 7 and self._says(self.language.weekdays, meant.weekday())

    def _says(self, words: Mapping[str, int], meaning: int) -> bool:
        """Whether it uses any of some words that mean this."""
        return any(number == meaning and is_within(fold(word), self.folded) for word, number in words.items())

    def holds_name(self, names: Iterable[str]) -> bool:
        """Whether any of some names stands in it as whole words."""
        return any(is_within(fold(name), self.folded) for name in names)


def _around(number: Decimal) -> Interval:
    """What a number may have been before it was rounded to its last digit."""
    half = Decimal(5).scaleb(min(0, int(number.as_tuple().exponent)) - 1)
    return Interval(number - half, number + half)


def is_within(words: str, text: str) -> bool:
    """Whether folded words stand in a folded text, not as part of a longer word."""
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalnum()):
            return True
        at = text.find(words, at + 1)
    return False


@cache
def evidence_of(markdown: str, language: Language, published: Edtf | None) -> Evidence:
    """What a passage holds; the same passage is read once."""
    return Evidence(plain(markdown), language, published)
