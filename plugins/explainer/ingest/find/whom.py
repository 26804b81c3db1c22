"""Whom a short name means at its place: somebody named before, or with a note, or of a title; else nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...model.refs import Ref
from ..languages.given_names import gender_of
from ..languages.names import POST, RANK
from .chains import Chain
from .linking import Parts
from .people import Candidate, written
from .well_known import heads, well_known
from .whos_who import Cast

_SHORT = 3
_NEAR = 300
"""Characters back to the full name that decides which of two people a surname means."""


_AT_A_PLACE = re.compile(r"(?:[A-Z]\w+ (?:of|de)|\b(?:in|at|near|en)) $")
"""The Plains of Arafat; in Toledo."""
_GOES_ON = re.compile(r"[A-Z]\w+ (?:and|&|y) $")
"""What makes of a word before Administration the end of a body's name: National Oceanic and Atmospheric."""
_BEHIND = re.compile(r"\s(\w+)")


@dataclass(frozen=True)
class Whom:
    """The answers, by an article's cast."""

    cast: Cast

    def meant(self, each: Candidate) -> Chain | None:
        """Whom a short name means at its place; None where nothing decides."""
        found = [chain for chain in self.cast.short.get(each.parts, ()) if chain.since < each.start or each.headline]
        found = [chain for chain in found if not each.gender or gender_of(chain.name) in ("", each.gender)]
        if not found and each.title.honorific and self.cast.short.get(each.parts):
            return None
        if each.title.post:
            return self._titled(each, found)
        acts = bool(each.weak) or self.cast.text[each.end : each.end + 2] in ("'s", "’s")
        if each.opens and each.parts[-1] in self.cast.small and not acts:
            # A word of the article's own, with the capital of its sentence.
            return None
        free = self._free(each.parts)
        others = [chain for chain in found if not free or chain.ref != free]
        if free and not others:
            return self.cast.of_note(free, each.start)
        if len(found) == 1 and (not free or found[0].ref == free):
            return None if self._uncertain(each, found[0]) else found[0]
        if found:
            return self._nearest(each, found, free)
        called = not each.title.tells or (each.title.honorific and not each.title.post)
        if called and len(each.parts) == 1 and (self._may_be_given(each, acts) or each.title.honorific):
            firsts = [
                chain for chain in self.cast.first.get(each.parts[0], ()) if chain.since < each.start or each.headline
            ]
            if firsts:
                return firsts[0] if len(firsts) == 1 else None
        if each.kin and len(each.parts) == 1 and each.parts[0] not in self.cast.small:
            return self.cast.meet(each.parts, written(self.cast.text, each), each.start)
        if (each.title.honorific or self._says_with_age(each)) and not each.opens:
            return self._new(each)
        return None if found else self._governing(each) or self._leading(each)

    def _may_be_given(self, each: Candidate, acts: bool) -> bool:
        """Whether a word alone may be the given name by which a text goes on with somebody: Saddam."""
        word, lexicon = each.parts[0], self.cast.lexicon
        if word in lexicon.given:
            return True
        other = lexicon.kinds.get(word, 0) or word in lexicon.openers or word in lexicon.peoples
        return not other and word not in lexicon.places and len(word) > _SHORT and (acts or not each.opens)

    def _says_with_age(self, each: Candidate) -> bool:
        """Whether a verb of saying stands beside a name that has an age behind it: said Kesim, 21, a farmer."""
        return bool(each.weak and self.cast.lexicon.rules.age.match(self.cast.text, each.end))

    def _governing(self, each: Candidate) -> Chain | None:
        """Whoever heads an administration that the article names by them, and never by their full name."""
        behind = _BEHIND.match(self.cast.text, each.end)
        word = each.parts[-1]
        if (
            not behind
            or len(each.parts) != 1
            or not self._is_headed(behind[1].lower(), word, each.opens)
            or each.headline
            or _GOES_ON.search(self.cast.text, max(0, each.start - 40), each.start)
        ):
            return None
        if "-" in word or word in self.cast.small or word in self.cast.lexicon.openers:
            return None
        return self.cast.meet(each.parts, written(self.cast.text, each), each.start)

    def _is_headed(self, body: str, surname: str, opens: bool) -> bool:
        """Whether a body goes by who heads it: any administration, and a leader's government."""
        rules = self.cast.lexicon.rules
        return (body in rules.headed and not opens) or (body in rules.governs and surname in heads())

    def _leading(self, each: Candidate) -> Chain | None:
        """A leader whom everybody knows by the last name alone: Putin."""
        last = (each.parts[-1].removeprefix("al-"),)
        known = len(each.parts) == 1 and last in well_known(self.cast.lexicon)
        if _AT_A_PLACE.search(self.cast.text[max(0, each.start - 40) : each.start]):
            return None
        if self.cast.text.startswith((" (", ", "), each.end) and self.cast.text.endswith(
            (", ", " its "), 0, each.start
        ):
            # A row of counties.
            return None
        if not known or self.cast.people.alone.get(last) or each.parts[-1] in self.cast.small:
            return None
        later = self.cast.short.get(last, ())
        return later[0] if len(later) == 1 else self.cast.meet(each.parts, written(self.cast.text, each), each.start)

    def _uncertain(self, each: Candidate, chain: Chain) -> bool:
        """Whether notes share a surname that was used alone before the one full name, so that another may be meant."""
        people = self.cast.people
        shared = len(people.alone.get(each.parts, ())) > 1 and chain.ref not in people.free.get(each.parts, ())
        if each.headline or not shared:
            return False
        return sum(at < chain.since for at in self.cast.alone.get(each.parts, ())) > 2

    def _titled(self, each: Candidate, found: list[Chain]) -> Chain | None:
        """Whoever has the title that stands before a surname."""
        title = self._title(each)
        posts = set(title) & {word for word in title if self.cast.lexicon.kinds.get(word, 0) & (POST | RANK)}
        sharing = [chain for chain in found if chain.titles & posts]
        if len(sharing) == 1:
            return sharing[0]
        if len(found) == 1 and (found[0].ref is None or not found[0].titles):
            ref = self.cast.people.titled(each.parts, title, self.cast.day, self.cast.lexicon.rules)
            return (
                self.cast.of_note(ref, each.start) if ref and ref != found[0].ref and not found[0].titles else found[0]
            )
        ref = self.cast.people.titled(each.parts, title, self.cast.day, self.cast.lexicon.rules)
        if ref and (not found or any(chain.ref == ref for chain in found) or not sharing):
            return self.cast.of_note(ref, each.start)
        if len(found) == 1:
            return found[0]
        if found:
            return None
        first = [chain for chain in self.cast.first.get(each.parts[0], ()) if chain.titles & posts]
        if len(first) == 1 and len(each.parts) == 1:
            return first[0]
        free = self._free(each.parts)
        return self.cast.of_note(free, each.start) if free else self._new(each)

    def _title(self, each: Candidate) -> list[str]:
        """The words of the title before a name, without peoples and articles."""
        return self.cast.without_peoples(self.cast.text[each.title.start : each.title.end])

    def _free(self, parts: Parts) -> Ref | None:
        """Whoever's note lets a surname stand alone."""
        refs = self.cast.people.free.get(parts, set())
        return next(iter(refs)) if len(refs) == 1 else None

    def _new(self, each: Candidate) -> Chain | None:
        """Somebody whom the article only ever calls by title and surname."""
        word, lexicon = each.parts[-1], self.cast.lexicon
        if each.headline or each.nested or not each.title.near or word in lexicon.openers or word in self.cast.small:
            return None
        if each.title.post and not each.title.honorific and (self._title(each) or [""])[-1] in lexicon.rules.callings:
            return None
        name = written(self.cast.text, each)
        return self.cast.meet(each.parts, name, each.start, self.cast.title_words(each))

    def _nearest(self, each: Candidate, found: list[Chain], free: Ref | None) -> Chain | None:
        """Which of several people of one surname a place means: whom the text has called so all along, or else the one
        of whom it has just begun to speak."""
        if free and all(chain.ref != free for chain in found):
            found = [*found, self.cast.of_note(free, each.start)]
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
        return recent[0] if last in self.cast.subjects and self._last(each, found) is recent[0] else None

    def _last(self, each: Candidate, found: Iterable[Chain]) -> Chain:
        """The one of whom the text spoke last."""
        return max(
            found, key=lambda chain: max((at for at in (*chain.full, *chain.alone) if at < each.start), default=-1)
        )
