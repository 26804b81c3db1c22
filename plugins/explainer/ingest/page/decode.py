"""The bytes of a saved page → its characters, whatever encoding it has or claims to have."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_DECLARED = re.compile(
    rb"""<meta\s[^<>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})|<\?xml\s[^<>]{0,99}?encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)

_WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
"""What browsers read under these names: the same letters and some more."""

_ASCII = bytes(range(0x20, 0x7F))

_HEAD = 8192
"""How far into a page its encoding is looked for."""

_FEW = 0.1
"""The share of broken letters, among all beyond ASCII, up to which a page is still taken for UTF-8."""


def decoded(data: bytes) -> str:
    """The page as text. What no encoding explains is shown as the replacement character."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    declared = _declared(data)
    if declared.startswith("iso2022") and b"\x1b" in data:
        return data.decode(declared, "replace")
    try:
        # Before what is declared: other encodings are hardly ever valid UTF-8, and declarations outlive a conversion.
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_quite_utf8(data, declared)


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of what is mostly ASCII is zero."""
    start = data[:_HEAD]
    if start.count(0) < len(start) // 4 or len(start) < 4:
        return ""
    even, odd = start[::2].count(0), start[1::2].count(0)
    if even > 4 * odd:
        return "utf-16-be"
    return "utf-16-le" if odd > 4 * even else ""


def _declared(data: bytes) -> str:
    """Python's name of the encoding that the page claims; empty where it claims none that is known."""
    found = _DECLARED.search(data, 0, _HEAD)
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name if found else ""
        # Python also calls things encodings that are none of a page, such as base64 and punycode.
        return name if name and _ASCII.decode(name, "replace") == _ASCII.decode() else ""
    except (LookupError, ValueError):
        return ""


def _not_quite_utf8(data: bytes, declared: str) -> str:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond = len(text) - (len(data) - len(data.translate(None, bytes(range(128)))))
    if broken <= max(1, _FEW * beyond) and beyond > broken:
        return text
    if declared and not declared.startswith("utf"):
        wider = _WIDER.get(declared, declared)
        try:
            return data.decode(wider)
        except UnicodeDecodeError:
            return _westward(data) if wider == "cp1252" else data.decode(wider, "replace")
    return _guessed(data)


def _westward(data: bytes) -> str:
    """Windows-1252, the five bytes it leaves out being controls, as in browsers."""
    return data.decode("cp1252", "replace") if data.count(0x81) + data.count(0x9D) < 9 else _guessed(data)


def _guessed(data: bytes) -> str:
    """Nothing true is declared: what the letters look like; Western where they do not say."""
    # Imported here: hardly any page comes this far.
    from charset_normalizer import from_bytes

    # Markup is ASCII and says nothing, so that only lines with other letters are looked at.
    lines = b"\n".join(line for line in data.splitlines() if not line.isascii())[:20_000]
    best = from_bytes(lines, cp_exclusion=["utf_16", "utf_32"], threshold=0.3).best()
    if best is None or best.encoding in ("latin_1", "ascii", "cp1252"):
        return data.decode("cp1252", "replace")
    # Short text looks like many encodings; Western is the one to stay with unless the other alphabet is plain.
    return (
        data.decode(best.encoding, "replace")
        if best.alphabets and _foreign(best.alphabets)
        else data.decode("cp1252", "replace")
    )


def _foreign(alphabets: list[str]) -> bool:
    return any(
        name.split()[0] in ("Cyrillic", "Greek", "Hebrew", "Arabic", "CJK", "Hiragana", "Hangul", "Thai")
        for name in alphabets
    )
