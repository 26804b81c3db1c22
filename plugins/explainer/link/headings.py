"""Gives every heading an id to link to, as Markdown's toc extension does.

That one also renders a list of contents for each body, which the theme makes from our headings.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown.extensions.toc import slugify, unique
from markdown.treeprocessors import Treeprocessor

from .flow import HEADINGS, flows


class HeadingProcessor(Treeprocessor):
    """Runs once attribute lists have given the ids that a contributor chose."""

    def run(self, root: Element) -> None:
        """Name each heading after its words; a number tells the same words apart."""
        headings = [element for element in root.iter() if element.tag in HEADINGS]
        if not headings:
            return
        taken = {id for element in root.iter() if (id := element.get("id"))}
        for heading in headings:
            if not heading.get("id"):
                words = " ".join(flow.text for flow in flows(heading, self.md.htmlStash.rawHtmlBlocks))  # type: ignore[arg-type]
                heading.set("id", unique(slugify(words, "-"), taken))
