"""Keeps what a build made from one build to the next: deleting it changes nothing but time."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Generic, TypeVar, cast

from .cache import Cache

Kept = TypeVar("Kept")


class Memories(Generic[Kept]):
    """What the last build made of a kind, such as bodies or pages, as one value."""

    def __init__(self, root: Path, kind: str, made_with: str, nothing: Kept, *, writes: bool) -> None:
        """made_with stands for all that builds are made with beside content; where it is empty, nothing is
        remembered."""
        self._cache = Cache(root, kind)
        self._key = Cache.key(made_with)
        self._reads = bool(made_with)
        self._writes = writes and self._reads
        self._nothing = nothing

    def last(self) -> Kept:
        """The last build's; nothing where it was made with other things."""
        kept = self._cache.get(self._key) if self._reads else None
        # Our own, whole, and written by this very version of us: the key and the cache's mark say so.
        return self._nothing if kept is None else cast(Kept, pickle.loads(kept))  # noqa: S301

    def keep(self, value: Kept) -> None:
        """Keep this build's for the next one, in the place of the last."""
        if self._writes:
            self._cache.put(self._key, pickle.dumps(value, protocol=5))
            self._cache.sweep()
