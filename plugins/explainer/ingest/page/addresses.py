"""A page's own address: whole, and without what only tracks a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

_TRACKING_TOO = re.compile(
    r"(?:at|cmp|fb|guce|hsa|mibextid|ns|piwik|sfmc|sr|trk|wt)_\w+|_hs\w+|__s|__twitter\w*|_ga|_gl"
    r"|amp|amp_\w+|cmpid|cmp|emc|feedid|gclsrc|gift|icid|igsh|ito|li_fat_id|linkid|mibextid|ncid|ocid|outputtype"
    r"|replytocom|rss|sfnsn|share_id|smid|smtyp|soc_src|soc_trk|spm|sref|srsltid|taid|trk|tsrc|ttclid|unlocked_article_code"
    r"|usqp|wprov",
    re.IGNORECASE,
)
"""Parameters that say from where a reader came and nothing of what is shown, beside those that courlan knows."""


def own_address(candidates: Iterable[str], base: str) -> str:
    """The first of the addresses that is one of a page of the web, made whole by the base; empty where none is."""
    for candidate in candidates:
        address = clean(_joined(base, candidate.strip()))
        if address:
            return address
    return ""


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def clean(address: str) -> str:
    """An address without fragment and tracking; empty where it is none of the web, or only a site's front door."""
    try:
        parts = urlsplit(address.strip())
        host = (parts.hostname or "").lower()
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or "." not in host or not re.fullmatch(r"[\w.-]+", host):
        return ""
    if len(address) > 2000 or re.search(r"[\s<>\"{}]", parts.path):
        return ""
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(key)]
    # A query that loses nothing stays as it is written, letter by letter.
    query = parts.query if len(kept) == len(parse_qsl(parts.query, keep_blank_values=True)) else urlencode(kept)
    return urlunsplit((parts.scheme.lower(), host + port, parts.path or "/", query, ""))


def _tracks(parameter: str) -> bool:
    # Imported here: hardly any address has parameters.
    from courlan.clean import clean_query

    return bool(_TRACKING_TOO.fullmatch(parameter)) or not clean_query(urlencode({parameter: "x"}))


def same_address(one: str, other: str) -> bool:
    """Whether two addresses are of the same page: scheme, www, a final slash, AMP and tracking aside."""
    first, second = _essence(one), _essence(other)
    return bool(first and first == second)


def _essence(address: str) -> str:
    whole = clean(address)
    if not whole:
        return ""
    parts = urlsplit(whole)
    path = re.sub(r"(?<=.)/(?:amp/?)?$|\.amp(?=\.html?$)", "", parts.path.lower()).rstrip("/")
    if not path and not parts.query:
        return ""
    host = re.sub(r"^(?:www|amp|m|mobile|edition)\.", "", parts.hostname or "")
    return f"{host}{path}?{parts.query}"


def host_of(address: str) -> str:
    """The host of an address, without www."""
    try:
        return (urlsplit(address).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""
