"""Prose: what a reader reads of a body, at the places where it was written, sentence by sentence with its citations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..frozen import frozen
from .body import Token
from .code import without_code
from .refs import Citation, parse_citation
from .sentences import spans

NUMBER_HERE = "\ufffc"
"""What stands in prose for a figure's number, as often as its token has characters."""

_UNREAD = re.compile(
    r"""
      !\[[^\]]*\]\([^)]*\)                              # an image
    | (?<=\])\([^)\s]*(?:\s[^)]*)?\)                    # a link's address
    | </?[A-Za-z!][^<>]*>                               # a tag, or an address
    | (?:https?://|www\.)\S*[^\s.,;:!?)]
    | \{[:\#][^}\n]*\}                                  # a passage's mark, an id
    | \[\^[^\]\s]+\]:?                                  # a footnote's mark
    | ^[ \t]*(?:\d+[.)]|[-*+])(?=[ \t])                 # a list's
    | ^[ \t]*>[ \t>]*                                   # a quoted line's
    | ^\[[^\]]+\]:[^\n]*                                # a link's definition
    | _(?:(?![^\W_])|(?<![^\W_]_))                      # emphasis, but not snake_case
    | [*`\[\]|]
    """,
    re.VERBOSE | re.MULTILINE,
)
_OPENS_BLOCK = re.compile(r"[ \t]*(?:\d+[.)][ \t]|[-*+][ \t]|\||\#|:[ \t])")
_LINE = re.compile(r"[^\n]+\n?|\n")
"""A line as Markdown has it; Python's own would end at U+2028 and a form feed too."""
_HEADING = re.compile(r"#|[^\n]*\n(?:=+|-+)[ ]*(?:\n|\Z)")


@frozen
class Sentence:
    """A sentence of a body."""

    start: int
    end: int
    """Offsets, in characters, into the body and into the prose's text alike."""
    citations: tuple[Citation, ...]
    figures: tuple[Token, ...]
    links: tuple[Token, ...]
    heading: bool


@frozen
class Prose:
    """A body's words, everything that is no word blanked out, character for character."""

    text: str
    sentences: tuple[Sentence, ...]

    def words(self, sentence: Sentence) -> str:
        """A sentence's text."""
        return self.text[sentence.start : sentence.end]


def prose_of(body: str, tokens: tuple[Token, ...]) -> Prose:
    """The prose of a body whose tokens are known."""
    text = _masked(body, tokens)
    return Prose(text, tuple(_sentences(text, body, tokens)))


@cache
def plain(markdown: str) -> str:
    """A stretch of Markdown without tokens, such as a passage, as a reader reads it; of the same length."""
    return _blanked(without_code(markdown))


def _masked(body: str, tokens: tuple[Token, ...]) -> str:
    text = without_code(body)
    pieces, reached = [], 0
    for token in tokens:
        end = token.offset + len(token.text)
        pieces.append(text[reached : token.offset])
        if token.form == "figure":
            pieces.append(NUMBER_HERE * len(token.text))
        elif token.form == "wiki":
            shown, before = token.words or token.target, _words_of(token) - token.offset
            pieces.append(" " * before + shown + " " * (len(token.text) - before - len(shown)))
        else:
            pieces.append(" " * len(token.text))
        reached = end
    return _blanked("".join((*pieces, text[reached:])))


def _words_of(link: Token) -> int:
    """Where the words begin that a reader sees of a link."""
    return link.offset + link.text.rindex(link.words or link.target)


def _blanked(text: str) -> str:
    return _UNREAD.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _sentences(text: str, body: str, tokens: tuple[Token, ...]) -> Iterator[Sentence]:
    places = [
        (start + first, start + last, bool(_HEADING.match(body, start, end)))
        for start, end in _blocks(body)
        for first, last in spans(text[start:end])
        if text[start + first : start + last].strip()
    ]
    waiting = list(tokens)
    for index, (start, end, heading) in enumerate(places):
        # A citation behind a full stop belongs to the sentence before it; a link there opens the next one.
        until = places[index + 1][0] if index + 1 < len(places) else len(text)
        own = []
        while waiting and (_words_of(waiting[0]) if waiting[0].form == "wiki" else waiting[0].offset) < until:
            own.append(waiting.pop(0))
        yield Sentence(
            start,
            end,
            tuple(dict.fromkeys(_citations(own))),
            tuple(token for token in own if token.form == "figure"),
            tuple(token for token in own if token.form == "wiki"),
            heading,
        )


def _blocks(body: str) -> Iterator[tuple[int, int]]:
    """Paragraphs, list items, rows of tables and headings."""
    start = offset = 0
    before = ""
    for line in _LINE.findall(body):
        within = line.lstrip(" \t>") if line.lstrip().startswith(">") else line
        blank = not within.strip()
        if start < offset and (blank or _opens_block(line, within, before)):
            yield start, offset
            start = offset
        offset += len(line)
        if blank:
            start = offset
        before = line
    if start < offset:
        yield start, offset


def _opens_block(line: str, within: str, before: str) -> bool:
    """Whether a line begins something new; a quotation's second line does not, and behind a heading every line does."""
    if before.startswith("#") or _OPENS_BLOCK.match(within):
        return True
    return within is not line and not before.lstrip().startswith(">")


def _citations(tokens: list[Token]) -> Iterator[Citation]:
    for token in tokens:
        if token.form == "citation":
            try:
                yield parse_citation(token.target)
            except ValueError:  # another check's
                continue
