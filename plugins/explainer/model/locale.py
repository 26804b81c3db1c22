"""How numbers and dates are written in a language."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cached_property
from typing import Any

from .dates import EARLIEST, LATEST, Edtf, parse_date

Gettext = Callable[[str], str]


@dataclass(frozen=True)
class Locale:
    """A language: its code, and the theme's words in it."""

    lang: str
    gettext: Gettext = str
    """Translates a word of the interface; returns it as it is where there is no translation."""
    ngettext: Callable[[str, str, int], str] = lambda one, many, number: one if number == 1 else many
    pgettext: Callable[[str, str], str] = lambda context, words: words
    """Translates a word that is another one in some context, such as before a day."""
    region: str = ""
    """Where it is read: numbers and dates are written as there."""
    said: dict[Any, str] = field(default_factory=dict, repr=False, compare=False)
    """What was asked of it and its answers: to learn a language takes as long as to read fifty notes."""

    def _once(self, asked: Any, answer: Callable[[], object]) -> str:
        if asked not in self.said:
            self.said[asked] = str(answer())
        return self.said[asked]

    @cached_property
    def _babel(self) -> Any:
        from babel import Locale as Babel

        return Babel.parse("_".join(filter(None, (self.lang.replace("-", "_"), self.region))))

    @property
    def name(self) -> str:
        """The language's name in itself."""
        return str(self._babel.get_language_name() or self.lang).capitalize()

    @property
    def english_name(self) -> str:
        """The language's name in English, without capitals, such as spanish."""
        return self._once("name in English", lambda: Locale("en").language(self.lang.split("-")[0]).lower())

    @property
    def with_country(self) -> str:
        """The language and a country as Open Graph wants them: its own, or else the one where most speak it."""
        return self._once("with country", self._with_country)

    def _with_country(self) -> str:
        from babel.core import get_global

        own = self._babel
        if own.territory and own.territory.isalpha():
            return f"{own.language}_{own.territory}"
        likely = str(get_global("likely_subtags").get(own.language, "")).split("_")
        return f"{own.language}_{likely[-1]}" if len(likely) > 1 else own.language

    @cached_property
    def quotes(self) -> tuple[str, str]:
        """The marks before and behind quoted words."""
        before, _, behind = self.gettext("“%(words)s”").partition("%(words)s")
        return before, behind

    @staticmethod
    def name_of(code: str) -> str:
        """A language's name in that language itself."""
        return Locale(code).name

    def language(self, code: str) -> str:
        """Another language's name in this one; the code where it is not known."""
        return self._once(("language", code), lambda: self._language(code))

    def _language(self, code: str) -> str:
        from babel import Locale as Babel
        from babel import UnknownLocaleError

        try:
            return str(Babel.parse(code.replace("-", "_")).get_display_name(self._babel) or code)
        except (UnknownLocaleError, ValueError):
            return code

    def number(self, value: Decimal, unit: str = "count") -> str:
        """A number with its sign of unit: 220,908 or 9.3% or $1,000."""
        return self._once((str(value), unit), lambda: self._number(value, unit).replace("-", "−"))

    def _number(self, value: Decimal, unit: str) -> str:
        from babel.numbers import format_currency, format_decimal, format_percent

        kind = unit.partition("/")[0]
        places = "0" * max(0, -int(value.normalize().as_tuple().exponent))
        if kind == "percent":
            pattern = _with_places(self._babel.percent_formats[None].pattern, places)
            return str(format_percent(value / 100, pattern, locale=self._babel))
        if kind.startswith("money:"):
            cents = "" if value == value.to_integral_value() else "00"
            pattern = _with_places(self._babel.currency_formats["standard"].pattern, cents)
            return str(format_currency(value, kind[6:], pattern, locale=self._babel, currency_digits=False))
        if kind == "year" and value == value.to_integral_value() and 1000 <= value <= 2999:
            return str(int(value))
        return str(format_decimal(value, f"#,##0{'.' + places if places else ''}", locale=self._babel))

    def words(self, value: Decimal) -> str:
        """A number spelled out."""
        return self._once(("words", str(value)), lambda: self._words(value))

    def _words(self, value: Decimal) -> str:
        from num2words import num2words

        whole = int(value) if value == value.to_integral_value() else value
        try:
            return str(num2words(whole, lang=self.lang))
        except NotImplementedError:  # a language without spelled-out numbers keeps its digits
            return self.number(value)

    def listed(self, words: Sequence[str]) -> str:
        """Words as a list within a sentence: one, two and three."""
        if len(words) < 2:
            return "".join(words)
        return self._once(("listed", len(words)), lambda: self._listed(len(words))).format(*words)

    def _listed(self, many: int) -> str:
        """A list of so many words, with a place for each."""
        from babel.lists import format_list

        return format_list(["{}"] * many, locale=self._babel)

    def date(self, when: Edtf) -> str:
        """A date in words, such as November 15, 2022, about October 2017 or since February 2018."""
        return self._once(("date", when.text), lambda: self._date(when))

    def day(self, day: datetime.date) -> str:
        """A plain day in words."""
        return self.date(parse_date(day.isoformat()))

    def brief(self, when: Edtf) -> str:
        """A day in as few letters as the language writes it, such as Nov 15, 2022; any other date in words."""
        if when.precision != "day":
            return self.date(when)
        return self._once(("brief", when.text), lambda: self._doubtful(when, self._skeleton("yMMMd", when)))

    def month(self, when: Edtf) -> str:
        """The month of a date with its year, as short as the language writes it: Nov 2022."""
        return self._once(("month", when.start.year, when.start.month), lambda: self._skeleton("yMMM", when))

    def _skeleton(self, parts: str, when: Edtf) -> str:
        """The day on which a date begins, in those of its parts, as the language puts them together."""
        from babel.dates import format_skeleton

        return str(format_skeleton(parts, when.start, locale=self._babel))

    def _date(self, when: Edtf) -> str:
        if "/" in when.text:
            return self._range(when)
        return self._doubtful(when, self._plain_date(when))

    def _doubtful(self, when: Edtf, text: str) -> str:
        """A date in words, with the word for its doubt."""
        mark = when.text[-1] if when.text[-1:] in "~?%" else ""
        day = when.precision == "day"
        if mark == "?":
            return (self.pgettext("a day", "perhaps %s") if day else self.gettext("perhaps %s")) % text
        if mark:
            return (self.pgettext("a day", "about %s") if day else self.gettext("about %s")) % text
        return text

    def _range(self, when: Edtf) -> str:
        """From one date to another; some languages put an article before a day and none before a month."""
        bounds = [parse_date(bound) for bound in when.bounds if bound.strip(".")]
        day = all(bound.precision == "day" and not bound.approximate for bound in bounds)
        first, last = self.date(bounds[0]), self.date(bounds[-1])
        if when.start == EARLIEST:
            return (self.pgettext("a day", "until %s") if day else self.gettext("until %s")) % last
        if when.end == LATEST:
            return (self.pgettext("a day", "since %s") if day else self.gettext("since %s")) % first
        since, until = (bound.precision == "day" and not bound.approximate for bound in bounds)
        between = {
            (True, True): self.pgettext("a day", "%(first)s to %(last)s"),
            (True, False): self.pgettext("from a day", "%(first)s to %(last)s"),
            (False, True): self.pgettext("to a day", "%(first)s to %(last)s"),
            (False, False): self.gettext("%(first)s to %(last)s"),
        }
        return between[since, until] % {"first": first, "last": last}

    def _plain_date(self, when: Edtf) -> str:
        if when.precision == "day":
            from babel.dates import format_date

            return str(format_date(when.start, "long", locale=self._babel))
        if when.precision == "month":
            return self._skeleton("yMMMM", when)
        if when.precision == "year":
            return str(when.start.year)
        return self._span(when)

    def _span(self, when: Edtf) -> str:
        """A season, a decade or another date that EDTF writes in one word: its first and last month or year."""
        from babel.dates import format_date, format_skeleton

        if (when.start.month, when.end.month) == (1, 12):
            return f"{when.start.year}–{when.end.year}" if when.start.year != when.end.year else str(when.start.year)
        first = format_date(when.start, "LLLL", locale=self._babel)
        last = format_skeleton("yMMMM", when.end, locale=self._babel)
        return f"{first}–{last}"


def _with_places(pattern: str, places: str) -> str:
    """A language's own pattern, such as #,##0.00 ¤, with so many decimal places: a zero for each."""
    return re.sub(r"0(?:\.[0#]+)?", f"0.{places}" if places else "0", pattern)


def significant(value: Decimal, digits: int = 3) -> Decimal:
    """A number rounded to its first digits: 220,908 to 221,000."""
    if not value:
        return value
    exponent = value.adjusted() - digits + 1
    if exponent <= 0:
        return tidy(value, -exponent)
    step = Decimal(10) ** exponent
    return (value / step).quantize(Decimal(1), ROUND_HALF_EVEN) * step


def tidy(value: Decimal, places: int) -> Decimal:
    """A number with at most so many decimal places, and no zeros behind them."""
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()


def derived(value: Decimal, unit: str) -> Decimal:
    """A worked-out number with no more decimals than it bears: percentages one below 100, the rest one below 10."""
    limit = 100 if unit.startswith("percent") else 10
    return tidy(value, 1 if abs(value) < limit else 0)
