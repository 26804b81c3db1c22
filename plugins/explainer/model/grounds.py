"""What answers rest on. As long as that is the same, so is an answer, and nobody need ask again.

An answer of a site rests on its front matter and on what lies beside the notes, unless it looks at texts. A class
whose answers are of a site names those that do in TEXTS, each with what else it rests on, or None where only asking
tells.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from .digest import Digester
from .site import Site

Way = tuple[str, ...]


class Grounds:
    """What the answers of a site's roots rest on."""

    def __init__(
        self, site: Site, roots: Mapping[str, object], opened: tuple[type, ...], wholes: Mapping[str, object]
    ) -> None:
        """wholes are all that some roots know; opened are the classes within which is asked."""
        digester = Digester(site)
        self._site = site
        self._of_root = {root: digester.digest(whole) for root, whole in wholes.items()}
        if of_site := [root for root, value in roots.items() if hasattr(value, "TEXTS")]:
            self._of_root |= dict.fromkeys(of_site, digester.digest((site.beside_texts, site.pages)))
        self._texts: dict[str, Callable[..., object] | None] = {}
        for kind in opened:
            self._texts |= getattr(kind, "TEXTS", {})
        self._ways: dict[Way, tuple[object, str]] = {}
        """By the way to an answer, what its root rests on, and the name in it that looks at texts; empty for none."""

    def of(self, way: Way, arguments: tuple[Any, ...] | None) -> object:
        """What an answer rests on, to be compared with the last build's; None where only asking tells."""
        ground, name = self._ways.get(way) or self._way(way)
        if ground is None or not name:
            return ground
        looks = self._texts[name]
        return (ground, looks(self._site, *arguments)) if looks and arguments else None

    def moved(self, questions: Collection[tuple[Way, tuple[Any, ...] | None]], grounds: Iterable[object]) -> set[int]:
        """Which questions, counted from 0, have answers that rested on something else, or of which only asking tells;
        grounds are what each answer rested on."""
        # Most of what answers rest on; what looks at several texts at once, or at none that is there, is not among it.
        firm = frozenset(self._of_root.values())
        holding = firm.union((ground, said) for ground in firm for said in self._site.said) if questions else firm
        of = self.of
        return {
            number
            for number, (question, ground) in enumerate(zip(questions, grounds, strict=True))
            if ground not in holding and (ground is None or ground != of(*question))
        }

    def _way(self, way: Way) -> tuple[object, str]:
        found = self._of_root.get(way[0]), next((name for name in way if name in self._texts), "")
        self._ways[way] = found
        return found
