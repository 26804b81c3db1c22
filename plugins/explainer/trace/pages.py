"""Up to the readers: the pages that use an entity or a passage, with each place that does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..frozen import frozen
from ..model.figure import Figure
from ..model.note import Origin
from ..model.refs import Citation, Kind, Ref
from ..model.site import Site
from ..model.uses import Use, uses
from .step import Step

ROOM = 100
"""How many characters of a line are shown."""

_KINDS: tuple[Kind, ...] = ("talk", "person", "figure", "term", "source")

_NUMBER_FIELDS = ("source", "derived", "sum_of")
"""Fields through which a figure's own number rests on something: whoever shows the figure shows that too."""


@frozen
class Uses:
    """Every use on a site, gathered once."""

    site: Site
    all: tuple[Use, ...]

    @classmethod
    def of(cls, site: Site) -> Uses:
        """The uses of a site."""
        return cls(site, tuple(uses(site)))

    def pages(self, target: Ref | Citation, above: tuple[Ref | Citation, ...] = ()) -> tuple[Step, ...]:
        """The pages that use something; above are those that are being told already."""
        by_file: dict[str, list[Use]] = {}
        for use in self.all:
            if use.target == target or (isinstance(target, Ref) and use.ref == target):
                by_file.setdefault(use.origin.path, []).append(use)
        pages = sorted(by_file.values(), key=lambda found: _order(found[0].origin))
        return tuple(self._page(found, (*above, target)) for found in pages)

    def _page(self, found: list[Use], above: tuple[Ref | Citation, ...]) -> Step:
        origin = found[0].origin
        user = origin.ref
        shown: tuple[Step, ...] = ()
        note = self.site.notes.get(user) if user else None
        if isinstance(note, Figure) and user not in above and any(_in_number(use) for use in found):
            shown = self.pages(note.ref, above)
        return Step("page", self._title(origin), origin.path, behind=tuple(_places(found)), used=shown)

    def _title(self, origin: Origin) -> str:
        if origin.ref is None:
            page = next(page for page in self.site.pages if page.origin.path == origin.path)
            return f"{page.title}{'' if page.published else ' (draft)'}"
        note = self.site.translations.get((origin.ref, origin.lang)) or self.site.notes[origin.ref]
        language = f" ({origin.lang})" if note.lang != self.site.settings.lang else ""
        return f"{origin.ref}{language} {note.title}{' (draft)' if note.status == 'draft' else ''}"


def _order(origin: Origin) -> tuple[int, str]:
    """Talks first, ordinary pages last."""
    return (_KINDS.index(origin.ref.kind) if origin.ref else len(_KINDS), origin.path)


def _in_number(use: Use) -> bool:
    return bool(use.field) and use.field[0] in _NUMBER_FIELDS


def _places(found: Iterable[Use]) -> Iterator[Step]:
    """A step for each line and what stands there; a line that names it twice in one place is told once."""
    told = dict.fromkeys((use.place, use.written(ROOM)) for use in sorted(found, key=lambda use: use.line))
    for place, written in told:
        yield Step("use", written, place)
