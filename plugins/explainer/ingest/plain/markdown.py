"""A Markdown file: its front matter, and its marks blanked out so that what is left is plain text in its places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

_FENCE = re.compile(r"---[ ]*\n(.*?)\n---[ ]*(?:\n|$)", re.DOTALL)
_MARKS = re.compile(
    r"""
      ^(?:[ ]{0,3}>[ ]?)+                      # a quoted line
    | ^[ ]{0,3}\#{1,6}[ ]+                      # a heading
    | !\[[^\]\n]*\]\([^)\n]*\)                  # a picture
    | (?<=\])\([^)\s\n]*(?:[ ]"[^"\n]*")?\)     # a link's address
    | \*{1,3}(?=\S)|(?<=\S)\*{1,3}              # emphasis
    | (?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)
    | \[(?=[^\]\n]+\]\()|(?<=\w)\](?=\()        # a link's brackets
    | ^[ ]{0,3}(?:-{3,}|\*{3,}|_{3,})[ ]*$      # a rule
    """,
    re.VERBOSE | re.MULTILINE,
)
_IS_MARKDOWN = re.compile(r"^#{1,3} \S|\]\(https?://|^\*\*\S", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Markdown:
    """A text of the same length in which marks are blanks, and the fields of its front matter."""

    text: str
    fields: dict[str, Any] = field(default_factory=dict)


def without_marks(text: str) -> Markdown:
    """Markdown as plain text; plain text as it is."""
    fields: dict[str, Any] = {}
    if (fence := _FENCE.match(text)) and (fields := _fields(fence[1])):
        text = _blank(text[: fence.end()]) + text[fence.end() :]
    elif not _IS_MARKDOWN.search(text):
        return Markdown(text)
    return Markdown(_MARKS.sub(lambda mark: _blank(mark[0]), text), fields)


def _blank(words: str) -> str:
    return re.sub(r"[^\n]", " ", words)


def _fields(front: str) -> dict[str, Any]:
    """Front matter as plain values; none where it cannot be read."""
    import yaml

    if len(front) > 20_000 or ("&" in front and "*" in front):
        return {}
    try:
        # The base loader makes nothing but text, lists and mappings.
        found = yaml.load(front, Loader=yaml.CBaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return {str(key).lower(): value for key, value in found.items()} if isinstance(found, dict) else {}
