"""Draws one picture after the other: python -m explainer.publish.drawing does so for another process.

That one hands over a kind and texts, pickled, and gets what was drawn of each text that can be drawn. The library takes
a moment to start, so it is imported where something is drawn.
"""

from __future__ import annotations

import json
import pickle
import sys
from typing import Literal

Kind = Literal["svg", "png"]
"""What is drawn: a specification as SVG, or a file of SVG as pixels."""

LANGUAGE = "6.4"
"""The version of Vega-Lite that specifications are written in."""

SHARPNESS = 2
"""Pixels of a PNG for each of the picture's."""


def draw(kind: Kind, text: str) -> bytes:
    """What is drawn of a text. Raises ValueError for a specification that cannot be drawn."""
    import vl_convert

    if kind == "png":
        return bytes(vl_convert.svg_to_png(text, scale=SHARPNESS))
    from .slim import slim

    return json.dumps(slim(vl_convert.vegalite_to_svg(text, vl_version=LANGUAGE, allowed_base_urls=[]))).encode()


def _main() -> None:
    kind, texts = pickle.load(sys.stdin.buffer)  # noqa: S301 - our own
    drawn = {}
    for text in texts:
        try:
            drawn[text] = draw(kind, text)
        except ValueError:  # whoever asks for it as for one is told why
            continue
    pickle.dump(drawn, sys.stdout.buffer)


if __name__ == "__main__":
    _main()
