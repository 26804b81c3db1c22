"""Markdown's inline stage without the tries that cannot succeed; the HTML is the same.

Python-Markdown tries each of some twenty patterns on each piece of text, and most pieces hold no character with which
most patterns begin. Here a pattern is tried only where such a character stands. The method that does so is private to
Python-Markdown: a test holds the two stages to the same HTML, and where the method is gone the stock stage is used.
"""

from __future__ import annotations

import re

from markdown import Markdown, inlinepatterns
from markdown.extensions.footnotes import FootnoteInlineProcessor
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

Tries = list[tuple[int, inlinepatterns.Pattern]]

HOOK = "_InlineProcessor__handleInline"

_BEGINNINGS: dict[type, str] = {
    inlinepatterns.BacktickInlineProcessor: "`",
    inlinepatterns.EscapeInlineProcessor: "\\",
    inlinepatterns.ReferenceInlineProcessor: "[",
    inlinepatterns.LinkInlineProcessor: "[",
    inlinepatterns.ShortReferenceInlineProcessor: "[",
    inlinepatterns.ImageInlineProcessor: "!",
    inlinepatterns.ImageReferenceInlineProcessor: "!",
    inlinepatterns.ShortImageReferenceInlineProcessor: "!",
    inlinepatterns.AutolinkInlineProcessor: "<",
    inlinepatterns.AutomailInlineProcessor: "<",
    inlinepatterns.SubstituteTagInlineProcessor: "\n",
    inlinepatterns.HtmlInlineProcessor: "<&",
    FootnoteInlineProcessor: "[",
}
"""The characters of which a text must hold one for a stock pattern to match in it. A pattern that is not named here
may match anywhere."""

_OURS = r"\[[^\[\]\n]*\]\](?!\(|\s?\[)|@[^\]\n]*\](?!\(|\s?\[)"
_BRACKET = re.compile(rf"(?<!\!)\[(?!{_OURS})(?!(?<=\[\[)[^\[\]\n]*\]\](?!\(|\s?\[))", re.DOTALL)
"""An opening bracket that begins none of our tokens: Markdown's links count brackets letter by letter from each."""

_LINKS = ("reference", "link", "short_reference")


class QuickInlineProcessor(InlineProcessor):
    """The inline stage, for patterns that are all registered."""

    def __init__(self, md: Markdown, ours: dict[type, str]) -> None:
        super().__init__(md)
        beginnings = {**_BEGINNINGS, **ours}
        self._patterns = [(pattern, _characters(pattern, beginnings)) for pattern in md.inlinePatterns]
        self._characters = frozenset().union(*(characters for _, characters in self._patterns))
        self._worth_trying: dict[frozenset[str], Tries] = {}

    def _handle(self, data: str, patternIndex: int = 0) -> str:  # noqa: N803 (the hook's name)
        """Put placeholders for what the patterns find in a text."""
        if isinstance(data, AtomicString):
            return data
        # A match takes characters away and puts a placeholder there, so that what was absent stays absent.
        for index, pattern in self._tries(self._characters.intersection(data)):
            if index < patternIndex:
                continue
            start, matched = 0, True
            while matched:
                data, matched, start = self._InlineProcessor__applyPattern(pattern, data, index, start)  # type: ignore[attr-defined]
        return data

    def _tries(self, present: frozenset[str]) -> Tries:
        """The patterns that may match in a text with these of the characters, each with its place among all."""
        found = self._worth_trying.get(present)
        if found is None:
            found = self._worth_trying[present] = [
                (index, pattern)
                for index, (pattern, characters) in enumerate(self._patterns)
                if not characters or characters & present
            ]
        return found


if hasattr(InlineProcessor, HOOK):
    setattr(QuickInlineProcessor, HOOK, QuickInlineProcessor._handle)


def _characters(pattern: inlinepatterns.Pattern, beginnings: dict[type, str]) -> frozenset[str]:
    """The characters of which a text must hold one; empty where it may hold any."""
    if isinstance(pattern, inlinepatterns.DelimiterProcessor):
        return frozenset("".join(pattern.tokens))
    return frozenset(beginnings.get(type(pattern), ""))


def quicken(md: Markdown, ours: dict[type, str]) -> None:
    """Put the quick stage in the place of the stock one. ours adds the beginnings of our own patterns."""
    if not hasattr(InlineProcessor, HOOK):
        return
    for name in _LINKS:
        if name in md.inlinePatterns:
            md.inlinePatterns[name].compiled_re = _BRACKET
    md.treeprocessors.register(QuickInlineProcessor(md, ours), "inline", 20)
