"""A page that a browser saved as a single file of parts (MHTML) → the page itself and its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import Message

_FIRST_LINES = re.compile(rb"(?:[\w-]+:[^\r\n]*|[ \t][^\r\n]*)\r?\n", re.IGNORECASE)

_HEADERS_END = re.compile(rb"\r?\n[ \t]*\r?\n")

_DEEPEST = 4
"""Parts within parts."""


def unpacked(data: bytes) -> tuple[bytes, str]:
    """What was given and no address, where it is no such file."""
    start = data[:4096].lstrip()
    if not _FIRST_LINES.match(start) or b"multipart/related" not in start.lower():
        return data, ""
    begin = len(data[:4096]) - len(start)
    address = str(_headers(data, begin, len(data)).get("Snapshot-Content-Location") or "").strip()
    for start_of_part, end in _pages(data, begin, len(data)):
        part = _parsed(data[start_of_part:end])
        body = part.get_payload(decode=True)
        if isinstance(body, bytes) and body.strip():
            return body, address or str(part.get("Content-Location") or "").strip()
    return data, ""


def _pages(data: bytes, start: int, end: int, depth: int = 0) -> Iterator[tuple[int, int]]:
    """Where the parts lie that are pages; the pictures beside them, most of such a file, are passed over."""
    headers = _headers(data, start, end)
    mark = headers.get_boundary()
    if headers.get_content_type() == "text/html":
        yield start, end
    elif headers.get_content_maintype() == "multipart" and mark and depth < _DEEPEST:
        line = re.compile(rb"(?:\A|\r?\n)--" + re.escape(mark.encode("ascii", "replace")) + rb"(--)?[ \t]*\r?(?:\n|\Z)")
        lines = [(found.start(), found.end(), bool(found[1])) for found in line.finditer(data, start, end)]
        # The last part of a file that was cut short ends with it.
        for (_, part, last), (after, *_) in pairwise([*lines, (end, end, True)]):
            if not last:
                yield from _pages(data, part, after, depth + 1)


def _headers(data: bytes, start: int, end: int) -> Message:
    found = _HEADERS_END.search(data, start, end)
    return _parsed(data[start : min(found.end() if found else end, start + 65_536)])


def _parsed(data: bytes) -> Message:
    # Imported here: hardly any page comes like this.
    from email import message_from_bytes, policy

    return message_from_bytes(data, policy=policy.compat32)
