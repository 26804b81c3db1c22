"""Last look at a converted tree: its headings, anchors, links and images; file links get their addresses."""

from __future__ import annotations

import html
import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..model.body import Target
from ..model.file_link import file_link
from . import elements
from .addresses import address_of
from .flow import HEADINGS, flows
from .linking import Linking

_RAW_ID = re.compile(r"""\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_RAW_TARGET = re.compile(r"""<(a|img)\b[^>]*?\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>""", re.IGNORECASE)
_RAW_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


class SurveyProcessor(Treeprocessor):
    """Runs after every extension has given its ids."""

    def __init__(self, md: Markdown, linking: Linking) -> None:
        super().__init__(md)
        self.linking = linking

    def run(self, root: Element) -> None:
        """Record what the tree holds, raw HTML included."""
        record = self.linking.record
        numbers = 0
        headings = []
        for element in root.iter():
            if not isinstance(element.tag, str):
                continue
            id = element.get("id")
            if id:
                record.anchors.add(id)
                if element.tag in HEADINGS:
                    headings.append(element)
                if element.tag == "h2":
                    record.headings.append((id, self._words(element)))
            if element.tag == "sup" and element.get("class") == "cite":
                elements.show_number(element)
            elif element.tag == "span" and (words := record.sourced.get(element)):
                numbers += 1
                elements.add_provenance(element, words, numbers)
            if element.tag == "a" and "href" in element.attrib and not _is_ours(element):
                self._target(element, "href")
            elif element.tag == "img":
                self._target(element, "src")
        for heading in headings:
            elements.add_own_address(heading)
        blocks = self.md.htmlStash.rawHtmlBlocks
        for index, raw in enumerate(blocks):
            if isinstance(raw, str) and "=" in raw:
                blocks[index] = self._raw(raw)

    def _words(self, heading: Element) -> str:
        """A heading as a reader sees it, without marks of notes."""
        return " ".join(flow.text.strip() for flow in flows(heading, self.md.htmlStash.rawHtmlBlocks))  # type: ignore[arg-type]

    def _target(self, element: Element, attribute: str) -> None:
        url = html.unescape(element.get(attribute, ""))
        image = element.tag == "img"
        self.linking.record.targets.append(Target(url, image, element.get("alt") if image else None))
        resolved = self._resolve(url)
        if resolved is not None:
            element.set(attribute, resolved)

    def _resolve(self, url: str) -> str | None:
        """The address of a file link, or of one from the site's root; None to leave the link as it is.

        In one of Pelican's own pages the link becomes Pelican's, which knows the addresses of pages not yet read.
        """
        origin = self.linking.record.origin
        if origin is None:
            return None
        found = file_link(url, self.linking.in_content(origin))
        if found is None:
            own = url.startswith("/") and not url.startswith("//")
            return self.linking.site.settings.base + url if own else None
        file, rest = found
        if self.linking.is_note(origin):
            return address_of(file, rest, self.linking.site, self.linking.locale.lang)
        prefix = "filename" if file.endswith(".md") else "static"
        return f"{{{prefix}}}/{file}{rest}"

    def _raw(self, raw: str) -> str:
        self.linking.record.anchors.update(one or other for one, other in _RAW_ID.findall(raw))
        return _RAW_TARGET.sub(self._raw_target, raw)

    def _raw_target(self, found: re.Match[str]) -> str:
        image = found[1].lower() == "img"
        alt = _RAW_ALT.search(found[0]) if image else None
        group = 2 if found[2] is not None else 3
        url = html.unescape(found[group])
        self.linking.record.targets.append(Target(url, image, (alt[1] or alt[2] or "") if alt else None))
        resolved = self._resolve(url)
        if resolved is None:
            return found[0]
        start, end = found.start(group) - found.start(0), found.end(group) - found.start(0)
        return found[0][:start] + html.escape(resolved) + found[0][end:]


def _is_ours(element: Element) -> bool:
    """A link that linking itself made, or a footnote's."""
    name = element.get("class") or ""
    return name.startswith(("ref ", "number", "footnote")) or element.get("href", "").startswith("#note-")
