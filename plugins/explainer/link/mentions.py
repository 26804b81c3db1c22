"""After Markdown: known names link at their first mention, and every link is recorded with its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..model.body import CitationUse, Edge
from ..model.gazetteer import Gazetteer, Hit
from ..model.refs import Ref
from ..model.sentences import Sentences
from . import elements
from .flow import Flow, Piece, flows
from .linking import Linking


class MentionProcessor(Treeprocessor):
    """Works on the finished tree, block by block, in reading order."""

    def __init__(self, md: Markdown, linking: Linking) -> None:
        super().__init__(md)
        self.linking = linking

    def run(self, root: Element) -> None:
        """Link names and record edges and citations."""
        own = self.linking.record.origin.ref if self.linking.record.origin else None
        linked: set[Ref] = {own} if own else set()
        named: set[Ref] = set()
        text = flows(root, self.md.htmlStash.rawHtmlBlocks, self.linking.locale.quotes)  # type: ignore[arg-type]
        for flow, hits in zip(text, hits_in(self.linking.gazetteer, text), strict=True):
            if hits or flow.marked:
                self._record(flow, hits, linked, named, own)

    def _record(self, flow: Flow, hits: list[Hit], linked: set[Ref], named: set[Ref], own: Ref | None) -> None:
        """Take links and mentions in the order in which they are read, so that the first one counts."""
        record = self.linking.record
        found: list[tuple[int, int, Element | Hit]] = [(mark.start, mark.end, mark.element) for mark in flow.marked]
        found += [(hit.start, hit.end, hit) for hit in hits]
        found.sort(key=lambda item: (item[0], item[1]))
        sentence = Sentences(flow.text)
        links: list[tuple[Piece, Hit]] = []
        for start, end, what in found:
            if isinstance(what, Hit):
                allowed = what.full or what.ref in named
                if what.full:
                    named.add(what.ref)
                piece = _piece_of(flow, start, end)
                if piece is None or not allowed or what.ref in linked:
                    continue
                linked.add(what.ref)
                links.append((piece, what))
                record.edges.append(Edge(what.ref, sentence.around(start, end), automatic=True))
            elif what.tag == "sup":
                citation, words = record.cited[what.get("id", "")]
                elements.give_number(what, *self.linking.number(citation))
                record.citations.append(CitationUse(citation, words, sentence.around(start, start)))
            elif what.tag == "data":
                against = record.against.get(what)
                if against is not None and against != own:
                    record.edges.append(Edge(against, sentence.around(start, end), automatic=False))
            else:
                ref = self.linking.ref_at(what.get("href", ""))
                if ref is not None and ref != own:
                    linked.add(ref)
                    named.add(ref)
                    record.edges.append(Edge(ref, sentence.around(start, end), automatic=False))
        for piece, hits in _by_piece(links):
            self._link(piece, hits)

    def _link(self, piece: Piece, hits: list[Hit]) -> None:
        """Put links into a text node. Pieces of one node are taken last first, so that offsets keep their meaning."""
        node = piece.parent.text if piece.child is None else piece.child.tail
        assert node is not None
        shift = piece.offset - piece.start
        cuts = [(hit.start + shift, hit.end + shift, hit) for hit in hits]
        at = 0 if piece.child is None else list(piece.parent).index(piece.child) + 1
        for number, (start, end, hit) in enumerate(cuts):
            following = cuts[number + 1][0] if number + 1 < len(cuts) else len(node)
            element = elements.link(self.linking.address(hit.ref), hit.ref.kind, node[start:end])
            element.tail = node[end:following]
            piece.parent.insert(at + number, element)
        if piece.child is None:
            piece.parent.text = node[: cuts[0][0]]
        else:
            piece.child.tail = node[: cuts[0][0]]


_BETWEEN = "\n\0\n"
"""Put between two flows: no name reaches across it, and neither side of it looks like one sentence with the other."""


def hits_in(gazetteer: Gazetteer, text: list[Flow]) -> Iterator[list[Hit]]:
    """The known names in each flow. All are searched at once, since each question costs as much as a paragraph."""
    hits = gazetteer.hits(_BETWEEN.join(flow.text for flow in text))
    hit = next(iterator := iter(hits), None)
    start = 0
    for flow in text:
        end = start + len(flow.text)
        found = []
        while hit is not None and hit.end <= end:
            found.append(Hit(hit.start - start, hit.end - start, hit.ref, hit.full))
            hit = next(iterator, None)
        yield found
        start = end + len(_BETWEEN)


def _piece_of(flow: Flow, start: int, end: int) -> Piece | None:
    """The piece that holds a stretch of the flow wholly; None where part of it may not link."""
    for piece in flow.pieces:
        if piece.start <= start and end <= piece.start + len(piece.text):
            return piece
    return None


def _by_piece(links: list[tuple[Piece, Hit]]) -> list[tuple[Piece, list[Hit]]]:
    """The links of each piece, the last piece first."""
    grouped: dict[int, tuple[Piece, list[Hit]]] = {}
    for piece, hit in links:
        grouped.setdefault(id(piece), (piece, []))[1].append(hit)
    return list(grouped.values())[::-1]
