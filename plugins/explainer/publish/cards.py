"""Draws the cards: pictures of a page's words, in the theme's own fonts and colours, so that all machines draw alike.

Each is a few flat inks on paper. A picture of so few shades is small, and packed by hand: what Pillow packs differs
from processor to processor.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, lru_cache
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import PIL
from PIL import Image, ImageDraw, ImageFont
from PIL.ImageFont import FreeTypeFont

from ..model.card import Card
from .cache import Cache
from .files import Files, FilesError

WIDTH, HEIGHT = 1200, 630
LEFT, RIGHT = 96, 1120
"""Where words begin and end."""
TOP, FOOT = 72, 540
"""Where the kicker and the site's name stand."""
SHADES = 16
"""From paper to ink."""
TITLES = (72, 64, 56, 50, 44)
"""Sizes of a title: the largest in which it fits into its lines."""
BENEATH = (50, 44, 38)
"""The same for a title beneath a number."""
LEADING = 1.22
DRAWN = "1"
"""Goes up when cards are drawn in another way."""


class Look(NamedTuple):
    """What the theme gives: the files of its fonts, and its colours by name."""

    title: Path
    furniture: Path
    colours: Mapping[str, str]


def look_of(theme: Path) -> Look:
    """The theme's fonts and light colours. Raises FilesError where it has none."""
    title, furniture = theme / "fonts" / "title.ttf", theme / "fonts" / "furniture.ttf"
    tokens = theme / "static" / "css" / "tokens.css"
    for file in (title, furniture, tokens):
        if not file.is_file():
            raise FilesError(f"The theme has no {file}, with which cards are drawn. Set EXPLAINER_CARDS = False.")
    colours: dict[str, str] = {}
    for name, colour in re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})\b", tokens.read_text(encoding="utf-8")):
        colours.setdefault(name, colour)
    return Look(title, furniture, colours)


def write_cards(cards: Iterable[Card], theme: Path, kept: Cache, files: Files) -> None:
    """Write each card to cards/NAME.png; those that were drawn before are taken from the cache."""
    look = look_of(theme)
    looked = Cache.key(DRAWN, PIL.__version__, look.title.read_bytes(), look.furniture.read_bytes())

    def drawn(card: Card) -> bytes:
        inks = inks_of(card, look)
        return kept.kept_or(Cache.key(looked, card.name, *inks), lambda: draw(card, look, inks))

    cards = list(cards)
    with ThreadPoolExecutor() as pool:  # packing, half of the work, leaves Python to the other threads
        for card, picture in zip(cards, pool.map(drawn, cards), strict=True):
            files.write(f"cards/{card.name}.png", picture)
    kept.sweep()


def inks_of(card: Card, look: Look) -> tuple[str, str, str, str]:
    """The colours of a card: paper, ink, soft ink, and its own."""
    return (
        look.colours.get("paper", "#ffffff"),
        look.colours.get("ink", "#000000"),
        look.colours.get("ink-soft", "#555555"),
        look.colours.get(card.colour, "#000000"),
    )


def draw(card: Card, look: Look, inks: tuple[str, str, str, str]) -> bytes:
    """A card as PNG."""
    sheet = Sheet()
    title, furniture = str(look.title), str(look.furniture)
    sheet.bar(OWN, (0, 0, 24, HEIGHT))
    if card.kicker:
        sheet.line(OWN, TOP, cut(card.kicker, font(furniture, 34)), font(furniture, 34))
    top, limit = TOP + 74, 5
    sizes: Sequence[int] = TITLES
    if card.number:
        large = fitting(card.number, furniture, (170, 140, 110, 84, 60))
        sheet.line(INK, top - 10, cut(card.number, large), large)
        top, sizes, limit = top + round(large.size * LEADING) + 4, BENEATH, 3
    room = FOOT - 24 - top - (60 if card.detail else 0)
    lines, face = wrapped(card.title, title, sizes, limit, room)
    for line in lines:
        sheet.line(INK, top, line, face)
        top += round(face.size * LEADING)
    if card.detail:
        small = font(furniture, 34)
        sheet.line(SOFT, top + 18, cut(card.detail, small), small)
    sheet.bar(SOFT, (LEFT, FOOT - 14, RIGHT, FOOT - 13))
    sheet.line(INK, FOOT + 4, cut(card.site, font(furniture, 32)), font(furniture, 32))
    return png(sheet.picture.tobytes(), inks)


INK, SOFT, OWN = range(3)
"""Which of the inks."""


class Sheet:
    """A picture whose every point is a shade of one of the inks."""

    def __init__(self) -> None:
        self.picture = Image.new("L", (WIDTH, HEIGHT), 0)

    def bar(self, ink: int, box: tuple[int, int, int, int]) -> None:
        """A rectangle."""
        ImageDraw.Draw(self.picture).rectangle(box, fill=shades(ink)[255])

    def line(self, ink: int, top: int, words: str, face: FreeTypeFont) -> None:
        """A line of words from the left edge; top is that of its tallest letters."""
        drawn, mask = written(words, face, ink)
        self.picture.paste(drawn, (LEFT, top), mask)  # lines may reach into each other


@lru_cache(maxsize=64)
def written(words: str, face: FreeTypeFont, ink: int) -> tuple[Image.Image, Image.Image]:
    """A line of words, and where it has ink. Kept for a while: kickers and the site's name stand on many cards."""
    left, _, right, lower = face.getbbox(words)
    room = Image.new("L", (int(right - left) + 1, int(lower) + 1), 0)
    ImageDraw.Draw(room).text((-left, 0), words, font=face, fill=255)
    drawn = room.point(shades(ink))
    return drawn, drawn.point([0, *[255] * 255])


@cache
def shades(ink: int) -> list[int]:
    """How much ink there is at a point, from 0 to 255, as a number of the palette; 0 is paper."""
    levels = [round(amount * (SHADES - 1) / 255) for amount in range(256)]
    return [ink * SHADES + level if level else 0 for level in levels]


def palette(inks: tuple[str, str, str, str]) -> bytes:
    """The colours of all shades, ink by ink."""
    paper, *others = [tuple(int(ink[at : at + 2], 16) for at in (1, 3, 5)) for ink in inks]
    steps = [step / (SHADES - 1) for step in range(SHADES)]
    return bytes(round(a + (b - a) * step) for ink in others for step in steps for a, b in zip(paper, ink, strict=True))


def png(points: bytes, inks: tuple[str, str, str, str]) -> bytes:
    """A PNG of eight bits a point out of numbers of the palette."""
    header = WIDTH.to_bytes(4, "big") + HEIGHT.to_bytes(4, "big") + bytes((8, 3, 0, 0, 0))
    rows = b"".join(b"\0" + points[at : at + WIDTH] for at in range(0, len(points), WIDTH))
    chunks = ((b"IHDR", header), (b"PLTE", palette(inks)), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big") for name, data in chunks
    )


@cache
def font(file: str, size: int) -> FreeTypeFont:
    """A font in a size, laid out letter by letter: the finer layout needs a library of the machine's."""
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


def fitting(words: str, file: str, sizes: Sequence[int]) -> FreeTypeFont:
    """The largest of the sizes in which the words fit into one line, or the smallest."""
    faces = [font(file, size) for size in sizes]
    return next((face for face in faces if face.getlength(words) <= RIGHT - LEFT), faces[-1])


def wrapped(words: str, file: str, sizes: Sequence[int], limit: int, room: int) -> tuple[list[str], FreeTypeFont]:
    """The words in as many lines as fit, in the largest size that holds them all; in the smallest they may be cut."""
    for size in sizes:
        face = font(file, size)
        fit = min(limit, int(room // (size * LEADING)))
        lines = broken(words, face)
        if len(lines) <= fit:
            return lines, face
    return [*lines[: fit - 1], cut(" ".join(lines[fit - 1 :]), face)], face


def broken(words: str, face: FreeTypeFont) -> list[str]:
    """Lines, broken at spaces; a word longer than a line is broken where it must be."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if face.getlength(longer) <= RIGHT - LEFT:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        while face.getlength(word) > RIGHT - LEFT:
            part = head(word, face, "")
            lines[-1], word = part, word[len(part) :]
            lines.append("")
        lines[-1] = word
    return lines


def cut(words: str, face: FreeTypeFont) -> str:
    """The words, with an ellipsis where they are too long for a line."""
    if face.getlength(words) <= RIGHT - LEFT:
        return words
    kept = head(words, face, "…")
    if " " in kept and not words[len(kept)].isspace():
        kept = kept.rsplit(" ", 1)[0]
    return kept.rstrip(" ,;:·–—") + "…"


def head(words: str, face: FreeTypeFont, end: str) -> str:
    """As many letters as fit into a line with an end behind them; at least one."""
    fit = takewhile(lambda at: face.getlength(words[:at] + end) <= RIGHT - LEFT, range(1, len(words) + 1))
    return words[: max(fit, default=1)]
