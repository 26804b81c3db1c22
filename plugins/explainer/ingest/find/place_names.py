"""Bodies and places that have no note: countries, cities, and what is made of words such as department or street."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ..article import Article
from ..findings import Mention
from ..languages import Rules
from .name_spans import Run

_JOINERS = frozenset("-–/'’")


def bodies_and_places(
    article: Article, rules: Rules, found: Sequence[Run], taken: Sequence[tuple[int, int]]
) -> Iterator[Mention]:
    """The bodies and places among capitalised words; a part of a longer name is none."""
    text = article.text
    countries, cities = _places(rules.language.code)
    dateline = article.head.dateline
    if dateline:
        first = dateline.place.partition(",")[0]
        written = text[dateline.start : dateline.start + len(first)]
        if written.lower() == first.lower():
            yield Mention(dateline.start, dateline.start + len(first), "place", first)
            taken = [*taken, (dateline.start, dateline.start + len(first))]
    for run in found:
        if any(run.start < last and first < run.end for first, last in taken):
            continue
        words = run.words
        while words and run.opens and words[0] is run.words[0] and words[0].plain in rules.names.openers:
            words = words[1:]
        if not words:
            continue
        start, end = words[0].start, words[-1].end
        if text[start - 1 : start] in _JOINERS or (text[end : end + 1] in "-–/" and text[end + 1 : end + 2].isalnum()):
            continue
        name = " ".join(text[start:end].split())
        if name in countries or name in cities:
            yield Mention(start, end, "place", name)
        elif len(words) > 1 and _is_body(words[-1].plain, words[0].plain, rules):
            yield Mention(start, end, "org", name)
        elif len(words) > 1 and words[-1].plain in rules.names.places and words[-1].plain not in rules.names.bodies:
            yield Mention(start, end, "place", name)


def _is_body(last: str, first: str, rules: Rules) -> bool:
    bodies = rules.names.bodies
    return last in bodies or (first in bodies and last not in rules.names.things and last not in rules.names.role_heads)


@lru_cache
def _places(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Countries, and the cities after which time zones are named, as a language calls them."""
    from babel import Locale

    locale = Locale.parse(code)
    countries = {str(name) for key, name in locale.territories.items() if len(key) == 2}
    cities = {str(zone["city"]) for zone in locale.time_zones.values() if "city" in zone}
    from babel import Locale as Babel

    if code != "en":
        cities |= {str(zone["city"]) for zone in Babel.parse("en").time_zones.values() if "city" in zone}
    else:
        import zoneinfo

        cities |= {
            zone.rpartition("/")[2].replace("_", " ")
            for zone in zoneinfo.available_timezones()
            if zone.count("/") == 1
            and not zone.startswith(("Etc", "US/", "SystemV", "posix", "right", "Brazil", "Canada", "Chile", "Mexico/"))
        }
    return frozenset(countries), frozenset(cities)
