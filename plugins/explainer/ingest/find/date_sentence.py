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
        short = len(last) < 5 and last in self.rules.language.words_too and last != "may"
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
    text = _FIRST.sub(" ", _GLUED.sub(" ", text))
    text = _CLOSED.sub(",", text) if "- " in text else text
    text = _DEGREE.sub("1º", text) if "°" in text else text
    text = _IN_CAPITALS.sub(lambda found: found[0].lower(), text)
    text = _in_digits(text, rules.dates)
    return _SPLIT.sub(lambda found: f"{found[1] or ''},".ljust(len(found[0])), text)


def _in_digits(text: str, rules: DateRules) -> str:
    """With the days of a month in digits that stand there in words, each as long as it was: June fourth."""
    words = _LETTERS.findall(text.lower())
    if rules.day_ordinals.keys().isdisjoint(words) and "twenty" not in words and "thirty" not in words:
        return text
    for found in reversed(list(rules.written_days.finditer(text))):
        for name in ("word_c", "word_b", "word"):
            if word := found.groupdict().get(name):
                start, end = found.span(name)
                end += len(" day") if text.startswith(" day", end) else 0
                digits = f"{rules.day_ordinals[word.lower()]}th"
                text = (
                    text[:start]
                    + (digits.ljust(end - start) if name == "word" else digits.rjust(end - start))
                    + text[end:]
                )
    return text


_GLUED = re.compile(r"(?<=[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|ept|[Oo]ct|[Nn]ov|[Dd]ec)\.(?=\d)")
"""A month cut short and its day without a blank: Sept.30."""
_CLOSED = re.compile(r"(?<=\b(?:19|20)\d\d)-(?= [^\W\d_])")
"""The hyphen that closes an aside, right behind a year: -desde la revolución de 1979- y no antes."""
_DEGREE = re.compile(r"(?<!\d)1°(?= de\b)")
"""The first of a month with a sign that is not the one of ordinals: 1° de enero."""
_FIRST = re.compile(r"(?<=\dro)\.(?= )|(?<=\der)\.(?= )")
"""The full stop of 1ro. de enero."""
_IN_CAPITALS = re.compile(r"(?<=\d)(?:ST|ND|RD|TH)\b")
"""The ordinal of a line in capitals: 7TH AUGUST."""
_SPLIT = re.compile(r"(?<=\d) (?:(st|nd|rd|th) ?)?,(?= (?:19|20)\d\d\b)")
"""What came apart: an ordinal that was set higher, 15 th , 2020, or the comma before a year."""


@lru_cache
def _between_months(rules: Rules) -> re.Pattern[str]:
    months = "|".join(sorted(rules.language.months, key=len, reverse=True))
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
