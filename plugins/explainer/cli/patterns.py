"""Keeps what Python makes of regular expressions beside what it makes of modules, in __pycache__.

A build after an edit compiles 330 of them, its own and those of the libraries, and spends a tenth of its time on that.
They are the same each time. Where this Python works otherwise than is expected here, each is compiled as ever.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import struct
import sys
from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

MANY = 2000
"""How many are kept at most."""

_Names = tuple[str | None, ...]

_Made = tuple[int, bytes, int, dict[str, int], _Names]
"""A pattern's flags, its code, the number of its groups, and their names."""

_Kept = dict[tuple[str | bytes, int], _Made]
"""By what is written and the flags that it is compiled with."""


def kept_patterns() -> Patterns | None:
    """The patterns that are kept, in use from now on; None where this Python has none to keep."""
    with contextlib.suppress(AttributeError, ImportError, TypeError, ValueError, struct.error):
        patterns = Patterns()
        if patterns.are_pythons_own():
            patterns.use()
            return patterns
    return None


class Patterns:
    """Those that are kept."""

    def __init__(self) -> None:
        self._compiler: Any = import_module("re._compiler")
        self._parser: Any = import_module("re._parser")
        self._sre: Any = import_module("_sre")
        self._unseen = self._compiler.SRE_FLAG_DEBUG | self._compiler.SRE_FLAG_LOCALE
        self._compile: Callable[..., Any] = self._compiler.compile
        self._code: Callable[..., list[int]] = self._compiler._code
        self._python = f"{sys.version} {self._sre.MAGIC} {self._sre.CODESIZE}"
        self._file = Path(cache_from_source(__file__)).with_suffix(".patterns")
        self._kept = self._read()
        """Those that nobody has asked for yet: once one is in use, what it was made from is only in the way."""
        self._used: set[tuple[str | bytes, int]] = set()
        self._new: _Kept = {}

    def are_pythons_own(self) -> bool:
        """Whether a pattern comes out as it does from Python's own way."""
        written = r"(?i:the (?P<what>\w+)|[^a-c])\b"
        return bool(self._again(written, *self._made(written, 0)) == self._compile(written, 0))

    def use(self) -> None:
        """From now on, whoever compiles a pattern has the one that is kept."""
        self._compiler.compile = self._compiled

    def keep(self) -> None:
        """Keep those that were compiled since, as Python keeps modules: where it may, and nowhere else."""
        if not self._new or sys.dont_write_bytecode:
            return
        kept = {**self._read(), **self._new}
        if len(kept) > MANY:
            return
        told = marshal.dumps((self._python, kept))
        new = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            new.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(sha256(told).digest() + told)
            new.replace(self._file)

    def _read(self) -> _Kept:
        with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
            file = self._file.read_bytes()
            digest, told = file[:32], file[32:]
            if sha256(told).digest() == digest:
                python, kept = marshal.loads(told)  # noqa: S302 - our own, as the digest shows
                if python == self._python:
                    return dict(kept)
        return {}

    def _compiled(self, pattern: Any, flags: int = 0) -> Any:
        """In the place of Python's own way to compile."""
        if not isinstance(pattern, (str, bytes)) or flags & self._unseen:
            return self._compile(pattern, flags)
        key = pattern, flags
        made = self._kept.pop(key, None)
        if made is None:
            made = self._made(pattern, flags)
            if key not in self._used and not made[0] & self._unseen:
                self._new[key] = made
        self._used.add(key)
        return self._again(pattern, *made)

    def _again(
        self, pattern: str | bytes, flags: int, code: bytes, groups: int, names: dict[str, int], numbered: _Names
    ) -> Any:
        """The pattern out of what was made of it."""
        return self._sre.compile(
            pattern, flags, list(struct.unpack(f"{len(code) // 4}I", code)), groups, names, numbered
        )

    def _made(self, pattern: str | bytes, flags: int) -> _Made:
        """What Python's own way makes of a pattern."""
        parsed = self._parser.parse(pattern, flags)
        code, state = self._code(parsed, flags), parsed.state
        numbered: list[str | None] = [None] * state.groups
        for name, group in state.groupdict.items():
            numbered[group] = name
        packed = struct.pack(f"{len(code)}I", *code)
        return flags | state.flags, packed, state.groups - 1, state.groupdict, tuple(numbered)
