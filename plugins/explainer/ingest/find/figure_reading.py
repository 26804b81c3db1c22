"""The numbers of a sentence that count something, each told by its neighbours where it does not tell itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from ...model.numerals import Numeral
from ..languages import Rules
from .figure_counted import counted
from .figure_counts import TIMES, Counted
from .figure_names import is_name
from .figure_numbers import numbers
from .figure_phrases import opening, phrase, subject

_CLAUSE = 200
"""How far before a number the words for what it counts may stand."""
_NEAR = 24
"""So far behind an amount of money another one needs no sign."""
_DASHES = ("-", "–", "—")


_BESIDE = re.compile(r"\s?[–—(]\s?(?:[a-z]+ ){0,3}")
"""What stands between the words for what is counted and its number: a record number of people—over 900."""


_COMMA = re.compile(r",\s")


class Reading(NamedTuple):
    """A number with what it counts by its own words."""

    number: Numeral
    what: Counted | None


def readings(text: str, rules: Rules, titled: bool) -> list[tuple[Decimal, Counted]]:
    """Every number of a sentence that counts something. The text has its dates blank."""
    alone = [Reading(number, counted(text, number, rules, titled)) for number in numbers(text, rules)]
    found: list[tuple[Decimal, Counted]] = []
    for number, what in _without_shares(text, _ranged(text, alone, rules, titled), rules):
        if what and (not found or what.start >= found[-1][1].end):
            before = [each for _, each in found[-2:]]
            what = _in_money(text, what, before, rules) if number.scale > 1 else what
            found.append((number.value, _told(text, what, before, rules)))
    return found


def _ranged(text: str, alone: list[Reading], rules: Rules, titled: bool) -> list[Reading]:
    """Of a range or a choice the first number counts what the second one does: 10 to 12 boats."""
    found: list[Reading] = []
    listed = False
    for reading in reversed(alone):
        alone_one = reading.number.in_words and reading.number.value == 1
        begins = _start(text, found[-1].number) if found else 0
        joint = rules.figures.joint.fullmatch(text, reading.number.end, begins) if found else None
        # Of a list every number counts what the last one does: 200, 250 and 500 people.
        joint = joint if not joint or not _falls(joint, reading, found[-1]) else None
        joint = joint or (_COMMA.fullmatch(text, reading.number.end, begins) if listed else None)
        listed = bool(joint)
        if joint and not alone_one:
            dashed = joint[0].strip() in _DASHES
            found[-1] = _of_money(reading, found[-1], dashed)
            reading = _joined(reading, found[-1], dashed, is_name(text, reading.number, rules, titled))
            if _is_score(reading, found[-1]):
                reading, found[-1] = reading._replace(what=None), found[-1]._replace(what=None)
            elif reading.what is None and not reading.number.in_words and _is_loose(found[-1]):
                # What goes on a number that names something names something, too: aged 18 to 34.
                found[-1] = found[-1]._replace(what=None)
        found.append(reading)
    return found[::-1]


def _falls(joint: re.Match[str], first: Reading, second: Reading) -> bool:
    """Whether a dash between blanks sets a part off from what was counted: 1071 – 862 of them."""
    apart = joint[0][:1].isspace() and joint[0].strip() in _DASHES
    return apart and first.number.value > second.number.value


def _joined(first: Reading, second: Reading, dashed: bool, names: bool) -> Reading:
    number, what, told = first.number, first.what, second.what
    shared = number._replace(value=number.value * second.number.scale, scale=second.number.scale)
    once = number.scale == 1 < second.number.scale and shared.value < second.number.value
    if what and told and what.unit == told.unit and what.unit.startswith("money:"):
        # The scale is told once: $10 to $15 billion.
        return first._replace(number=shared) if once else first
    if told is None or (what is None and names) or (what is not None and not what.bare):
        return first
    rising = number.grouped and second.number.grouped and number.value < second.number.value
    if dashed and not rising and (number.value >= second.number.value or told.bare):
        return first if number.grouped else first._replace(what=None)
    joined = Counted(number.start, number.end, told.unit, told.counts, bare=told.bare)
    return Reading(shared if once else number, joined)


def _of_money(first: Reading, second: Reading, dashed: bool) -> Reading:
    """The second number of a range of money whose sign is told once: $12-15 million."""
    if not first.what or not first.what.unit.startswith("money:") or not second.what:
        return second
    if not dashed and not (second.what.bare and second.number.scale > 1):
        return second
    kind = second.what.unit.partition("/")[0]
    if kind not in ("count", "person") or not (dashed or kind == "count") or first.number.value >= second.number.value:
        return second
    unit = first.what.unit.partition("/")[0]
    return second._replace(what=replace(second.what, unit=second.what.unit.replace(kind, unit), bare=False))


def _is_loose(reading: Reading) -> bool:
    return bool(reading.what and reading.what.bare and not reading.number.grouped)


def _is_score(first: Reading, second: Reading) -> bool:
    """Whether two numbers tell how something ended: by 5 to 4."""
    return _is_loose(first) and _is_loose(second) and first.number.value > second.number.value


def _start(text: str, number: Numeral) -> int:
    """Where a number begins with its sign of money."""
    return number.start - 1 if number.start and text[number.start - 1] in "$€£" else number.start


def _without_shares(text: str, found: list[Reading], rules: Rules) -> Iterator[Reading]:
    """Without the two numbers of one in five."""
    skip = -1
    for reading in found:
        if reading.number.start < skip:
            continue
        share = rules.figures.ratio.match(text, reading.number.end)
        if share:
            skip = share.end() + 1
        elif not share or (reading.what and reading.what.unit in TIMES):
            yield reading


def _told(text: str, what: Counted, before: list[Counted], rules: Rules) -> Counted:
    """A number that does not say what it counts, told by the words before it, or by a number before it."""
    if not what.bare:
        return what
    last = next((each for each in reversed(before) if _tells(each)), None)
    per = what.unit.partition("/")[2]
    if ahead := _told_ahead(text, what, before[-1].end if before else 0, rules):
        kind, counts = ahead
    elif last and rules.figures.alike.search(text, last.end, what.start):
        kind, counts = last.unit.partition("/")[0], last.counts
    else:
        return what
    if what.unit == "person":
        kind = what.unit  # what they do tells that they are people, whatever is counted beside them
    return replace(what, unit=f"{kind}/{per}" if per else kind, counts=counts)


def _in_money(text: str, what: Counted, before: list[Counted], rules: Rules) -> Counted:
    """A great number right behind an amount of money, as one: 750 million euros, up from 677 million."""
    last = before[-1] if before else None
    if not last or not last.unit.startswith("money:") or not what.bare or what.unit.partition("/")[0] != "count":
        return what
    near = what.start - last.end <= _NEAR and rules.figures.alike.search(text, last.end, what.start)
    # 260 million euros went on this and 247 million on that: whatever is counted besides, it is money.
    near = near or (
        all(each.unit.startswith("money:") for each in before)
        and rules.figures.joins.search(text, last.end, what.start)
    )
    unit = what.unit.replace("count", last.unit.partition("/")[0])
    return replace(what, unit=unit, bare=False) if near else what


def _tells(what: Counted) -> bool:
    """Whether it is known what a number counts, so that it can tell another."""
    kind = what.unit.partition("/")[0]
    return kind == "person" or (kind == "count" and bool(what.counts))


def _head_of(words: str, rules: Rules) -> str:
    """What stands before the first preposition: deaths, of deaths in the Mediterranean."""
    kept = words.split()
    places = (index for index, word in enumerate(kept) if word.lower() in rules.figures.nouns.where)
    return " ".join(kept[: next(places, 0)])


def _told_ahead(text: str, what: Counted, after: int, rules: Rules) -> tuple[str, str] | None:
    """What a number counts by the words before it: the number of children was 152, arrests fell to 300."""
    nouns = rules.figures.nouns
    counting = rules.figures.counting.search(text, max(after, what.start - 90), what.start)
    ranging = rules.figures.ranging.search(text, max(after, what.start - 40), what.start)
    number_of = list(rules.figures.number_of.finditer(text, max(after, what.start - _CLAUSE), what.start))
    if number_of:
        things = phrase(text, number_of[-1].end() - 1, nouns)
        beside = things and _BESIDE.fullmatch(text, things.end, what.start)
        things = things if counting or ranging or beside else None
    elif not counting:
        return None
    else:
        things = subject(counting["np"], nouns) or subject(_head_of(counting["np"], rules), nouns)
        things = things or (opening(text[: what.start], nouns) if not after else None)
    return ("person" if things.person else "count", things.words) if things and things.plural else None
