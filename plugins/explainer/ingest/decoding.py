"""Bytes of plain text as characters."""

from __future__ import annotations

import codecs
import re

from .given import IngestError

MOST_CHARACTERS = 1_000_000
"""No article is longer; a text that is holds something else, such as a whole archive."""

MOST_LINES = 30_000

_ODD = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
"""Signs that steer old machines."""
_PILED = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{40}"
)
"""More accents on one letter than there are; putting them in order takes longer the more they are."""

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
        raise too_long(name, text)
    if text.count("\n") > MOST_LINES:
        raise IngestError(f"{name} has {text.count(chr(10)):,} lines, and no article has more than {MOST_LINES:,}.")
    if "\0" in text or len(_ODD.findall(text)) > len(text) / 100 or _PILED.search(text):
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
        return data.decode(_of_two_bytes(data) or "utf-8"), ()
    except UnicodeDecodeError:
        return _guessed(data, name)


def _of_two_bytes(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of a Western text is zero."""
    start = data[:2000]
    if start[1::2].count(0) > 0.4 * len(start[1::2]) and not start[::2].count(0):
        return "utf-16-le"
    if start[::2].count(0) > 0.4 * len(start[::2]) and not start[1::2].count(0):
        return "utf-16-be"
    return ""


def _guessed(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """A text in an older encoding: that of Western Windows where it can be, else the likeliest."""
    said = "is not written in UTF-8; it was read as"
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if broken * 4 <= sum(character > "\u007f" for character in text):
        return text, (f"{name} is written in UTF-8 but for {broken} damaged characters, which read \ufffd now.",)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    letters = sum(character.isalpha() for character in text)
    accented = sum(character.isalpha() and character > "\u007f" for character in text)
    # In the letters of Western languages an accent is seldom; in Cyrillic read so nearly all have one.
    if letters > 0.6 * len(text) and accented < 0.2 * letters:
        return text, (f"{name} {said} Windows-1252. Look whether its accents and quotation marks are right.",)
    # Imported late: nearly all texts are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:100_000]).best()
    try:
        if best is not None:
            return data.decode(best.encoding), (f"{name} {said} {best.encoding}. Look whether it reads well.",)
    except (UnicodeDecodeError, LookupError):
        pass
    raise IngestError(f"{name} is no text in any encoding that is known; save it as UTF-8.")


def too_long(name: str, text: str) -> IngestError:
    """What is said of a text with more characters than are read."""
    return IngestError(f"{name} has {len(text):,} characters, and no article has more than {MOST_CHARACTERS:,}.")
