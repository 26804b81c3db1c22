"""What changed, as Markdown for the summary or a comment of a pull request. What notes say is shown, never obeyed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .difference import Change, Difference
from .text import headline, pages, subject

FEW = 5
"""How many changes of one page are shown at once; more are folded away."""

LIMIT = 60_000
"""Characters beyond which nothing more is listed: a comment on GitHub may have 65,536."""

_MARKS = re.compile(r"[\\`*_\[\]]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;", "$": "&#36;"})
_ADDRESS = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_CALL = re.compile(r"@(?=\w)|#(?=\d)|(?<=\b[Gg][Hh])-(?=\d)")
_APART = "\N{WORD JOINER}"
"""Stands invisibly where GitHub would otherwise notify a person or link an issue."""


def as_markdown(found: Difference, sides: Mapping[str, str]) -> str:
    """A headline and a list; long lists of changes are folded."""
    parts = ["### What changes for readers", "", escaped(headline(found)), ""]
    length = 0
    for number, change in enumerate(found.changes):
        item = _item(change)
        length += len(item)
        if length > LIMIT:
            parts.append(f"- and {len(found.changes) - number} more, which `explainer diff` lists")
            break
        parts.append(item)
    if found.unread:
        parts += ["", "Left out, because it could not be read:", ""]
        parts += [f"- {escaped(f'{sides[side]}: {problem}')}" for side, problem in found.unread[:FEW]]
        if len(found.unread) > FEW:
            parts.append(f"- and {len(found.unread) - FEW} more problems")
    return "\n".join(parts).rstrip()


def _item(change: Change) -> str:
    first, *more = map(escaped, change.news)
    line = f"- **{escaped(subject(change))}**: {first}; {pages(len(change.pages))} affected"
    listed = [f"  - {news}" for news in more]
    if len(more) <= FEW:
        return "\n".join([line, *listed])
    folded = ["", f"  <details><summary>{len(more)} more changes</summary>", "", *listed, "", "  </details>", ""]
    return "\n".join([line, *folded])


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line: no marks, tags, links, mentions or issue numbers come of it."""
    line = _CALL.sub(lambda found: f"{found[0]}{_APART}", " ".join(text.split()))
    line = _MARKS.sub(r"\\\g<0>", line.translate(_ENTITIES))
    return _ADDRESS.sub(lambda found: f"&#{ord(found[0])};", line)
