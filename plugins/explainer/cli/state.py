"""What a person compares: a revision, the folder of a site, or a built site; each read into a record."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..changes.record import FILE, Record, RecordError, read_record, record_of
from ..model.site import Table
from ..read.series import read_tables
from .build import linked
from .revision import RevisionError, unpack


@dataclass(frozen=True, slots=True)
class State:
    """A site as it was or is."""

    record: Record
    tables: Mapping[str, Table]


class StateError(Exception):
    """What names no state that can be compared; the message is one or more sentences."""


def read_state(name: str, settings: str) -> State | None:
    """The state that a name stands for; None where it cannot be read, which has been told. Raises StateError."""
    folder = Path(name)
    if (folder / settings).is_file():
        return _site(folder / settings)
    if (folder / FILE).is_file():
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
                f"{name} is no site: it has neither {settings} nor {FILE}, which every build writes. "
                "A site that an earlier version built has to be built again."
            ) from None
        raise StateError(str(error)) from None


def _site(settings: Path) -> State | None:
    """Content as it lies in a folder, drafts and all."""
    build = linked(str(settings))
    return State(record_of(build.site, build.problems), build.site.tables) if build else None


def _built(folder: Path) -> State:
    """A built site: its record, and the tables that it offers for download."""
    try:
        record = read_record((folder / FILE).read_text(encoding="utf-8"))
    except (RecordError, UnicodeDecodeError) as error:
        raise StateError(f"{folder}: {error}") from None
    return State(record, read_tables(folder, folder)[0])
