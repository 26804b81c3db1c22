"""A page that a browser saved as a single file of parts (MHTML) → the page itself and its address."""

from __future__ import annotations

import re

_FIRST_LINES = re.compile(rb"(?:[\w-]+:[^\r\n]*|[ \t][^\r\n]*)\r?\n", re.IGNORECASE)


def unpacked(data: bytes) -> tuple[bytes, str]:
    """What was given and no address, where it is no such file."""
    start = data[:4096].lstrip()
    if not _FIRST_LINES.match(start) or b"multipart/related" not in start.lower():
        return data, ""
    # Imported here: hardly any page comes like this.
    from email import message_from_bytes, policy

    message = message_from_bytes(data, policy=policy.compat32)
    address = str(message.get("Snapshot-Content-Location") or "").strip()
    for part in message.walk():
        body = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(body, bytes) and body.strip():
            return body, address or str(part.get("Content-Location") or "").strip()
    return data, ""
