"""The people of an article: those whose names tell, and those whom the site has notes of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ...model.refs import Ref
from ..languages.names import POST, RANK
from .chains import Chain, alike, short_forms
from .lexicon import Lexicon
from .linking import SUFFIXES, Parts, People, parts_of
from .name_lists import rows
from .people import Candidate, written
from .words import Word

_NEXT = re.compile(r"\s(?:[a-z]+ly )?([a-zà-ÿ]+)")


class Cast:
    """Everybody whom an article names in full, and whom its short names mean. Made anew for each article."""

    def __init__(
        self,
        text: str,
        found: Sequence[Candidate],
        people: People,
        lexicon: Lexicon,
        day: date | None,
        proposed: frozenset[tuple[int, int]],
        small: frozenset[str],
    ) -> None:
        self.text = text
        self.people = people
        self.lexicon = lexicon
        self.day = day
        self.small = small
        self.chains: list[Chain] = []
        self.short: dict[Parts, list[Chain]] = defaultdict(list)
        self.first: dict[str, list[Chain]] = defaultdict(list)
        self._by_name: dict[Parts, Chain] = {}
        self.by_ref: dict[Ref, Chain] = {}
        self._by_part: dict[str, dict[Chain, None]] = defaultdict(dict)
        self._by_note: dict[Ref, dict[Chain, None]] = defaultdict(dict)
        self.alone: dict[Parts, list[int]] = defaultdict(list)
        for each in found:
            if not each.full and not each.headline and not each.title.tells:
                self.alone[each.parts].append(each.start)
        self.subjects = {each.start for each in found if each.full and (each.leads or each.weak)}
        self._accept(found, proposed)

    def introduce(self, parts: Parts, name: str, at: int) -> None:
        """Somebody with a note whom a headline names in full, though all its words have capitals."""
        ref = self.people.ref_of([parts], (), self.day, self.lexicon.rules)
        if ref and all(chain.ref != ref for chain in self.chains):
            self._begin(parts, name, at)
        elif ref:
            chain = self.of_note(ref, at)
            chain.since = min(chain.since, at)
            self._by_name.setdefault(parts, chain)

    def present(self, parts: Parts, name: str, at: int) -> None:
        """Somebody of whom a headline tells with a title, though all its words have capitals."""
        if not any(chain.fits(parts, self.lexicon) for chain in self.chains):
            self._begin(parts, name, at)

    def _begin(self, parts: Parts, name: str, at: int) -> None:
        """A chain of one full name in a headline."""
        chain = Chain(at, name, {parts: None}, full=[at])
        self.chains.append(chain)
        self._by_name[parts] = chain
        self._settle(chain)

    def _accept(self, found: Sequence[Candidate], proposed: frozenset[tuple[int, int]]) -> None:
        """Chains of the names of which one place or several tell that they are a person's."""
        groups: dict[Parts, list[Candidate]] = defaultdict(list)
        alone: Counter[Parts] = Counter()
        titled: set[Parts] = set()
        speaking: set[Parts] = set()
        for each in found:
            if each.full:
                groups[each.parts].append(each)
            else:
                alone[each.parts] += 1
                if each.weak or self._says(each):
                    speaking.add(each.parts)
                if each.title.tells and each.title.near:
                    titled.add(each.parts)
        told = [
            parts
            for parts, places in groups.items()
            if parts[-1:] in titled or _tell(places, alone[parts[-1:]]) or self.people.named(parts)
        ]
        surnames = {parts[-1] for parts in told}
        told += [
            # Somebody who only speaks by the last word alone: at noon Uxa Zell came; Zell said.
            parts
            for parts, places in groups.items()
            if parts[-1:] in speaking and parts[-1] not in surnames and self._is_new(places)
        ]
        told += list(self._proposed(groups, set(told), proposed))
        told += self._in_rows(found, set(told))
        # Longer names first, so that a part of one is known as such: two surnames are no given name and surname.
        told.sort(key=lambda parts: (-len(parts), groups[parts][0].start))
        tails: set[Parts] = set()
        kept: list[Parts] = []
        for parts in told:
            if parts in tails and parts[0] not in self.lexicon.given and not self.people.named(parts):
                continue
            kept.append(parts)
            tails |= set(short_forms(parts, self.lexicon))
        for parts in sorted(kept, key=lambda parts: groups[parts][0].start):
            self._add(parts, groups[parts])
        for chain in self.chains:
            self._settle(chain)

    def _proposed(
        self, groups: Mapping[Parts, Sequence[Candidate]], told: set[Parts], proposed: frozenset[tuple[int, int]]
    ) -> Iterator[Parts]:
        """The names that a recogniser takes for people's, and nothing in the text for a thing's or body's."""
        surnames = {parts[-1] for parts in told}
        for parts, places in groups.items() if proposed else ():
            if parts in told or parts[0] in surnames or not any(_is_proposed(each, proposed) for each in places):
                continue
            if not any(self.lexicon.rules.before_things.search(self._ahead(each)) for each in places):
                yield parts

    def _is_new(self, places: Sequence[Candidate]) -> bool:
        """Whether a name may be somebody's who is new: not the first word of a sentence and somebody's surname."""
        if self.people.alone.get(places[0].parts[-1:]):
            return False
        return any(not each.opens and self._is_clean(each) for each in places)

    def _says(self, each: Candidate) -> bool:
        """Whether a verb of saying stands right behind a name."""
        behind = _NEXT.match(self.text, each.end)
        return bool(behind and behind[1] in self.lexicon.saying)

    def _ahead(self, each: Candidate) -> str:
        return self.text[max(0, each.start - 20) : each.start]

    def _in_rows(self, found: Sequence[Candidate], told: set[Parts]) -> list[Parts]:
        """The names that stand in a row with those of which it is told that they are people's."""
        more: dict[Parts, None] = {}
        for row in rows(self.text, found):
            if any(each.parts in told for each in row):
                more |= {each.parts: None for each in row if each.parts not in told and self._is_clean(each)}
        return list(more)

    def _is_clean(self, each: Candidate) -> bool:
        """Whether no word of a name is another word of the article's own."""
        if self._ahead(each)[-4:].strip().lower() in self.lexicon.rules.articles:
            # The Quiet Comes and Kendrick Lamar's video.
            return False
        return not any(part in self.small or part in self.lexicon.openers for part in each.parts)

    def _add(self, parts: Parts, places: Sequence[Candidate]) -> None:
        refs = self.people.named(parts)
        near = dict.fromkeys(each for part in parts for each in self._by_part.get(part, ()))
        near |= dict.fromkeys(each for ref in refs for each in self._by_note.get(ref, ()))
        chain = next((each for each in near if self._joins(each, parts, refs)), None)
        if chain is None:
            chain = Chain(places[0].start, "")
            self.chains.append(chain)
        chain.add(parts, written(self.text, places[0]))
        chain.since = min(chain.since, places[0].start)
        chain.full += [each.start for each in places]
        for each in places:
            chain.titles |= self.title_words(each)
            if each.role:
                chain.roles.append(self.without_peoples(each.role))
        self._by_name[parts] = chain
        for part in parts[1:]:
            self._by_part[part][chain] = None
        for ref in refs:
            self._by_note[ref][chain] = None

    def _joins(self, chain: Chain, parts: Parts, refs: set[Ref]) -> bool:
        if chain.fits(parts, self.lexicon):
            return True
        return bool(refs) and len(refs) == 1 and any(self.people.named(name) == refs for name in chain.names)

    def _settle(self, chain: Chain) -> None:
        """Link a chain, and make its short forms known."""
        chain.ref = self.people.ref_of(chain.names, chain.roles, self.day, self.lexicon.rules) or self._by_nickname(
            chain
        )
        if chain.ref:
            chain.name = self.people.notes[chain.ref].title
            self.by_ref.setdefault(chain.ref, chain)
        self._know(chain)

    def _by_nickname(self, chain: Chain) -> Ref | None:
        """The one whose note has a short given name, where the title is theirs, or the surname theirs alone."""
        found: set[Ref] = set()
        for name in chain.names:
            surname = tuple(part for part in name if part not in SUFFIXES)[-1:]
            found |= {
                ref for ref in self.people.alone.get(surname, ()) if self._is_short_for(ref, name, surname, chain)
            }
        return next(iter(found)) if len(found) == 1 else None

    def _is_short_for(self, ref: Ref, name: Parts, surname: Parts, chain: Chain) -> bool:
        given = parts_of(self.people.notes[ref].title)[0]
        if given == name[0] or not alike(given, name[0]):
            return False
        rules = self.lexicon.rules
        return ref in self.people.free.get(surname, ()) or any(
            self.people.has_title(ref, role, None, rules) for role in chain.roles
        )

    def _know(self, chain: Chain) -> None:
        forms = dict.fromkeys(form for name in chain.names for form in short_forms(name, self.lexicon))
        if chain.ref:
            forms |= dict.fromkeys(form for form, refs in self.people.alone.items() if chain.ref in refs)
        for form in forms:
            if chain not in self.short[form]:
                self.short[form].append(chain)
        for name in chain.names:
            if len(name) > 1 and chain not in self.first[name[0]]:
                self.first[name[0]].append(chain)

    def named(self, parts: Parts) -> Chain | None:
        """Whose full name it is."""
        return self._by_name.get(parts)

    def title_words(self, candidate: Candidate) -> set[str]:
        """The words of the title and role beside a name that say what post it is."""
        return {part for part in parts_of(candidate.role or "") if self.lexicon.kinds.get(part, 0) & (POST | RANK)}

    def without_peoples(self, role: str) -> list[str]:
        """The words of a role, without peoples, places and articles."""
        lexicon = self.lexicon
        left_out = lexicon.peoples | lexicon.rules.articles
        return [word for word in parts_of(role) if word not in left_out and word not in lexicon.places]

    def meet(self, parts: Parts, name: str, at: int, titles: set[str] | None = None) -> Chain:
        """Somebody whom the article only ever calls by surname."""
        chain = Chain(at, name, {parts: None}, titles or set())
        self.chains.append(chain)
        self.short[parts].append(chain)
        return chain

    def of_note(self, ref: Ref, at: int) -> Chain:
        """The chain of somebody with a note, whether or not the article names them in full."""
        chain = self.by_ref.get(ref)
        if chain is None:
            note = self.people.notes[ref]
            chain = Chain(at, note.title, {parts_of(note.title): None}, ref=ref)
            self.by_ref[ref] = chain
            self.chains.append(chain)
            self._know(chain)
        return chain


def _is_proposed(each: Candidate, proposed: frozenset[tuple[int, int]]) -> bool:
    """Whether a recogniser takes a name, perhaps with a title before it, for a person's."""
    return any(
        (start, end) in proposed
        for end in (each.end, each.end - 1)
        for start in {each.start, *range(max(0, each.start - 40), each.start)}
    )


def _tell(places: Sequence[Candidate], alone: int) -> bool:
    """Whether what stands beside a name at its places tells that it is a person's."""
    if any(each.strong or each.given for each in places):
        return True
    weak = max(each.weak for each in places)
    return weak > 1 or (weak > 0 and alone > 0) or (sum(each.weak for each in places) > 1)


def without_lead(each: Candidate, words: int, start: int) -> Candidate:
    """A candidate without its first words."""
    return replace(each, first=each.first + words, start=start, parts=each.parts[words:])


def with_particles(each: Candidate, words: Sequence[Word], chain: Chain, cast: Cast) -> Candidate:
    """A surname with the small words before it that are part of it: von der Aue."""
    particles = cast.lexicon.rules.particles
    first, parts, whole = each.first, each.parts, each
    while first and words[first].near and words[first - 1].plain in particles and not words[first - 1].capital:
        first, parts = first - 1, (words[first - 1].plain, *parts)
        if chain in cast.short.get(parts, ()):
            whole = replace(each, first=first, start=words[first].start, parts=parts)
    return whole
