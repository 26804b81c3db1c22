"""The numbers of a sentence that may be figures: 220,000, $33M, 64GB, fifteen, one official."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from ...model.merged import merged
from ...model.numerals import Numeral, numerals
from ..languages import Rules
from ..languages.figures import Units

BLANK = "\ue000"
"""What stands where words are not to be read: neither a letter nor a blank, and in no text."""

_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+")
_AMOUNT = r"(?P<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_ATTACHED = re.compile(
    rf"(?<![\w.,/§#:-]){_AMOUNT}(?P<tail>[^\W\d_°″”]{{1,8}}|[°″”])(?!\w)"
    rf"|(?<=\d[-–]){_AMOUNT.replace('number', 'to')}(?P<to_tail>[^\W\d_°″”]{{1,8}}|[°″”])(?!\w)"
)
_MARKED = re.compile(
    rf"(?<![\w.,/§#:$£€-])(?P<mark>minus-|[$£€][A-Z]{{1,2}}"
    rf"|[A-Z]{{2,3}}){_AMOUNT}(?:[ \u00a0]?(?P<tail>[^\W\d_]{{1,8}}))?(?!\w)"
)
_TELEPHONE = re.compile(
    r"(?<![\w,.$€£])(?:\+\d(?=[\s().-]*\d{2,}[\s().-]+\d{3})|\(\d{3}\)\s?\d|1-\d{3}-|\d{3}[-.]\d{3}[-.]\d{4}"
    r"|\d{3}-\d{4}(?!\d)|0\d{1,3}[ -]\d{3,4}[ -]\d{3,4}(?!\d))[\d\s().-]*"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]{1,64}|(?<!\w)[#@]\w+")
_POINTED = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}\.\d{1,2})(?![\d]|[.,]\d)"
    r"(?P<scale>[ \u00a0](?:mil\b(?:[ \u00a0]millones\b)?|mill[óo]n(?:es)?\b))?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[ \u00a0]\(")
_MILLIONS = re.compile(r"[ \u00a0]millones\b", re.IGNORECASE)
_HALF = re.compile(r"[ \u00a0-]?(?:½|1/2\b)")
_LISTED = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(\d{1,2}\))(?=\s)|\((?:\d{1,2}|[ivx]+)\)")


def has_number(text: str, rules: Rules) -> bool:
    """Whether a sentence could have a figure at all."""
    if _DIGIT.search(text):
        return True
    words = set(_WORDS.findall(text.lower()))
    counting = (rules.language.number_words, rules.figures.ordinals.heads, rules.figures.shares.parts)
    if not all(words.isdisjoint(each) for each in counting):
        return True
    return bool(rules.figures.one_sign.search(text)) or ("long" in text and bool(rules.figures.units.long.search(text)))


def without_names(text: str, rules: Rules) -> str:
    """A sentence whose telephone numbers, addresses and numbers of a list are blanked out."""
    for pattern, signs in ((_TELEPHONE, ("-", ".", ")", "+", " 0")), (_ADDRESS, tuple("/@#w"))):
        # A quick look before the thorough one.
        if any(sign in text for sign in signs):
            text = pattern.sub(lambda found: BLANK * len(found[0]), text)
    return _without_list(text, rules) if ")" in text or "." in text else text


def _without_list(text: str, rules: Rules) -> str:
    """Without the numbers of a list; two (2) is none."""

    def blank(found: re.Match[str]) -> str:
        before = _WORDS.findall(text[max(0, found.start() - 20) : found.start()].lower())
        told = bool(before) and before[-1] in rules.language.number_words
        return found[0] if told else BLANK * len(found[0])

    return _LISTED.sub(blank, text)


def numbers(text: str, rules: Rules) -> list[Numeral]:
    """Every number of a sentence in order: those that the checks read too, with a sign behind, and the word one."""
    found = [_part_of_a_million(_thousand_millions(each, text), text, rules) for each in numerals(text, rules.language)]
    # Millones de personas are many, and not one million.
    found = [each for each in found if not (each.in_words and each.value == each.scale > 1 and each.text[-1:] == "s")]
    found = [_and_a_half(each, text, rules) for each in found]
    found = list(_told_twice(found, text))
    if rules.language.point == ",":
        found = list(_thousands_of_millions(sorted(_with_points(found, text)), text))
    taken = {each.start for each in found}
    more = (*_attached(text, rules.figures.units), *_marked(text, rules.figures.units))
    found += [each for each in more if each.start not in taken]
    inside = [(each.start, each.end) for each in found]
    for match in rules.figures.one.finditer(text) if rules.figures.one_sign.search(text) else ():
        start, end = match.span(match.lastgroup or 0)
        if not any(first <= start < last for first, last in inside):
            found.append(Numeral(start, end, Decimal(1), text[start:end], True, False))
    return sorted(found)


def _told_twice(found: list[Numeral], text: str) -> Iterator[Numeral]:
    """Numbers in words, each with the digits in brackets that say the same: one hundred thirteen (113) men."""
    digits = {each.start: each for each in found if not each.in_words}
    said: set[int] = set()
    for each in sorted(found):
        bracket = _BRACKET.match(text, each.end)
        again = digits.get(bracket.end()) if each.in_words and bracket else None
        if again and again.value == each.value and text[again.end : again.end + 1] == ")":
            said.add(again.start)
            each = each._replace(end=again.end + 1)
        if each.start not in said:
            yield each


def _with_points(found: list[Numeral], text: str) -> list[Numeral]:
    """The numbers of a language with decimal commas, those included that Mexico's press writes: 11,145 and 91.93."""
    other = [_pointed(each) for each in _POINTED.finditer(text)]
    kept = [each for each in found if not any(each.start < one.end and one.start < each.end for one in other)]
    return [*kept, *other]


def _pointed(found: re.Match[str]) -> Numeral:
    words = (found["scale"] or "").lower()
    scale = (1000 if "mil" in words.split() else 1) * (10**6 if "mill" in words else 1)
    value = Decimal(found["number"].replace(",", "")) * scale
    return Numeral(*found.span(), value, found[0], False, scale > 1 or "," in found[0], scale)


def _thousands_of_millions(found: list[Numeral], text: str) -> Iterator[Numeral]:
    """24 mil 700 millones, of which the reader of numbers makes two."""

    def together(one: Numeral, other: Numeral) -> Numeral | None:
        goes_on = one.scale == 1000 and other.scale == 10**6 and text[one.end : other.start] in (" ", "\u00a0")
        if not goes_on or other.value >= 10**9:
            return None
        value = one.value * 10**6 + other.value
        return Numeral(one.start, other.end, value, text[one.start : other.end], False, True, 10**6)

    return merged(found, together)


def _thousand_millions(number: Numeral, text: str) -> Numeral:
    """154 mil millones, of which the reader of numbers takes the first word only."""
    behind = _MILLIONS.match(text, number.end) if number.scale == 1000 else None
    if not behind:
        return number
    value, end = number.value * 10**6, behind.end()
    return number._replace(end=end, value=value, text=text[number.start : end], scale=10**9)


def _and_a_half(number: Numeral, text: str, rules: Rules) -> Numeral:
    """Two years and a half, of which the half stands behind the unit; 8 and a half months."""
    if (sign := _HALF.match(text, number.end)) and not number.in_words and not number.grouped:
        return number._replace(end=sign.end(), value=number.value + Decimal("0.5"))
    half = rules.figures.half_more.match(text, number.end)
    if not half and (behind := rules.figures.and_half.match(text, number.end)):
        return number._replace(end=behind.end(), value=number.value + Decimal("0.5"))
    return number._replace(value=number.value + Decimal("0.5")) if half else number


def _part_of_a_million(number: Numeral, text: str, rules: Rules) -> Numeral:
    """A quarter of a million, of which the reader of numbers takes the last word only."""
    shares = rules.figures.shares
    if number.scale < 10**6 or number.value != number.scale:
        return number
    ahead = max(0, number.start - 30)
    part = shares.of_scale.search(text, ahead, number.start)
    if not part:
        return number
    times = shares.numbers.get((part["number"] or "").lower(), 1)
    value, rest = divmod(int(number.value) * times, shares.parts[part["part"].lower()])
    return (
        number
        if rest
        else number._replace(start=part.start(), value=Decimal(value), text=text[part.start() : number.end])
    )


def _attached(text: str, units: Units) -> Iterator[Numeral]:
    """Numbers with a scale or a unit that stands behind them without a blank."""
    for found in _ATTACHED.finditer(text):
        name = "number" if found["number"] else "to"
        start, end = found.span(name)
        tail = found["tail"] or found["to_tail"]
        value, scale = Decimal(found[name].replace(",", "")), units.scales.get(tail.lower())
        # A lone letter is a scale where money is told: $4.2b, but 5G and 30m.
        if scale and (len(tail) > 1 or tail == "k" or sign_before(text, start, units)):
            yield Numeral(start, found.end(), value * scale, found[0], False, True, scale)
        elif units.measures.match(text, end) or units.percent.match(text, end) or tail.lower() in units.spans:
            yield Numeral(start, end, value, found[name], False, False)


def _marked(text: str, units: Units) -> Iterator[Numeral]:
    """Numbers right behind a currency's letters or behind minus: USD10m, minus-5."""
    for found in _MARKED.finditer(text):
        start, end = found.span("number")
        value = Decimal(found["number"].replace(",", ""))
        if found["mark"] == "minus-":
            yield Numeral(found.start(), end, -value, text[found.start() : end], False, False)
        elif found["mark"].lower() in units.signs:
            scale = units.scales.get((found["tail"] or "").lower(), 1)
            yield Numeral(start, found.end() if scale > 1 else end, value * scale, text[start:end], False, True, scale)


@lru_cache
def _signs(units: Units) -> re.Pattern[str]:
    """A sign of money right before a number."""
    words = "|".join(sorted(map(re.escape, units.signs), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?<!['’])(?P<sign>{words})[ \u00a0]?[-–]?$", re.IGNORECASE)


def sign_before(text: str, start: int, units: Units) -> re.Match[str] | None:
    """The sign of money before a number, as the group sign."""
    return _signs(units).search(text[max(0, start - 6) : start])
