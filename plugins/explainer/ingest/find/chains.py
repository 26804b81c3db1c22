"""Who is who in an article: the full names that are one person's, and whom a short name means at its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...model.refs import Ref
from ..languages.first_names import FAMILY_FIRST, NICKNAMES
from .lexicon import Lexicon
from .linking import SUFFIXES, Parts, without_initials, without_particles
from .name_forms import is_given_of_east


@dataclass(eq=False)
class Chain:
    """One person, as an article names them."""

    since: int
    """Where they are first named in full."""
    name: str
    """The fullest form."""
    names: dict[Parts, None] = field(default_factory=dict)
    titles: set[str] = field(default_factory=set)
    """Words of titles that stand beside the name."""
    roles: list[list[str]] = field(default_factory=list)
    """The words of each role beside the name, without peoples and articles."""
    ref: Ref | None = None
    alone: list[int] = field(default_factory=list)
    """Where a surname alone has meant them so far, as mentions are decided in order."""
    full: list[int] = field(default_factory=list)
    """Where they are named in full."""

    def add(self, parts: Parts, written: str) -> None:
        """One more full name."""
        if parts not in self.names and len(parts) > max(map(len, self.names), default=0):
            self.name = written
        self.names[parts] = None

    def fits(self, parts: Parts, lexicon: Lexicon) -> bool:
        """Whether another full name is theirs."""
        return all(_same(parts, mine, lexicon) for mine in self.names)


def _same(one: Parts, other: Parts, lexicon: Lexicon) -> bool:
    """Whether two full names can be one person's: the words of one stand in the other in order, the first one first."""
    if (one[-1] in SUFFIXES or other[-1] in SUFFIXES) and one[-1] != other[-1] and {one[-1], other[-1]} & {"jr", "sr"}:
        # A son has his father's name; but an article that says Jr. once may leave it out later.
        return without_initials(one[:-1] if one[-1] in SUFFIXES else one) == without_initials(
            other[:-1] if other[-1] in SUFFIXES else other
        )
    short, long = sorted((_plain(one, lexicon), _plain(other, lexicon)), key=len)
    if short[1:] == long[1:] and alike(short[0], long[0]):
        return not _initials(one) or not _initials(other) or _initials(one)[0] == _initials(other)[0]
    if not alike(short[0], long[0]):
        return False
    rest = iter(long[1:])
    if not all(part in rest for part in short[1:]):
        return False
    # Of two surnames the first may stand alone, and a middle name may be left out.
    return short[-1] == long[-1] or long[: len(short)] == short


def alike(one: str, other: str) -> bool:
    """Whether two given names are one: the same, an initial of it, or what it is shortened to."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or (2 < len(short) < 5 and len(long) > len(short) + 1 and long.startswith(short)):
        return long.startswith(short)
    return long in NICKNAMES.get(short, "").split() or short in NICKNAMES.get(long, "").split()


def _plain(parts: Parts, lexicon: Lexicon) -> Parts:
    return without_initials(without_particles(parts, lexicon.rules))


def _initials(parts: Parts) -> list[str]:
    return [part for part in parts[1:] if len(part) == 1]


def short_forms(parts: Parts, lexicon: Lexicon) -> Iterator[Parts]:
    """The names by which the text may go on: surname, both surnames, the first of them, with and without particles."""
    parts = tuple(part for part in parts if part not in SUFFIXES)
    particles = lexicon.rules.particles
    if parts[0] in FAMILY_FIRST and 2 <= len(parts) <= 3 and parts[-1] not in lexicon.given:
        yield parts[:1]
        if parts[0] not in ("nguyen", "tran", "le", "pham", "vo") and (len(parts) > 2 or is_given_of_east(parts[1])):
            return
    last = len(parts) - 1
    start = last
    article, _, rest = parts[last].partition("-")
    if rest and article in particles:
        # Al-Assad goes on as Assad.
        yield (rest,)
    while start > 1 and parts[start - 1] in particles:
        start -= 1
    yield parts[last:]
    yield parts[start:]
    for index in range(1, start):
        part = parts[index]
        if len(part) == 1 or part in lexicon.given or part in particles:
            continue
        # Two surnames: both, and the first alone.
        yield parts[index:]
        if parts[0] in lexicon.given or len(parts) > 2:
            end = index
            yield parts[end : end + 1]
            while index > 1 and parts[index - 1] in particles:
                index -= 1
            yield parts[index:]
            yield parts[index : end + 1]
        break
