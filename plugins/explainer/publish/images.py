"""Images in the widths and the format that pages offer."""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from ..model.image import Image
from .cache import Cache

QUALITY = 80
"""Of a WebP file, from 0 to 100: losses show from about 70 downward."""


def variants(image: Image, file: Path, cache: Cache) -> Iterator[tuple[str, bytes]]:
    """The files of an image beside the original: where each goes, and its bytes."""
    data = file.read_bytes() if image.widths else b""
    for width in image.widths:
        key = Cache.key("webp", version("pillow"), str(QUALITY), str(width), data)
        yield image.variant(width), cache.kept_or(key, lambda width=width: _webp(data, width))  # type: ignore[misc]


def _webp(data: bytes, width: int) -> bytes:
    """A picture in a width, upright and without what a camera notes of the place and the day."""
    from PIL import Image as Pillow
    from PIL import ImageOps

    with Pillow.open(io.BytesIO(data)) as opened:
        picture = ImageOps.exif_transpose(opened) or opened
        height = max(1, round(picture.height * width / picture.width))
        mode = "RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB"
        packed = io.BytesIO()
        small = picture.convert(mode).resize((width, height), Pillow.Resampling.LANCZOS)
        small.save(packed, "WEBP", quality=QUALITY, method=4)
    return packed.getvalue()
