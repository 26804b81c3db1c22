"""Markdown's inline stage, and what follows it, without the tries that cannot succeed; the HTML is the same.

Python-Markdown tries each of some twenty patterns on each piece of text, and most pieces hold no character with which
most patterns begin. Here a pattern is tried only where such a character stands. The method that does so is private to
Python-Markdown: a test holds the two stages to the same HTML, and where the method is gone the stock stage is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown, inlinepatterns
from markdown.extensions.footnotes import FootnoteInlineProcessor
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import AtomicString

Tries = list[tuple[int, inlinepatterns.Pattern, Callable[[str], object]]]
"""Patterns, each with its place among all and its search: to try one that does not match costs more than to look."""

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
_BRACKET = re.compile(rf"\[(?<!\!\[)(?!{_OURS})(?!(?<=\[\[)[^\[\]\n]*\]\](?!\(|\s?\[))", re.DOTALL)
"""An opening bracket that begins none of our tokens: Markdown's links count brackets letter by letter from each. The
bracket comes first, so that nothing else is looked at."""

_LINKS = ("reference", "link", "short_reference")


class QuickInlineProcessor(InlineProcessor):
    """The inline stage, for patterns that are all registered."""

    def __init__(self, md: Markdown, ours: dict[type, str]) -> None:
        super().__init__(md)
        beginnings = {**_BEGINNINGS, **ours}
        self._patterns = [(pattern, _characters(pattern, beginnings)) for pattern in md.inlinePatterns]
        later = (character for character, _ in _LATER.values())
        self._characters = frozenset(later).union(*(characters for _, characters in self._patterns))
        self._worth_trying: dict[frozenset[str], Tries] = {}
        self.seen: set[str] = set()
        """Which of these characters the body at hand holds; a brace only where no pattern took it."""

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        """Apply the patterns to a body."""
        self.seen = set()
        return super().run(tree, ancestors)

    def _handle(self, data: str, patternIndex: int = 0) -> str:  # noqa: N803 (the hook's name)
        """Put placeholders for what the patterns find in a text."""
        if isinstance(data, AtomicString):
            return data
        present = frozenset([character for character in self._characters if character in data])
        # A match takes characters away and puts a placeholder there, so that what was absent stays absent.
        for index, pattern, search in self._tries(present):
            if index < patternIndex or not search(data):
                continue
            start, matched = 0, True
            while matched:
                data, matched, start = self._InlineProcessor__applyPattern(pattern, data, index, start)  # type: ignore[attr-defined]
        self.seen |= present if "{" in data else present - {"{"}
        return data

    def _tries(self, present: frozenset[str]) -> Tries:
        """The patterns that may match in a text with these of the characters."""
        found = self._worth_trying.get(present)
        if found is None:
            found = self._worth_trying[present] = [
                (index, pattern, pattern.getCompiledRegExp().search)
                for index, (pattern, characters) in enumerate(self._patterns)
                if not characters or characters & present
            ]
        return found


if hasattr(InlineProcessor, HOOK):
    setattr(QuickInlineProcessor, HOOK, QuickInlineProcessor._handle)


class OnlyWhere(Treeprocessor):
    """A later stage that has nothing to do in a body without some character."""

    def __init__(self, stage: Treeprocessor, inline: QuickInlineProcessor, character: str) -> None:
        super().__init__(inline.md)
        self._stage = stage
        self._inline = inline
        self._character = character

    def __getattr__(self, name: str) -> Any:
        """Whatever other extensions ask of the stage itself."""
        return getattr(self._stage, name)

    def run(self, root: Element) -> Element | None:
        """Leave a body without the character as it is."""
        return self._stage.run(root) if self._character in self._inline.seen else None


_LATER = {"attr_list": ("{", 8), "unescape": ("\\", 0)}
"""Stages that look at every element, each with the character it looks for and its priority."""


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
    inline = QuickInlineProcessor(md, ours)
    md.treeprocessors.register(inline, "inline", 20)
    for name, (character, priority) in _LATER.items():
        if name in md.treeprocessors:
            md.treeprocessors.register(OnlyWhere(md.treeprocessors[name], inline, character), name, priority)
