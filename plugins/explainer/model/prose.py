"""Prose: what a reader reads of a body, at the places where it was written, sentence by sentence with its citations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from ..frozen import frozen
from .body import Token
from .code import without_code
from .language import Language, listed
from .refs import Citation, parse_citation
from .sentences import spans

NUMBER_HERE = "\ufffc"
"""What stands in prose for a figure's number, as often as its token has characters."""

_UNREAD = re.compile(
    r"""
      !\[[^\]]*\]\([^)]*\)                              # an image
    | \((?<=\]\()[^)\s]*(?:\s[^)]*)?\)                  # a link's address
    | </?[A-Za-z!][^<>]*>                               # a tag, or an address
    | https?://\S*[^\s.,;:!?)] | www\.\S*[^\s.,;:!?)]
    | \{[:\#][^}\n]*\}                                  # a passage's mark, an id
    | \[\^[^\]\s]+\]:?                                  # a footnote's mark
    | \n[ \t]*(?:\d+[.)]|[-*+])(?=[ \t])                # a list's
    | \n[ \t]*>[ \t>]*                                  # a quoted line's
    | \n\[(?!\^[^\]\s]+\])[^\]]+\]:[^\n]*              # a link's definition
    | _(?:(?![^\W_])|(?<![^\W_]_))                      # emphasis, but not snake_case
    | \* | ` | \[ | \] | \|
    """,
    re.VERBOSE,
)
"""For a text with a line's end before it. Each of these begins with a sign that is written out: so the expression's
engine passes over all other characters, and most texts have few of these."""
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+")
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


@dataclass(frozen=True)
class Prose:
    """A body's words, everything that is no word blanked out, character for character."""

    text: str
    body: str
    tokens: tuple[Token, ...]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in order. Not every text is asked for them."""
        return tuple(_sentences(self.text, self.body, self.tokens))

    def words(self, sentence: Sentence) -> str:
        """A sentence's text."""
        return self.text[sentence.start : sentence.end]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word in it, as words are listed. Most texts lack what most checks look for: they look here first."""
        words = set(listed(self.text).split())
        beside_signs = {word for word in words if not word.isalnum()}
        return frozenset((words - beside_signs).union(_WORD.findall(" ".join(beside_signs))))

    def may_count(self, language: Language) -> Iterator[Sentence]:
        """The sentences in which there may be a number, in digits or in words."""
        if not language.number_words.isdisjoint(self.vocabulary):
            yield from self.sentences
            return
        digit = _DIGIT.search(self.text)
        for sentence in self.sentences if digit else ():
            if digit and digit.start() < sentence.start:
                digit = _DIGIT.search(self.text, sentence.start)
            if digit and digit.start() < sentence.end:
                yield sentence


def prose_of(body: str, tokens: tuple[Token, ...]) -> Prose:
    """The prose of a body whose tokens are known."""
    return Prose(_masked(body, tokens), body, tokens)


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
    return _UNREAD.sub(_blank, f"\n{text}")[1:]


def _blank(found: re.Match[str]) -> str:
    return "\n".join(" " * len(line) for line in found[0].split("\n"))


def _sentences(text: str, body: str, tokens: tuple[Token, ...]) -> Iterator[Sentence]:
    places = list(_places(text, body))
    # What a reader sees of a link decides where it stands.
    waiting = [(_words_of(token) if token.form == "wiki" else token.offset, token) for token in reversed(tokens)]
    ends = [*(start for start, _, _ in places[1:]), len(text)]
    for (start, end, heading), until in zip(places, ends, strict=False):
        # A citation behind a full stop belongs to the sentence before it; a link there opens the next one.
        own = []
        while waiting and waiting[-1][0] < until:
            own.append(waiting.pop()[1])
        if not own:
            yield Sentence(start, end, (), (), (), heading)
            continue
        yield Sentence(
            start,
            end,
            tuple(dict.fromkeys(_citations(own))),
            tuple(token for token in own if token.form == "figure"),
            tuple(token for token in own if token.form == "wiki"),
            heading,
        )


def _places(text: str, body: str) -> Iterator[tuple[int, int, bool]]:
    """Where each sentence that has words begins and ends, and whether it is a heading."""
    for start, end in _blocks(body):
        block = text[start:end]
        heading = bool(_HEADING.match(body, start, end))
        for first, last in spans(block):
            if block[first:last].strip():
                yield start + first, start + last, heading


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
