"""A page's source made ready for a parser: no scripts, styles, comments or pictures in it, and within limits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..given import IngestError

MOST_BYTES = 48 * 2**20
"""Of a file; a page saved with its pictures inside comes to some ten megabytes."""

_MOST_CHARACTERS = 4 * 2**20
"""Of markup and text together, without scripts, styles and pictures."""

_MOST_TAGS = 20_000

_MOST_ATTRIBUTES = 200
"""Of one tag; a parser takes quadratic time for them."""

_LONG_VALUE = re.compile(r""""[^"]{4000,}+"|'[^']{4000,}+'""")
"""Of an attribute, where pages keep data for their scripts; those who look at names and classes read it many times."""

_OPENERS = re.compile(r"<!--|<!\[CDATA\[|<(script|style|svg)\b([^<>]*)>", re.IGNORECASE)

_INLINE_DATA = re.compile(r"data:[\w.+-]{0,40}/[\w.+-]{0,80}[\w;=.-]{0,80};base64,[A-Za-z0-9+/=%\s]*")

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S{4,2000})", re.IGNORECASE)

_TAG = re.compile(r"""<[a-zA-Z/](?:[^>"']++|"[^"]*+"|'[^']*+')*+>?""")

_QUOTED = re.compile(r""""[^"]*+"|'[^']*+'""")

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")

_CONTROL_BY_NUMBER = re.compile(r"&#(?:0*(\d{1,3})(?!\d)|x0*([0-9a-f]{1,2})(?![0-9a-f]));?", re.IGNORECASE)

_DOCTYPE = re.compile(r"<!DOCTYPE[^<>\[]*\[", re.IGNORECASE)


@dataclass(frozen=True)
class Source:
    """A page's source, taken apart."""

    markup: str
    """What a parser is to see."""
    linked_data: tuple[str, ...]
    """What stands in its blocks of JSON-LD."""
    saved_from: str
    """The address that a browser wrote down when it saved the page."""


def source_of(text: str, name: str) -> Source:
    """Take a page apart in one pass, and refuse what no article is."""
    controls = len(_CONTROL.findall(text, 0, 100_000)) + text.count("\ufffd", 0, 100_000)
    if controls > min(len(text), 100_000) * 0.02:
        raise IngestError(f"{name} is no web page: it holds bytes that are no text.")
    text = _CONTROL.sub("", _INLINE_DATA.sub("", text))
    text = _CONTROL_BY_NUMBER.sub(_as_browsers, text) if "&#" in text else text
    saved = _SAVED_FROM.search(text, 0, 20_000)
    kept: list[str] = []
    linked: list[str] = []
    missing: set[str] = set()
    at = 0
    while found := _OPENERS.search(text, at):
        kept.append(text[at : found.start()])
        closer = _closer(found)
        end = -1 if closer in missing else _find(text, closer, found.end())
        if end < 0:
            # Never closed: the rest is looked for no second time, so that the pass stays linear.
            missing.add(closer)
            at = found.end()
            continue
        if "ld+json" in (found[2] or "").lower():
            linked.append(text[found.end() : end])
        at = text.find(">", end) + 1 or len(text)
        # Words on its two sides are not one word.
        kept.append(" " if found[1] else "")
    kept.append(text[at:])
    return Source(_within_limits("".join(kept), name), tuple(linked), saved[1] if saved else "")


def _as_browsers(found: re.Match[str]) -> str:
    """A control by its number: none, or the Western letter that Windows has in its place."""
    number = int(found[1]) if found[1] else int(found[2], 16)
    if 128 <= number < 160:
        return bytes([number]).decode("cp1252", "ignore")
    return "" if number < 32 and number not in (9, 10, 13) else found[0]


def _closer(found: re.Match[str]) -> str:
    if found[1]:
        return f"</{found[1].lower()}"
    return "-->" if found[0] == "<!--" else "]]>"


def _find(text: str, closer: str, start: int) -> int:
    """Where the closer stands, in capitals or not."""
    if not closer.startswith("</"):
        return text.find(closer, start)
    found = re.compile(re.escape(closer), re.IGNORECASE).search(text, start)
    return found.start() if found else -1


def _within_limits(markup: str, name: str) -> str:
    inner = _DOCTYPE.match(markup.lstrip()[:2000])
    if inner:
        # A document type with entities of its own; HTML has none.
        head, _, rest = markup.partition("]>")
        markup = rest or head
    if len(markup) > _MOST_CHARACTERS:
        raise IngestError(
            f"{name} is too long for an article: {len(markup) // 2**20} MB of text and markup, and at most "
            f"{_MOST_CHARACTERS // 2**20} MB are read."
        )
    if markup.count("<") > _MOST_TAGS:
        raise IngestError(
            f"{name} is no article: it has more than {_MOST_TAGS:,} tags, and a page with more is not read."
        )
    return _TAG.sub(_shorter, markup)


def _shorter(tag: re.Match[str]) -> str:
    """A tag without its attributes where it has far too many, and without values that are far too long."""
    whole = tag[0]
    if len(whole) < 2 * _MOST_ATTRIBUTES:
        return whole
    whole = _LONG_VALUE.sub('""', whole)
    bare = _QUOTED.sub("", whole)
    if max(bare.count("="), len(bare.split())) < _MOST_ATTRIBUTES:
        return whole
    named = re.match(r"</?[a-zA-Z][\w:-]{0,40}", whole)
    return f"{named[0]}>" if named else ""
