"""Where talks are: the place that a sentence gives them, and no other place in it."""

from __future__ import annotations

import re

from .talk_sentence import Sentence
from .talk_times import When

_LIES_IN = 30
"""Characters from the talks, or from their date, to a country that is their place and not their subject."""
_BEFORE_DAY = 5
"""Characters from a place to the day right behind it: on."""


def where(sentence: Sentence, start: int, end: int, day: When | None) -> str | None:
    """The place of the talks named at a stretch: the one nearest to them or to their date."""
    reach = [(start, end), *([(day.start, day.end)] if day else [])]
    best: tuple[int, str] | None = None
    for found in sentence.rules.place.finditer(sentence.text, sentence.start, sentence.end):
        gaps = [gap for span in reach if (gap := _gap(sentence, span, found.span())) is not None]
        if not gaps or (found.start() < end and start < found.end()):
            continue
        dated = day is not None and 0 <= day.start - found.end() <= _BEFORE_DAY
        name = _name(sentence, found, dated)
        if name and (best is None or min(gaps) < best[0]) and not (min(gaps) > _LIES_IN and _is_party(sentence, found)):
            best = min(gaps), name
    return best[1] if best else None


def _gap(sentence: Sentence, span: tuple[int, int], place: tuple[int, int]) -> int | None:
    """Characters between; None where another clause begins there, and not with what leads to the place."""
    first, last = (span[1], place[0]) if place[0] >= span[1] else (place[1], span[0])
    if last < first:
        return 0
    joint = sentence.joint(first, last)
    if joint is not None and (place[0] < span[1] or not sentence.rules.holding.match(sentence.text, joint[0], last)):
        return None
    return last - first


def _is_party(sentence: Sentence, found: re.Match[str]) -> bool:
    return any(party[:2] == found.span("name") and party.form == "name" for party in sentence.parties)


def _name(sentence: Sentence, found: re.Match[str], dated: bool) -> str | None:
    """A place's full name where it is mentioned, else its own words; None where they are no place of talks."""
    rules = sentence.rules
    # With officials in Lima on Thursday: before the day of the talks, a place is theirs.
    if not dated and rules.not_there.search(sentence.before(found.start(), 40)):
        return None
    for mention in sentence.places:
        if mention.start <= found.start("name") < mention.end:
            return mention.name
    if any(person.start <= found.start("name") < person.end for person in sentence.people):
        # At somebody's residence.
        return None
    owner = rules.of_thing.search(found["name"])
    words = found["name"][: owner.start() if owner else None].removesuffix("'s").removesuffix("’s").split()
    # A day may follow at once: in Geneva Thursday.
    kept = words[: next((index for index, word in enumerate(words) if word in rules.days), len(words))]
    if not kept or found["name"].isupper() or {kept[0].rstrip(".,"), kept[-1]} & rules.not_place:
        return None
    starts = [party for party in sentence.parties if party.start == found.start("name")]
    if any(party.form == "adjective" or sentence.text[party.end : party.end + 1] == "-" for party in starts):
        return None
    return " ".join(kept)
