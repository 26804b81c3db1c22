"""Bodies: every note's Markdown converted and linked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..model.asked import Asking
from ..model.body import Body
from ..model.gazetteer import Gazetteer
from ..model.locale import Locale
from ..model.memory import NOTHING, Memory
from ..model.names import Names
from ..model.note import Origin
from ..model.site import Site
from . import extension
from .linking import Linking
from .numbers import Numbers
from .tokens import tokens_in

_LEFTOVER = re.compile(r"\[\[|\[@|\{figure:")
_SEALED_HTML = re.compile(r"<(code|pre|script|style)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL | re.IGNORECASE)


class Converter:
    """Converts one body after another with the same Markdown instance. One converter for each language."""

    def __init__(
        self, site: Site, gazetteer: Gazetteer, numbers: Numbers, locale: Locale, options: Mapping[str, Any]
    ) -> None:
        self.linking = Linking(site, gazetteer, numbers, locale)
        self.markdown = extension.converter(self.linking, dict(options))

    def convert(self, origin: Origin) -> Body:
        """A body's HTML, and everything it points at."""
        self.begin(origin)
        self.markdown.reset()
        return self.finish(origin, self.markdown.convert(origin.body))

    def begin(self, origin: Origin) -> None:
        """Start the record of a body that another Markdown instance converts."""
        self.linking.begin(origin)

    def finish(self, origin: Origin, html: str) -> Body:
        """The body out of its HTML and the record."""
        record = self.linking.record
        text = _SEALED_HTML.sub(" ", html) if _LEFTOVER.search(html) else ""
        return Body(
            path=origin.path,
            lang=origin.lang,
            html=html,
            tokens=tuple(tokens_in(origin.body)),
            edges=tuple(record.edges),
            citations=tuple(record.citations),
            headings=tuple(record.headings),
            anchors=tuple(sorted(record.anchors)),
            targets=tuple(record.targets),
            leftovers=tuple(_LEFTOVER.findall(text)),
        )


class Bodies:
    """The bodies of a site, converted when first asked for. One of which nothing has changed is the last build's."""

    def __init__(
        self,
        site: Site,
        gazetteer: Gazetteer,
        locale: Callable[[str], Locale],
        options: Mapping[str, Any],
        last: Memory = NOTHING,
    ) -> None:
        roots = {"site": site, "gazetteer": gazetteer, "numbers": Numbers(site, locale)}
        self._asking = Asking(site, roots, (Gazetteer, Names, Numbers), last, {"gazetteer": gazetteer.names})
        self._locale = locale
        self._options = options
        self._converters: dict[str, Converter] = {}

    def of(self, origin: Origin) -> Body:
        """A file's body."""

        def convert() -> Body:
            body = self._converter(origin.lang).convert(origin)
            body.settle()
            return body

        return self._asking.recall(origin.path, origin.digest, convert)

    def end(self) -> Memory:
        """What the next build can take over; nobody asks for another body."""
        return self._asking.end()

    def _converter(self, lang: str) -> Converter:
        if lang not in self._converters:
            site, gazetteer, numbers = map(self._asking.of, ("site", "gazetteer", "numbers"))
            self._converters[lang] = Converter(site, gazetteer, numbers, self._locale(lang), self._options)
        return self._converters[lang]


def link(
    site: Site,
    gazetteer: Gazetteer,
    locale: Callable[[str], Locale],
    options: Mapping[str, Any],
    last: Memory = NOTHING,
) -> tuple[Site, Memory]:
    """The site with every note's body; bodies it already has, such as ordinary pages', are kept.

    The memory is for the next build.
    """
    bodies = Bodies(site, gazetteer, locale, options, last)
    found = {origin.path: bodies.of(origin) for origin in _origins(site)}
    return site.further(bodies={**site.bodies, **found}), bodies.end()


def _origins(site: Site) -> Iterator[Origin]:
    """Every note's file, unreadable ones too: their bodies' problems are told with the rest."""
    read = set()
    for note in site.everything():
        read.add(note.path)
        yield note.origin
    for origin in site.unreadable.values():
        if origin.path not in read:
            yield origin
