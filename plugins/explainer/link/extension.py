"""The Markdown extension: [[…]], [@…] and {figure:…} become elements, known names link, and all of it is recorded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.serializers import to_html_string
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from ..model.figure import Figure
from ..model.passages import MARK
from ..model.refs import Ref, parse_citation
from . import elements, quick_blocks, quick_inline, tokens
from .headings import HeadingProcessor
from .linking import Linking
from .mentions import MentionProcessor
from .quick_html import to_html
from .survey import SurveyProcessor
from .tables import TableProcessor


class ExplainerExtension(Extension):
    """Registers the processors on a Markdown instance. One instance serves many bodies, one after the other."""

    def __init__(self, linking: Linking) -> None:
        super().__init__()
        self.linking = linking

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Markdown's name)
        """Add our processors. Inline ones come behind code, links and raw HTML, which would otherwise be rewritten."""
        md.inlinePatterns.register(FigureProcessor(tokens.FIGURE, md, self.linking), "explainer-figure", 77)
        md.inlinePatterns.register(CitationProcessor(tokens.CITATION, md, self.linking), "explainer-citation", 76)
        md.inlinePatterns.register(WikiProcessor(tokens.WIKI, md, self.linking), "explainer-wiki", 75)
        # The bar escaped in a table's cell must be met before Markdown puts it aside, behind code spans only.
        md.inlinePatterns.register(CellProcessor(tokens.WIKI_IN_CELL, md, self.linking), "explainer-wiki-in-cell", 185)
        md.treeprocessors.register(PassageProcessor(md), "explainer-passages", 30)
        md.treeprocessors.register(MentionProcessor(md, self.linking), "explainer-mentions", 15)
        if "toc" not in md.treeprocessors:
            md.treeprocessors.register(HeadingProcessor(md), "explainer-headings", 5)
        md.treeprocessors.register(TableProcessor(md, self.linking), "explainer-tables", 3)
        md.treeprocessors.register(SurveyProcessor(md, self.linking), "explainer-survey", 1)


class _Processor(InlineProcessor):
    """An inline processor that knows the site. Nothing links within a link."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, pattern: str, md: Markdown, linking: Linking) -> None:
        super().__init__(pattern, md)
        self.linking = linking


class WikiProcessor(_Processor):
    """[[Name]] and [[Name|words]]."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        """A link where the name stands for one published note; the words alone where it does not, or for this page."""
        target, words = m[1].strip(), m[2]
        refs = self.linking.names.find(target)
        # Words of the contributor's own may hold emphasis, a name of ours holds nothing to read.
        shown = words.strip() if words else AtomicString(self.unescape(self.linking.spoken(target, refs)))
        if len(refs) != 1 or not self.linking.may_link(refs[0]):
            element = Element("span")
            element.text = shown
            return element, m.start(0), m.end(0)
        return elements.link(self.linking.address(refs[0]), refs[0].kind, shown), m.start(0), m.end(0)


class CellProcessor(WikiProcessor):
    """[[Name\\|words]]."""


class CitationProcessor(_Processor):
    """[@source#p1] and [@source#p1 "words"]."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        """A mark; a source that is not there gets its mark all the same, since the checks stop the build.

        It follows its statement without the space that makes the source readable.
        """
        try:
            citation = parse_citation(m[1])
        except ValueError:
            return None, None, None
        quoted = self.unescape(m[2] or "").strip()
        start = m.start(0) if quoted else len(data[: m.start(0)].rstrip(" "))
        lang = self.linking.foreign(citation) if quoted else ""
        return elements.citation(self.linking.cite(citation, quoted), quoted, lang), start, m.end(0)


class FigureProcessor(_Processor):
    """{figure:id} and {figure:id variant}."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        """The number, as a link on any page but its own; the token as it stands where there is no such figure."""
        figure = self.linking.site.notes.get(Ref("figure", m[1]))
        if not isinstance(figure, Figure):
            return None, None, None
        variant = (m[2] or "").strip()
        shown = self.linking.shown(figure, variant)
        if shown is None:
            return None, None, None
        words, value = shown
        number = elements.data(value, words)
        self.linking.set_against(number, variant)
        if self.linking.is_own(figure.ref):
            return number, m.start(0), m.end(0)
        sourced = elements.number(self.linking.address(figure.ref), number)
        self.linking.record.sourced[sourced] = self.linking.provenance(figure, variant)
        return sourced, m.start(0), m.end(0)


class PassageProcessor(Treeprocessor):
    """A paragraph that ends in {#p1} gets that id, before Markdown reads what is within it."""

    def run(self, root: Element) -> None:
        """Move the mark from the text to the element."""
        for paragraph in root.iter("p"):
            text = paragraph.text or ""
            found = MARK.search(text) if text.endswith("}") else None
            if found:
                paragraph.set("id", found[1])
                paragraph.text = text[: found.start()]


def _found(extension: Extension | str, configs: Mapping[str, Any]) -> Extension | str:
    """What a name stands for, where it is one of Markdown's own modules: Markdown would first look through all that is
    installed for an extension that calls itself so."""
    if isinstance(extension, str) and extension.startswith("markdown.extensions.") and ":" not in extension:
        made: Extension = import_module(extension).makeExtension(**configs.get(extension, {}))
        return made
    return extension


def converter(linking: Linking, options: dict[str, Any]) -> Markdown:
    """A Markdown instance with the site's own options and our extension; Pelican's meta is left out, since front
    matter has been read before."""
    extensions = [
        name for name in options.get("extensions", ()) if not isinstance(name, str) or not name.endswith("meta")
    ]
    configs = {
        name: config for name, config in options.get("extension_configs", {}).items() if not name.endswith("meta")
    }
    extensions += [name for name in configs if name not in extensions]
    extensions = [_found(each, configs) for each in extensions if not isinstance(each, ExplainerExtension)]
    markdown = Markdown(
        extensions=[*extensions, ExplainerExtension(linking)],
        extension_configs=configs,
        output_format=options.get("output_format", "html"),
    )
    quick_inline.quicken(
        markdown, {FigureProcessor: "{", CitationProcessor: "[", WikiProcessor: "[", CellProcessor: "\\"}
    )
    quick_blocks.quicken(markdown)
    if markdown.serializer is to_html_string:
        markdown.serializer = to_html
    markdown.is_block_level = cache(markdown.is_block_level)  # type: ignore[method-assign]  # asked of each element, again and again
    return markdown
