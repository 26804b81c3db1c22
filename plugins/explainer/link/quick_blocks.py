"""Markdown's block stage without the tries that cannot succeed; the HTML is the same.

Python-Markdown offers each block to some fifteen processors, and takes for a paragraph what all have refused. A block
whose lines all begin with a letter or an opening quotation mark none of them takes: here it is one at once.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown, blockprocessors
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.def_list import DefListIndentProcessor, DefListProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor
from markdown.extensions.tables import TableProcessor

_REFUSING = frozenset(
    (
        blockprocessors.EmptyBlockProcessor,
        blockprocessors.ListIndentProcessor,
        blockprocessors.CodeBlockProcessor,
        blockprocessors.HashHeaderProcessor,
        blockprocessors.SetextHeaderProcessor,
        blockprocessors.HRProcessor,
        blockprocessors.OListProcessor,
        blockprocessors.UListProcessor,
        blockprocessors.BlockQuoteProcessor,
        blockprocessors.ReferenceProcessor,
        DefListIndentProcessor,
        DefListProcessor,
        FootnoteBlockProcessor,
        SaneOListProcessor,
        SaneUListProcessor,
        TableProcessor,
    )
)
"""Those that are known to refuse such a block: where there are others, they are asked."""

_PLAIN = re.compile(r"""(?:(?:[^\W\d_]|["'“‘«¿¡])[^\n]*(?:\n(?!\Z)|\Z))+""")


class PlainParagraphProcessor(BlockProcessor):
    """Takes a paragraph that stands in nothing else; within lists and quotations more depends on what is around it."""

    def test(self, parent: Element, block: str) -> bool:
        """Whether each line begins like one of a paragraph."""
        return not self.parser.state and _PLAIN.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Put it into the tree."""
        SubElement(parent, "p").text = blocks.pop(0)


def quicken(md: Markdown) -> None:
    """Ask for plain paragraphs first, where no processor is unknown."""
    kinds = {type(processor) for processor in md.parser.blockprocessors}
    if kinds <= _REFUSING | {blockprocessors.ParagraphProcessor}:
        md.parser.blockprocessors.register(PlainParagraphProcessor(md.parser), "plain-paragraph", 1000)
