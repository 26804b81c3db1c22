"""Where a person may be named: words with capitals that are no titles, bodies, places or times; and what tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...model.names import fold
from ..languages.names import (
    BODY,
    GOVERNS,
    GROUP,
    HONORIFIC,
    MODIFIER,
    NO_NAME,
    OPENS_THING,
    PORTFOLIO,
    POST,
    RANK,
    THING,
)
from .lexicon import Lexicon
from .linking import SUFFIXES, Parts
from .places import PlaceAt
from .roles import Title, role_behind, title_before, title_set_off
from .words import Word

MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of words that may be a person's name."""

    first: int
    last: int
    """Its words, the last one left out."""
    start: int
    end: int
    parts: Parts
    """Its words, folded."""
    full: bool
    """Whether it has a given name and a surname, or initials and one."""
    block: int
    title: Title
    role: str | None
    strong: bool
    """Whether what stands beside it tells that it is a person's."""
    given: bool
    """Whether it begins with a given name, where nothing speaks against a person."""
    weak: int
    """How many weaker signs there are."""
    nested: bool
    """Whether a word with a capital goes on behind it that lets a surname stand: Administration."""
    headline: bool
    opens: bool
    leads: bool
    """Whether it, or the title before it, stands first in a sentence."""
    gender: str
    """m or f where an honorific before the name tells."""


def candidates(
    text: str,
    words: Sequence[Word],
    places: PlaceAt,
    limits: Sequence[int],
    block: int,
    headline: bool,
    lexicon: Lexicon,
) -> Iterator[Candidate]:
    """What may be a person's name in a block, in order."""
    at = 0
    count = len(words)
    while at < count:
        if not words[at].capital or not _may_begin(words, at, places, lexicon):
            at += 1
            continue
        last = _end(words, at, places, lexicon)
        candidate = _weigh(text, words, at, last, places, limits, block, headline, lexicon)
        if candidate:
            yield candidate
        at = last


def _may_begin(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon) -> bool:
    word = words[at]
    return not (word.joined or not _nameable(words, at, places, lexicon, first=True))


def _nameable(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon, first: bool = False) -> bool:
    """Whether a word can be part of a person's name, given the words before it."""
    word = words[at]
    plain = word.plain
    if not word.capital or word.joined or not word.text[0].isalpha():
        return False
    kinds = lexicon.kinds.get(plain, 0)
    if "." in word.text and (kinds or at in places):
        return False
    if at in places and plain not in lexicon.rules.particles:
        if places[at].length > 1 or places[at].inside:
            return False
        if first:
            return _goes_on_as_name(words, at, places, lexicon)
        return plain in lexicon.rules.also_surnames or plain in lexicon.given
    if len(plain) == 1 and len(word.text) == 1:
        if plain in lexicon.rules.articles or plain == "i":
            return (
                not first
                and words[at].end < words[-1].end
                and words[at + 1].near
                and words[at + 1].start - word.end > 1
            )
        # An initial: of a name that goes on.
        return (at + 1 < len(words) and words[at + 1].near and words[at + 1].capital) or not first
    if "-" in word.text and (
        word.text[word.text.rindex("-") + 1 :] in lexicon.rules.behind_hyphen or _begins_low(word, lexicon)
    ):
        return False
    if "." in word.text:
        return (first and len(plain) <= 5 and _is_surname(words, at + 1, places, lexicon)) or (
            not first and len(plain) <= 3
        )
    if word.text.isupper():
        return len(plain) == 2 and not kinds and first and _is_surname(words, at + 1, places, lexicon)
    if plain in lexicon.peoples:
        return not first and (plain in lexicon.rules.also_surnames or _ends_name(words, at, lexicon))
    if kinds & NO_NAME and first and plain in lexicon.given:
        # Bill and Dean are given names where a surname follows.
        return not (word.opens and kinds & MODIFIER) and _is_surname(words, at + 1, places, lexicon)
    if kinds & NO_NAME:
        # Ned Price, but not Washington Post.
        lead = words[at - 1]
        led = len(lead.plain) == 1 or (lead.plain in lexicon.given and at - 1 not in places)
        return not first and led and plain in lexicon.rules.also_surnames and not _thing_behind(words, at + 1, lexicon)
    if plain in lexicon.rules.particles:
        return _is_surname(words, at + 1, places, lexicon)
    if plain in (lexicon.openers if first else lexicon.rules.openers):
        return plain in lexicon.given and not word.opens
    return True


def _ends_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a word stands right behind a given name, and no other word with a capital behind it."""
    ends = at + 1 >= len(words) or not words[at + 1].near or words[at].owns or not words[at + 1].capital
    return ends and words[at - 1].plain in lexicon.given


def _begins_low(word: Word, lexicon: Lexicon) -> bool:
    """Whether a hyphen joins a word that is no name to one in small letters: Prize-winner."""
    first, _, rest = word.text.partition("-")
    return rest[:1].islower() and bool(lexicon.kinds.get(first.lower(), 0) & NO_NAME)


def _is_surname(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon) -> bool:
    if at >= len(words) or not words[at].near:
        return False
    word = words[at]
    if not word.capital:
        return word.plain in lexicon.rules.particles and _is_surname(words, at + 1, places, lexicon)
    if len(word.plain) == 1 or word.plain in lexicon.rules.particles:
        return _is_surname(words, at + 1, places, lexicon)
    if word.joined or (word.text.isupper() and "." not in word.text):
        return False
    nothing = lexicon.kinds.get(word.plain, 0) & NO_NAME or at in places or word.plain in lexicon.peoples
    return not nothing or (word.plain in lexicon.rules.also_surnames and not _thing_behind(words, at + 1, lexicon))


def _goes_on_as_name(words: Sequence[Word], at: int, places: PlaceAt, lexicon: Lexicon) -> bool:
    """Whether a place's name is a given name here: a surname follows, and no preposition of place stands before."""
    if not _is_surname(words, at + 1, places, lexicon):
        return False
    if words[at + 1].plain in lexicon.given and _is_surname(words, at + 2, places, lexicon):
        # Governor of Ohio John Aue: the name begins behind the place.
        return False
    return not (at and words[at].near and words[at - 1].plain in lexicon.rules.at)


def _thing_behind(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    return (
        at < len(words)
        and words[at].near
        and words[at].capital
        and bool(lexicon.kinds.get(words[at].plain, 0) & (BODY | THING))
        and not lexicon.kinds.get(words[at].plain, 0) & GOVERNS
    )


def _within_law(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether words with capitals go on to the name of a law or the like: Anna Aue Recovery and Safety Act."""
    joins, last = lexicon.rules.joining | lexicon.rules.of, at
    for index in range(at, min(len(words), at + 10)):
        if not words[index].near or not (words[index].capital or words[index].plain in joins):
            break
        if words[index].capital:
            last = index + 1
    return last > at + 1 and bool(lexicon.kinds.get(words[last - 1].plain, 0) & THING)


def _behind_title(text: str, words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Where a name begins, when a title before it ends in a word that no list has: Minister for Mobility Anna Aue."""
    for at in range(first + 1, min(first + 3, last - 1)):
        if words[at - 1].plain in lexicon.given or len(words[at - 1].plain) == 1:
            return first
        if words[at].plain in lexicon.given:
            title = title_before(text, words, at, lexicon)
            return at if title.post and title.first < first and not title.near else first
    return first


def _opens_thing(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word before a name makes it another thing's: Hurricane Anna; in some languages parque Anna too."""
    if not lexicon.kinds.get(word.plain, 0) & OPENS_THING or word.plain in lexicon.given:
        return False
    return word.capital or (lexicon.rules.small_open_things and word.plain not in lexicon.rules.articles)


def _title_behind(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether another title begins behind a name, and not a body that bears the name: Aue House Speaker Brenn."""
    while at < len(words) and words[at].near and words[at].capital:
        kinds = lexicon.kinds.get(words[at].plain, 0)
        if kinds & (POST | RANK | HONORIFIC):
            # A post without somebody in it is named after a person: the Aue Fellow.
            return at + 1 < len(words) and words[at + 1].near and (words[at + 1].capital or kinds & RANK > 0)
        if not kinds & (MODIFIER | GROUP | PORTFOLIO):
            return False
        at += 1
    return bool(lexicon.kinds.get(words[at - 1].plain, 0) & GROUP)


def _end(words: Sequence[Word], first: int, places: PlaceAt, lexicon: Lexicon) -> int:
    """The word behind the last one of a name."""
    at = first + 1
    count = len(words)
    while at < count and at - first < MOST_WORDS and not words[at - 1].owns and words[at].near:
        word = words[at]
        if word.plain in SUFFIXES and word.capital:
            return at + 1
        if word.capital and _nameable(words, at, places, lexicon):
            at += 1
            continue
        ahead = at
        while (
            ahead < count
            and ahead - at < 3
            and words[ahead].near
            and words[ahead].plain in lexicon.rules.particles
            and not words[ahead].capital
        ):
            ahead += 1
        if (
            ahead > at
            and ahead < count
            and words[ahead].near
            and words[ahead].capital
            and _nameable(words, ahead, places, lexicon, first=True)
            and ahead not in places
        ):
            at = ahead + 1
            continue
        break
    return at


def _weigh(
    text: str,
    words: Sequence[Word],
    first: int,
    last: int,
    places: PlaceAt,
    limits: Sequence[int],
    block: int,
    headline: bool,
    lexicon: Lexicon,
) -> Candidate | None:
    rules = lexicon.rules
    first = _behind_title(text, words, first, last, lexicon)
    # A comma before Jr.: John Smith, Jr.
    end = words[last - 1].end
    if (
        last < len(words)
        and words[last].plain in SUFFIXES
        and words[last].text[0].isupper()
        and text[end : words[last].start] == ", "
    ):
        last += 1
        end = words[last - 1].end
    if words[last - 1].plain in ("jr", "sr") and text[end : end + 1] == ".":
        end += 1
    own = words[first:last]
    parts = tuple(word.plain.replace(".", "") for word in own)
    behind = (
        lexicon.kinds.get(words[last].plain, 0)
        if last < len(words) and words[last].near and words[last].capital and not words[last - 1].owns
        else 0
    )
    nested = bool(behind & GOVERNS)
    if behind & NO_NAME and not nested and not _title_behind(words, last, lexicon):
        return None
    if last < len(words) and words[last].near and words[last].joined and words[last].capital:
        return None
    if len(own) > 1 and not words[last - 1].owns and _within_law(words, last, lexicon):
        return None
    before = words[first - 1] if first and words[first].near else None
    if before and (_opens_thing(before, lexicon) or (before.joined and before.capital and not before.owns)):
        return None
    proper = [word for word in own if word.capital and word.plain not in SUFFIXES]
    solid = [
        word
        for word in proper
        if len(word.plain) > 1
        and "." not in word.text
        and (word.plain not in rules.particles or (word is proper[0] and word.plain in lexicon.given))
    ]
    dotted = (
        len(solid) == 1
        and len(proper) > 1
        and proper[-1] is solid[0]
        and (len(proper[0].plain) == 1 or "." in proper[0].text)
    )
    full = len(solid) > 1 or dotted
    if not solid or " ".join(word.plain for word in own[:2]) in rules.companies:
        return None
    title = title_before(text, words, first, lexicon)
    called: str | None = text[title.start : title.end] or None
    limit = next((each for each in limits if each >= end), limits[-1] if limits else end)
    told, role = (False, None) if words[last - 1].owns else role_behind(text, end, limit, lexicon)
    if not title.tells and not called and (apart := title_set_off(text, words, first, end, lexicon)):
        told, role = True, role or apart
    strong = title.tells or told
    given, weak = False, 0
    if full:
        if rules.age.match(text, end) or rules.who.match(text, end):
            strong = strong or bool(rules.age.match(text, end)) or own[0].plain in lexicon.given
            weak += 1
        if own[-1].plain in SUFFIXES or (len(own) > 2 and any(len(word.plain) == 1 for word in own[1:-1])) or dotted:
            strong = strong or own[0].plain in lexicon.given or not own[0].opens
        lead = before.plain if before else ""
        initial = len(own[0].plain) == 1 and len(own) > 2
        named = own[0].plain in lexicon.given or (initial and own[1].plain in lexicon.given)
        if named and first in places and lead not in rules.articles:
            weak += 1
        given = named and first not in places and not (lead in rules.articles and nested)
        if given and lead in rules.at:
            given = False
            weak += 1
        elif lead in rules.articles and not strong:
            given = given and not behind
    following = words[last] if last < len(words) and not words[last - 1].owns else None
    sure = own[0].plain in lexicon.given or not own[0].opens
    if following and sure and following.plain in lexicon.saying and text[end : following.start] in (" ", ", "):
        weak += 1
    if before and before.plain in lexicon.inverted:
        weak += 1
    return Candidate(
        first,
        last,
        words[first].start,
        end,
        parts,
        full,
        block,
        title,
        called or role,
        strong,
        given,
        weak,
        nested,
        headline,
        words[first].opens,
        words[title.first].opens,
        lexicon.honorifics.get(before.plain, "") if before else "",
    )


def written(text: str, candidate: Candidate) -> str:
    """A name as it stands in the text, on one line."""
    return " ".join(text[candidate.start : candidate.end].split())


def folded(name: str) -> str:
    """A name as it is compared."""
    return fold(name)
