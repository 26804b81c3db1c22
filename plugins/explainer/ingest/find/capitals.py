"""Names in capitals: a signature, and who speaks in a transcript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..findings import Mention
from ..languages.names import HONORIFIC, NO_NAME, POST, RANK
from .chains import Chain
from .lexicon import Lexicon
from .whos_who import Cast
from .words import Word, end_with_stop

_LONGEST = 5
_SHORTEST = 2


def in_capitals(words: Sequence[Word], cast: Cast, lexicon: Lexicon) -> Iterator[Mention]:
    """The people of a text whom it also names in capitals, in full or behind a title: ANNA AUE, PRESIDENT AUE."""
    reached = 0
    for at, word in enumerate(words):
        # A quick look before the thorough one.
        if not word.capital or at < reached or not word.text.isupper() or len(word.text) < _SHORTEST:
            continue
        reached, chain = _in_full(words, at, cast)
        chain = chain or _titled(words, at, cast, lexicon)
        if chain:
            end = end_with_stop(cast.text, words[reached - 1])
            yield Mention(word.start, end, "person", chain.name, None, chain.ref)


def _in_full(words: Sequence[Word], at: int, cast: Cast) -> tuple[int, Chain | None]:
    """The word behind a full name, and whose it is."""
    last = at + 1
    while last < len(words) and last - at < _LONGEST and words[last].near and words[last].text.isupper():
        last += 1
    for end in range(last, at + 1, -1):
        parts = tuple(word.plain.replace(".", "") for word in words[at:end])
        if chain := cast.named(parts):
            return end, chain
    return at + 1, None


def _titled(words: Sequence[Word], at: int, cast: Cast, lexicon: Lexicon) -> Chain | None:
    """Whom a surname means behind a title in capitals; somebody new only before the colon of a transcript."""
    word, title = words[at], words[at - 1] if at and words[at].near else None
    if not title or not title.text.isupper() or not lexicon.kinds.get(title.plain, 0) & (POST | RANK | HONORIFIC):
        return None
    if lexicon.kinds.get(word.plain, 0) & NO_NAME or word.plain in lexicon.peoples or word.plain in lexicon.places:
        return None
    found = cast.short.get((word.plain,), [])
    if found:
        return found[0] if len(found) == 1 else None
    speaks = cast.text.startswith(":", word.end) and words[at - 1].opens and word.plain not in cast.small
    return cast.meet((word.plain,), cast.text[word.start : word.end].title(), word.start) if speaks else None
