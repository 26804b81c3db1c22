"""The publisher's name as people read it."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARKS = re.compile(
    r"^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*-\s*\d{4})?)?\s*(?:by\s+)?|\.?\s*all rights reserved\.?$",
    re.IGNORECASE,
)


def publisher_of(candidates: Iterable[str], address_host: str) -> str:
    """The first name that is no address; else what the host is called."""
    domains: list[str] = []
    for candidate in candidates:
        name = _MARKS.sub("", " ".join(candidate.split())).strip(" -|,.:@")
        if re.match(r"https?:|//|www\.|[\w.]*facebook\.com", name, re.IGNORECASE) or not any(c.isalpha() for c in name):
            continue
        # A name with what the site is about behind a bar, such as "Nimbus Post | News and weather".
        name = re.split(r"\s+[|–—•·]\s+|\s+-\s+", name)[0]
        if re.fullmatch(r"[a-z0-9-]+(?:\.[a-z]{2,12}){1,2}", name):
            domains.append(name)
        elif 1 < len(name) <= 80:
            return name
    return next(iter(domains), address_host)
