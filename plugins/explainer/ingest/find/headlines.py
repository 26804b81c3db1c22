"""Names in a headline that has a capital at every word: only those whom the text below names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..findings import Mention
from ..languages.names import BODY, NO_NAME, POST, RANK, THING
from .chains import Chain
from .lexicon import Lexicon
from .linking import SUFFIXES
from .titles import title_before
from .whos_who import Cast
from .words import Word, end_with_stop

_LONGEST = 5


def is_title_case(words: Sequence[Word]) -> bool:
    """Whether most words have a capital, so that a capital tells nothing."""
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return bool(long) and sum(word.capital for word in long) * 4 > len(long) * 3 and len(words) > 2


def introduced(text: str, words: Sequence[Word], cast: Cast, lexicon: Lexicon) -> None:
    """Tell the cast of everybody whom a headline names in full: with a title and a given name, or a note."""
    people = cast.people
    for at in range(len(words)):
        given = words[at].plain in lexicon.given and title_before(text, words, at, lexicon).post
        if given or (_is_titled_surname(words, at, cast, lexicon) and _goes_on(words, at, cast, lexicon)):
            _present(words, at, cast, lexicon)
        for length in range(2, min(_LONGEST, len(words) - at) + 1):
            stretch = words[at : at + length]
            if not stretch[-1].near or stretch[-2].owns:
                break
            parts = tuple(word.plain.replace(".", "") for word in stretch)
            if people.named(parts) and not (at + length < len(words) and words[at + length].plain in SUFFIXES):
                cast.introduce(parts, " ".join(word.text for word in stretch), words[at].start)


def _present(words: Sequence[Word], at: int, cast: Cast, lexicon: Lexicon) -> None:
    """Somebody of whom a title tells: a given name, perhaps an initial, and the next word, since all have capitals."""
    last = at + 1
    while last < len(words) and words[last].near and len(words[last].plain) == 1 and words[last].capital:
        last += 1
    if last >= len(words) or not words[last].near or not words[last].capital or words[last - 1].owns:
        return
    if lexicon.kinds.get(words[last].plain, 0) & NO_NAME or words[last].plain in lexicon.openers:
        return
    while last + 1 < len(words) and words[last + 1].near and _goes_on(words, last, cast, lexicon):
        last += 1
    stretch = words[at : last + 1]
    parts = tuple(word.plain.replace(".", "") for word in stretch)
    suffix = words[last + 1] if last + 1 < len(words) else None
    if cast.short.get(parts) or cast.short.get(parts[:1]):
        # Both surnames of somebody of the text.
        return
    if cast.named(parts) is None and not (suffix and suffix.plain in SUFFIXES):
        cast.present(parts, cast.text[stretch[0].start : stretch[-1].end], words[at].start)


def in_headline(words: Sequence[Word], cast: Cast, lexicon: Lexicon) -> Iterator[Mention]:
    """The people of the text whom a headline names, in full or by a surname that only one of them has."""
    at = 0
    while at < len(words):
        length, chain = _at(words, at, cast, lexicon)
        if chain:
            end = end_with_stop(cast.text, words[at + length - 1])
            yield Mention(words[at].start, end, "person", chain.name, None, chain.ref)
        elif _is_titled_surname(words, at, cast, lexicon):
            word = words[at]
            # Of several people of one surname, a headline means the one whom the text names first.
            named = min(cast.short.get((word.plain,), []), key=lambda each: each.since, default=None)
            named = named or cast.meet((word.plain,), cast.text[word.start : word.end], word.start)
            yield Mention(word.start, word.end, "person", named.name, None, None)
        at += length


_NO_PLURAL = ("opoulos", "akis", "ius", "idis", "iadis", "ris")
"""What surnames end in that look like plurals."""
_NO_SURNAME = ("ing", "ed", "ly", "ion", "ions", "ment", "ments", "ity", "ance", "ence")
"""What words end in that are no surnames, and stand behind a post in a headline: Secretary Meeting."""


def _goes_on(words: Sequence[Word], at: int, cast: Cast, lexicon: Lexicon) -> bool:
    """Whether a second word can only be a name: Press Secretary Xuz Quill."""
    behind = words[at + 1] if at + 1 < len(words) and words[at + 1].near and not words[at].owns else None
    return behind is not None and _can_only_be_a_name(behind, cast, lexicon)


def _is_titled_surname(words: Sequence[Word], at: int, cast: Cast, lexicon: Lexicon) -> bool:
    """Whether a post stands right before a word that can only be a name: Statement by President Aue."""
    post = words[at - 1].plain if at and words[at].near else ""
    if not lexicon.kinds.get(post, 0) & (POST | RANK) or post in lexicon.rules.plurals | lexicon.rules.callings:
        return False
    if lexicon.kinds.get(post.removesuffix("s"), 0) & POST and post.endswith("s"):
        return False  # Officials Responsible for it.
    return not cast.people.alone.get((words[at].plain,)) and _can_only_be_a_name(words[at], cast, lexicon)


def _can_only_be_a_name(word: Word, cast: Cast, lexicon: Lexicon) -> bool:
    """Whether a word in a headline is in none of the lists of what is no name, and does not look like one of them."""
    plain = word.plain
    if not word.capital or word.joined or not word.text.isalpha() or word.text.isupper():
        return False
    if lexicon.kinds.get(plain, 0) or plain in lexicon.openers | lexicon.saying | lexicon.peoples | cast.small:
        return False
    if plain in lexicon.places or plain in lexicon.rules.in_headlines or (plain in lexicon.given and not word.owns):
        return False
    plural = plain.endswith("s") and not plain.endswith(_NO_PLURAL)
    return len(plain) > 2 and not plain.endswith(_NO_SURNAME) and (word.owns or not plural)


def _at(words: Sequence[Word], at: int, cast: Cast, lexicon: Lexicon) -> tuple[int, Chain | None]:
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        stretch = words[at : at + length]
        if any(word.joined or word.owns for word in stretch[:-1]) or not all(
            word.near or (word.plain in SUFFIXES and word.capital) for word in stretch[1:]
        ):
            continue
        parts = tuple(word.plain.replace(".", "") for word in stretch)
        chain = cast.named(parts)
        if chain is None and stretch[0].capital and not stretch[-1].joined:
            found = cast.short.get(parts, [])
            chain = found[0] if len(found) == 1 and _alone(words, at, length, lexicon) else None
        if chain:
            return length, chain
    return 1, None


def _alone(words: Sequence[Word], at: int, length: int, lexicon: Lexicon) -> bool:
    """Whether a surname stands for itself: no given name before it, no thing behind it."""
    word = words[at]
    if lexicon.kinds.get(word.plain, 0) and length == 1:
        return False
    if at and word.near:
        before = words[at - 1]
        told = lexicon.kinds.get(before.plain, 0) or before.plain in lexicon.openers | lexicon.saying | lexicon.peoples
        if before.capital and not before.joined and (before.plain in lexicon.given or not told):
            return False
    behind = words[at + length] if at + length < len(words) and words[at + length].near else None
    return not (behind and behind.capital and lexicon.kinds.get(behind.plain, 0) & (BODY | THING))
