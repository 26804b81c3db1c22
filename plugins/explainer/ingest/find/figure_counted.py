"""What a number counts or measures: its unit, and the words for it; nothing where it only names or dates something."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...model.naming import names_something
from ...model.numerals import Numeral
from ..languages import Rules
from ..languages.figures import FigureRules
from .figure_numbers import BLANK, sign_before
from .figure_phrases import Phrase, is_person, phrase

TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "lustrum"))
"""Units of time."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with its unit; the stretch runs from the number or its sign to what it counts."""

    start: int
    end: int
    unit: str
    counts: str
    bare: bool = False
    """Whether nothing is named that it counts, so that another number beside it may tell."""


_WORD = re.compile(r"[ \u00a0]+(?P<word>[^\W\d_][\w'’€-]*)")
_HYPHENATED = re.compile(r"-(?P<noun>[^\W\d_]+)(?P<rest>(?:-[^\W\d_]+)*)")
_SCORE_BEFORE, _SCORE = re.compile(r"\d[-–]$"), re.compile(r"[-–]\d")
_PART = re.compile(r"\d/$|[/:]$")
_AROUND = 200
"""How much of a sentence tells whether a number names something."""


def counted(text: str, number: Numeral, rules: Rules, titled: bool) -> Counted | None:
    """What a number counts; None for one that counts nothing. titled: most words here have a capital anyway."""
    figures, start, end = rules.figures, number.start, number.end
    if _PART.search(text[max(0, start - 2) : start]) or (
        text[end : end + 1] == "/" and text[end + 1 : end + 2].isdigit()
    ):
        return None
    if figures.ages.match(text, end) or (number.in_words and figures.fraction.match(text, end)):
        return None
    if money := _money(text, number, figures):
        return _rate(text, money, figures)
    if percent := figures.units.percent.match(text, end):
        return Counted(start, percent.end(), "percent", _whole(text, percent.end(), figures))
    measure = None if number.in_words else figures.units.measures.match(text, end)
    # A unit of more than one letter is none by chance.
    if measure and len(measure[0].strip()) > 1 and not figures.nouns.events.match(text, end):
        return _measured(text, number, measure, figures)
    if is_name(text, number, rules, titled):
        return None
    if time := _time(text, number, figures):
        return time
    if measure:
        return _measured(text, number, measure, figures)
    return _things(text, number, rules)


def is_name(text: str, number: Numeral, rules: Rules, titled: bool) -> bool:
    """Whether a number names something; in a headline a capital tells nothing."""
    # A stretch around the number is enough, however long its sentence is.
    first = max(0, number.start - _AROUND)
    text, number = (
        text[first : number.end + _AROUND],
        number._replace(start=number.start - first, end=number.end - first),
    )
    if not names_something(text, number, rules.language):
        return False
    before = rules.figures.sure.search(text, max(0, number.start - 24), number.start)
    if before and before[0][0].isupper() and not names_something(text.lower(), number, rules.language):
        # The capital of Nearly is that of its sentence.
        return False
    if titled and number.in_words:
        return names_something(text.lower(), number, rules.language)
    if number.grouped and not number.in_words and not rules.figures.ages.match(text, number.end):
        return False
    # A capital behind a small number may open a title, or be that of a people: 2 Samuel, 2 Americans.
    if text[number.end : number.end + 2].strip().isupper() and not number.in_words:
        things = phrase(text, number.end, rules.figures.nouns)
        lowered = text[: number.end] + text[number.end :].lower()
        return not (things and things.person) or names_something(lowered, number, rules.language)
    # A million people are counted, a million thanks are not.
    if number.in_words and number.grouped and (things := phrase(text, number.end, rules.figures.nouns)):
        return not things.person
    return True


def _money(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    units = figures.units
    if before := sign_before(text, number.start, units):
        start = max(0, number.start - 6) + before.start()
        return Counted(
            start, number.end, f"money:{units.signs[before['sign'].lower()]}", _whole(text, number.end, figures)
        )
    behind = re.compile(r"(?:[ \u00a0](?:de[ \u00a0])?|-)?(?P<word>[^\W\d_]+|€)").match(text, number.end)
    if behind and (word := behind["word"].lower()) in units.currencies:
        code = units.currencies[word] or "XXX"
        return Counted(number.start, behind.end(), f"money:{code}", _whole(text, behind.end(), figures))
    # A currency may have its country before it: 10.5 million Australian dollars, 25 pesos mexicanos.
    far = re.compile(r"[ \u00a0](?P<country>[A-Z][a-z]+|U\.S\.)[ \u00a0](?P<word>[^\W\d_]+)").match(text, number.end)
    if far and (word := far["word"].lower()) in units.currencies:
        code = (
            "USD"
            if far["country"] == "U.S."
            else _NATIONAL.get((far["country"], word), units.currencies[word] or "XXX")
        )
        return Counted(number.start, far.end(), f"money:{code}", "")
    return None


_NATIONAL = {
    ("Australian", "dollars"): "AUD",
    ("Canadian", "dollars"): "CAD",
    ("Singapore", "dollars"): "SGD",
    ("Mexican", "pesos"): "MXN",
    ("Colombian", "pesos"): "COP",
    ("Chilean", "pesos"): "CLP",
    ("Argentine", "pesos"): "ARS",
    ("Dominican", "pesos"): "DOP",
    ("Philippine", "pesos"): "PHP",
}


def _whole(text: str, end: int, figures: FigureRules) -> str:
    """That of which a percentage or an amount is a part: encounters in 25% of encounters."""
    found = figures.nouns.parts.match(text, end)
    part = phrase(text, found.end() - 1, figures.nouns) if found else None
    return part.words if part else ""


def _rate(text: str, what: Counted, figures: FigureRules) -> Counted:
    """The same number as a rate, where one is told: a day, per month, annually."""
    for pattern, per in figures.units.rates:
        if found := pattern.match(text, what.end):
            return replace(what, end=found.end(), unit=f"{what.unit}/{per or found['per'].lower()}")
    return what


def _time(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    """A length of time: four years, 30-year, two-month."""
    spans = figures.units.spans
    if hyphen := _HYPHENATED.match(text, number.end):
        unit = spans.get(hyphen["noun"].lower())
        if not unit or "old" in hyphen["rest"]:
            return None
        end = hyphen.end() if hyphen["rest"].lower() in ("-long", "-plus") else hyphen.end("noun")
        behind = phrase(text, hyphen.end(), figures.nouns)
        return Counted(number.start, end, unit, _first_words(behind))
    at = number.end
    for _ in range(3):
        word = _WORD.match(text, at)
        if not word:
            return None
        plain = word["word"].lower().rstrip("'’-")
        if plain in spans:
            return Counted(number.start, word.start("word") + len(plain), spans[plain], "")
        if plain not in figures.units.adjectives:
            return None
        at = word.end()
    return None


def _first_words(behind: Phrase | None) -> str:
    """What lasts that long, as far as it is one noun: engagement behind 30-year."""
    return behind.words if behind and (behind.plural or " " not in behind.words) else ""


def _measured(text: str, number: Numeral, measure: re.Match[str], figures: FigureRules) -> Counted:
    """A measure, with what it is a measure of: pounds of fentanyl."""
    words = measure[0].strip(" -\u00a0")
    end = measure.end()
    if words.lower() in figures.nouns.containers and (more := phrase(text, number.end, figures.nouns)):
        words, end = (more.words, more.end) if more.words.startswith(words) else (words, end)
    return _rate(text, Counted(number.start, end, "count", words), figures)


def _things(text: str, number: Numeral, rules: Rules) -> Counted | None:
    """People and things, by the words behind the number."""
    start, end, figures, nouns = number.start, number.end, rules.figures, rules.figures.nouns
    if compound := figures.units.compounds.match(text, end):
        noun = compound["noun"].lower()
        return Counted(start, compound.end(), "person" if is_person(noun, nouns) else "count", noun)
    if text[end : end + 1] in ("-", "–") or (
        not number.grouped and _SCORE_BEFORE.search(text[max(0, start - 2) : start])
    ):
        return None
    before = text[max(0, start - 70) : start]
    if number.in_words and number.value <= 10 and figures.definite.search(before[-20:]):
        return None
    if rated := _rated(text, number, figures):
        return rated
    if part := nouns.parts.match(text, end):
        return _part_of(text, number, part, rules)
    things = phrase(text, end, nouns)
    word = _WORD.match(text, end)
    first = word["word"].lower() if word else ""
    if figures.times.match(text, end):
        return None
    if things and (things.plural or (number.value == 1 and number.in_words)):
        if things.words.split()[-1].lower() in nouns.never or (
            number.value == 1 and (figures.says.match(text, things.end) or figures.said.search(before))
        ):
            return None
        if number.value == 1 and nouns.verbs.fullmatch(first):
            return None
        return _rate(text, Counted(start, things.end, "person" if things.person else "count", things.words), figures)
    if things and things.person and number.value != 1:
        return _rate(text, Counted(start, things.end, "person", things.words), figures)
    if first in nouns.struck and number.value != 1:
        return Counted(start, word.end() if word else end, "person", "")
    if first in nouns.never or (number.value == 1 and number.in_words):
        return None
    if (
        nouns.singles
        and things
        and not number.in_words
        and number.value < 1000
        and things.words[0].islower()
        and first not in nouns.hours
    ):
        # A noun in the singular behind digits: a 12 page document.
        return Counted(start, things.end, "count", things.words.split()[0])
    return _bare(text, number, before, first, figures)


def _rated(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    """A number that is a rate though nothing is named that it counts: 523 per day."""
    plain = Counted(number.start, number.end, "count", "", bare=True)
    rate = _rate(text, plain, figures)
    return rate if rate is not plain else None


def _is_number(word: str, rules: Rules) -> bool:
    return word.lower() in rules.language.number_words


def _part_of(text: str, number: Numeral, part: re.Match[str], rules: Rules) -> Counted | None:
    """Some out of a whole: 700,000 of its people, two of the officials."""
    if text[part.end() : part.end() + 1] == BLANK:
        return None
    whole = phrase(text, part.end() - 1, rules.figures.nouns)
    if number.in_words and not number.grouped and (not whole or _is_number(whole.words.split()[0], rules)):
        return None
    if number.in_words and not number.grouped and (not whole or not whole.plural or number.value == 1):
        return None
    if not whole:
        return Counted(number.start, number.end, "count", "", bare=True)
    return Counted(number.start, whole.end, "person" if whole.person else "count", whole.words)


def _bare(text: str, number: Numeral, before: str, first: str, figures: FigureRules) -> Counted | None:
    """A number behind which nothing is counted, where its form or the words before show that it counts."""
    unit = "person" if figures.acts.match(text, number.end) else "count"
    bare = Counted(number.start, number.end, unit, "", bare=True)
    if number.grouped or "." in number.text:
        return bare
    if not number.in_words and number.value == number.value.to_integral_value() and 1000 <= number.value < 2200:
        # A year that no date was made of.
        return None
    sure = figures.sure.search(before)
    if number.in_words:
        other = sure and sure[0].split()[0].lower() in _OTHERS
        return bare if other or first in figures.nouns.others else None
    return bare if sure or first in figures.nouns.others else None


_OTHERS = frozenset(("another", "additional", "otros", "otras"))
