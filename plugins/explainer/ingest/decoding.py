"""Bytes of plain text as characters."""

from __future__ import annotations

import codecs

from .given import IngestError

MOST_CHARACTERS = 1_000_000
"""No article is longer; a text that is holds something else, such as a whole archive."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text, and a sentence where its encoding was guessed. Raises IngestError for what is no text."""
    text, warnings = _decoded(data, name)
    if len(text) > MOST_CHARACTERS:
        raise IngestError(f"{name} has {len(text):,} characters, and no article has more than {MOST_CHARACTERS:,}.")
    odd = sum(character < " " and character not in "\n\r\t\f\v" for character in text)
    if "\0" in text or odd > len(text) / 100:
        raise IngestError(f"{name} is no text: it holds characters that no article has.")
    return text, warnings


def _decoded(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), ()
            except UnicodeDecodeError:
                raise IngestError(f"{name} says that it is {encoding.upper()} and is not; save it as UTF-8.") from None
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _guessed(data, name)


def _guessed(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """A text in an older encoding: that of Western Windows where it can be, else the likeliest."""
    said = "is not written in UTF-8; it was read as"
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    letters = sum(character.isalnum() or character.isspace() for character in text)
    if text and letters > 0.7 * len(text):
        return text, (f"{name} {said} Windows-1252. Look whether its accents and quotation marks are right.",)
    # Imported late: nearly all texts are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    if best is None or best.could_be_from_charset == ["ascii"]:
        raise IngestError(f"{name} is no text in any encoding that is known; save it as UTF-8.")
    try:
        return data.decode(best.encoding), (f"{name} {said} {best.encoding}. Look whether it reads well.",)
    except UnicodeDecodeError:
        raise IngestError(f"{name} is no text in any encoding that is known; save it as UTF-8.") from None
