"""An image in a text keeps its room, comes in a width that fits, says what it shows and whose it is."""

from __future__ import annotations

import io
from pathlib import Path

from bs4 import Tag
from PIL import Image

from tests import support
from tests.link.world import NOTES, note, term


def photograph(width: int, height: int, form: str = "JPEG", orientation: int = 1) -> bytes:
    """A picture of one colour, with what a camera notes beside it."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = orientation, "taken at home"
    packed = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(packed, form, exif=exif)
    return packed.getvalue()


TEXT = """
![The harbour at dawn](../images/harbour.jpg "Photo: Mara Lund & Co.")

In a line ![a dot](../images/dot.svg) stands a dot.

![A quay that was photographed lying down](../images/quay.jpg)
"""

FILES = {
    **NOTES,
    "content/terms/pier.md": term("The pier", body=TEXT),
    "content/pages/about.md": note(
        "title: About\nsummary: Who makes this site.", "![The harbour](../images/harbour.jpg)"
    ),
    "content/images/harbour.jpg": photograph(1000, 500),
    "content/images/quay.jpg": photograph(300, 200, orientation=6),
    "content/images/dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>',
}


def site(folder: Path) -> Path:
    return support.build(support.draw(folder, FILES))


def images(output: Path, path: str) -> list[Tag]:
    return list(support.page(output, path).select(".prose img"))


def test_images_keep_their_room_and_wait(tmp_path: Path) -> None:
    output = site(tmp_path)
    assert [(image["width"], image["height"]) for image in images(output, "terms/pier")] == [
        ("1000", "500"), ("20", "10"), ("200", "300"),
    ]  # fmt: skip
    assert {image["loading"] for image in images(output, "terms/pier")} == {"lazy"}

    [harbour] = images(output, "about")
    assert harbour["width"] == "1000"
    [source] = support.page(output, "about").select("picture source")
    assert source["srcset"] == (
        "/repo/images/harbour.480.webp 480w, /repo/images/harbour.960.webp 960w, /repo/images/harbour.1000.webp 1000w"
    )


def test_the_widths_that_are_offered_are_there_upright_and_silent(tmp_path: Path) -> None:
    output = site(tmp_path)
    for name, size in {"harbour.480": (480, 240), "harbour.1000": (1000, 500), "quay.200": (200, 300)}.items():
        with Image.open(output / f"images/{name}.webp") as picture:
            assert (picture.format, picture.size, dict(picture.getexif())) == ("WEBP", size, {})


def test_the_credit_stands_beneath(tmp_path: Path) -> None:
    figures = support.page(site(tmp_path), "terms/pier").select("figure.picture")
    assert [figure.get_text() for figure in figures] == ["Photo: Mara Lund & Co.", ""]
    assert [figure.img["alt"] for figure in figures if figure.img] == [
        "The harbour at dawn", "A quay that was photographed lying down",
    ]  # fmt: skip


def test_what_is_no_picture_is_told(tmp_path: Path) -> None:
    files = {**FILES, "content/images/harbour.jpg": b"no picture", "content/images/dot.svg": "<svg"}
    answer = support.explainer(support.draw(tmp_path, files), "check", "--only", "EX001")
    assert [line for line in answer.out.splitlines() if line.startswith("content/images")] == [
        f"content/images/{name} file: this image cannot be read. "
        "Open it in a program for pictures and save it again. [EX001]"
        for name in ("dot.svg", "harbour.jpg")
    ]
