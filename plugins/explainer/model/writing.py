"""A file with a body, and where in it a link or an image was written."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .body import Body, Target
from .code import without_code
from .language import language_of
from .note import Note, Origin
from .prose import Prose, prose_of
from .quantities import Quantity, quantities

if TYPE_CHECKING:
    from .site import OrdinaryPage


@dataclass(frozen=True)
class Writing:
    """A note, a translation or an ordinary page, as written and as converted."""

    origin: Origin
    body: Body
    published: bool
    """False for a draft, and for a note that could not be read."""
    note: Note | None = None
    """None for a page, and for a note that could not be read."""
    readable: bool = True
    """Whether the front matter of the note, or of its original, could be read whole."""
    page: OrdinaryPage | None = None
    """None for a note."""

    @property
    def ours(self) -> bool:
        """Whether its words are ours: a source's body is what others cite."""
        return not (self.origin.ref and self.origin.ref.kind == "source")

    @cached_property
    def prose(self) -> Prose:
        """The words of its body, sentence by sentence."""
        return prose_of(self.origin.body, self.body.tokens)

    @cached_property
    def quantities(self) -> Mapping[int, tuple[Quantity, ...]]:
        """What its sentences count or measure, those that do, by where they begin."""
        prose, language = self.prose, language_of(self.origin.lang)
        found = {each.start: tuple(quantities(prose.words(each), language)) for each in prose.may_count(language)}
        return {start: several for start, several in found.items() if several}

    def places(self, targets: Iterable[Target]) -> Iterator[tuple[Target, int]]:
        """Each link or image with its offset in the body: the first one written so, then the second, and so on.

        A reference link's address stands only once, at its definition, and answers for all.
        """
        text = ""
        seen: dict[str, int] = {}
        for target in targets:
            text = text or without_code(self.origin.body)
            offsets = _offsets(target.url, text)
            nth = seen.get(target.url, 0)
            seen[target.url] = nth + 1
            yield target, offsets[min(nth, len(offsets) - 1)] if offsets else 0


_EMPTY = r"(?<=\]\()(?=\s*\))|(?<=[\"'])(?=[\"'])"
_QUOTED = re.compile(r"(?<=\")[^\"]*(?=\")|(?<=')[^']*(?=')")


def _offsets(url: str, text: str) -> list[int]:
    """Where an address was written. In raw HTML it may hold entities, as Markdown's own may not."""
    written = rf"(?<![^\s(<\"'=]){re.escape(url)}(?![^\s)>\"'])" if url else _EMPTY
    offsets = {found.start() for found in re.finditer(written, text)}
    if url and "&" in text:
        offsets.update(found.start() for found in _QUOTED.finditer(text) if html.unescape(found[0]) == url)
    return sorted(offsets)
