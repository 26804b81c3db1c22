"""Puts every table into a region that scrolls inside itself, so that a wide one never widens the page."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from . import elements
from .linking import Linking


class TableProcessor(Treeprocessor):
    """Runs once nothing more looks for a table in its place."""

    def __init__(self, md: Markdown, linking: Linking) -> None:
        super().__init__(md)
        self.linking = linking

    def run(self, root: Element) -> None:
        """Tables are told apart by their number."""
        tables = list(root.iter("table"))
        if not tables:
            return
        name = self.linking.locale.gettext("Table %(number)s")
        parents = {child: parent for parent in root.iter() for child in parent}
        for number, table in enumerate(tables, 1):
            parent = parents[table]
            parent[list(parent).index(table)] = elements.scrolling(table, name % {"number": number})
