"""The names in an article: people with their roles as given, bodies, places and terms; those with notes are linked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ...model.dates import parse_date
from ...model.sentences import spans
from ...model.term import Term
from ..article import Article, Block
from ..findings import Mention
from ..known import Known
from ..languages import Rules
from .bodies import bodies, standing_places
from .capitals import in_capitals
from .chains import Chain
from .headlines import in_headline, introduced, is_title_case
from .lexicon import Lexicon, lexicon_of
from .ner import proposals
from .people import Candidate, Passage, candidates
from .places import PlaceAt, places_of
from .surnames import joined_surnames, others_surnames
from .whom import Whom
from .whos_who import Cast, with_particles, without_lead
from .words import Word, words_of


class Read(NamedTuple):
    """A block and its words."""

    block: Block
    words: list[Word]
    places: PlaceAt
    titled: bool
    """Whether it is a headline in which every word has a capital."""


def find_names(article: Article, rules: Rules, known: Known) -> tuple[Mention, ...]:
    """Every mention of a person by name, then of terms, bodies and places where no person stands."""
    lexicon = lexicon_of(rules)
    text = article.text
    read = [_read(article, block, lexicon) for block in article.blocks]
    found = [
        each for number, one in enumerate(read) if not one.titled for each in _of_block(text, one, number, lexicon)
    ]
    small = frozenset(word.plain for one in read for word in one.words if not word.capital)
    cast = Cast(text, found, known.people, lexicon, _day(article), proposals(article, rules.language.code), small)
    for one in read:
        if one.titled:
            introduced(text, one.words, cast, lexicon)
    people = list(_people(text, read, found, cast, lexicon))
    people += _other_surnames(text, read, people, cast, lexicon)
    people += _clear([each for one in read if not one.titled for each in in_capitals(one.words, cast, lexicon)], people)
    terms = list(_terms(article, known))
    people = _clear(people, terms, inside=True)
    kept = [*people, *_clear(terms, people)]
    plain = [one for one in read if not one.titled]
    kept += _clear([each for one in plain for each in bodies(article, one.block, one.words, lexicon)], kept)
    kept += _clear([each for one in plain for each in standing_places(one.block, one.words, one.places, lexicon)], kept)
    return tuple(sorted(kept, key=lambda each: (each.start, -each.end)))


def _clear(some: Sequence[Mention], others: Sequence[Mention], *, inside: bool = False) -> list[Mention]:
    """Those that touch none of the others; or, with inside, those that do not lie within a longer one of them."""
    taken = sorted((each.start, each.end) for each in others)
    starts = [start for start, _ in taken]
    kept = []
    for each in some:
        at = bisect_left(starts, each.end) - 1
        start, end = taken[at] if at >= 0 else (0, 0)
        within = start <= each.start and each.end <= end and end - start > each.end - each.start
        if not (within if inside else end > each.start):
            kept.append(each)
    return kept


def _day(article: Article) -> date | None:
    """The day of publication, where one is known."""
    try:
        parsed = parse_date(article.head.published) if article.head.published else None
    except ValueError:
        return None
    return parsed.start if parsed and parsed.precision == "day" else None


def _read(article: Article, block: Block, lexicon: Lexicon) -> Read:
    words = words_of(article.text, block.start, block.end)
    return Read(block, words, places_of(words, lexicon), block.kind == "headline" and is_title_case(words))


def _of_block(text: str, one: Read, number: int, lexicon: Lexicon) -> Iterator[Candidate]:
    block = one.block
    limits = [block.start + end for _, end in spans(text[block.start : block.end])]
    return candidates(Passage(text, one.words, one.places, limits, number, block.kind == "headline"), lexicon)


def _people(
    text: str, read: Sequence[Read], found: Sequence[Candidate], cast: Cast, lexicon: Lexicon
) -> Iterator[Mention]:
    """Who is named where, in the order of the text; headlines last, when everybody is known."""
    whom = Whom(cast)
    for each in found:
        chain, candidate = _whose(each, read[each.block].words, whom, lexicon)
        if chain:
            if not candidate.full and chain in cast.short.get(candidate.parts, ()):
                candidate = with_particles(candidate, read[each.block].words, chain, cast)
                chain.alone.append(candidate.start)
            yield Mention(candidate.start, candidate.end, "person", chain.name, candidate.role, chain.ref)
    for one in read:
        if one.titled:
            yield from in_headline(one.words, cast, lexicon)


def _whose(each: Candidate, words: Sequence[Word], whom: Whom, lexicon: Lexicon) -> tuple[Chain | None, Candidate]:
    """Whose name a candidate is: as it stands, or without what a sentence begins with."""
    cast = whom.cast
    chain = cast.named(each.parts) or (whom.meant(each) if not each.full or each.parts in cast.short else None)
    if chain or len(each.parts) < 2:
        return chain, each
    for lead in range(1, each.last - each.first):
        rest = without_lead(each, lead, words[each.first + lead].start)
        chain = cast.named(rest.parts)
        if (
            chain is None
            and (words[each.first].opens or words[each.first].plain in lexicon.rules.particles)
            and words[each.first].plain not in lexicon.given
        ):
            chain = whom.meant(rest) if _may_be_left(words[each.first], lexicon) else None
        if chain:
            return chain, rest
    return None, each


def _may_be_left(word: Word, lexicon: Lexicon) -> bool:
    """Whether the first word of a sentence is no given name: Supporting, Crooked are told by their endings."""
    return word.plain in lexicon.rules.particles or word.plain.endswith(("ing", "ed", "ly", "ando", "endo", "mente"))


def _other_surnames(
    text: str, read: Sequence[Read], people: Sequence[Mention], cast: Cast, lexicon: Lexicon
) -> Iterator[Mention]:
    taken = sorted((each.start, each.end) for each in people)
    for one in read:
        yield from joined_surnames(one.words, cast, lexicon, taken)
        if not one.titled:
            yield from others_surnames(text, one.words, one.places, cast, lexicon, taken)


def _terms(article: Article, known: Known) -> Iterator[Mention]:
    """What has a note and is no person."""
    for block in article.blocks:
        for hit in known.gazetteer.hits(article.text[block.start : block.end]):
            if hit.ref.kind != "term":
                continue
            note = known.site.notes[hit.ref]
            kind = {"organisation": "org", "place": "place"}.get(note.type if isinstance(note, Term) else "", "term")
            start, end = block.start + hit.start, block.start + hit.end
            yield Mention(start, end, kind, note.title, None, hit.ref)  # type: ignore[arg-type]
