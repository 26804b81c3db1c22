"""Links with their words and numbers as they read, for a tool that looks nothing up in other pages."""

from __future__ import annotations

from collections.abc import Callable

from ..corpus.note import FOLDERS, Cite, Corpus, Link, Number


class Worded:
    """Markdown links to files; a citation is a link to a passage, after the words that it quotes."""

    def __init__(self, corpus: Corpus, address: Callable[[str], str]) -> None:
        self._values = {note.id: note.facts["value"] for note in corpus.notes if note.kind == "figure"}
        self._address = address
        """How a link is written to a file beneath the content, such as people/x.md."""

    def link(self, link: Link, in_table: bool) -> str:
        """A mention of another note."""
        return f"[{link.text}]({self._address(f'{FOLDERS[link.kind]}/{link.id}.md')})"

    def cite(self, cite: Cite) -> str:
        """A citation of a passage."""
        words = f"<q>{cite.quoted}</q>" if cite.quoted else ""
        return f"{words}<sup>[{cite.passage}]({self._address(f'sources/{cite.source}.md')}#{cite.passage})</sup>"

    def number(self, number: Number) -> str:
        """A figure's value."""
        return f"[{self._values[number.figure]:,}]({self._address(f'figures/{number.figure}.md')})"

    def passage(self, text: str, id: str) -> str:
        """A source's paragraph, with its id."""
        return f"{text}\n{{: #{id} }}"
