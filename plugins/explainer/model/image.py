"""An image of content/: how large it is, and in which other widths it is published."""

from __future__ import annotations

from pathlib import PurePosixPath

from ..frozen import frozen

WIDTHS = (480, 960, 1440)
"""In pixels: a phone, a phone's sharp screen, a desk's."""


@frozen
class Image:
    """A picture file, with its size in pixels."""

    path: str
    """Relative to content/, and to the site's root."""
    width: int
    height: int
    drawn: bool
    """Whether it consists of pixels that can be had in fewer; an SVG and a moving picture cannot."""

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths in which it is published beside the original; none is wider than that."""
        return (
            (*(width for width in WIDTHS[:-1] if width < self.width), min(self.width, WIDTHS[-1])) if self.drawn else ()
        )

    def variant(self, width: int) -> str:
        """The file that holds it in a width: images/harbour.480.webp for images/harbour.jpg."""
        return str(PurePosixPath(self.path).with_suffix(f".{width}.webp"))
