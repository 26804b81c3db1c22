"""What changed, as text for a terminal."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Mapping

from .difference import Change, Difference


def as_text(found: Difference, sides: Mapping[str, str], width: int) -> str:
    """A headline, then a line for each page and what changed on it; sides name what was compared."""
    lines = [headline(found), ""]
    for change in found.changes:
        first, *more = change.news
        lines += _wrapped(f"{subject(change)}: {first}; {pages(len(change.pages))} affected", width, 0)
        lines += [line for news in more for line in _wrapped(news, width, 1)]
    if found.unread:
        lines += [*([""] if found.changes else []), "Left out, because it could not be read:"]
        lines += [line for side, problem in found.unread for line in _wrapped(f"{sides[side]}: {problem}", width, 1)]
    return "\n".join(lines).rstrip()


def headline(found: Difference) -> str:
    """How much changed, in a sentence."""
    if not found.changes:
        return "Nothing changed for readers" + (", as far as could be read." if found.unread else ".")
    counts = Counter(change.kind for change in found.changes)
    told = ", ".join(f"{counts[kind]} {kind}" for kind in ("added", "removed", "changed") if counts[kind])
    return f"{told}; {pages(len(found.pages))} affected."


def subject(change: Change) -> str:
    """The page that changed, by name and title."""
    return f"{change.name} “{change.title}”" if change.title else change.name


def pages(count: int) -> str:
    """A number of pages."""
    return f"{count} page{'' if count == 1 else 's'}"


def _wrapped(text: str, width: int, depth: int) -> list[str]:
    indent = "  " * depth
    return textwrap.wrap(
        text, width, initial_indent=indent, subsequent_indent=f"{indent}    ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
