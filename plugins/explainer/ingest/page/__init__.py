"""A saved web page → its head and the paragraphs of its article.

decode.py    bytes → characters
source.py    characters → markup within limits, blocks of JSON-LD, the address it was saved from
tree.py      markup → a tree
jsonld.py    blocks of JSON-LD → nodes;  articles.py  which node is the article, and what it tells
metas.py     what meta elements tell;    shown.py     what microdata and the page itself tell
near.py      what stands behind the heading;    signed.py    who signs there
told.py      what one of these layers tells
head.py      the layers → one head, by titles.py, publishers.py, bylines.py, days.py, addresses.py, rights.py
body.py      the tree → paragraphs;    light.py, chunks.py    the tree made ready for it
words.py     the words of pages in the languages that are read
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..article import Head
from ..given import IngestError


@dataclass(frozen=True)
class Page:
    """What was read of a saved page."""

    head: Head
    paragraphs: tuple[str, ...]
    """The article's text, white space made single spaces."""
    warnings: tuple[str, ...] = ()
    """Sentences on what could not be read for certain."""


def read_page(data: bytes, name: str) -> Page:
    """Read one page; IngestError where it is none, or none that holds an article."""
    from .archive import unpacked
    from .body import paragraphs_of
    from .deck import deck_of
    from .decode import decoded
    from .head import head_of, layers_of
    from .language import language_of
    from .quiet import hush
    from .source import MOST_BYTES, source_of
    from .tree import tree_of

    if len(data) > MOST_BYTES:
        raise IngestError(f"{name} is too long for an article: at most {MOST_BYTES // 2**20} MB are read of a page.")
    hush()
    page, address = unpacked(data)
    source = source_of(decoded(page), name)
    source = source if source.saved_from else replace(source, saved_from=address)
    tree = tree_of(source.markup, name)
    layers = layers_of(tree, source)
    head = head_of(layers, tree, source)
    titles = (head.title, *(title for layer in layers for title in layer.titles[:2]))
    deck = layers[-1].decks
    paragraphs = paragraphs_of(tree, (*titles, *deck), layers[0].text)
    if not paragraphs:
        raise IngestError(f"{name} has no text that could be an article.")
    return Page(
        replace(
            head,
            deck=deck_of([*deck, *(each for layer in layers for each in layer.decks)], titles, paragraphs),
            language=language_of(head.language, paragraphs),
        ),
        paragraphs,
    )
