"""Draws pictures: Vega-Lite specifications to SVG for pages, and to SVG and PNG files in colours that stay.

The library takes a moment to start and a moment for each picture, so it is imported where something is drawn, and what
was drawn is kept: by the specification, the version of the library and, for files, the theme's colours.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

from markupsafe import Markup

from .cache import Cache
from .tokens import fixed

LANGUAGE = "6.4"
"""The version of Vega-Lite that specifications are written in."""

MARGIN = 16
"""Pixels around a picture that leaves the page."""

SHARPNESS = 2
"""Pixels of a PNG for each of the picture's."""

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
        own = (Path(__file__).read_bytes(), Path(__file__).with_name("slim.py").read_bytes())
        return f"{version('vl-convert-python')} {LANGUAGE} {own!r}"

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

    def png(self, svg: str) -> bytes:
        """A file's picture as pixels."""

        def make() -> bytes:
            import vl_convert

            return bytes(vl_convert.svg_to_png(svg, scale=SHARPNESS))

        return self.cache.kept_or(Cache.key("png", str(SHARPNESS), self._made_by, svg), make)

    def spec(self, spec: Mapping[str, Any]) -> str:
        """A specification as a file: in colours that a program knows which does not know the theme."""
        return fixed(json.dumps(spec, ensure_ascii=False, indent=1), self.tokens) + "\n"

    def _drawn(self, spec: Mapping[str, Any]) -> tuple[str, int, int]:
        text = json.dumps(spec, sort_keys=True)
        kept = self.cache.kept_or(Cache.key("svg", self._made_by, text), lambda: _draw(text))
        inside, width, height = json.loads(kept)
        return str(inside), int(width), int(height)


def _draw(spec: str) -> bytes:
    import vl_convert

    from .slim import slim

    return json.dumps(slim(vl_convert.vegalite_to_svg(spec, vl_version=LANGUAGE, allowed_base_urls=[]))).encode()


def _reason(error: ValueError) -> str:
    """The library's own words, without where in its code they come from."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    told = [line for line in lines if not line.startswith("at ") and not line.endswith("failed:")]
    return (told or lines)[0].removeprefix("Uncaught ").removeprefix("Error: ").rstrip(".") + "."
