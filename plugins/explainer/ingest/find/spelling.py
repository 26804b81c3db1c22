"""Which words can be part of a person's name: by themselves, and by the words beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..languages.first_names import FAMILY_FIRST
from ..languages.names import BODY, GOVERNS, HONORIFIC, IN_TITLE, KIN, MODIFIER, NO_NAME, POST, RANK, THING, TIME
from .lexicon import Lexicon
from .linking import SUFFIXES
from .name_forms import is_given_behind_family
from .places import PlaceAt
from .words import Word

_CAMEL = re.compile(r"(?!(?:Ma?c|Van|Von|Fitz|D[aeiou]l?|L[aeou]s?|Des|Ten|Al|El|Abu|Bin)[A-Z])[A-Z][a-z]+[A-Z]")
"""A capital within a word, as in the names of companies and not in McAue: DreamHarbour."""
MOST_WORDS = 7
_MARKED = 2
"""How many characters are between two words where a mark stands beside the blank."""
_SHORT = 5
"""Only shorter words may be another word too and end a name."""


def nameable(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon, *, first: bool = False) -> bool:
    """Whether a word can be part of a person's name, given the words before it."""
    word = words[at]
    plain, rules = word.plain, lexicon.rules
    if not word.capital or word.joined or not word.text[0].isalpha() or (first and _CAMEL.match(word.text)):
        return False
    kinds = lexicon.kinds.get(plain, 0)
    if "." in word.text or len(word.text) == 1:
        nothing = len(word.text) > 1 and (kinds or at in places)
        return not nothing and _is_initial(words, at, places, lexicon, first)
    if at in places and plain not in rules.particles:
        return _of_a_place(words, at, places, lexicon, first)
    if "-" in word.text and _is_compound(word, lexicon):
        return not first and words[at - 1].plain in FAMILY_FIRST
    if word.text.isupper():
        short = len(plain) == 2 and not kinds and word.text not in rules.styles
        short = short and first and is_surname(words, at + 1, places, lexicon)
        return (
            short
            or _is_family_in_capitals(words, at, lexicon, first)
            or _in_capitals(words, at, places, lexicon, first)
        )
    if plain in lexicon.peoples:
        return not first and (plain in rules.also_surnames or _ends_name(words, at, lexicon))
    if not first and _goes_on_behind_family_name(words, at, lexicon):
        return True
    if first and plain in lexicon.openers and _is_led_by_post(words, at, lexicon):
        return is_surname(words, at + 1, places, lexicon)
    if kinds & NO_NAME and first:
        # Bill and Dean are given names where a surname follows.
        named = plain in lexicon.given and not (word.opens and kinds & MODIFIER)
        # Foreign Minister Park Jin.
        named = named or (plain in FAMILY_FIRST and _is_led_by_post(words, at, lexicon))
        if is_given_behind_family(words, at, lexicon):
            return True
        return named and is_surname(words, at + 1, places, lexicon)
    if kinds == KIN:
        return True  # Within a name it is one, too: Peña Nieto.
    if kinds & NO_NAME:
        # Ned Price, but not Washington Post.
        lead = words[at - 1]
        led = len(lead.plain) == 1 or (lead.plain in lexicon.given and at - 1 not in places)
        if kinds & POST and led and _ends_name(words, at, lexicon) and not _continues(words, at - 1, lexicon):
            return True
        return led and plain in rules.also_surnames and not thing_behind(words, at + 1, lexicon)
    if plain in rules.particles:
        # A surname may be one of them with a capital: Anna Das.
        return is_surname(words, at + 1, places, lexicon) or (not first and _ends(words, at))
    if plain in (lexicon.openers if first else rules.openers):
        return plain in lexicon.given and not word.opens
    return True


def _goes_on_behind_family_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a short word ends a name that begins with the family's, though it is another word too: Hun Sen."""
    word = words[at]
    ends = _ends(words, at) or (_ends(words, at + 1) and words[at - 1].plain in FAMILY_FIRST)
    kinds = lexicon.kinds.get(word.plain, 0)
    before = {each.plain for each in words[max(0, at - 2) : at]}
    return ends and len(word.text) < _SHORT and not kinds & TIME and not before.isdisjoint(FAMILY_FIRST)


def _ends(words: Sequence[Word], at: int) -> bool:
    """Whether no other word with a capital goes on behind a word."""
    return at + 1 >= len(words) or not words[at + 1].near or words[at].owns or not words[at + 1].capital


def _is_led_by_post(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a post stands right before a small word with a capital, so that it is a name: President To Lam."""
    post = words[at - 1].plain if at and words[at].near and not words[at].opens else ""
    return bool(lexicon.kinds.get(post, 0) & POST) and post not in lexicon.rules.plurals


def _is_initial(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon, first: bool) -> bool:
    """Whether a letter or several are the initials of a name that goes on: J. Aue, J.D. Aue; A is an article too."""
    word = words[at]
    ahead = words[at + 1] if at + 1 < len(words) and words[at + 1].near else None
    if len(word.text) > 1:
        return len(word.plain) <= 5 and is_surname(words, at + 1, places, lexicon) if first else len(word.plain) <= 3
    if word.plain in lexicon.rules.articles or word.plain == "i":
        return not first and ahead is not None and ahead.start - word.end > 1
    return not first or (ahead is not None and ahead.capital)


def _is_family_in_capitals(words: Sequence[Word], at: int, lexicon: Lexicon, first: bool) -> bool:
    """Whether a family's name is written in capitals before the given one, behind a title: Ms. AUE Anna."""
    behind = words[at + 1] if at + 1 < len(words) and words[at + 1].near else None
    lead = words[at - 1] if first and at and words[at].near else None
    titled = lead and lead.capital and lexicon.kinds.get(lead.plain, 0) & HONORIFIC
    return bool(titled and behind and behind.capital and not behind.text.isupper() and len(words[at].text) > 1)


def _in_capitals(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon, first: bool) -> bool:
    """Whether a word is of a name that a list writes in capitals, amid small letters: ANNA AUE is a minister."""
    if not first:
        return words[at - 1].text.isupper() and len(words[at - 1].text) > 1 and _is_bare(words, at, places, lexicon)
    if words[at].plain not in lexicon.given or (at and words[at].near and words[at - 1].text.isupper()):
        return False
    last = at + 1
    while last < len(words) and words[last].near and words[last].text.isupper():
        if not _is_bare(words, last, places, lexicon):
            return False
        last += 1
    return 2 <= last - at <= 4 and last < len(words) and words[last].near and not words[last].capital


def _is_bare(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon) -> bool:
    """Whether a word is in none of the lists of what is no name."""
    plain = words[at].plain
    return not lexicon.kinds.get(plain, 0) & NO_NAME and at not in places and plain not in lexicon.peoples


def _of_a_place(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon, first: bool) -> bool:
    """Whether a place's name is a person's here: as a given name, or as a surname behind one."""
    if places[at].length > 1 or places[at].inside:
        return False
    if first:
        return _goes_on_as_name(words, at, places, lexicon)
    if words[at].text.isupper() and not words[at - 1].text.isupper():
        # By Anna Aue LIMA (Reuters) -
        return False
    if words[at].plain in lexicon.rules.also_surnames or words[at].plain in lexicon.given:
        return True
    # Prime Minister Joseph Muscat, José Ernesto Medellín: behind a title or another given name, it is no place.
    lead = words[at - 2] if at > 1 and words[at - 1].near else None
    told = lead and (lead.plain in lexicon.given or lexicon.kinds.get(lead.plain, 0) & (POST | RANK | HONORIFIC))
    return bool(told) and words[at - 1].plain in lexicon.given and _ends(words, at)


def _is_compound(word: Word, lexicon: Lexicon) -> bool:
    """Whether a hyphen makes of a name, or of no name, something else: Aue-led, Prize-winner."""
    return word.text[word.text.rindex("-") + 1 :] in lexicon.rules.behind_hyphen or _begins_low(word, lexicon)


def _ends_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word stands right behind a given name, and no other word with a capital behind it."""
    return _ends(words, at) and words[at - 1].plain in lexicon.given


def _continues(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word with a capital, or an article, stands right before."""
    if not at or not words[at].near:
        return False
    return words[at - 1].capital or words[at - 1].plain in lexicon.rules.articles


def _begins_low(word: Word, lexicon: Lexicon) -> bool:
    """Whether a hyphen joins words of which one is no name, the second in small letters: Prize-winner, Pan-democrat."""
    first, _, rest = word.text.partition("-")
    kinds = lexicon.kinds.get(first.lower(), 0) | lexicon.kinds.get(rest, 0)
    return rest[:1].islower() and bool(kinds & NO_NAME)


def is_surname(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon) -> bool:
    """Whether a surname stands at a place, perhaps behind initials and small words of a name."""
    for index in range(at, min(len(words), at + MOST_WORDS)):
        word = words[index]
        if not word.near:
            return False
        if word.plain in lexicon.rules.particles or (word.capital and len(word.plain) == 1):
            continue
        if not word.capital or word.joined or (word.text.isupper() and "." not in word.text):
            return False
        if lexicon.kinds.get(word.plain, 0) & NO_NAME or index in places or word.plain in lexicon.peoples:
            return word.plain in lexicon.rules.also_surnames and not thing_behind(words, index + 1, lexicon)
        return True
    return False


def _goes_on_as_name(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon) -> bool:
    """Whether a place's name is a given name here: a surname follows, and no preposition of place stands before."""
    if not is_surname(words, at + 1, places, lexicon):
        return False
    if words[at].plain not in lexicon.given and _is_what_a_post_is_of(words, at, lexicon):
        # Foreign Minister of China Anna Aue: so does it here.
        return False
    if words[at + 1].plain in lexicon.given and is_surname(words, at + 2, places, lexicon):
        # Governor of Ohio John Aue: the name begins behind the place.
        return False
    return not (at and words[at].near and words[at - 1].plain in lexicon.rules.at)


def _is_what_a_post_is_of(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a post stands before a place with of or for between: envoy for Yemen, head of the Republic of Korea."""
    rules, index = lexicon.rules, at - 1
    if index < 1 or words[index].plain not in rules.of or words[index].capital:
        return False
    while index > max(0, at - 10) and words[index].near:
        word = words[index]
        kinds = lexicon.kinds.get(word.plain, 0)
        if kinds & POST:
            return True
        small = word.plain in rules.of | rules.articles | rules.joining
        if not (small or kinds & IN_TITLE or (word.capital and not word.opens)):
            return False
        index -= 1
    return bool(lexicon.kinds.get(words[index].plain, 0) & POST)


def thing_behind(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word with a capital stands at a place that makes the name before it a body's or thing's."""
    return (
        at < len(words)
        and words[at].near
        and words[at].capital
        and bool(lexicon.kinds.get(words[at].plain, 0) & (BODY | THING))
        and not lexicon.kinds.get(words[at].plain, 0) & GOVERNS
    )


def end_of_name(words: Sequence[Word], first: int, places: PlaceAt, lexicon: Lexicon) -> int:
    """The word behind the last one of a name."""
    at = first + 1
    count = len(words)
    while at < count and at - first < MOST_WORDS and not words[at - 1].owns:
        if _is_nickname(words, at) and nameable(words, at + 1, places, lexicon, first=True):
            at += 2
            continue
        if not words[at].near:
            break
        word = words[at]
        if word.plain in SUFFIXES and word.capital:
            return at + 1
        if word.capital and nameable(words, at, places, lexicon):
            at += 1
            continue
        ahead = at
        while ahead < min(count, at + 3) and words[ahead].near and _is_small(words[ahead], lexicon):
            ahead += 1
        behind = at < ahead < count and words[ahead].near
        behind = behind and (ahead not in places or words[ahead].plain in lexicon.rules.also_surnames)
        if behind and (
            nameable(words, ahead, places, lexicon, first=True) or _is_of_a_thing(words, first, at, ahead, lexicon)
        ):
            at = ahead + 1
            continue
        break
    return at


def _is_nickname(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands between marks within a name: Otto “Pim” Aue."""
    if at + 1 >= len(words) or not (words[at].capital and words[at].marked and words[at + 1].capital):
        return False
    before, word, behind = words[at - 1 : at + 2]
    marked = word.start - before.end == _MARKED == behind.start - word.end
    return before.capital and marked and not behind.opens and not word.owns and not word.text.isupper()


def _is_of_a_thing(words: Sequence[Word], first: int, at: int, ahead: int, lexicon: Lexicon) -> bool:
    """Whether a thing's name behind small words is a surname: Humberto de la Calle, Ana Maru de la Torre."""
    plain = words[ahead].plain
    surname = plain in lexicon.rules.also_surnames
    article = ahead > at + 1 or words[at].plain in lexicon.rules.articles
    if not article or not words[ahead].capital or words[first].plain not in lexicon.given:
        return False
    if surname:
        return not thing_behind(words, ahead + 1, lexicon)
    return bool(lexicon.kinds.get(plain, 0) & THING) and at == first + 1 and ahead > at + 1 and _ends(words, ahead)


def _is_small(word: Word, lexicon: Lexicon) -> bool:
    return not word.capital and word.plain in lexicon.rules.particles
