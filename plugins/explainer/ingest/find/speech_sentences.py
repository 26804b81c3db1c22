"""A sentence, its words and its verbs of saying, each with its subject."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from .speech_cast import Sayer
from .speech_tokens import Token


class Saying(NamedTuple):
    """One verb of saying, or what does its work."""

    start: int
    """Of subject and verb together."""
    end: int
    verb: int
    """Where the verb begins."""
    word: str
    """The verb; empty for according to."""
    kind: str
    """V, v, G or L as a token's; I for according to."""
    sayer: Sayer | None
    """None where somebody says it whom no rule tells."""
    inverted: bool = False
    """Whether the verb stands before its subject."""
    void: bool = False
    """Whether it names rather than tells, or nobody tells it: what he called, known as."""
    told: bool = True
    """Whether it has a subject, be it one whom no rule tells."""
    relative: bool = False
    """Whether it only says more of somebody: a woman who suggested."""


@dataclass(frozen=True)
class Sentence:
    """A sentence, its words and its sayings."""

    start: int
    end: int
    tokens: list[Token]
    sayings: list[Saying]
    """In the order of their verbs."""
    subject: Sayer | None

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _verbs(self) -> list[int]:
        return [saying.verb for saying in self.sayings]

    @cached_property
    def only_quoted(self) -> bool:
        """Whether it is a quotation and nothing else, but for what stands in brackets behind it."""
        kinds = "".join(token.kind for token in self.tokens)
        if kinds.endswith(")") and kinds.startswith("Q"):
            kinds = kinds[: kinds.index("(")] if "(" in kinds else kinds
        return bool(kinds) and not kinds.strip("Q.?!…J")

    def index(self, offset: int) -> int:
        """The number of the first token at an offset or behind it."""
        return bisect_left(self._starts, offset)

    def ahead(self, offset: int) -> Token | None:
        """The last token before an offset."""
        index = self.index(offset)
        return self.tokens[index - 1] if index else None

    def behind(self, offset: int) -> Token | None:
        """The first token at an offset or behind it."""
        index = self.index(offset)
        return self.tokens[index] if index < len(self.tokens) else None

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens of a stretch."""
        return self.tokens[self.index(start) : self.index(end)]

    def sayings_before(self, offset: int, many: int = 8) -> Iterator[Saying]:
        """The sayings whose verb stands before an offset, the nearest first."""
        at = bisect_left(self._verbs, offset)
        return reversed(self.sayings[max(0, at - many) : at])

    def sayings_behind(self, offset: int, many: int = 8) -> list[Saying]:
        """The sayings that begin behind an offset, the nearest first."""
        at = bisect_right(self._verbs, offset)
        return [saying for saying in self.sayings[at : at + many] if saying.start >= offset]
