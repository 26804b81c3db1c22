"""Blocks of JSON-LD, broken as they come, → their nodes."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]

_BEFORE = ("<![CDATA[", "<!--", "//", "/*", "*/")
_AFTER = ("]]>", "-->", "//", "/*", "*/", ";")
"""What is wrapped around a block to hide it from parsers of other times."""

_STRING_OR_FAULT = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])|(?<=[\[{,])\s*,', re.DOTALL)

_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu]|\Z)|\\u(?![0-9a-fA-F]{4})')

_MEMBER = re.compile(
    r'"(headline|datePublished|dateModified|@type|url|description|inLanguage)"\s{0,9}:\s{0,9}"((?:[^"\\\n]|\\.){1,600})"'
)

_MOST_NODES = 5_000

_LONGEST = 2**20
"""Of a block; a long article with its whole text has a tenth of it."""


def nodes_of(blocks: Iterable[str]) -> tuple[tuple[Node, int], ...]:
    """Every node with its depth: 0 for a block's own or one of its graph, more for what these speak of."""
    found: list[tuple[Node, int]] = []
    for block in blocks:
        if len(block) > _LONGEST:
            continue
        for value in _values(block):
            _walk(value, found)
    return tuple(found)


def _walk(value: Any, found: list[tuple[Node, int]]) -> None:
    """Without recursion: a block can be nested as deep as it likes."""
    waiting = [(value, 0)]
    while waiting and len(found) < _MOST_NODES:
        now, depth = waiting.pop()
        if isinstance(now, list):
            waiting.extend((each, depth) for each in reversed(now))
        elif isinstance(now, dict):
            graph = now.get("@graph")
            found.append((now, depth))
            for key, inner in reversed(now.items()):
                if isinstance(inner, dict | list) and key != "@graph":
                    # What a page is about is as near as the page.
                    waiting.append((inner, depth if key == "mainEntity" else depth + 1))
            if graph is not None:
                waiting.append((graph, depth))


def _values(block: str) -> Iterator[Any]:
    """What a block says, mended where it can be."""
    text = _unwrapped(block)
    for candidate in (text, None, html.unescape(text) if "&quot;" in text else None):
        candidate = _mended(text) if candidate is None else candidate
        try:
            yield json.loads(candidate, strict=False)
        except RecursionError:
            return
        except ValueError:
            continue
        return
    values = list(_in_sequence(_mended(text)))
    # Beyond mending: single members can still be read.
    yield from values or [_salvaged(text)]


def _unwrapped(block: str) -> str:
    text = block.strip(" \t\r\n\ufeff")
    for _ in range(6):
        for mark in _BEFORE:
            text = text.removeprefix(mark).lstrip()
        for mark in _AFTER:
            text = text.removesuffix(mark).rstrip()
    return text


def _mended(text: str) -> str:
    """Without commas too many and with escapes that JSON knows."""
    text = _STRING_OR_FAULT.sub(lambda found: found[1] or "", text)
    return _BAD_ESCAPE.sub(lambda found: "" if found[0] == "\\" else "u", text)


def _in_sequence(text: str) -> Iterator[Any]:
    """Objects that follow one another."""
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(50):
        at = min((p for p in (text.find("{", at), text.find("[", at)) if p >= 0), default=-1)
        if at < 0:
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield value


def _salvaged(text: str) -> dict[str, Any]:
    node: dict[str, Any] = {}
    for key, value in _MEMBER.findall(text[:200_000]):
        node.setdefault(key, value.replace('\\"', '"'))
    return node if "headline" in node else {}
