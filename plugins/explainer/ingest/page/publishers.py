"""The publisher's name as people read it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from ...model.names import fold

_MARKS = re.compile(
    r"^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*-\s*\d{4})?)?\s*(?:by\s+)?|\.?\s*all rights reserved\.?$"
    r"|\s*\([^()]*\)$",
    re.IGNORECASE,
)

_YEAR = re.compile(r"[\s,]+(?:19|20)\d\d$")

_TAGLINE = re.compile(r"\s+[|–—•·]\s+|\s+-\s+|\s*:\s+")
"""What stands between a name and what the site is about, as in "Nimbus Post | News and weather"."""

_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z]{2,12}){1,2}", re.IGNORECASE)

_COMPANY = re.compile(
    r"\b(?:s\.?\s?[al]\.?(?:u\.?)?|gmbh|ltd\.?|limited|inc\.?|llc|plc|ag|corp\.?|corporation|company|holdings?"
    r"|publishing(?: group)?|verlag|ediciones|editorial)(?!\w)",
    re.IGNORECASE,
)
"""What is said of a company in the register, and of no paper in its own title."""

_SMALL_WORDS = frozenset(
    ("the", "of", "and", "for", "el", "la", "las", "los", "de", "del", "y", "der", "die", "das", "le")
)


def publisher_of(
    tellers: Sequence[Iterable[str]], applications: Iterable[str], owners: Iterable[str], host: str
) -> str:
    """The name that the site's address bears out and most of its tellers give, the first among equals; else the host.

    An application's name counts half, as it may be cut to fit; an owner's only where there is no other.
    """
    spelled: dict[str, list[str]] = defaultdict(list)
    votes: dict[str, float] = defaultdict(float)
    for teller, weight in (*((each, 1.0) for each in tellers), (applications, 0.5), (owners, 0.0)):
        names = list(cleaned(teller))
        for essence in {_essence(name, host) for name in names}:
            votes[essence] += weight
        for name in names:
            spelled[_essence(name, host)].append(name)
    likely = {essence: max(names, key=_looks) for essence, names in spelled.items()}
    initials = {_initials(name) for name in likely.values() if not _COMPANY.search(name)}

    def likeness(essence: str) -> float:
        name = likely[essence]
        against = 2.0 * (fold(name) in initials) + 1.0 * bool(_COMPANY.search(name))
        return votes[essence] + _borne_out(host, name) - against

    return likely[max(likely, key=likeness)] if likely else host


def _looks(name: str) -> tuple[bool, bool, int]:
    """By which of a name's ways to be written is the best: with capitals, in words, in full."""
    return not name.islower(), name.islower() or not _DOMAIN.fullmatch(name), len(name)


def cleaned(candidates: Iterable[str]) -> Iterator[str]:
    """Names without signs of copyright and what the site is about; addresses are none."""
    for candidate in candidates:
        written = " ".join(candidate.split())
        whole = _MARKS.sub("", written).strip(" -|,.:@")
        if whole != written:
            whole = _YEAR.sub("", whole)
        if re.match(r"https?:|//|www\.|[\w.]*facebook\.com", whole, re.IGNORECASE):
            continue
        name = _TAGLINE.split(whole)[0].strip()
        if 1 < len(name) <= 80 and any(letter.isalpha() for letter in name):
            yield name


def _essence(name: str, host: str) -> str:
    """What a name's ways to be written share: "The Hill", "TheHill" and, on its own site, "thehill.com"."""
    own = name.rpartition(".")[0] if _is_own_domain(name, host) else name
    letters = re.sub(r"[^\w.]", "", fold(own))
    return letters.removeprefix("the") if len(letters) > 5 else letters


def _is_own_domain(name: str, host: str) -> bool:
    return bool(_DOMAIN.fullmatch(name)) and f".{host}".endswith(f".{name.lower()}")


def _initials(name: str) -> str:
    words = re.findall(r"\w+", fold(name))
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _borne_out(host: str, name: str) -> float:
    """How far a site's address is made of a name: of nothing else, with its subdomain or without, in part, or not."""
    if _DOMAIN.fullmatch(name):
        return 0.9 if _is_own_domain(name, host) else 0
    labels = [label.replace("-", "") for label in fold(host).split(".")[:-1]]
    words = re.findall(r"\w+", fold(name))
    if not (name.islower() and len(words) == 1):  # which is the address itself
        # A subdomain can be a part of the name: news.sky.example is Sky News.
        if len(labels) > 1 and any(_made_of("".join(order), words) for order in (labels, reversed(labels))):
            return 4
        if any(_made_of(label, words) for label in labels):
            return 3
    label = re.sub(r"\W", "", "".join(labels))
    essence = "".join(word for word in words if word not in _SMALL_WORDS)
    if not label or not essence:
        return 0
    initials = "".join(word[0] for word in words)
    return float(essence in label or (len(label) > 3 and label in essence) or (len(initials) > 2 and initials in label))


def _made_of(label: str, words: Sequence[str]) -> bool:
    """Whether a label is the words in their order, or the first letters of some: "nytimes" is New York Times."""
    ends = {0}
    for word in words[:12]:
        parts = (word, *(word[:length] for length in (1, 2, 3) if len(words) > 1))
        reached = {end + len(part) for end in ends for part in parts if label.startswith(part, end)}
        ends = reached | ends if word in _SMALL_WORDS else reached
    return len(label) > 1 and len(label) in ends
