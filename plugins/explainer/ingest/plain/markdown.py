"""A Markdown file: its front matter, and its text without marks, with the way back to where each character stood.

Marks are left out of the text, so that rules read words and not addresses; the map leads back to the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field
from typing import Any

from ...frozen import frozen

_FENCE = re.compile(r"---[ ]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)[ ]*(?:\n|$)", re.DOTALL)
_HEADER = re.compile(r"(?:[^\W\d_][\w -]{1,24}:[^\n]*\n){2,20}")
"""Fields without a fence, as Pelican and Python-Markdown read them too."""
_LONGEST_FRONT = 20_000
_MARKS = re.compile(
    r"""
      ^(?:[ ]{0,3}>[ ]?)+                                   # a quoted line
    | (?P<heading>^[ ]{0,3}\#{1,6}[ ]+)
    | [ ]*(?<=[ ])\#+[ ]*$                                  # the end of a heading
    | !\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)                 # a picture
    | (?<=\])(?:\([^()\s\n]{0,600}(?:[ ]"[^"\n]{0,200}")?\)|\[[^\]\n]{0,80}\])   # a link's address
    | \[(?=[^\[\]\n]{1,300}\][(\[])|\](?=[(\[])             # a link's brackets
    | (?<![\w*\\])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?![\w*])    # emphasis
    | (?<![\w\\])_{1,2}(?=[^\s_])|(?<=[^\s_\\])_{1,2}(?!\w)
    | ^[ ]{0,3}(?:-{3,}|\*{3,}|_{3,})[ ]*$                  # a rule
    | <(?=https?://[^<>\s]{1,600}>)|(?<=\w)>(?=[\s.,;)]|$)  # an address in angle brackets
    | (?<=\S)(?:[ ]{2,}|\\)$                                # a line's forced end
    | \\(?=[*_\[\]()\#>.!-])                                # what keeps a sign from being a mark
    """,
    re.VERBOSE | re.MULTILINE,
)
_IS_MARKDOWN = re.compile(r"^#{1,3} [^\W_]|\]\(https?://[^)\s]*\)|^\*\*\S|^> \S", re.MULTILINE)


@frozen
class Markdown:
    """A text without marks."""

    text: str
    at: Sequence[int]
    """For each place in it, its end included, the place in the text with marks."""
    begins: int = 0
    """Where the front matter has ended."""
    fields: dict[str, Any] = field(default_factory=dict)
    """What the front matter says."""
    headings: frozenset[int] = frozenset()
    """Where headings begin."""


def without_marks(text: str, *, markdown: bool = False) -> Markdown:
    """Markdown as plain text; plain text as it is. markdown: whether the file is known to be Markdown."""
    fields: dict[str, Any] = {}
    fence = _FENCE.match(text[: _LONGEST_FRONT + 10])
    if fence and (fields := _fields(fence["yaml"])):
        markdown = True
    header = None if fence else _HEADER.match(text[:_LONGEST_FRONT])
    if header:
        fields = _plain_fields(header[0])
    begins = fence.end() if fence and fields else header.end() if header and fields else 0
    if not markdown and not _IS_MARKDOWN.search(text):
        return Markdown(text, range(len(text) + 1), begins, fields)
    pieces, at, headings, reached = [text[:begins]], list(range(begins)), set(), begins
    for mark in _MARKS.finditer(text, begins):
        pieces.append(text[reached : mark.start()])
        at += range(reached, mark.start())
        reached = mark.end()
        if mark["heading"]:
            headings.add(len(at))
    pieces.append(text[reached:])
    at += range(reached, len(text) + 1)
    plain = "".join(pieces)
    return Markdown(plain, _closed_up(plain, at), begins, fields, frozenset(headings))


def _closed_up(plain: str, at: list[int]) -> list[int]:
    """The same map, but what ends before marks ends there: behind **four** stands the place before the asterisks."""
    for index in range(1, len(plain) + 1):
        if at[index] != at[index - 1] + 1 and not plain[index : index + 1].isalnum():
            at[index] = at[index - 1] + 1
    return at


def _plain_fields(header: str) -> dict[str, Any]:
    """Lines such as Title: and Date: above an article; none where they do not name its title."""
    lines = (line.partition(":") for line in header.splitlines())
    fields: dict[str, Any] = {key.strip().lower(): value.strip() for key, _, value in lines}
    return fields if any(fields.get(name) for name in ("title", "headline", "título", "titulo")) else {}


def _fields(front: str) -> dict[str, Any]:
    """Front matter as plain values; none where it cannot be read."""
    import yaml

    # Aliases of aliases are how a short file becomes a long one.
    if re.search(r"(?:^|[\s\[{,:-])[&*][A-Za-z0-9]", front):
        return {}
    try:
        # The base loader makes nothing but text, lists and mappings.
        found = yaml.load(front, Loader=yaml.CBaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
    return {str(key).lower(): value for key, value in found.items()} if isinstance(found, dict) else {}
