"""Drafts of notes that are not there yet: people, talks, figures and bodies of which the article speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...model.names import fold
from ...model.refs import FOLDERS
from .figures import new_figures
from .ids import slug, unused
from .material import Material
from .people import new_people
from .proposal import Proposal
from .sketch import Sketch
from .talks import new_talks
from .terms import new_terms
from .writing import front_matter


class Named(NamedTuple):
    """A sketch with a title and an id that no other note has."""

    sketch: Sketch
    title: str
    id: str

    @property
    def path(self) -> str:
        """Its file."""
        return f"content/{FOLDERS[self.sketch.kind]}/{self.id}.md"

    def evidence(self, material: Material) -> tuple[str, ...]:
        """The passages on which it rests."""
        return material.passages(span.start for span in self.sketch.spans)


def drafts(material: Material) -> Iterator[Proposal]:
    """A draft for everybody and everything that has no note, each with the passages that speak of it."""
    for each in named(material):
        sketch = each.sketch
        yield Proposal(
            key=f"{sketch.kind}:{each.id}",
            kind=sketch.kind,
            path=each.path,
            title=each.title,
            before=None,
            after=f"{front_matter({'title': each.title, **sketch.fields, 'status': 'draft'})}\n{sketch.body}\n",
            evidence=each.evidence(material),
            spans=sketch.spans,
            needs=(f"source:{material.source}",),
        )


def named(material: Material) -> Iterator[Named]:
    """All that could be drafted."""
    site = material.known.site
    taken = {(ref.kind, ref.id) for ref in (*site.notes, *site.unreadable)}
    titles: set[str] = set()
    makers = (new_people, new_talks, new_figures, new_terms)
    for sketch in (each for make in makers for each in make(material)):
        title = next((each for each in sketch.titles if fold(each) not in titles and not site.names.find(each)), None)
        if title is None:  # it would be another note's name
            continue
        titles.add(fold(title))
        id = unused(sketch.id or slug(title), {other for kind, other in taken if kind == sketch.kind})
        taken.add((sketch.kind, id))
        yield Named(sketch, title, id)
