"""What a number counts or measures: its unit, and the words for it; nothing where it only names or dates something."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model.numerals import Numeral
from ..languages import Rules
from ..languages.figures import FigureRules, Nouns, Units
from .figure_counts import Counted
from .figure_money import money, rated, whole
from .figure_names import is_name
from .figure_numbers import BLANK
from .figure_phrases import Phrase, is_person, phrase

_WORD = re.compile(r"[ \u00a0]+(?P<word>[^\W\d_][\w'’€-]*)")
_HYPHENATED = re.compile(r"-?(?P<noun>[^\W\d_]+)(?P<rest>(?:-[^\W\d_]+)*)")
_SCORE_BEFORE = re.compile(r"\d[-–+]$")
_FIRST_OF_TWO = re.compile(r"(?<![\w.,-])(\d{1,4})[-–]$")
_PART_BEFORE, _PART_BEHIND = re.compile(r"\d/$|[/:]$|\b0\d{1,3} $|\d{3} \d{4} / $"), re.compile(r"/\d")
"""What makes of a number a part of a date or fraction, or of a telephone number."""
_ORDINAL = re.compile(r"[ \u00a0](?:st|nd|rd|th)\b")
_HOURS = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
_DOZEN = 12
_FEW = 10
"""Up to here a number in words may be a manner of speaking."""
_PAIR = 2
"""Up to here a number in words stands for things that are known: the two countries."""
_SPELLED = 3
"""Behind a number in words a measure has at least so many letters."""
_OLDEST = 100
_IN_TURN, _PLACED = re.compile(r"(?:[,:–—]|\band)\s+$"), re.compile(r"\s+(?:to|in)\s+[A-Z]")
"""Around a part of what was counted before: seven flights, four to Vela and three to Norland."""
_YEARS = range(1000, 2200)
_CLOSES = "”"
"""The sign of inches, where it does not close a quotation."""


def counted(text: str, number: Numeral, rules: Rules, titled: bool) -> Counted | None:
    """What a number counts; None for one that counts nothing. titled: most words here have a capital anyway."""
    figures, start, end = rules.figures, number.start, number.end
    if _PART_BEFORE.search(text, max(0, start - 12), start) or _PART_BEHIND.match(text, end):
        return None
    if not number.in_words and text[end : end + 2] in ("'s", "’s"):
        return None
    if _HOURS.fullmatch(number.text) and figures.hours_before.search(text, max(0, start - 12), start):
        return _measured_at(text, number, figures)
    if figures.ages.match(text, end):
        return _age(text, number, figures)
    if figures.times.match(text, end):
        return None
    if number.in_words and figures.fraction.match(text, end):
        return None
    if amount := money(text, number, figures):
        return rated(text, amount, figures)
    if percent := figures.units.percent.match(text, end):
        return rated(text, Counted(start, percent.end(), "percent", whole(text, percent.end(), figures)), figures)
    measure = figures.units.measures.match(text, end)
    if measure and measure[0] == _CLOSES and text.count("“", 0, start) > text.count(_CLOSES, 0, start):
        measure = None
    if measure and number.in_words and (number.value == 1 or len(measure[0].strip(" -")) < _SPELLED):
        measure = None
    # A unit of more than one letter is none by chance.
    if measure and len(measure[0].strip()) > 1 and not (number.in_words or figures.nouns.events.match(text, end)):
        return _measured(text, number, measure, figures)
    if is_name(text, number, rules, titled):
        return None
    if time := _time(text, number, figures):
        return time
    if figures.units.spans.keys() & _next_word(text, end):
        return None
    if not measure and not number.in_words and (odd := figures.odd.match(text, end)):
        # 3,000-plus pounds
        measure = figures.units.measures.match(text, odd.end())
    return _measured(text, number, measure, figures) if measure else _things(text, number, rules)


def _measured_at(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    """What could be a time of day, where a percentage or money is told: by 12.50 percent, but not at 15.30."""
    if percent := figures.units.percent.match(text, number.end):
        return Counted(number.start, percent.end(), "percent", whole(text, percent.end(), figures))
    return money(text, number, figures)


def _measured(text: str, number: Numeral, measure: re.Match[str], figures: FigureRules) -> Counted:
    """A measure, with what it is a measure of: pounds of fentanyl."""
    words, end = measure[0].strip(" -\u00a0"), measure.end()
    unit = _unit_of(words.lower(), figures.units)
    if words.lower() in figures.nouns.containers and (more := phrase(text, number.end, figures.nouns)):
        words, end = (more.words, more.end) if more.words.startswith(words) else (words, end)
    return rated(text, Counted(number.start, end, unit, words), figures)


def _unit_of(measure: str, units: Units) -> str:
    """The unit of a measure by its words: of 40 square miles a square mile; a count where it has none of its own."""
    words = measure.removeprefix("de ").split() if " " in measure else measure.split("-")
    area = next((units.areas[word] for word in (words[0], words[-1]) if word in units.areas), "")
    unit = next((units.measured[word] for word in words if word in units.measured), None)
    return f"{area} {unit}".strip() if unit else "count"


def _time(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    """A length of time: four years, 30-year, two-month, four consecutive days."""
    spans = figures.units.spans
    if hyphen := _HYPHENATED.match(text, number.end):
        unit = spans.get(hyphen["noun"].lower())
        if unit and "old" in hyphen["rest"]:
            return _age(text, number, figures)
        if not unit:
            return None
        end = hyphen.end() if hyphen["rest"].lower() in ("-long", "-plus") else hyphen.end("noun")
        return Counted(number.start, end, unit, _lasting(phrase(text, hyphen.end(), figures.nouns)))
    at = number.end
    for _ in range(3):
        word = _WORD.match(text, at)
        plain = word["word"].lower().rstrip("'’-") if word else ""
        if word and plain in spans:
            end = word.start("word") + len(plain)
            if spans[plain] == "hour" and figures.clock.search(text, max(0, number.start - 16), number.start):
                return None
            aged = spans[plain] == "year" and figures.aged.search(text, max(0, number.start - 40), number.start)
            return None if aged or figures.ago.match(text, end) else Counted(number.start, end, spans[plain], "")
        if not word or plain not in figures.units.adjectives:
            return None
        at = word.end()
    return None


def _of_a_year(text: str, number: Numeral, figures: FigureRules) -> re.Match[str] | None:
    """The year behind a number that follows another year: 418 were saved in 2020, 932 in 2019."""
    after = None if number.in_words else figures.next_year.match(text, number.end)
    return after if after and figures.last_year.search(text, max(0, number.start - 40), number.start) else None


def _age(text: str, number: Numeral, figures: FigureRules) -> Counted | None:
    """How long something has lasted: a 5-year-old war; the ages of people are no figures."""
    hyphen = _HYPHENATED.match(text, number.end + (text[number.end : number.end + 1] == " "))
    unit = figures.units.spans.get(hyphen["noun"].lower()) if hyphen and hyphen["rest"].lower() == "-old" else None
    what = phrase(text, hyphen.end(), figures.nouns) if hyphen and unit else None
    if not hyphen or not unit or not what or what.person or not what.words[0].islower():
        return None
    return Counted(number.start, hyphen.end(), unit, _lasting(what))


def _next_word(text: str, at: int) -> set[str]:
    word = _WORD.match(text, at)
    return {word["word"].lower()} if word else set()


def _lasting(behind: Phrase | None) -> str:
    """What lasts that long, as far as it is one noun: engagement behind 30-year."""
    return behind.words if behind and (behind.plural or " " not in behind.words) else ""


def _things(text: str, number: Numeral, rules: Rules) -> Counted | None:
    """People and things, by the words behind the number."""
    start, end, figures, nouns = number.start, number.end, rules.figures, rules.figures.nouns
    if number.in_words and figures.some.search(text, max(0, start - 12), start):
        return None
    if odd := figures.odd.match(text, end):
        end = odd.end()
    if compound := figures.units.compounds.match(text, end):
        noun = compound["noun"].lower()
        if noun in rules.language.number_words or not number.value:
            return None  # nineteen-ninety is a year, and zero-emission no number
        return Counted(start, compound.end(), "person" if is_person(noun, nouns) else "count", noun)
    if text[end : end + 1] in ("-", "–", "("):
        return None
    if (
        not number.grouped
        and _SCORE_BEFORE.search(text, max(0, start - 2), start)
        and not _ends_range(text, number, nouns)
    ):
        return None
    if _is_no_amount(text, number, figures):
        return None
    bare = Counted(start, end, "count", "", bare=True)
    if (rate := rated(text, bare, figures)) is not bare:
        return rate
    if part := nouns.parts.match(text, end):
        return _part_of(text, number, part, rules)
    if behind := figures.number_behind.match(text, end):
        many = phrase(text, behind.end(), nouns)
        if many and many.plural:
            return Counted(start, end, "person" if many.person else "count", many.words)
    things = phrase(text, end, nouns)
    if things and things.words.lower() in nouns.others:
        acts = figures.acts.match(text, end) or figures.acted_on.search(text, max(0, start - 60), start)
        return replace(bare, end=things.end, unit="person" if acts else "count")
    one = number.value == 1 and number.in_words
    if things and (things.plural or one or (things.person and number.value != 1)):
        if _is_said(text, number, things, figures):
            return None
        people = things.person or things.words in nouns.struck or figures.who.match(text, things.end)
        return rated(text, Counted(start, things.end, "person" if people else "count", things.words), figures)
    return None if one else _without_noun(text, number, things, figures)


def _ends_range(text: str, number: Numeral, nouns: Nouns) -> bool:
    """Whether a number behind a dash is the greater one of so many people or things: 100-200 people."""
    first = _FIRST_OF_TWO.search(text, max(0, number.start - 6), number.start)
    things = phrase(text, number.end, nouns) if first and int(first[1]) < number.value else None
    return bool(things and things.plural and things.words[0].islower())


def _is_no_amount(text: str, number: Numeral, figures: FigureRules) -> bool:
    """Whether a number is known already, a multiple, an age or an ordinal: the two countries, four times as many."""
    before = max(0, number.start - 40)
    if number.in_words and number.value <= _PAIR and _known(text, number.start, figures):
        return True
    if _ORDINAL.match(text, number.end):
        return True
    return bool(figures.aged.search(text, before, number.start) or figures.share.search(text, before, number.start))


def _known(text: str, start: int, figures: FigureRules) -> bool:
    return bool(figures.definite.search(text, max(0, start - 20), start))


def _is_said(text: str, number: Numeral, things: Phrase, figures: FigureRules) -> bool:
    """Whether a few are a manner of speaking, or one is somebody who speaks: two things, one official said."""
    nouns, words = figures.nouns, things.words.lower().split()
    last = words[-1]
    vague = number.in_words and number.value < _FEW and last in nouns.vague
    if not nouns.never.isdisjoint((words[0], last)) or (vague and not _known(text, number.start, figures)):
        return True
    if number.value != 1:
        return False
    speaks = figures.says.match(text, things.end) or figures.said.search(text, max(0, number.start - 70), number.start)
    acting = len(words) > 1 and is_person(words[0], nouns) and nouns.verbs.fullmatch(last)
    return bool(speaks or acting or nouns.verbs.fullmatch(words[0]))


def _part_of(text: str, number: Numeral, part: re.Match[str], rules: Rules) -> Counted | None:
    """Some out of a whole: 700,000 of its people, two of the officials, but not three of the five files."""
    if text[part.end() : part.end() + 1] == BLANK:
        return None
    figures = rules.figures
    whole_of = phrase(text, part.end() - 1, figures.nouns)
    if whole_of and whole_of.words.split()[0].lower() in rules.language.months:
        return None  # a place that has the name of a day
    few = number.in_words and number.value < _DOZEN
    if few and not whole_of and number.value > 1 and figures.them.match(text, part.end() - 1):
        people = figures.whom.match(text, part.end() - 1)
        return Counted(number.start, number.end, "person" if people else "count", "", bare=True)
    if few and (not whole_of or not whole_of.plural or number.value == 1):
        return None
    if few and whole_of and whole_of.words.split()[0].lower() in rules.language.number_words:
        return None
    if not whole_of:
        return Counted(number.start, number.end, "count", "", bare=True)
    counted_people = whole_of.person or whole_of.words.lower() in figures.nouns.struck
    return Counted(number.start, whole_of.end, "person" if counted_people else "count", whole_of.words)


def _single(things: Phrase) -> tuple[int, str, str]:
    """Where a noun in the singular ends, its unit and its words; of things the first word is sure."""
    if things.person:
        return things.end, "person", things.words
    return things.end, "count", things.words.split()[0]


def _without_noun(text: str, number: Numeral, things: Phrase | None, figures: FigureRules) -> Counted | None:
    """A number behind which no noun in the plural stands, where its form or the words around show that it counts."""
    start, end, nouns = number.start, number.end, figures.nouns
    word = _WORD.match(text, end)
    first = word["word"].lower() if word else ""
    if word and first in nouns.struck:
        return Counted(start, word.end(), "person", "")
    if first in nouns.never:
        return None
    if (
        nouns.singles
        and things
        and not number.in_words
        and number.value < 1000
        and things.words[0].islower()
        and not nouns.verbs.fullmatch(things.words)
        and not _known(text, start, figures)
    ):
        # A noun in the singular behind digits: a 12 page document.
        return None if first in nouns.hours else Counted(start, *_single(things))
    if (being := figures.being.match(text, end)) and (kind := phrase(text, being.end(), nouns)) and kind.plural:
        return Counted(start, end, "person" if kind.person else "count", kind.words)
    acts = figures.acts.match(text, end) or figures.who.match(text, end)
    acts = acts or figures.acted_on.search(text, max(0, start - 60), start)
    acts = acts or figures.people_before.search(text, max(0, start - 80), start)
    bare = Counted(start, end, "person" if acts else "count", "", bare=True)
    if number.grouped or "." in number.text:
        return bare
    if not number.in_words and number.value in _YEARS:
        # A year that no date was made of.
        return None
    if acts and (not number.in_words or number.value > 1):
        return bare
    if number.value < _OLDEST and figures.young.search(text, max(0, start - 16), start):
        return None
    sure = figures.sure.search(text, max(0, start - 70), start)
    sure = sure or figures.row.search(text, max(0, start - 40), start) or _of_a_year(text, number, figures)
    sure = sure or (figures.acting.match(text, end) if number.value > 1 else None)
    if number.in_words and number.value < _OLDEST:
        sure = figures.another.search(text, max(0, start - 16), start)
    part = _PLACED.match(text, end) if _IN_TURN.search(text, max(0, start - 6), start) else None
    return bare if sure or part or first in nouns.others else None
