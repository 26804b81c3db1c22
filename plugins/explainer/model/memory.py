"""What a build remembers of what it made, for the next one: results, what each was made from, and the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from itertools import count, islice
from operator import is_not
from typing import Any, NamedTuple, cast

from ..frozen import frozen
from .difference import Changed, Grown, changed, grown


class At(NamedTuple):
    """A note, a page or its file that a question is about: the next build asks about what stands there then."""

    path: str
    origin: bool


class Question(NamedTuple):
    """Something asked of a stand-in: the way to a value, and what a method was called with; None for an attribute."""

    way: tuple[str, ...]
    arguments: tuple[Any, ...] | None


@frozen
class Made:
    """A result, what it was made from alone, and what was asked for it."""

    own: object
    asked: tuple[int, ...]
    """The questions, by their numbers."""
    shown: tuple[Question, ...]
    """What it had the site show, such as a picture: that is to be shown again with it."""
    result: Any


@frozen
class Memory:
    """What one build made of a kind, for the next."""

    questions: Mapping[Question, int] = field(default_factory=dict)
    """With their numbers, in order from 0."""
    answers: Sequence[object] = ()
    """A digest of each question's answer, as it was when it was last asked."""
    grounds: Sequence[object] = ()
    """What each answer rests on; None where only asking tells."""
    made: Mapping[str, Made] = field(default_factory=dict)
    """By name."""
    needed: int = 0
    """How many questions there were when those that nothing needs any more were last left out."""

    def since(self, last: Memory) -> Since | None:
        """What has to be told to who has the last memory; None where that one's questions have other numbers."""
        known = len(last.questions)
        if len(self.questions) < known or any(map(is_not, last.questions, self.questions)):
            return None
        return Since(
            tuple(islice(self.questions, known, None)),
            grown(last.answers, self.answers),
            grown(last.grounds, self.grounds),
            changed(last.made, self.made),
            self.needed,
        )


class Since(NamedTuple):
    """What one build remembers that the one before did not."""

    questions: tuple[Question, ...]
    answers: Grown
    grounds: Grown
    made: Changed
    needed: int

    def __bool__(self) -> bool:
        return bool(self.questions or self.answers or self.grounds or self.made)

    def after(self, last: Memory) -> Memory:
        """The new memory. The last one, which nobody else may have, is used up."""
        questions, made = cast(dict[Question, int], last.questions), cast(dict[str, Made], last.made)
        answers, grounds = cast(list[object], last.answers), cast(list[object], last.grounds)
        questions.update(zip(self.questions, count(len(questions))))
        self.answers.apply(answers)
        self.grounds.apply(grounds)
        self.made.apply(made)
        return Memory(questions, answers, grounds, made, self.needed)


NOTHING = Memory()
"""What is remembered before the first build."""
