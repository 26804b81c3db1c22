"""Links and facts by path, for a tool that looks up what stands there: a name or a number is written once."""

from __future__ import annotations

import re
from typing import Any

from ..corpus.note import FOLDERS, Cite, Link, Number

_REF = re.compile(r"(source|talk|person|figure|term):([a-z0-9.-]+)")
_CITED = frozenset({"source", "sources"})
"""Fields that hold citations, save for a ref to a source, which is written source:id."""


class ByPath:
    """Links as Markdown links by path. Without words, a link shows what its page is called; a figure's, its value."""

    def link(self, link: Link, in_table: bool) -> str:
        """A mention of another note."""
        words = "" if link.form == "ref" else link.text
        return f"[{words}](/{FOLDERS[link.kind]}/{link.id})"

    def cite(self, cite: Cite) -> str:
        """A citation of a passage."""
        return f"[{cite.quoted}](/sources/{cite.source}#{cite.passage})"

    def number(self, number: Number) -> str:
        """A figure's value."""
        return f"[](/figures/{number.figure})"

    def passage(self, text: str, id: str) -> str:
        """A source's paragraph, with its id."""
        return f"{text}\n{{#{id}}}"


def facts_by_path(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts with refs and citations as paths."""
    return {name: _value(name, value) for name, value in facts.items()}


def _value(name: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _value(key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [_value(name, item) for item in value]
    if not isinstance(value, str):
        return value
    found = _REF.fullmatch(value)
    if found:
        return f"/{FOLDERS[found[1]]}/{found[2]}"  # type: ignore[index]
    return f"/sources/{value}" if name in _CITED else value
