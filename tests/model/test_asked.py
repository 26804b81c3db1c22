"""What was asked while something was made decides whether it must be made again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

import pytest

from explainer.model.asked import Asking, shows, unchanging
from explainer.model.memory import NOTHING, Memory
from explainer.model.site import Site


class Shelf:
    """Something to ask."""

    def __init__(self, books: Mapping[str, str]) -> None:
        self.books = books
        self.shown: list[str] = []

    @property
    def size(self) -> int:
        return len(self.books)

    def title(self, id: str) -> str:
        return self.books[id].title()

    def starting_with(self, letter: str) -> Iterator[str]:
        return (book for book in self.books.values() if book.startswith(letter))

    @unchanging
    def loud(self, words: str) -> str:
        return words.upper()

    @shows
    def show(self, id: str) -> None:
        self.shown.append(id)


def asking(books: Mapping[str, str], last: Memory, site: Site) -> tuple[Shelf, Asking]:
    shelf = Shelf(books)
    return shelf, Asking(site, {"shelf": shelf}, (Shelf,), last)


QUESTIONS: dict[str, tuple[Callable[[Shelf], object], dict[str, bool]]] = {
    "one book": (lambda shelf: shelf.books["a"], {"a": True, "b": False, "c": False}),
    "a book that may be there": (lambda shelf: shelf.books.get("c"), {"a": False, "b": False, "c": True}),
    "whether there is a book": (lambda shelf: "c" in shelf.books, {"a": False, "b": False, "c": True}),
    "a method": (lambda shelf: shelf.title("b"), {"a": False, "b": True, "c": False}),
    "a property": (lambda shelf: shelf.size, {"a": False, "b": False, "c": True}),
    "how many": (lambda shelf: len(shelf.books), {"a": False, "b": False, "c": True}),
    "all names": (lambda shelf: list(shelf.books), {"a": False, "b": False, "c": True}),
    "all books": (lambda shelf: list(shelf.books.values()), {"a": True, "b": True, "c": True}),
    "those with a letter": (lambda shelf: list(shelf.starting_with("e")), {"a": True, "b": False, "c": False}),
    "nothing that changes": (lambda shelf: shelf.loud("words"), {"a": False, "b": False, "c": False}),
}

BOOKS = {"a": "emma", "b": "persuasion"}
CHANGED = {"a": {**BOOKS, "a": "dune"}, "b": {**BOOKS, "b": "ulysses"}, "c": {**BOOKS, "c": "walden"}}


@pytest.fixture(scope="module")
def site() -> Site:
    return Site(settings=None, content="content", notes={})  # type: ignore[arg-type]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("change", CHANGED)
def test_a_thing_is_made_again_when_what_was_asked_for_it_is_answered_otherwise(
    question: str, change: str, site: Site
) -> None:
    ask, again = QUESTIONS[question]
    _, first = asking(BOOKS, NOTHING, site)
    was = first.recall("page", "own", lambda: ask(first.of("shelf")))
    made: list[str] = []
    shelf, second = asking(CHANGED[change], first.end(), site)

    def make() -> object:
        made.append("again")
        return ask(second.of("shelf"))

    assert second.recall("page", "own", make) == ask(shelf)
    assert bool(made) == again[change]
    assert made or was == ask(shelf)


def test_a_thing_is_made_again_when_what_it_is_made_from_alone_has_changed(site: Site) -> None:
    _, first = asking(BOOKS, NOTHING, site)
    first.recall("page", "one", lambda: "old")
    _, second = asking(BOOKS, first.end(), site)

    assert second.recall("page", "another", lambda: "new") == "new"


def test_a_result_that_cannot_be_used_any_more_is_made_again(site: Site) -> None:
    _, first = asking(BOOKS, NOTHING, site)
    first.recall("page", "own", lambda: "old")
    _, second = asking(BOOKS, first.end(), site)

    assert second.recall("page", "own", lambda: "new", fits=lambda result: result != "old") == "new"


def test_what_a_thing_had_shown_is_shown_again_with_it_and_only_then(site: Site) -> None:
    _, first = asking(BOOKS, NOTHING, site)
    for name in ("kept", "gone"):
        first.recall(name, "own", lambda name=name: first.of("shelf").show(name))  # type: ignore[misc]
    shelf, second = asking(BOOKS, first.end(), site)
    second.recall("kept", "own", lambda: None)

    assert shelf.shown == ["kept"]


def test_what_was_asked_for_things_that_are_gone_is_forgotten(site: Site) -> None:
    """Not at once, since it takes time; but what is remembered does not grow by the builds."""
    memory = NOTHING
    for number in range(9):
        _, each = asking(BOOKS, memory, site)
        each.recall(f"page {number}", "own", lambda each=each, number=number: each.of("shelf").books.get(number))  # type: ignore[misc]
        memory = each.end()

    assert list(memory.made) == ["page 8"]
    assert len(memory.questions) < 3


def test_what_is_left_when_questions_are_forgotten_keeps_its_answers(site: Site) -> None:
    _, each = asking(BOOKS, NOTHING, site)
    for name in ("a", "b"):
        each.recall(name, "own", lambda name=name: each.of("shelf").title(name))  # type: ignore[misc]
    _, each = asking(BOOKS, each.end(), site)
    each.recall("b", "own", lambda: "made again")
    for number in range(3):
        each.recall(f"page {number}", "own", lambda number=number: each.of("shelf").books.get(number))  # type: ignore[misc]
    _, again = asking({**BOOKS, "b": "ulysses"}, each.end(), site)

    assert again.recall("page 1", "own", lambda: "made again") is None
    assert again.recall("b", "own", lambda: "made again") == "made again"


def test_a_root_that_is_the_same_as_a_whole_is_not_asked_again(site: Site) -> None:
    _, first = asking(BOOKS, NOTHING, site)
    whole = MappingProxyType({"shelf": BOOKS})
    first = Asking(site, {"shelf": Shelf(BOOKS)}, (Shelf,), NOTHING, whole)
    first.recall("page", "own", lambda: first.of("shelf").title("a"))
    broken = Shelf({})
    second = Asking(site, {"shelf": broken}, (Shelf,), first.end(), whole)

    assert second.recall("page", "own", lambda: "made again") == "Emma"


def test_nothing_can_be_put_into_a_stand_in(site: Site) -> None:
    _, first = asking(BOOKS, NOTHING, site)

    with pytest.raises(AttributeError, match=r"shelf\.shown cannot be set from here: it would be forgotten\."):
        first.of("shelf").shown = []
