"""Where the site uses a source or a figure: every place in front matter and bodies that names it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.figure import Figure
from ..model.formula import inputs_of
from ..model.note import Field, Origin
from ..model.refs import Citation, Ref, parse_citation
from ..model.site import Site
from ..model.variant import parse_variant


@dataclass(frozen=True, slots=True)
class Use:
    """One place that names a source, or shows a figure."""

    origin: Origin
    at: Field | int
    """A field of the front matter, or an offset into the body."""
    passage: str | None = None
    """The passage that is cited, where one is."""

    @property
    def place(self) -> tuple[str, int]:
        """File and line."""
        origin, at = self.origin, self.at
        if isinstance(at, int):
            return origin.path, origin.body_line + origin.body.count("\n", 0, at)
        return origin.path, origin.position(*at).line


def uses_of(site: Site, refs: Iterable[Ref]) -> dict[Ref, list[Use]]:
    """The uses of some sources and figures. A source that names what replaced it does not use that."""
    wanted = frozenset(refs)
    found: dict[Ref, list[Use]] = defaultdict(list)
    for ref, use in (*_in_front_matter(site), *_in_bodies(site)):
        if ref in wanted and use.origin.ref != ref:
            found[ref].append(use)
    return found


def _in_front_matter(site: Site) -> Iterator[tuple[Ref, Use]]:
    for note in site.notes.values():
        for field, value in note.pointers:
            if isinstance(value, Citation):
                yield value.source, Use(note.origin, field, value.passage)
            elif field[-1] != "replaced_by":
                yield value, Use(note.origin, field)
        if isinstance(note, Figure):
            for ref in inputs_of(note):
                yield ref, Use(note.origin, ("derived",))
    for page in site.pages:
        for index, ref in enumerate(page.figures):
            yield ref, Use(page.origin, ("figures", index))


def _in_bodies(site: Site) -> Iterator[tuple[Ref, Use]]:
    for writing in site.writings:
        for token in writing.body.tokens:
            if token.form == "figure":
                use = Use(writing.origin, token.offset)
                variant = parse_variant(token.words)
                yield Ref("figure", token.target), use
                yield from ((ref, use) for ref in (variant and (variant.against, variant.reporter)) or () if ref)
            elif token.form == "citation":
                try:
                    citation = parse_citation(token.target)
                except ValueError:  # which another check tells
                    continue
                yield citation.source, Use(writing.origin, token.offset, citation.passage)


def places(uses: Iterable[Use]) -> str:
    """File and line of each use, in order: a.md:4, a.md:9, b.md:2."""
    return ", ".join(f"{path}:{line}" for path, line in sorted({use.place for use in uses}))
