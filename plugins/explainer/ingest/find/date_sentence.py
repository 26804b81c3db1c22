"""The sentences of an article as dates are read in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from ...model.sentences import spans
from ...model.written_dates import WrittenDate, written_dates
from ..article import Article
from ..languages import Rules
from ..languages.dates import DateRules


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
    words: frozenset[str]
    """Its words in lower case: a quick look before the thorough ones."""
    has_digits: bool
    rules: Rules
    year_before: int | None
    """The last year that the text has named before."""
    told_from: WrittenDate | None
    """The date from which the text speaks, where a sentence before has opened with a year: In 2018 …"""

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
        short = last in self.rules.language.words_too - self.rules.language.alone_too
        return date if short else date._replace(end=date.end - 1)

    @cached_property
    def opens_in(self) -> WrittenDate | None:
        """The date with a year with which it opens."""
        first = next((date for date in self.dates if date.year and not date.fiscal), None)
        opens = self.rules.dates.opens
        return first if first and opens.fullmatch(self.text, 0, first.start) else None

    @cached_property
    def goes_on(self) -> bool:
        """Whether what it tells has gone on since that date, up to now."""
        opens = self.opens_in
        return bool(opens and self.rules.dates.tense.since.search(self.text[: opens.start].lower()))

    @cached_property
    def speaks_from_now(self) -> bool:
        """Whether it names a day as it is seen from publication: on Monday, today, last week."""
        language, rules = self.rules.language, self.rules.dates
        if not self.words.isdisjoint(language.weekdays) or rules.day_words.search(self.text):
            return True
        return not self.words.isdisjoint(rules.units) and bool(rules.shifted.search(self.text))

    @cached_property
    def returns(self) -> bool:
        """Whether it opens in another year, but goes on to this one: In 2018 …, and again in January of this year."""
        opens = self.opens_in
        return bool(opens and not self.words.isdisjoint(self.rules.dates.units)) and bool(
            self.rules.dates.shifted.search(self.text, opens.end if opens else 0)
        )

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
_TELLING = 5
"""For so many passages a text may go on telling of a year that it has named."""


def lines(article: Article, rules: Rules) -> Iterator[Line]:
    """Every sentence in which a date can stand."""
    signs = _signs(rules)
    for begins, ends in article.days:
        for start, text, words in _sentences(article.text[begins:ends], rules, signs):
            yield Line(text, begins + start, words, bool(_DIGIT.search(text)), rules, None, None)
    told_from: WrittenDate | None = None
    year: int | None = None
    since = 0
    for block in article.blocks:
        for start, text, words in _sentences(article.words(block), rules, signs):
            line = Line(text, block.start + start, words, bool(_DIGIT.search(text)), rules, year, told_from)
            yield line
            year = next((date.year for date in reversed(line.dates) if date.year and not date.fiscal), year)
            if line.opens_in and not line.goes_on and not line.returns:
                told_from, since = line.opens_in, 0
            elif told_from and line.speaks_from_now:
                told_from = None
        since += 1
        told_from = told_from if since <= _TELLING else None


def _sentences(text: str, rules: Rules, signs: frozenset[str]) -> Iterator[tuple[int, str, frozenset[str]]]:
    """The sentences of a block that have a digit or one of the signs, with their words; a quick look at all first."""
    if not _DIGIT.search(text) and signs.isdisjoint(_LETTERS.findall(text.lower())):
        return
    text = _with_dashes(text, rules)
    for start, end in _pieces(text):
        sentence = text[start:end]
        words = frozenset(_LETTERS.findall(sentence.lower()))
        if not signs.isdisjoint(words) or _DIGIT.search(sentence):
            yield start, sentence, words


_LONGEST = 2000
"""What is longer is no sentence, but a list or a table; it is read in pieces, so that time grows with length alone."""


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    for start, end in spans(text):
        while end - start > _LONGEST:
            cut = text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end


@lru_cache
def _signs(rules: Rules) -> frozenset[str]:
    """The words of which one stands in every date that has no digit."""
    dates = rules.dates
    nouns = {*dates.units, *dates.seasons, *dates.decades, *(f"{unit}long" for unit in dates.units)}
    return frozenset({*rules.language.months, *rules.language.weekdays, *last_words(dates), *nouns})


@lru_cache
def last_words(rules: DateRules) -> frozenset[str]:
    """With what words for a day end: night, in last night."""
    return frozenset(words.split()[-1] for words in rules.days)


def _with_dashes(text: str, rules: Rules) -> str:
    """As the reader of dates takes them: a dash between two dates, ordinals in one piece, a blank behind Sept."""
    if "-" in text:
        text = _between_months(rules).sub("–", text)
    for pattern, instead in rules.dates.mended:
        text = pattern.sub(instead, text)
    return _in_digits(text, rules.dates)


def _in_digits(text: str, rules: DateRules) -> str:
    """With the days of a month in digits that stand there in words, each as long as it was: June fourth."""
    words = _LETTERS.findall(text.lower())
    if not rules.day_ordinals or _first_parts(rules).isdisjoint(words):
        return text
    for found in reversed(list(rules.written_days.finditer(text))):
        for name in ("word_c", "word_b", "word"):
            if word := found.groupdict().get(name):
                start, end = found.span(name)
                end += len(rules.day_noun) if text.startswith(rules.day_noun, end) else 0
                digits = f"{rules.day_ordinals[word.lower()]}th"
                text = (
                    text[:start]
                    + (digits.ljust(end - start) if name == "word" else digits.rjust(end - start))
                    + text[end:]
                )
    return text


@lru_cache
def _between_months(rules: Rules) -> re.Pattern[str]:
    months = "|".join(sorted(rules.language.months, key=len, reverse=True))
    joined = "".join(rf"(?<!\b{word})" for word in rules.language.before_hyphen)
    return re.compile(
        rf"(?<=[\w.]){joined}-(?=(?:{months})\b\.?(?:\s|$))",
        re.IGNORECASE,
    )


@lru_cache
def _first_parts(rules: DateRules) -> frozenset[str]:
    """With what the words for days of a month begin: twenty, in twenty-first."""
    return frozenset(word.partition("-")[0] for word in rules.day_ordinals)


def group(found: re.Match[str], name: str) -> str:
    """What stands in a group, or in the same one in another order of words; in lower case, with single blanks."""
    groups = found.groupdict()
    for key in (name, f"{name}_b", f"{name}_c", f"{name}_d"):
        if groups.get(key):
            return " ".join(groups[key].lower().replace("’", "'").split())
    return ""
