"""What a contributor writes in brackets, found in a body's source text with its position."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.body import Token
from ..model.refs import ID

_BAR = r"(?:\||\\\||\x02124\x03)"
"""What separates a name from its words; escaped in a table's cell, and stashed by Markdown once it has read it."""

WIKI = rf"\[\[([^\[\]\n|\\\x02]+?)(?:{_BAR}([^\[\]\n]+?))?\]\]"
CITATION = r"\[@([^\s\]\"“]+)(?:\s+[\"“]([^\"”\n\]]*(?:\[[^\]\n]*\][^\"”\n\]]*)*)[\"”])?\s*\]"
FIGURE = rf"\{{figure:({ID})(?:[ ]+([^}}\n]*?))?[ ]*\}}"

_FORMS = re.compile(f"(?P<wiki>{WIKI})|(?P<citation>{CITATION})|(?P<figure>{FIGURE})")

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
    if not found["fence"] and not found["ticks"] and not text.startswith("<!--") and _in_list(found.string, found.start()):
        return text
    return re.sub(r"[^\n]", " ", text)


def _in_list(body: str, offset: int) -> bool:
    """Whether indented lines go on a list item rather than being code."""
    before = body[:offset].rstrip().rpartition("\n\n")[2]
    return bool(re.match(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]|[ ]{2,}|\[\^", before))


def tokens_in(body: str) -> Iterator[Token]:
    """Every token of a body, in order. Offsets are in characters from the body's beginning."""
    if "[[" not in body and "[@" not in body and "{figure:" not in body:
        return
    for found in _FORMS.finditer(without_code(body)):
        if found["wiki"]:
            form, target, words = "wiki", found[2], found[3]
        elif found["citation"]:
            form, target, words = "citation", found[5], found[6]
        else:
            form, target, words = "figure", found[8], found[9]
        yield Token(form, found[0], found.start(), target.strip(), (words or "").strip())  # type: ignore[arg-type]
