"""What was handed over to be read: its bytes, or one sentence on why it cannot be."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path

from ..frozen import frozen

MOST_BYTES = 20_000_000
"""No article is longer, and no saved page that is one file."""

STANDARD_INPUT = "standard input"

_SAVE = "Save its text as a .txt file, or save the article as a web page"
_SIGNATURES = (
    (rb"%PDF-", "a PDF document", _SAVE),
    (rb"PK\x03\x04.{26,60}mimetypeapplication/vnd\.oasis", "an OpenDocument file", _SAVE),
    (rb"PK\x03\x04(?s:.{0,4000})(?:word/|\[Content_Types\])", "a Word document", _SAVE),
    (rb"PK\x03\x04|7z\xbc\xaf|Rar!\x1a", "an archive of files", "Unpack it first"),
    (rb"\xd0\xcf\x11\xe0", "an old Word document", _SAVE),
    (rb"\{\\rtf", "an RTF document", _SAVE),
    (rb"bplist00", "a Safari web archive", "Save the page as its source"),
    (
        rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0",
        "a picture",
        "Hand over the article's text",
    ),
    (rb"RIFF....(?:WAVE|AVI )|ID3|....ftyp|OggS|\x1a\x45\xdf\xa3", "a recording", "Hand over the article's text"),
    (rb"\x1f\x8b|BZh\d1AY|\xfd7zXZ|\x28\xb5\x2f\xfd", "a compressed file", "Unpack it first"),
    (rb"\x7fELF|MZ.\0", "a program", "Hand over the article's text"),
)
"""How files begin that are no text, as regular expressions: what each is, and what to do about it."""


class IngestError(Exception):
    """Why an article cannot be read. The message is one clear sentence for the person who handed it over."""


@frozen
class Given:
    """A file's bytes, and the name to speak of it by."""

    data: bytes
    name: str


def given(path: str) -> Given:
    """A file's bytes; of "-" those of standard input. Raises IngestError."""
    if path == "-":
        return _accepted(sys.stdin.buffer.read(MOST_BYTES + 1), STANDARD_INPUT)
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        raise IngestError(f"There is no file {path}.") from None
    except (OSError, ValueError) as error:
        raise IngestError(f"{path} cannot be opened: {getattr(error, 'strerror', None) or error}.") from None
    if stat.S_ISLNK(found.st_mode):
        target = Path(path).readlink()
        raise IngestError(f"{path} is a link that leads to {target}; name the file itself.")
    if stat.S_ISDIR(found.st_mode):
        raise IngestError(f"{path} is a folder; name a file in it.")
    if not stat.S_ISREG(found.st_mode):
        raise IngestError(f"{path} is no ordinary file; save the article as one.")
    if found.st_size > MOST_BYTES:
        raise IngestError(_too_large(path, found.st_size))
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise IngestError(f"{path} cannot be opened: {error.strerror}.") from None
    return _accepted(data, path)


def _accepted(data: bytes, name: str) -> Given:
    if not data.strip():
        raise IngestError(f"{name} is empty.")
    if len(data) > MOST_BYTES:
        raise IngestError(_too_large(name, len(data)))
    for signature, what, mend in _SIGNATURES:
        if re.match(signature, data[:4200], re.DOTALL):
            raise IngestError(f"{name} is {what}, and only text and web pages can be read. {mend}.")
    return Given(data, name)


def _too_large(name: str, size: int) -> str:
    return (
        f"{name} has {size / 1e6:.0f} MB, and no article is longer than {MOST_BYTES / 1e6:.0f} MB; cut it down to it."
    )
