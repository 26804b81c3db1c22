"""Last look at a converted tree: its headings, anchors, links and images; file links get their addresses."""

from __future__ import annotations

import html
import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..model.body import Target
from ..model.file_link import file_link
from .addresses import address_of
from .linking import Linking

_RAW_ID = re.compile(r"""\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_RAW_TARGET = re.compile(r"""<(a|img)\b[^>]*?\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>""", re.IGNORECASE)
_RAW_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_STASHED = re.compile("\x02[^\x03]*\x03")


class SurveyProcessor(Treeprocessor):
    """Runs after every extension has given its ids."""

    def __init__(self, md: Markdown, linking: Linking) -> None:
        super().__init__(md)
        self.linking = linking

    def run(self, root: Element) -> None:
        """Record what the tree holds, raw HTML included."""
        record = self.linking.record
        for element in root.iter():
            if not isinstance(element.tag, str):
                continue
            id = element.get("id")
            if id:
                record.anchors.add(id)
                if element.tag == "h2":
                    record.headings.append((id, _words(element)))
            if element.tag == "a" and element.get("href") and not _is_ours(element):
                self._target(element, "href")
            elif element.tag == "img":
                self._target(element, "src")
        for raw in self.md.htmlStash.rawHtmlBlocks:
            if isinstance(raw, str) and "=" in raw:
                self._raw(raw)

    def _target(self, element: Element, attribute: str) -> None:
        url = html.unescape(element.get(attribute, ""))
        image = element.tag == "img"
        self.linking.record.targets.append(Target(url, image, element.get("alt") if image else None))
        resolved = self._resolve(url)
        if resolved is not None:
            element.set(attribute, resolved)

    def _resolve(self, url: str) -> str | None:
        """The address of a file link; None to leave the link as it is.

        In one of Pelican's own pages the link becomes Pelican's, which knows the addresses of pages not yet read.
        """
        origin = self.linking.record.origin
        if origin is None:
            return None
        found = file_link(url, self.linking.in_content(origin))
        if found is None:
            return None
        file, rest = found
        if self.linking.is_note(origin):
            return address_of(file, rest, self.linking.site, self.linking.locale.lang)
        prefix = "filename" if file.endswith(".md") else "static"
        return f"{{{prefix}}}/{file}{rest}"

    def _raw(self, raw: str) -> None:
        record = self.linking.record
        record.anchors.update(one or other for one, other in _RAW_ID.findall(raw))
        for found in _RAW_TARGET.finditer(raw):
            image = found[1].lower() == "img"
            alt = _RAW_ALT.search(found[0]) if image else None
            url = html.unescape(found[2] or found[3] or "")
            record.targets.append(Target(url, image, (alt[1] or alt[2] or "") if alt else None))


def _is_ours(element: Element) -> bool:
    """A link that linking itself made, or a footnote's."""
    name = element.get("class") or ""
    return name.startswith(("ref ", "number", "footnote")) or element.get("href", "").startswith("#note-")


def _words(element: Element) -> str:
    return html.unescape(_STASHED.sub("", "".join(element.itertext()))).strip()
