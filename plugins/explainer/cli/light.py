"""Imports Pelican without what few builds need: reStructuredText, colours for a terminal, feeds of articles, a server
and a watch over files.

That is half of what Pelican takes to start. A name that it takes from there stands for the thing until somebody uses
it, and is imported then. Everybody else who imports one of these modules gets the module itself.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, MutableSequence
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

LATE = frozenset(
    {
        *("dateutil", "docutils", "feedgenerator", "pelican.rstdirectives", "pelican.server", "pygments", "rich"),
        *("multiprocessing", "watchfiles"),
    }
)
"""Packages and modules that Pelican imports when it starts, and uses for little."""

_RST = ("RstReader", "PelicanHTMLWriter", "PelicanHTMLTranslator", "_FieldBodyTranslator")
"""What of Pelican's readers is made of docutils."""


@contextmanager
def lightly() -> Iterator[None]:
    """While this lasts, Pelican can be imported without them; whatever is imported already stays as it is."""
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        finder.over = True
        for name in finder.given:
            module = sys.modules.pop(name)
            parent, _, own = name.rpartition(".")
            if getattr(sys.modules.get(parent), own, None) is module:
                delattr(sys.modules[parent], own)
    if "pelican.rstdirectives" in finder.given:
        _read_rst_late()


class _Late:
    """Something that is imported, or made of what is, when it is first used."""

    def __init__(self, make: Callable[[], Any], finder: _Finder) -> None:
        self._make = cache(make)
        self._finder = finder

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        def made() -> Any:
            return self._make()(*map(_itself, args), **{name: _itself(value) for name, value in kwargs.items()})

        return made() if self._finder.over else _Late(made, self._finder)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)

    def __instancecheck__(self, instance: object) -> bool:
        return isinstance(instance, self._make())

    def __mro_entries__(self, bases: tuple[object, ...]) -> tuple[Any, ...]:
        # While Pelican is imported, only docutils' classes that _RST names are made, and its own watch over files:
        # nobody uses them.
        return (self._make(),) if self._finder.over else ()


def _itself(value: Any) -> Any:
    return value._make() if isinstance(value, _Late) else value


class _LateModule(ModuleType):
    """A module with every name that is asked for."""

    __path__: MutableSequence[str] = []

    def __init__(self, name: str, finder: _Finder) -> None:
        super().__init__(name)
        self._finder = finder

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Late(lambda: getattr(import_module(self.__name__), name), self._finder)


class _Finder(MetaPathFinder, Loader):
    """Gives what imports Pelican a late module in the place of each."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self.over = False
        """Whether Pelican is imported, and what is asked for from now on is used."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """A late module of that name."""
        if name not in LATE and name.partition(".")[0] not in LATE:
            return None
        self.given.append(name)
        return ModuleSpec(name, self)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Make it."""
        return _LateModule(spec.name, self)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


def _read_rst_late() -> None:
    """Let Pelican read reStructuredText with its readers imported once more, with docutils."""
    readers = import_module("pelican.readers")

    @cache
    def whole() -> ModuleType:
        spec = find_spec("pelican.readers")
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def read(reader: Any, path: str) -> Any:
        return whole().RstReader(reader.settings).read(path)

    def named(name: str) -> Any:
        if name in _RST:
            return getattr(whole(), name)
        raise AttributeError(f"module {readers.__name__!r} has no attribute {name!r}")

    # Under a name of its own, since Pelican finds it among the readers that are alive.
    late = readers.LateRstReader = readers.RstReader  # type: ignore[attr-defined]
    late.__init__ = readers.BaseReader.__init__  # Pelican makes one of each reader, whatever it reads
    late.read = read
    for name in _RST:
        delattr(readers, name)
    readers.__getattr__ = named  # type: ignore[method-assign]
