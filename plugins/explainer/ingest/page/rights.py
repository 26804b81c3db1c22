"""What may be published of an article, where its page says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CC = re.compile(r"creativecommons\.org/(?:licenses/([a-z-]+)|publicdomain/)", re.IGNORECASE)
_NAMED = re.compile(r"\bCC[ -](BY(?:-[A-Z]{2})*|0)\b", re.IGNORECASE)

_STATES = frozenset(
    (
        "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
        "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
        "louisiana", "maine", "maryland", "mass", "massachusetts", "michigan", "minnesota", "mississippi",
        "missouri", "montana", "nebraska", "nevada", "newhampshire", "newjersey", "newmexico", "newyork",
        "northcarolina", "northdakota", "ohio", "oklahoma", "oregon", "pennsylvania", "rhodeisland",
        "southcarolina", "southdakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
        "westvirginia", "wisconsin", "wyoming",
    )
)  # fmt: skip
"""Governments below the federal one keep their rights."""


def rights_of(licences: Iterable[str], host: str) -> str:
    """One of the values of a source's rights; empty where the page does not say."""
    for licence in licences:
        found = _CC.search(licence) or _NAMED.search(licence)
        if found:
            terms = (found[1] or "0").lower()
            return {"by": "cc-by", "0": "public-domain"}.get(terms, "licensed")
    labels = host.split(".")
    if labels[-1] in ("gov", "mil") and len(labels) > 1:
        state = len(labels[-2]) == 2 or labels[-2] in _STATES
        return "" if state else "public-domain"
    return ""
