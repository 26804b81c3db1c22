"""The people of an article: those whose names tell, and those whom the site has notes of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from ...model.refs import Ref
from ..languages.given_names import gender_of
from ..languages.names import POST, RANK
from .chains import Chain, short_forms
from .lexicon import Lexicon
from .linking import Parts, People, parts_of
from .people import Candidate, written

_NEAR = 300
"""Characters back to the full name that decides which of two people a surname means."""


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
        self._text = text
        self._people = people
        self._lexicon = lexicon
        self._day = day
        self._small = small
        self.chains: list[Chain] = []
        self.short: dict[Parts, list[Chain]] = defaultdict(list)
        self.first: dict[str, list[Chain]] = defaultdict(list)
        self._by_name: dict[Parts, Chain] = {}
        self._by_ref: dict[Ref, Chain] = {}
        self._by_part: dict[str, dict[Chain, None]] = defaultdict(dict)
        self._by_note: dict[Ref, dict[Chain, None]] = defaultdict(dict)
        self._alone: dict[Parts, list[int]] = defaultdict(list)
        for each in found:
            if not each.full and not each.headline and not each.title.tells:
                self._alone[each.parts].append(each.start)
        self._subjects = {each.start for each in found if each.full and (each.leads or each.weak)}
        self._accept(found, proposed)

    def introduce(self, parts: Parts, name: str, at: int) -> None:
        """Somebody with a note whom a headline names in full, though all its words have capitals."""
        ref = self._people.ref_of([parts], (), self._day, self._lexicon.rules)
        if ref and all(chain.ref != ref for chain in self.chains):
            chain = Chain(at, name, {parts: None}, full=[at])
            self.chains.append(chain)
            self._by_name[parts] = chain
            self._settle(chain)
        elif ref:
            chain = self._of_note(ref, at)
            chain.since = min(chain.since, at)
            self._by_name.setdefault(parts, chain)

    def _accept(self, found: Sequence[Candidate], proposed: frozenset[tuple[int, int]]) -> None:
        """Chains of the names of which one place or several tell that they are a person's."""
        groups: dict[Parts, list[Candidate]] = defaultdict(list)
        alone: Counter[Parts] = Counter()
        titled: set[Parts] = set()
        for each in found:
            if each.full:
                groups[each.parts].append(each)
            else:
                alone[each.parts] += 1
                if each.title.tells and each.title.near:
                    titled.add(each.parts)
        told = [
            parts
            for parts, places in groups.items()
            if parts[-1:] in titled or _tell(places, alone[parts[-1:]], proposed) or self._people.named(parts)
        ]
        # Longer names first, so that a part of one is known as such: two surnames are no given name and surname.
        told.sort(key=lambda parts: (-len(parts), groups[parts][0].start))
        tails: set[Parts] = set()
        kept: list[Parts] = []
        for parts in told:
            if parts in tails and parts[0] not in self._lexicon.given and not self._people.named(parts):
                continue
            kept.append(parts)
            tails |= set(short_forms(parts, self._lexicon))
        for parts in sorted(kept, key=lambda parts: groups[parts][0].start):
            self._add(parts, groups[parts])
        for chain in self.chains:
            self._settle(chain)

    def _add(self, parts: Parts, places: Sequence[Candidate]) -> None:
        refs = self._people.named(parts)
        near = dict.fromkeys(each for part in parts for each in self._by_part.get(part, ()))
        near |= dict.fromkeys(each for ref in refs for each in self._by_note.get(ref, ()))
        chain = next((each for each in near if self._joins(each, parts, refs)), None)
        if chain is None:
            chain = Chain(places[0].start, "")
            self.chains.append(chain)
        chain.add(parts, written(self._text, places[0]))
        chain.since = min(chain.since, places[0].start)
        chain.full += [each.start for each in places]
        for each in places:
            chain.titles |= self.title_words(each)
            if each.role:
                chain.roles.append(self._without_peoples(each.role))
        self._by_name[parts] = chain
        for part in parts[1:]:
            self._by_part[part][chain] = None
        for ref in refs:
            self._by_note[ref][chain] = None

    def _joins(self, chain: Chain, parts: Parts, refs: set[Ref]) -> bool:
        if chain.fits(parts, self._lexicon):
            return True
        return bool(refs) and len(refs) == 1 and any(self._people.named(name) == refs for name in chain.names)

    def _settle(self, chain: Chain) -> None:
        """Link a chain, and make its short forms known."""
        chain.ref = self._people.ref_of(chain.names, chain.roles, self._day, self._lexicon.rules)
        if chain.ref:
            chain.name = self._people.notes[chain.ref].title
            self._by_ref.setdefault(chain.ref, chain)
        self._know(chain)

    def _know(self, chain: Chain) -> None:
        forms = dict.fromkeys(form for name in chain.names for form in short_forms(name, self._lexicon))
        if chain.ref:
            forms |= dict.fromkeys(form for form, refs in self._people.alone.items() if chain.ref in refs)
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
        return {part for part in parts_of(candidate.role or "") if self._lexicon.kinds.get(part, 0) & (POST | RANK)}

    def meant(self, each: Candidate) -> Chain | None:
        """Whom a short name means at its place; None where nothing decides."""
        found = [chain for chain in self.short.get(each.parts, ()) if chain.since < each.start or each.headline]
        found = [chain for chain in found if not each.gender or gender_of(chain.name) in ("", each.gender)]
        if not found and each.title.honorific and self.short.get(each.parts):
            return None
        if each.title.post:
            return self._titled(each, found)
        acts = each.weak or self._text[each.end : each.end + 2] in ("'s", "’s")
        if each.opens and each.parts[-1] in self._small and not acts:
            # A word of the article's own, with the capital of its sentence.
            return None
        free = self._free(each.parts)
        others = [chain for chain in found if not free or chain.ref != free]
        if free and not others:
            return self._of_note(free, each.start)
        if len(found) == 1 and (not free or found[0].ref == free):
            return None if self._uncertain(each, found[0]) else found[0]
        if found:
            return self._nearest(each, found, free)
        if not each.title.tells and len(each.parts) == 1 and each.parts[0] in self._lexicon.given:
            firsts = [chain for chain in self.first.get(each.parts[0], ()) if chain.since < each.start or each.headline]
            return firsts[0] if len(firsts) == 1 else None
        if each.title.honorific and not each.opens:
            return self._new(each)
        return None

    def _uncertain(self, each: Candidate, chain: Chain) -> bool:
        """Whether a surname that notes share was used alone before the one full name, so that another may be meant."""
        if each.headline or len(self._people.alone.get(each.parts, ())) < 2 or chain.ref in self.free_refs(each.parts):
            return False
        return sum(at < chain.since for at in self._alone.get(each.parts, ())) > 2

    def free_refs(self, parts: Parts) -> set[Ref]:
        """Whose notes let a surname stand alone."""
        return self._people.free.get(parts, set())

    def _titled(self, each: Candidate, found: list[Chain]) -> Chain | None:
        """Whoever has the title that stands before a surname."""
        title = self._title(each)
        posts = set(title) & {word for word in title if self._lexicon.kinds.get(word, 0) & (POST | RANK)}
        sharing = [chain for chain in found if chain.titles & posts]
        if len(sharing) == 1:
            return sharing[0]
        if len(found) == 1 and (found[0].ref is None or not found[0].titles):
            ref = self._people.titled(each.parts, title, self._day, self._lexicon.rules)
            return self._of_note(ref, each.start) if ref and ref != found[0].ref and not found[0].titles else found[0]
        ref = self._people.titled(each.parts, title, self._day, self._lexicon.rules)
        if ref and (not found or any(chain.ref == ref for chain in found) or not sharing):
            return self._of_note(ref, each.start)
        if len(found) == 1:
            return found[0]
        if found:
            return None
        first = [chain for chain in self.first.get(each.parts[0], ()) if chain.titles & posts]
        if len(first) == 1 and len(each.parts) == 1:
            return first[0]
        free = self._free(each.parts)
        return self._of_note(free, each.start) if free else self._new(each)

    def _title(self, each: Candidate) -> list[str]:
        """The words of the title before a name, without peoples and articles."""
        return self._without_peoples(self._text[each.title.start : each.title.end])

    def _without_peoples(self, role: str) -> list[str]:
        lexicon = self._lexicon
        left_out = lexicon.peoples | lexicon.rules.articles
        return [word for word in parts_of(role) if word not in left_out and word not in lexicon.places]

    def _free(self, parts: Parts) -> Ref | None:
        """Whoever's note lets a surname stand alone."""
        refs = self._people.free.get(parts, set())
        return next(iter(refs)) if len(refs) == 1 else None

    def _of_note(self, ref: Ref, at: int) -> Chain:
        """The chain of somebody with a note, whether or not the article names them in full."""
        chain = self._by_ref.get(ref)
        if chain is None:
            note = self._people.notes[ref]
            chain = Chain(at, note.title, {parts_of(note.title): None}, ref=ref)
            self._by_ref[ref] = chain
            self.chains.append(chain)
            self._know(chain)
        return chain

    def _new(self, each: Candidate) -> Chain | None:
        """Somebody whom the article only ever calls by title and surname."""
        word = each.parts[-1]
        if each.headline or each.nested or not each.title.near or word in self._lexicon.openers or word in self._small:
            return None
        if (
            each.title.post
            and not each.title.honorific
            and (self._title(each) or [""])[-1] in self._lexicon.rules.callings
        ):
            return None
        chain = Chain(each.start, written(self._text, each), {each.parts: None}, self.title_words(each))
        self.chains.append(chain)
        self.short[each.parts].append(chain)
        return chain

    def _nearest(self, each: Candidate, found: list[Chain], free: Ref | None) -> Chain | None:
        """Which of several people of one surname a place means: whom the text has called so all along, or else the one
        of whom it has just begun to speak."""
        if free and all(chain.ref != free for chain in found):
            found = [*found, self._of_note(free, each.start)]
        if each.headline:
            return None
        recent = [chain for chain in found if any(each.start - _NEAR < at < each.start for at in chain.full)]
        used = [chain for chain in found if any(at < each.start for at in chain.alone)]
        if not used:
            # Whom the text names in full again and again, where it only once names the others.
            used = [
                chain
                for chain in found
                if len(chain.full) > 2 and all(len(o.full) < 2 for o in found if o is not chain)
            ]
        if len(used) == 1:
            return used[0] if all(chain is used[0] for chain in recent) or self._last(each, found) is used[0] else None
        if used or len(recent) != 1:
            return None
        last = max(at for at in recent[0].full if at < each.start)
        return recent[0] if last in self._subjects and self._last(each, found) is recent[0] else None

    def _last(self, each: Candidate, found: Iterable[Chain]) -> Chain:
        """The one of whom the text spoke last."""
        return max(
            found, key=lambda chain: max((at for at in (*chain.full, *chain.alone) if at < each.start), default=-1)
        )


def _is_proposed(each: Candidate, proposed: frozenset[tuple[int, int]]) -> bool:
    """Whether a recogniser takes a name, perhaps with a title before it, for a person's."""
    return (
        any(
            (start, end) in proposed
            for end in (each.end, each.end - 1)
            for start in {each.start, *range(max(0, each.start - 40), each.start)}
        )
        if proposed
        else False
    )


def _tell(places: Sequence[Candidate], alone: int, proposed: frozenset[tuple[int, int]]) -> bool:
    """Whether what stands beside a name at its places tells that it is a person's."""
    if any(each.strong or each.given or _is_proposed(each, proposed) for each in places):
        return True
    weak = max(each.weak for each in places)
    return weak > 1 or (weak > 0 and alone > 0) or (sum(each.weak for each in places) > 1)


def without_lead(each: Candidate, words: int, start: int) -> Candidate:
    """A candidate without its first words."""
    return replace(each, first=each.first + words, start=start, parts=each.parts[words:])
