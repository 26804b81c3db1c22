"""The publisher's name as people read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model.names import fold

_MARKS = re.compile(
    r"^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*-\s*\d{4})?)?\s*(?:by\s+)?|\.?\s*all rights reserved\.?$"
    r"|\s*\([^()]*\.\w{2,}\)$",
    re.IGNORECASE,
)

_TAGLINE = re.compile(r"\s+[|–—•·]\s+|\s+-\s+|\s*:\s+")
"""What stands between a name and what the site is about, as in "Nimbus Post | News and weather"."""

_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z]{2,12}){1,2}", re.IGNORECASE)


def publisher_of(candidates: Iterable[str], owners: Iterable[str], host: str) -> str:
    """The first name that the site's address bears out; else the first name, domain or owner, or the host."""
    names = list(dict.fromkeys(_names(candidates)))
    owned = list(dict.fromkeys(_names(owners)))
    words = [name for name in names if not _DOMAIN.fullmatch(name)]
    borne_out = (name for name in (*words, *owned) if _bears_out(host, name))
    return [*borne_out, *words, *names, *owned, host][0]


def _names(candidates: Iterable[str]) -> Iterator[str]:
    for candidate in candidates:
        whole = _MARKS.sub("", " ".join(candidate.split())).strip(" -|,.:@")
        if re.match(r"https?:|//|www\.|[\w.]*facebook\.com", whole, re.IGNORECASE):
            continue
        name = _TAGLINE.split(whole)[0].strip()
        if 1 < len(name) <= 80 and any(letter.isalpha() for letter in name):
            yield name


def _bears_out(host: str, name: str) -> bool:
    """Whether a host is called after a name, by its words or its initials."""
    label = re.sub(r"\W", "", fold(host.rpartition(".")[0]))
    words = re.findall(r"\w+", fold(name))
    essence = "".join(word for word in words if word not in ("the", "el", "la", "der", "die", "das", "le"))
    if not label or not essence:
        return False
    initials = "".join(word[0] for word in words)
    return essence in label or (len(label) > 3 and label in essence) or (len(initials) > 2 and initials in label)
