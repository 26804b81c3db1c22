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
    headline: bool
    before: Line | None
    """The sentence before it in its paragraph."""

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
    def verbs(self) -> tuple[re.Match[str], ...]:
        """Its verbs as far as they tell of times."""
        return tuple(self.rules.dates.tense.verbs.finditer(self.text))

    @cached_property
    def breaks(self) -> tuple[re.Match[str], ...]:
        """Where its clauses begin."""
        return tuple(self.rules.dates.tense.breaks.finditer(self.text))


_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")


def lines(article: Article, rules: Rules) -> Iterator[Line]:
    """Every sentence of every block."""
    glued = _between_months(rules)
    for block in article.blocks:
        words = article.words(block)
        if "-" in words:
            # To the reader of dates a hyphen belongs to a word; between two dates it is a dash.
            words = glued.sub("–", words)
        before = None
        for start, end in spans(words):
            before = Line(words[start:end], block.start + start, rules, block.kind == "headline", before)
            yield before


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
