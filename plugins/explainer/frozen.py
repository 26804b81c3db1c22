"""Frozen dataclasses with slots, quick to define and to make.

A build defines 200 of them before it does anything, and makes millions. The standard library compiles seven methods for
each class, and sets every field by a detour. Here only __init__ is compiled, and that when the first one is made; it
sets fields as anybody might: that nobody else does, the type checker sees to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
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
    """As dataclass(frozen=True, slots=True), for classes with fields that are all set and compared, and no more."""
    return partial(_frozen, kw_only=kw_only) if kind is None else _frozen(kind, kw_only=kw_only)


def _frozen(kind: Any, *, kw_only: bool) -> Any:
    made = dataclass(kind, init=False, eq=False, repr=False, slots=True, kw_only=kw_only)
    names = [field.name for field in fields(made)]
    values = attrgetter(*names)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    def shown(self: object) -> str:
        return f"{made.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def first(self: object, *args: object, **kwargs: object) -> None:
        made.__init__ = _init(made)
        made.__init__(self, *args, **kwargs)

    made.__init__, made.__eq__, made.__hash__, made.__repr__ = first, equal, hashed, shown
    return made


def _init(made: Any) -> Callable[..., None]:
    """What sets the fields of a new one: def __init__(self, a, b=…, *, c): self.a = a; …"""
    known: dict[str, Any] = {"absent": MISSING}
    ordered: list[str] = ["self"]
    named: list[str] = []
    setting: list[str] = []
    for field in fields(made):
        name, value = field.name, field.name
        argument = name
        if field.default is not MISSING:
            argument, known[f"default_{name}"] = f"{name}=default_{name}", field.default
        elif field.default_factory is not MISSING:
            argument, known[f"make_{name}"] = f"{name}=absent", field.default_factory
            value = f"make_{name}() if {name} is absent else {name}"
        (named if field.kw_only else ordered).append(argument)
        setting.append(f"self.{name} = {value}")
    arguments = ", ".join([*ordered, *(("*", *named) if named else ())])
    exec(f"def __init__({arguments}):\n " + "; ".join(setting or ["pass"]), known)  # noqa: S102 - our own names
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init
