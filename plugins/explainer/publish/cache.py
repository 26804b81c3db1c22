"""Keeps what was costly to make, under what it was made from: deleting the folder changes nothing but time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

FOLDER = ".cache"
"""Beside content/; Git ignores it."""

Result = TypeVar("Result")
Digest = Any
"""Of hashlib, which names no type for it."""

_MARK = 65
"""Bytes of a mark and the end of its line."""
_PART = 2**18
"""Bytes that are read at once to look whether a result is whole."""


class Cache:
    """One kind of results, such as cards or charts, in a folder of its own; and which of them this build asked for."""

    def __init__(self, root: Path, kind: str) -> None:
        self.folder = root / FOLDER / kind
        self._asked: set[str] = set()

    @staticmethod
    def key(*parts: str | bytes) -> str:
        """The name of a result: all that it is made from, the versions of what makes it among them."""
        digest = hashlib.sha256()
        for part in parts:
            data = part.encode() if isinstance(part, str) else part
            digest.update(len(data).to_bytes(8, "big") + data)
        return digest.hexdigest()

    def get(self, key: str) -> bytes | None:
        """A result that was kept; None where it was not, or where its bytes are not those that were kept here."""
        return self.read(key, lambda file: file.read())

    def put(self, key: str, result: bytes) -> None:
        """Keep a result, whole or not at all. Where the disk takes nothing, it is made again next time."""
        self.write(key, lambda file: file.write(result))

    def read(self, key: str, read: Callable[[BinaryIO], Result]) -> Result | None:
        """What is read from a result that was kept, which need never be in memory as a whole; None as for get."""
        self._asked.add(key)
        with contextlib.suppress(OSError), (self.folder / key).open("rb") as file:
            mark = self._marking(key)
            said = file.read(_MARK)
            while part := file.read(_PART):
                mark.update(part)
            if said == mark.hexdigest().encode() + b"\n":
                file.seek(_MARK)
                return read(file)
        return None

    def write(self, key: str, write: Callable[[BinaryIO], object]) -> None:
        """Keep what is written, as put does."""
        self._asked.add(key)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder, prefix=".")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(b" " * _MARK)
                    marked = _Marked(file, self._marking(key))
                    write(cast(BinaryIO, marked))
                    file.seek(0)
                    file.write(marked.mark.hexdigest().encode() + b"\n")
                Path(name).replace(self.folder / key)
            except OSError:
                Path(name).unlink(missing_ok=True)

    def kept_or(self, key: str, make: Callable[[], bytes]) -> bytes:
        """The result that was kept, or else the one that is made and kept now."""
        result = self.get(key)
        if result is None:
            result = make()
            self.put(key, result)
        return result

    def size(self, key: str) -> int:
        """The bytes that a result takes on disk; 0 where it was not kept."""
        try:
            return (self.folder / key).stat().st_size
        except OSError:
            return 0

    def remove(self, key: str) -> None:
        """Forget a result."""
        self._asked.discard(key)
        with contextlib.suppress(OSError):
            (self.folder / key).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what this build did not ask for, so that the folder does not grow with every edit."""
        with contextlib.suppress(OSError):
            for file in self.folder.iterdir():
                if file.name not in self._asked:
                    file.unlink(missing_ok=True)

    def _marking(self, key: str) -> Digest:
        """What goes on to the mark that stands before a result: damage shows by it, and that it belongs elsewhere."""
        return hashlib.sha256(f"{self.folder.name}/{key}\n".encode())


class _Marked:
    """A file of which all that is written goes into its mark as well."""

    def __init__(self, file: BinaryIO, mark: Digest) -> None:
        self._file = file
        self.mark = mark

    def write(self, part: bytes) -> int:
        """As the file does."""
        self.mark.update(part)
        return self._file.write(part)
