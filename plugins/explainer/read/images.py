"""The images of content/: their sizes, so that a page keeps room for them before they are there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from ..model.image import Image
from ..problems import Problem

_PIXELS = (".png", ".jpg", ".jpeg", ".webp", ".gif")


def read_images(content: Path, files: Iterable[str], shown: str) -> tuple[dict[str, Image], list[Problem]]:
    """Every image by its path relative to content/; shown is that folder's name in problems."""
    images: dict[str, Image] = {}
    problems: list[Problem] = []
    for file in sorted(files):
        ending = file[file.rfind(".") :].lower()
        try:
            if ending in _PIXELS:
                images[file] = _pixels(content / file, file)
            elif ending == ".svg" and (drawing := _drawing(content / file, file)):
                images[file] = drawing
        except (OSError, SyntaxError, ValueError):  # what the two libraries raise for a file that is no picture
            mend = "Open it in a program for pictures and save it again."
            problems.append(Problem(f"{shown}/{file}", 0, 0, "file", "this image cannot be read", mend, "EX001"))
    return images, problems


def _pixels(path: Path, file: str) -> Image:
    from PIL import ExifTags  # imported here, as lxml below: most sites have no images
    from PIL import Image as Pillow

    with Pillow.open(path) as picture:
        moving = getattr(picture, "is_animated", False)
        width, height = picture.size
        if picture.getexif().get(ExifTags.Base.Orientation, 1) >= 5:  # it lies on its side
            width, height = height, width
    return Image(file, width, height, drawn=not moving)


def _drawing(path: Path, file: str) -> Image | None:
    """An SVG with the size that it says, or with that of its view box; None where it says neither."""
    from lxml import etree

    root = etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    sides = [re.fullmatch(r"\s*([\d.]+)(?:px)?\s*", root.get(side, "")) for side in ("width", "height")]
    if sides[0] and sides[1]:
        return Image(file, round(float(sides[0][1])), round(float(sides[1][1])), drawn=False)
    box = root.get("viewBox", "").replace(",", " ").split()
    return Image(file, round(float(box[2])), round(float(box[3])), drawn=False) if len(box) == 4 else None
