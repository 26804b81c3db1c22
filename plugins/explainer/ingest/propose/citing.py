"""Which passage of a source's note bears out what the article says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from ...model.evidence import Evidence, evidence_of
from ...model.language import language_of
from ...model.source import Source


@dataclass(frozen=True)
class Cites:
    """A source's note: the one that the site has, or one that is proposed and will have the article's passages."""

    id: str
    note: Source | None

    def naming(self, passage: str, *names: str) -> str | None:
        """The citation of a passage in which somebody or something is named; None where the note has none."""
        return self._of(passage, lambda held: held.holds_name(names))

    def giving(self, passage: str, value: Decimal) -> str | None:
        """The citation of a passage that gives a number; None where the note has none."""
        return self._of(passage, lambda held: held.holds_number(value))

    def _of(self, passage: str, bears_out: Callable[[Evidence], bool]) -> str | None:
        if not passage:
            return None
        if self.note is None:
            return f"{self.id}#{passage}"
        # A digest may number its passages otherwise than the article has its paragraphs.
        found = [id for id, held in self._held() if bears_out(held)]
        if passage in found:
            return f"{self.id}#{passage}"
        return f"{self.id}#{found[0]}" if len(found) == 1 else None

    def _held(self) -> Iterator[tuple[str, Evidence]]:
        assert self.note is not None
        language = language_of(self.note.lang if self.note.text != "full" else self.note.language)
        for passage in self.note.passages.values():
            yield passage.id, evidence_of(passage.text, language, self.note.published)
