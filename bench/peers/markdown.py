"""A body as Markdown; each peer says how it writes links, citations and numbers."""

from __future__ import annotations

from typing import Any, Protocol

import yaml

from ..corpus.note import Cite, FootnoteMark, Heading, Inline, Link, Note, Number, Paragraph, Table


class Syntax(Protocol):
    """What differs between peers."""

    def link(self, link: Link, in_table: bool) -> str:
        """A mention of another note."""

    def cite(self, cite: Cite) -> str:
        """A citation of a passage."""

    def number(self, number: Number) -> str:
        """A figure's value."""

    def passage(self, text: str, id: str) -> str:
        """A source's paragraph, with its id."""


def front_matter(data: dict[str, Any]) -> str:
    """Fields as people write them in YAML, with the fences around."""
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000)
    return f"---\n{text}---\n"


def body(note: Note, syntax: Syntax) -> str:
    """The body of a note."""
    parts = []
    for block in note.blocks:
        match block:
            case Heading():
                parts.append(f"## {block.text}")
            case Paragraph():
                text = _inlines(block.inlines, syntax)
                parts.append(syntax.passage(text, block.passage) if block.passage else text)
            case Table():
                parts.append(_table(block, syntax))
    if note.footnote:
        parts.append(f"[^1]: {note.footnote}")
    return "\n\n".join(parts) + "\n"


def _inlines(inlines: tuple[Inline, ...], syntax: Syntax, in_table: bool = False) -> str:
    parts = []
    for inline in inlines:
        match inline:
            case str():
                parts.append(inline)
            case Link():
                parts.append(syntax.link(inline, in_table))
            case Cite():
                parts.append(syntax.cite(inline))
            case Number():
                parts.append(syntax.number(inline))
            case FootnoteMark():
                parts.append("[^1]")
    return "".join(parts)


def _table(table: Table, syntax: Syntax) -> str:
    head, *rows = (" | ".join(_inlines((cell,), syntax, in_table=True) for cell in row) for row in table.rows)
    rule = " | ".join("---" for _ in table.rows[0])
    return "\n".join(f"| {row} |" for row in (head, rule, *rows))
