"""What a person compares: a revision, the folder of a site, or a built site; each read into a snapshot."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..changes.snapshot import Snapshot, SnapshotError, read_snapshot, snapshot_of
from ..frozen import frozen
from ..model.site import Table
from ..read.series import read_tables
from ..records.documents import SITE
from .build import linked
from .revision import RevisionError, unpack


@frozen
class State:
    """A site as it was or is."""

    snapshot: Snapshot
    tables: Mapping[str, Table]


class StateError(Exception):
    """What names no state that can be compared; the message is one or more sentences."""


def read_state(name: str, settings: str) -> State | None:
    """The state that a name stands for; None where it cannot be read, which has been told. Raises StateError."""
    folder = Path(name)
    if (folder / settings).is_file():
        return _site(folder / settings)
    if (folder / SITE).is_file():
        return _built(folder)
    try:
        with tempfile.TemporaryDirectory(prefix="explainer-") as unpacked:
            unpack(name, Path(unpacked))
            if not (Path(unpacked) / settings).is_file():
                raise StateError(f"At {name} there is no {settings}.")
            return _site(Path(unpacked) / settings)
    except RevisionError as error:
        if folder.is_dir():
            raise StateError(
                f"{name} is no site: it has neither {settings} nor {SITE}, which every build writes. "
                "A site that an earlier version built has to be built again."
            ) from None
        raise StateError(str(error)) from None


def _site(settings: Path) -> State | None:
    """Content as it lies in a folder, drafts and all."""
    build = linked(str(settings))
    return State(snapshot_of(build.site, build.problems), build.site.tables) if build else None


def _built(folder: Path) -> State:
    """A built site: its records, and the tables that it offers for download."""
    try:
        snapshot = read_snapshot(lambda file: (folder / file).read_text(encoding="utf-8"))
    except SnapshotError as error:
        raise StateError(f"{folder}: {error}") from None
    except OSError as error:
        raise StateError(f"{error.filename} cannot be read: {error.strerror}. Build that site again.") from None
    tables, _ = read_tables(folder, folder)
    # What the site is made of stands beside its tables.
    return State(snapshot, {name: table for name, table in tables.items() if name in snapshot.tables})
