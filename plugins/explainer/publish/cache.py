"""Keeps what was costly to make, under what it was made from: deleting the folder changes nothing but time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

FOLDER = ".cache"
"""Beside content/; Git ignores it."""


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
        self._asked.add(key)
        with contextlib.suppress(OSError):
            mark, _, result = (self.folder / key).read_bytes().partition(b"\n")
            return result if mark == self._mark(key, result) else None
        return None

    def put(self, key: str, result: bytes) -> None:
        """Keep a result, whole or not at all. Where the disk takes nothing, it is made again next time."""
        self._asked.add(key)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder, prefix=".")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(self._mark(key, result) + b"\n" + result)
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

    def sweep(self) -> None:
        """Remove what this build did not ask for, so that the folder does not grow with every edit."""
        with contextlib.suppress(OSError):
            for file in self.folder.iterdir():
                if file.name not in self._asked:
                    file.unlink(missing_ok=True)

    def _mark(self, key: str, result: bytes) -> bytes:
        """What stands before a result, by which damage shows, and a result that belongs elsewhere."""
        mark = hashlib.sha256(f"{self.folder.name}/{key}\n".encode())
        mark.update(result)
        return mark.hexdigest().encode()
