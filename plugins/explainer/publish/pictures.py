"""Draws pictures: Vega-Lite specifications to SVG for pages, and to SVG and PNG files in colours that stay.

Each picture takes a moment, so what was drawn is kept: by the specification, the version of the library and, for files,
the theme's colours.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markupsafe import Markup

from . import drawing
from .cache import Cache
from .tokens import fixed

MARGIN = 16
"""Pixels around a picture that leaves the page."""

FONTS = "Liberation Sans, Arial, Helvetica, sans-serif"


class PictureError(Exception):
    """A specification that cannot be drawn; the message is a sentence for whoever wrote it."""


class Pictures:
    """Draws, and keeps what was drawn."""

    def __init__(self, cache: Cache, tokens: Mapping[str, str]) -> None:
        self.cache = cache
        self.tokens = tokens

    @cached_property
    def _made_by(self) -> str:
        """What a picture depends on besides its specification."""
        own = [Path(__file__).with_name(name).read_bytes() for name in ("pictures.py", "drawing.py", "slim.py")]
        return f"{version('vl-convert-python')} {own!r}"

    def ahead(self, specs: Iterable[Mapping[str, Any]]) -> None:
        """Draw many pictures at once, on all cores, so that draw finds them drawn. What cannot be drawn is left to
        draw, which says so under a name."""
        self._make_ahead("svg", map(_text, specs))

    def pngs(self, svgs: Iterable[str]) -> Iterator[bytes]:
        """Files' pictures as pixels, in their order; many are drawn at once, on all cores."""
        svgs = [*svgs]
        self._make_ahead("png", svgs)
        return (self._made("png", svg) for svg in svgs)

    def draw(self, name: str, spec: Mapping[str, Any]) -> Markup:
        """A picture for a page: in the theme's tokens and font. The page says what it shows.

        Raises PictureError, under the picture's name, for a specification that cannot be drawn.
        """
        try:
            inside, width, height = self._drawn(spec)
        except ValueError as error:
            raise PictureError(f"The chart of {name} cannot be drawn: {_reason(error)}") from None
        size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        return Markup(f'<svg {size} aria-hidden="true" focusable="false">{inside}</svg>')

    def svg(self, spec: Mapping[str, Any], title: str, description: str) -> str:
        """A picture as a file of its own, with its words for who hears it."""
        inside, width, height = self._drawn(spec)
        box = f"{-MARGIN} {-MARGIN} {width + 2 * MARGIN} {height + 2 * MARGIN}"
        size = f'width="{width + 2 * MARGIN}" height="{height + 2 * MARGIN}"'
        ground = f'<rect x="{-MARGIN}" y="{-MARGIN}" {size} fill="var(--paper)"/>'
        words = f'<title id="t">{escape(title)}</title><desc id="d">{escape(description)}</desc>'
        whole = (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="{box}" role="img" aria-labelledby="t d" '
            f'font-family="{FONTS}">{words}{ground}{inside}</svg>\n'
        )
        return fixed(whole, self.tokens)

    def spec(self, spec: Mapping[str, Any]) -> str:
        """A specification as a file: in colours that a program knows which does not know the theme."""
        return fixed(json.dumps(spec, ensure_ascii=False, indent=1), self.tokens) + "\n"

    def _drawn(self, spec: Mapping[str, Any]) -> tuple[str, int, int]:
        inside, width, height = json.loads(self._made("svg", _text(spec)))
        return str(inside), int(width), int(height)

    def _made(self, kind: drawing.Kind, text: str) -> bytes:
        return self.cache.kept_or(self._key(kind, text), lambda: drawing.draw(kind, text))

    def _make_ahead(self, kind: drawing.Kind, texts: Iterable[str]) -> None:
        """Make and keep what is not kept, if it is enough for more than one core."""
        missing = [text for text in dict.fromkeys(texts) if not self.cache.size(self._key(kind, text))]
        if not missing:
            return
        from .cores import drawn_on_cores  # a build after an edit answers sooner without it

        for text, drawn in drawn_on_cores(kind, missing).items():
            self.cache.put(self._key(kind, text), drawn)

    def _key(self, kind: drawing.Kind, text: str) -> str:
        return Cache.key(kind, self._made_by, text)


def _text(spec: Mapping[str, Any]) -> str:
    return json.dumps(spec, sort_keys=True)


def _reason(error: ValueError) -> str:
    """The library's own words, without where in its code they come from."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    told = [line for line in lines if not line.startswith("at ") and not line.endswith("failed:")]
    return (told or lines)[0].removeprefix("Uncaught ").removeprefix("Error: ").rstrip(".") + "."
