"""A trace as an indented tree for a terminal or a file."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from .step import Step

WORDS = 240
"""How many characters of a passage are shown."""


def as_text(step: Step, width: int) -> str:
    """The tree, wrapped at a width. What has been told once is not told again, but named."""
    return "\n".join(_Tree(width).lines(step, 0))


class _Tree:
    def __init__(self, width: int) -> None:
        self._width = width
        self._told: set[Step] = set()

    def lines(self, step: Step, depth: int) -> Iterator[str]:
        """A step's own lines, then those behind it, each deeper by one."""
        has_more = step.details or step.behind or step.used
        again = bool(has_more) and step in self._told
        self._told.add(step)
        if step.kind == "use":
            yield from self._wrapped(f"{step.place}  {step.says}", depth)
            return
        place = f"  [{step.place}]" if step.place else ""
        yield from self._wrapped(f"{step.says}{place}{'  (see above)' if again else ''}", depth)
        if again:
            return
        for name, words in step.details:
            shown = f"“{textwrap.shorten(words, WORDS, placeholder=' …')}”" if name == "words" else words
            yield from self._wrapped(f"{name.replace('_', ' ')}: {shown}", depth + 1)
        for each in step.behind:
            yield from self.lines(each, depth + 1)
        if step.used:
            count = len(step.used)
            yield from self._wrapped(f"Used on {count} page{'' if count == 1 else 's'}", depth + 1)
            for each in step.used:
                yield from self.lines(each, depth + 2)
        elif depth == 0:
            yield from self._wrapped("Used on no page", 1)

    def _wrapped(self, text: str, depth: int) -> list[str]:
        indent = "  " * depth
        return textwrap.wrap(
            text, max(self._width, len(indent) + 40), initial_indent=indent, subsequent_indent=f"{indent}    ",
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
