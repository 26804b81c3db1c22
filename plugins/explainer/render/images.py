"""Images in bodies: with their size and credit, in widths to choose from, loaded when a reader comes near."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from ..model.image import Image

_ALONE = re.compile(r"<p>\s*(<img\b[^>]*>)\s*</p>")
_IMAGE = re.compile(r"<img\b([^>]*?)\s*/?>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')

SIZES = "(min-width: 48rem) 42rem, 100vw"
"""How wide an image is shown: as wide as text may be, or the whole of a narrow page."""


def with_images(body: str, images: Mapping[str, Image], base: str) -> str:
    """A body whose images of ours are dressed; images by path, base the path under which the site is served.

    An image in a paragraph of its own becomes a figure, and its title the credit beneath it.
    """
    if not images or "<img" not in body:
        return body

    def figure(found: re.Match[str]) -> str:
        attributes = _attributes(found[1])
        credit = attributes.pop("title", "")
        caption = f"<figcaption>{credit}</figcaption>" if credit else ""
        return f'<figure class="picture">{_dressed(attributes, images, base)}{caption}</figure>'

    def plain(found: re.Match[str]) -> str:
        attributes = _attributes(found[0])
        return found[0] if "loading" in attributes else _dressed(attributes, images, base)

    return _IMAGE.sub(plain, _ALONE.sub(figure, body))


def _attributes(tag: str) -> dict[str, str]:
    """The attributes of a tag as they are written, entities and all."""
    return dict(_ATTRIBUTE.findall(tag))


def _dressed(attributes: dict[str, str], images: Mapping[str, Image], base: str) -> str:
    image = images.get(html.unescape(attributes.get("src", "")).removeprefix(f"{base}/"))
    if image is None:
        return _tag("img", attributes)
    sized = {"width": str(image.width), "height": str(image.height), "loading": "lazy", "decoding": "async"}
    tag = _tag("img", {**attributes, **sized})
    if not image.widths:
        return tag
    choice = ", ".join(f"{base}/{image.variant(width)} {width}w" for width in image.widths)
    source = _tag("source", {"type": "image/webp", "srcset": choice, "sizes": SIZES})
    return f"<picture>{source}{tag}</picture>"


def _tag(name: str, attributes: Mapping[str, str]) -> str:
    written = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{written}>"
