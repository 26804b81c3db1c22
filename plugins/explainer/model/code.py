"""Code and comments within a body, in which nothing that a contributor writes means anything to us."""

from __future__ import annotations

import re

_CODE = re.compile(
    r"""
    ^(?P<fence>`{3,}|~{3,})[^\n]*\n .*? (?:^(?P=fence)[`~]*[ \t]*$ | \Z)     # a fenced block
    | <!-- .*? (?:--> | \Z)                                                  # a comment
    | (?<![\\`])(?P<ticks>`+)(?!`) (?:[^`] | (?!(?P=ticks)(?!`))`)+? (?P=ticks)(?!`)   # code within a line
    | (?:\A|(?<=\n\n)) (?:(?:[ ]{4}|\t)[^\n]*(?:\n|\Z)|[ \t]*\n(?=[ ]{4}|\t))+           # an indented block
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)


def without_code(body: str) -> str:
    """The body with code and comments blanked out, every other character where it was."""
    if "`" not in body and "<!--" not in body and "~~~" not in body and "\n\n    " not in body and "\n\n\t" not in body:
        return body
    return _CODE.sub(_blank, body)


def _blank(found: re.Match[str]) -> str:
    text = found[0]
    if (
        not found["fence"]
        and not found["ticks"]
        and not text.startswith("<!--")
        and _in_list(found.string, found.start())
    ):
        return text
    return re.sub(r"[^\n]", " ", text)


def _in_list(body: str, offset: int) -> bool:
    """Whether indented lines go on a list item rather than being code."""
    before = body[:offset].rstrip().rpartition("\n\n")[2]
    return bool(re.match(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]|[ ]{2,}|\[\^", before))
