"""What was asked of the site while a page or a body was made, so that it need not be made again.

Each is made from the whole site, and most of the site does not matter to it. So it is handed a stand-in, which passes
every question on and notes it with its answer. As long as the same questions have the same answers, making it again
would bring the same result. Nobody lists by hand what depends on what; what is made has only to ask the stand-in for
everything, and to keep nothing from one thing to the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar, cast

from .digest import Digester
from .grounds import Grounds
from .memory import At, Made, Memory, Question
from .note import Note, Origin
from .refs import Citation, Ref
from .site import OrdinaryPage, Site

Value = TypeVar("Value")
Function = TypeVar("Function", bound=Callable[..., Any])


SPARE = 1.25
"""How many times as many questions as are needed may be remembered: to look for those that are not takes time."""


def shows(method: Function) -> Function:
    """Marks a method that notes for the build what a page shows. What it answers must follow from what it is called
    with alone: it is called again for a page that is taken over, and its answer is not compared."""
    method.shows = True  # type: ignore[attr-defined]
    return method


def unchanging(method: Function) -> Function:
    """Marks a method whose answer no content can change."""
    method.unchanging = True  # type: ignore[attr-defined]
    return method


class Asking:
    """Answers for a site, and remembers who asked what."""

    def __init__(
        self,
        site: Site,
        roots: Mapping[str, object],
        opened: tuple[type, ...],
        last: Memory,
        wholes: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """roots are what can be asked, by name. Within them what is opened is stood in for as well, and all else is
        an answer. wholes are all that some roots know: as long as that is the same, nothing is asked of them again.
        What other answers rest on, grounds.py says."""
        self._roots = roots
        self._opened = (*opened, Site)
        self._last = last
        self._questions = list(last.questions)
        self._numbers = dict(last.questions)
        self._methods: dict[tuple[str, ...], Callable[..., object]] = {}
        """What answers, by the way to it."""
        self._answers = list(last.answers)
        self._grounds = list(last.grounds)
        self._made: dict[str, Made] = {}
        self._frame: set[int] | None = None
        self._shown: list[Question] = []
        self._at: dict[str, Note | OrdinaryPage] = {page.origin.path: page for page in site.pages}
        self._at |= {note.path: note for note in site.everything()}
        self._digester = Digester(site)
        self._ground = Grounds(site, roots, self._opened, wholes)
        self._unsure = self._ground.moved(self._questions, self._grounds)
        """The questions of the last build that have to be asked again, and have not been yet."""
        self._changed: set[int] = set()
        """Those that have another answer now."""

    def of(self, root: str) -> Any:
        """The stand-in for a root, to make things from; the root itself where it can only be known whole."""
        stand_in = self.stand_in((root,), self._roots[root])
        return self._roots[root] if stand_in is None else stand_in

    def recall(
        self, name: str, own: object, make: Callable[[], Value], fits: Callable[[Value], bool] = lambda _: True
    ) -> Value:
        """The result that the last build made of the same, or else the one that is made now.

        own stands for what it is made from alone, as digests or itself; fits says whether a result can still be used.
        """
        last = self._last.made.get(name)
        if last and last.own == own and self._are_same(last.asked) and fits(last.result):
            for question in last.shown:
                self._answer(question)
            self._made[name] = last
            return cast(Value, last.result)
        assert self._frame is None, "one thing is made at a time"
        self._frame, self._shown = set(), []
        try:
            result = make()
        finally:
            frame, self._frame = self._frame, None
        self._made[name] = Made(own, tuple(frame), tuple(self._shown), result)
        return result

    def digest(self, value: object) -> object:
        """A digest of a value that is part of what something is made from alone."""
        return self._digester.digest(value)

    def end(self) -> Memory:
        """All that was recalled or made, for the next build. Nobody asks any more, and nothing is held on to here:
        what made things goes on to know of whom it asked."""
        needed = self._last.needed or len(self._numbers)
        if len(self._numbers) > SPARE * needed:
            self._leave_out()
            needed = len(self._numbers)
        memory = Memory(self._numbers, self._answers, self._grounds, self._made, needed)
        self.__dict__.clear()
        return memory

    def note(self, question: Question, answer: object) -> None:
        """Somebody asked, and was answered."""
        if self._frame is not None:
            self._frame.add(self._number(question, answer))

    def note_shown(self, question: Question) -> None:
        """Somebody had something shown."""
        if self._frame is not None:
            self._shown.append(question)

    def stand_in(self, way: tuple[str, ...], value: object) -> Any:
        """The stand-in for a value that is asked further; None for one that is an answer."""
        if isinstance(value, self._opened):
            return Asked(self, way, value)
        return AskedMapping(self, way, value) if isinstance(value, Mapping) else None

    def _number(self, question: Question, answer: object) -> int:
        """The question's number; from here on it is answered like this."""
        number = self._numbers.get(question)
        if number is None:
            number = self._numbers[question] = len(self._questions)
            self._questions.append(question)
            self._answers.append(self._digester.digest(answer))
            self._grounds.append(self._ground.of(*question))
        elif number in self._unsure:
            self._look(number, answer)
        return number

    def _look(self, number: int, answer: object) -> None:
        """See whether a question that the last build knew, too, has the same answer."""
        self._unsure.discard(number)
        digest = self._digester.digest(answer)
        if digest != self._answers[number]:
            self._changed.add(number)
        self._answers[number] = digest
        self._grounds[number] = self._ground.of(*self._questions[number])

    def _leave_out(self) -> None:
        """Forget the questions that nothing needs any more."""
        needed = sorted(set[int]().union(*(made.asked for made in self._made.values())))
        self._questions = [self._questions[number] for number in needed]
        self._answers = [self._answers[number] for number in needed]
        self._grounds = [self._grounds[number] for number in needed]
        self._numbers = {question: number for number, question in enumerate(self._questions)}
        now = {number: place for place, number in enumerate(needed)}
        for name, made in self._made.items():
            asked = tuple(now[number] for number in made.asked)
            self._made[name] = Made(made.own, asked, made.shown, made.result)

    def _are_same(self, asked: tuple[int, ...]) -> bool:
        """Whether questions of the last build all have the same answers."""
        if not self._unsure.isdisjoint(asked):
            for number in self._unsure.intersection(asked):
                self._ask_again(number)
        return self._changed.isdisjoint(asked)

    def _ask_again(self, number: int) -> None:
        try:
            self._look(number, self._answer(self._questions[number]))
        except Exception:  # noqa: BLE001 - what was there is gone, and any question about it may fail
            self._changed.add(number)

    def _answer(self, question: Question) -> object:
        way, arguments = question
        if arguments is None:
            return answered(self._reached(way))
        method = self._methods.get(way)
        if method is None:
            method = self._methods[way] = cast(Callable[..., object], self._reached(way))
        return answered(method(*[self._there(one) if type(one) is At else one for one in arguments]))

    def _reached(self, way: tuple[str, ...]) -> object:
        root, *names = way
        value = self._roots[root]
        for name in names:
            value = getattr(value, name)
        return value

    def _there(self, at: At) -> Note | OrdinaryPage | Origin:
        there = self._at[at.path]
        return there.origin if at.origin else there


class Asked:
    """Stands in for an object that answers questions about the site."""

    def __init__(self, asking: Asking, way: tuple[str, ...], value: object) -> None:
        self.__dict__.update(_asking=asking, _way=way, _value=value)

    def __getattr__(self, name: str) -> Any:
        """Ask for an attribute, or get what asks by a method."""
        asking, way = self._asking, (*self._way, name)
        value = getattr(self._value, name)
        if name in UNCHANGING or getattr(value, "unchanging", False):
            return self._keep(name, value)
        if (stand_in := asking.stand_in(way, value)) is not None:
            return self._keep(name, stand_in)
        if callable(value):
            return self._keep(name, _asker(asking, way, value))
        value = answered(value)
        asking.note(Question(way, None), value)
        return value

    def __setattr__(self, name: str, value: object) -> None:
        """Whoever is only answered changes nothing."""
        raise AttributeError(f"{'.'.join(self._way)}.{name} cannot be set from here: it would be forgotten.")

    def _keep(self, name: str, value: object) -> object:
        """Answer the same without a detour from now on."""
        self.__dict__[name] = value
        return value


UNCHANGING = frozenset({"settings", "locale", "lang", "draw"})
"""Attributes that no content can change: a build with others remembers nothing of this one."""


class AskedMapping(Mapping[Any, Any]):
    """Stands in for a mapping."""

    def __init__(self, asking: Asking, way: tuple[str, ...], value: Mapping[Any, Any]) -> None:
        self._asking = asking
        self._value = value
        self._get, self._keys, self._items = ((*way, name) for name in ("get", "keys", "items"))

    def get(self, key: Any, default: Any = None) -> Any:
        """Ask for what there is under a key."""
        value = self._value.get(key)
        self._asking.note(Question(self._get, (key,)), value)
        return default if value is None else value

    def __getitem__(self, key: Any) -> Any:
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None

    def __iter__(self) -> Iterator[Any]:
        self._asking.note(Question(self._keys, ()), tuple(self._value))
        return iter(self._value)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def items(self) -> Any:
        """Ask for all of it."""
        found = answered(self._value.items())
        self._asking.note(Question(self._items, ()), found)
        return found

    def values(self) -> Any:
        """Ask for all of it."""
        return tuple(value for _, value in self.items())


def _asker(asking: Asking, way: tuple[str, ...], method: Callable[..., object]) -> Callable[..., object]:
    shows = getattr(method, "shows", False)

    def ask(*arguments: object) -> object:
        pointed = arguments
        if not _PLAIN.issuperset(map(type, arguments)):
            arguments = tuple(map(answered, arguments))
            pointed = tuple(map(_pointed_at, arguments))
        question = Question(way, pointed)
        answer = answered(method(*arguments))
        if shows:
            asking.note_shown(question)
        else:
            asking.note(question, answer)
        return answer

    return ask


_PLAIN = frozenset((str, int, bool, type(None), Ref, Citation))
"""What most questions are asked with: it stands for itself."""


def _pointed_at(argument: object) -> object:
    if isinstance(argument, (Note, OrdinaryPage)):
        return At(argument.origin.path, origin=False)
    return At(argument.path, origin=True) if isinstance(argument, Origin) else argument


def answered(value: object) -> object:
    """An answer that can be looked at more than once."""
    kind = type(value)
    return tuple(cast(Iterable[object], value)) if kind in _VIEWS or hasattr(kind, "__next__") else value


_VIEWS = frozenset(map(type, ({}.items(), {}.keys(), {}.values())))
