"""Leaders whom the press names by their last name alone, where it is nobody else's and no other word."""

from __future__ import annotations

from functools import lru_cache

from ...model.names import fold
from ..languages.first_names import FAMILY_FIRST
from ..languages.leaders import LEADERS
from ..languages.names import NO_NAME
from .lexicon import Lexicon
from .linking import SUFFIXES, Parts, parts_of

_COMMON = frozenset(("US", "GB", "CA", "AU", "NZ", "IE"))
"""Where a last name is many people's."""
_SHORT = 5


@lru_cache(maxsize=4)
def well_known(lexicon: Lexicon) -> frozenset[Parts]:
    """Such last names, folded."""
    found: dict[Parts, list[str]] = {}
    for code, names in LEADERS.items():
        for name in names.split("|"):
            last = _last(parts_of(name))
            if last and code not in _COMMON and _is_nothing_else(last, lexicon):
                found.setdefault((last,), []).append(name)
    return frozenset(last for last, names in found.items() if len({fold(name)[0] for name in names}) == 1)


@lru_cache(maxsize=1)
def heads() -> frozenset[str]:
    """The last names of all leaders, folded, which a government may bear: the Aue Government."""
    names = (parts_of(name) for each in LEADERS.values() for name in each.split("|"))
    return frozenset(filter(None, map(_last, names)))


def _last(parts: Parts) -> str | None:
    """The last name of somebody who goes by it."""
    if parts[-1] in SUFFIXES or len(parts) < 2 or parts[0] in FAMILY_FIRST or parts[0] in ("king", "sheikh"):
        return None
    return parts[-1].removeprefix("al-").removeprefix("el-")


def _is_nothing_else(last: str, lexicon: Lexicon) -> bool:
    if len(last) < _SHORT or last in lexicon.given or last in lexicon.peoples or last in lexicon.openers:
        return False
    return not lexicon.kinds.get(last, 0) & NO_NAME and last not in lexicon.places
