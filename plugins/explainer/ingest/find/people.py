"""Where a person may be named: words with capitals that are no titles, bodies, places or times; and what tells it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...frozen import frozen
from ..languages.names import GOVERNS
from .lexicon import Lexicon
from .linking import SUFFIXES, Parts
from .name_forms import is_persons_form
from .namesakes import is_a_things
from .person_signs import beside
from .places import PlaceAt
from .roles import role_behind
from .spelling import end_of_name, nameable
from .titles import Title, kin_set_off, title_before, title_set_off
from .well_known import well_known
from .words import Word, end_with_stop


@frozen
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
    kin: bool
    """Whether a comma sets off before it whose kin somebody is."""
    gender: str
    """m or f where an honorific before the name tells."""


class Passage(NamedTuple):
    """A block in which people are looked for."""

    text: str
    """The whole article's."""
    words: Sequence[Word]
    places: PlaceAt
    limits: Sequence[int]
    """Where its sentences end, in order."""
    block: int
    headline: bool


class _Signs(NamedTuple):
    """What tells of a name that it is a person's."""

    strong: bool
    given: bool
    weak: int


def candidates(passage: Passage, lexicon: Lexicon) -> Iterator[Candidate]:
    """What may be a person's name in a block, in order."""
    words, at = passage.words, 0
    while at < len(words):
        if not nameable(words, at, passage.places, lexicon, first=True):
            at += 1
            continue
        last = end_of_name(words, at, passage.places, lexicon)
        candidate = _candidate(passage, at, last, lexicon)
        if candidate:
            yield candidate
        at = last


def _candidate(passage: Passage, first: int, last: int, lexicon: Lexicon) -> Candidate | None:
    """A stretch with all that stands beside it; None where it is a part of something else's name."""
    text, words = passage.text, passage.words
    first = _behind_title(text, words, first, last, lexicon)
    last, end = _with_suffix(text, words, last)
    own = words[first:last]
    full = _is_full(own, lexicon)
    if full is None or is_a_things(words, first, last, lexicon):
        return None
    title = title_before(text, words, first, lexicon)
    called: str | None = text[title.start : title.end] or None
    told, role = _behind(passage, end, words[last - 1].owns, lexicon)
    if not title.tells and (apart := title_set_off(text, words, first, end, lexicon)):
        told, role = True, role or apart
    kin = kin_set_off(text, words, first, lexicon)
    told = told or kin
    signs = _signs(passage, first, last, end, full, title.tells or told, lexicon)
    before = words[first - 1] if first and words[first].near else None
    return Candidate(
        first=first,
        last=last,
        start=own[0].start,
        end=end,
        parts=tuple(word.plain.replace(".", "") for word in own),
        full=full,
        block=passage.block,
        title=title,
        role=called or role,
        strong=signs.strong,
        given=signs.given,
        weak=signs.weak,
        nested=bool(_capital_behind(words, last, lexicon) & GOVERNS),
        headline=passage.headline,
        opens=own[0].opens,
        leads=words[title.first].opens,
        kin=kin,
        gender=lexicon.honorifics.get(before.plain, "") if before else "",
    )


def _behind_title(text: str, words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Where a name begins, when a title before it ends in a word that no list has: Minister for Mobility Anna Aue."""
    for at in range(first + 1, min(first + 3, last - 1)):
        if words[at - 1].plain in lexicon.given or len(words[at - 1].plain) == 1:
            return first
        if words[at].plain in lexicon.given:
            title = title_before(text, words, at, lexicon)
            return at if title.post and title.first < first else first
    return first


def _with_suffix(text: str, words: Sequence[Word], last: int) -> tuple[int, int]:
    """The word behind a name, and the name's end, with a suffix that a comma sets off: John Smith, Jr."""
    end = words[last - 1].end
    suffixed = last < len(words) and words[last].capital and words[last].plain in SUFFIXES
    if suffixed and text[end : words[last].start] == ", ":
        last += 1
    return last, end_with_stop(text, words[last - 1])


def _is_full(own: Sequence[Word], lexicon: Lexicon) -> bool | None:
    """Whether a name has a given name and a surname; None where it is none at all."""
    proper = [word for word in own if word.capital and word.plain not in SUFFIXES]
    solid = [word for word in proper if _is_solid(word, word is own[0], word is own[-1], lexicon)]
    if not solid or " ".join(word.plain for word in own[:2]) in lexicon.rules.companies:
        return None
    return len(solid) > 1 or _is_dotted(proper, solid)


def _is_solid(word: Word, first: bool, last: bool, lexicon: Lexicon) -> bool:
    if len(word.plain) == 1 or "." in word.text:
        return False
    if word.plain not in lexicon.rules.particles:
        return True
    return word.plain in lexicon.given if first else last


def _is_dotted(proper: Sequence[Word], solid: Sequence[Word]) -> bool:
    """Whether initials stand for the given name: J.D. Vance."""
    dotted = len(proper[0].plain) == 1 or "." in proper[0].text
    return len(solid) == 1 and len(proper) > 1 and proper[-1] is solid[0] and dotted


def _behind(passage: Passage, end: int, owns: bool, lexicon: Lexicon) -> tuple[bool, str | None]:
    """Whether an apposition tells a person, and the role in it."""
    if owns:
        return False, None
    at = bisect_left(passage.limits, end)
    return role_behind(passage.text, end, passage.limits[at] if at < len(passage.limits) else end, lexicon)


def _capital_behind(words: Sequence[Word], last: int, lexicon: Lexicon) -> int:
    """The kinds of the word with a capital that stands right behind."""
    if last < len(words) and words[last].near and words[last].capital and not words[last - 1].owns:
        return lexicon.kinds.get(words[last].plain, 0)
    return 0


def _signs(passage: Passage, first: int, last: int, end: int, full: bool, strong: bool, lexicon: Lexicon) -> _Signs:
    """What the name itself and the words beside it tell."""
    words, rules = passage.words, lexicon.rules
    own = words[first:last]
    named = own[0].plain in lexicon.given
    weak = _speaks(passage.text, words, first, last, end, certain=named or not own[0].opens, lexicon=lexicon)
    if not full:
        return _Signs(strong, False, weak)
    nearby = beside(passage.text, words, first, last, lexicon)
    strong, weak = strong or nearby.strong, weak + (nearby.owned and weak > 0)
    named = named or is_persons_form(own, lexicon)
    lead = words[first - 1].plain if first and words[first].near else ""
    aged = bool(rules.age.match(passage.text, end))
    if aged or rules.who.match(passage.text, end):
        sure = lead not in rules.articles and not any(word.plain in lexicon.openers for word in own)
        sure = sure and not lead[:1].isdigit() and not any(at in passage.places for at in range(first, last))
        strong = strong or aged or named or sure
        weak += 1
    initials = any(len(word.plain) == 1 for word in own[1:-1]) or own[-1].plain in SUFFIXES or "." in own[0].text
    if initials or (len(own[0].plain) == 1 and len(own) == 2):
        strong = strong or named or not own[0].opens
    named = named or (len(own[0].plain) == 1 and len(own) > 2 and own[1].plain in lexicon.given)
    if named and first in passage.places:
        return _Signs(strong, False, weak + (lead not in rules.articles))
    if named and lead in rules.at:
        return _Signs(strong or (own[-1].plain,) in well_known(lexicon), False, weak + 1)
    # The Anna Aue Fellow is none, nor is the Anna Dependency; but the Anna Aue administration is one's.
    governs = last < len(words) and lexicon.kinds.get(words[last].plain, 0) & GOVERNS
    apart = lead in rules.articles and not governs
    return _Signs(strong, named and not apart, weak)


def _speaks(
    text: str, words: Sequence[Word], first: int, last: int, end: int, *, certain: bool, lexicon: Lexicon
) -> int:
    """How many verbs of saying, or of leading, stand beside a name."""
    behind = words[last] if last < len(words) and not words[last - 1].owns else None
    says = certain and behind and behind.plain in lexicon.saying and text[end : behind.start] in (" ", ", ")
    said = first and words[first].near and words[first - 1].plain in lexicon.inverted
    return bool(says) + bool(said) + _is_led_by(words, first, lexicon)


def _is_led_by(words: Sequence[Word], first: int, lexicon: Lexicon) -> bool:
    """Whether a name tells by whom something is led: a delegation headed by Anna Aue."""
    if first < len(("led", "by")) or not (words[first].near and words[first - 1].near):
        return False
    return words[first - 1].plain in lexicon.rules.by and words[first - 2].plain in lexicon.rules.led


def written(text: str, candidate: Candidate) -> str:
    """A name as it stands in the text, on one line."""
    return " ".join(text[candidate.start : candidate.end].split())
