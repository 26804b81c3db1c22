"""Frozen dataclasses with slots, quick to define and to make.

A build defines 200 of them before it does anything, and makes millions. The standard library compiles seven methods for
each class, and sets every field by a detour. Here only __init__ is compiled, and sets fields as anybody might: that
nobody else does, the type checker sees to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

Kind = TypeVar("Kind")


@overload
def frozen(kind: type[Kind]) -> type[Kind]: ...


@overload
def frozen(*, kw_only: bool) -> Callable[[type[Kind]], type[Kind]]: ...


@dataclass_transform(frozen_default=True)
def frozen(kind: type[Kind] | None = None, *, kw_only: bool = False) -> Any:
    """As dataclass(frozen=True, slots=True)."""
    return partial(_frozen, kw_only=kw_only) if kind is None else _frozen(kind, kw_only=kw_only)


def _frozen(kind: Any, *, kw_only: bool) -> Any:
    made = dataclass(kind, eq=False, repr=False, slots=True, kw_only=kw_only)
    names = [field.name for field in fields(made)]
    values = attrgetter(*names)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    def shown(self: object) -> str:
        return f"{made.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    made.__eq__, made.__hash__, made.__repr__ = equal, hashed, shown
    return made
