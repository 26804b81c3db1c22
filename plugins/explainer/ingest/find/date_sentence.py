"""The sentences of an article as dates are read in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ...model.sentences import spans
from ...model.written_dates import WrittenDate, written_dates
from ..article import Article
from ..languages import Rules


class Found(NamedTuple):
    """A date or length of time in a sentence, by offsets into it."""

    start: int
    end: int
    edtf: str | None


@dataclass(frozen=True)
class Line:
    """One sentence and where it stands."""

    text: str
    offset: int
    """Where it begins in the article's text."""
    rules: Rules
    told_from: WrittenDate | None
    """The date from which the text speaks, where a sentence before has opened with a year: In 2018 …"""

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words in lower case: a quick look before the thorough ones."""
        return frozenset(_LETTERS.findall(self.text.lower()))

    @cached_property
    def has_digits(self) -> bool:
        """Whether a digit stands in it."""
        return bool(_DIGIT.search(self.text))

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """What is written in it with a month or a year."""
        if not self.has_digits and self.words.isdisjoint(self.rules.language.months):
            return ()
        return tuple(self._trimmed(date) for date in written_dates(self.text, self.rules.language))

    def _trimmed(self, date: WrittenDate) -> WrittenDate:
        """Without the full stop of the sentence, unless the month is cut short by it."""
        if self.text[date.end - 1] != ".":
            return date
        last = _LETTERS.findall(self.text[date.start : date.end].lower())[-1]
        short = len(last) < 5 and last in self.rules.language.words_too and last != "may"
        return date if short else date._replace(end=date.end - 1)

    @cached_property
    def opens_in(self) -> WrittenDate | None:
        """The date with a year with which it opens."""
        first = next((date for date in self.dates if date.year and not date.fiscal), None)
        opens = self.rules.dates.opens
        return first if first and opens.fullmatch(self.text, 0, first.start) else None

    @cached_property
    def speaks_from_now(self) -> bool:
        """Whether it names a day as it is seen from publication: on Monday, today, last week."""
        language, rules = self.rules.language, self.rules.dates
        if not self.words.isdisjoint(language.weekdays) or rules.day_words.search(self.text):
            return True
        return not self.words.isdisjoint(rules.units) and bool(rules.shifted.search(self.text))

    @cached_property
    def verbs(self) -> tuple[re.Match[str], ...]:
        """Its verbs as far as they tell of times."""
        return tuple(verb for verb in self.rules.dates.tense.verbs.finditer(self.text) if not verb["none"])

    @cached_property
    def breaks(self) -> tuple[re.Match[str], ...]:
        """Where its clauses begin."""
        return tuple(self.rules.dates.tense.breaks.finditer(self.text))


_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")


_TELLING = 12
"""For so many sentences a text may go on telling of a year that it has named."""


def lines(article: Article, rules: Rules) -> Iterator[Line]:
    """Every sentence of every block."""
    glued = _between_months(rules)
    told_from: WrittenDate | None = None
    since = 0
    for block in article.blocks:
        words = article.words(block)
        if "-" in words:
            # To the reader of dates a hyphen belongs to a word; between two dates it is a dash.
            words = glued.sub("–", words)
        words = _SPLIT.sub(_joined, words)
        for start, end in spans(words):
            line = Line(words[start:end], block.start + start, rules, told_from)
            yield line
            if line.opens_in:
                told_from, since = line.opens_in, 0
            since += 1
            if told_from and (since > _TELLING or line.speaks_from_now):
                told_from = None


_SPLIT = re.compile(r"(?<=\d) (st|nd|rd|th) ?,(?= (?:19|20)\d\d)")
"""An ordinal that was set higher, and came apart: 15 th , 2020."""


def _joined(found: re.Match[str]) -> str:
    return f"{found[1]},".ljust(len(found[0]))


def _between_months(rules: Rules) -> re.Pattern[str]:
    months = "|".join(sorted((month for month in rules.language.months), key=len, reverse=True))
    return re.compile(
        rf"(?<=[\w.])(?<!\bmid)(?<!\bpre)(?<!\bpost)(?<!\blate)(?<!\bearly)-(?=(?:{months})\b\.?(?:\s|$))",
        re.IGNORECASE,
    )


def group(found: re.Match[str], name: str) -> str:
    """What stands in a group, or in the same one in another order of words; in lower case, with single blanks."""
    groups = found.groupdict()
    for key in (name, f"{name}_b", f"{name}_c", f"{name}_d"):
        if groups.get(key):
            return " ".join(groups[key].lower().replace("’", "'").split())
    return ""
