"""Bodies by the words of which their names are made, and places that stand for themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..article import Article, Block
from ..findings import Mention
from ..languages.names import BODY, GROUP, HONORIFIC, POST, RANK
from .lexicon import Lexicon
from .places import PlaceAt
from .words import Word

_MOST = 10


def bodies(article: Article, block: Block, words: Sequence[Word], lexicon: Lexicon) -> Iterator[Mention]:
    """The bodies that a block names."""
    for first, last in _stretches(words, lexicon):
        yield from _body(article.text, words, first, last, lexicon)


def _stretches(words: Sequence[Word], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Stretches of words with capitals and the small words that join them."""
    joins = lexicon.rules.of | lexicon.rules.joining | lexicon.rules.articles | lexicon.rules.particles
    at, count = 0, len(words)
    while at < count:
        if not words[at].capital:
            at += 1
            continue
        last = at + 1
        while last < count and words[last].near and not words[last - 1].owns:
            if words[last].capital:
                last += 1
                continue
            ahead = last
            while (
                ahead < count
                and ahead - last < 3
                and words[ahead].near
                and not words[ahead].capital
                and words[ahead].plain in joins
            ):
                ahead += 1
            if ahead > last and ahead < count and words[ahead].near and words[ahead].capital:
                last = ahead + 1
                continue
            break
        yield at, last
        at = last


def _body(text: str, words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> Iterator[Mention]:
    kinds = [lexicon.kinds.get(word.plain, 0) for word in words[first:last]]
    begin = first
    for at in range(first, last + 1):
        # A title, or whoever is named behind it, is no part of a body's name.
        if at == last or kinds[at - first] & (POST | RANK | HONORIFIC) or words[at].joined:
            yield from _part(text, words, begin, at, lexicon)
            begin = at + 1


def _part(text: str, words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> Iterator[Mention]:
    while first < last and (
        not words[first].capital
        or (words[first].opens and words[first].plain in lexicon.openers)
        or words[first].plain in lexicon.rules.articles
    ):
        first += 1
    while last > first and not words[last - 1].capital:
        last -= 1
    if not 0 < last - first <= _MOST:
        return
    name = text[words[first].start : words[last - 1].end]
    if last - first == 1:
        written = words[first].text
        if written in lexicon.rules.acronyms or written.rstrip(".") + "." in lexicon.rules.acronyms:
            yield Mention(words[first].start, words[first].end, "org", lexicon.rules.acronyms.get(written, written))
        return
    heads = [at for at in range(first, last) if lexicon.kinds.get(words[at].plain, 0) & BODY]
    if not heads:
        return
    small = [at for at in range(first, last) if not words[at].capital]
    opens = (
        heads[0] <= first + 1
        and small
        and small[0] == heads[0] + 1
        and words[small[0]].plain not in lexicon.rules.joining
    )
    if heads[-1] == last - 1 or opens:
        yield Mention(words[first].start, words[last - 1].end, "org", " ".join(name.split()))


def standing_places(block: Block, words: Sequence[Word], places: PlaceAt, lexicon: Lexicon) -> Iterator[Mention]:
    """The places that a block names, but for those that are a part of a longer name."""
    for at, place in places.items():
        if place.inside:
            continue
        last = at + place.length - 1
        if words[at].joined or words[last].joined or not _stands(words, at, last, lexicon):
            continue
        yield Mention(words[at].start, words[last].end, "place", place.name)


def _stands(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> bool:
    behind = words[last + 1] if last + 1 < len(words) and words[last + 1].near and not words[last].owns else None
    before = words[at - 1] if at and words[at].near else None
    if behind and behind.capital and not lexicon.kinds.get(behind.plain, 0) & (POST | RANK | GROUP):
        return False
    if before and before.capital and not (before.opens and before.plain in lexicon.openers):
        return False
    if words[at].text.replace(".", "").isupper():
        # Letters for a country are an adjective before a noun: the U.S. economy.
        return bool(before and before.plain in lexicon.rules.articles) and not (behind and _is_noun(behind, lexicon))
    return True


def _is_noun(word: Word, lexicon: Lexicon) -> bool:
    return not (word.plain in lexicon.openers or word.plain in lexicon.saying or word.plain in lexicon.rules.at)
