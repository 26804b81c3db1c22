"""The side of which somebody's title tells: before the name, behind it, or in a list before a list of names."""

from __future__ import annotations

import re
from itertools import pairwise

from ..findings import Mention
from ..languages.talks import TalkRules
from .parties import Party, PartyWords

_TITLE = 150
"""Characters before a name in which its title can stand."""
_BEHIND = 130
"""Characters behind a name in which its title can stand."""
_LONGEST = 120
"""Characters of a title."""


def respective(text: str, people: list[Mention], words: PartyWords, rules: TalkRules) -> dict[str, str]:
    """Sides that are listed before a list of as many people: the Lao and Thai ministers A and B."""
    told: dict[str, str] = {}
    index = 0
    while index < len(people):
        last = index
        while last + 1 < len(people) and rules.listing.fullmatch(text[people[last].end : people[last + 1].start]):
            last += 1
        run = people[index : last + 1]
        index = last + 1
        if len(run) < 2:
            continue
        before = words_before(text, run[0].start)
        found = words.found(text, run[0].start - len(before), run[0].start)
        sides = found[-len(run) :]
        joined = all(rules.listing.fullmatch(text[one.end : other.start]) for one, other in pairwise(sides))
        if len(sides) == len(run) and joined and is_title(text[sides[-1].end : run[0].start], rules):
            told |= {person.name: side.key for person, side in zip(run, sides, strict=True)}
    return told


def side_in_list(text: str, reached: int, person: Mention, words: PartyWords) -> str | None:
    """The side in a list whose office is told once: the ministers of Laos, A; Thailand, B, and of Vietnam, C.

    reached: where the person before ends, whose side is told.
    """
    found = words.found(text, reached, person.start) if person.start - reached < _TITLE else []
    if len(found) != 1 or found[0].form != "name":
        return None
    lead, rest = text[reached : found[0].start], text[found[0].end : person.start]
    return found[0].key if _LEAD.fullmatch(lead) and _REST.fullmatch(rest) else None


_LEAD = re.compile(r"[,;] (?:(?:and|y|e) )?(?:(?:of|de|del|the|la|los) ){0,2}")
_REST = re.compile(r"(?: \([^()]{0,80}\))?, ")


def post_in(before: str, rules: TalkRules) -> str:
    """The words of an office right before a name; empty where there is none."""
    found = next(reversed(list(rules.post.finditer(before))), None)
    if not found or not is_title(before[found.end() :], rules) or rules.former.search(before[: found.start()]):
        return ""
    start = found.start()
    # Back over what belongs to it: Acting Deputy Secretary.
    for word in reversed(list(re.finditer(r"[A-Z][\w'’-]*\s+", before[:start]))):
        if word.end() != start:
            break
        start = word.start()
    return before[start:]


def is_of_office(title: str, post: str, rules: TalkRules) -> bool:
    """Whether a title is that of an office: Foreign Minister is the minister's, Vice President not the president's."""
    at = title.lower().rfind(post.lower())
    if at < 0 or not is_title(title[at + len(post) :], rules):
        return False
    return rules.deputies.isdisjoint(title[:at].lower().replace("-", " ").split()[-1:])


def side_beside(
    text: str, person: Mention, before: str, following: int, words: PartyWords, rules: TalkRules
) -> str | None:
    """The side in a person's title, before the name or behind it; the next person begins at an offset."""
    if rules.former.search(before):
        return None
    behind = _behind(text, person, following, words, rules)
    if behind:
        return behind
    first = person.start - len(before)
    found = words.found(text, first, person.start)
    for index in range(len(found) - 1, -1, -1):
        party = found[index]
        gap, ahead = text[party.end : person.start], text[first : party.start]
        if not is_title(_without(text, found[index + 1 :], party.end, person.start), rules):
            break
        if rules.joined.match(gap) or rules.meanwhile.search(gap):
            break
        if rules.former.search(ahead):
            return None
        if rules.about.search(ahead) or party.form in ("capital", "body"):
            continue
        of_side = rules.of_side.search(ahead) and not rules.joined.search(gap)
        if party.form == "name" and re.search(r",\s+\w", gap) and not of_side:
            # Laos, Foreign Minister A: the comma ends what was said of Laos.
            continue
        # Laos's A needs no title.
        titled = party.form == "office" or bool(rules.post.search(gap) or rules.of_thing.fullmatch(gap))
        if not titled:
            # The President of Laos, A: the title stands before the country; or in some languages before its adjective.
            post = next(reversed(list(rules.post.finditer(ahead, max(0, len(ahead) - 60)))), None)
            titled = bool(post and (rules.of_side.search(ahead) or not ahead[post.end() :].strip()))
        if titled:
            return _nearer(text, found[:index], party, rules)
    return None


def _nearer(text: str, before: list[Party], party: Party, rules: TalkRules) -> str:
    """The country right before an office that several have under that name: the Vatican Secretary of State."""
    if party.form == "office" and before and before[-1].form in ("name", "adjective"):
        gap = text[before[-1].end : party.start]
        if len(gap) < 30 and is_title(gap, rules) and not rules.listing.search(gap):
            return before[-1].key
    return party.key


def _behind(text: str, person: Mention, following: int, words: PartyWords, rules: TalkRules) -> str | None:
    """The side behind a name: A of Laos; A, the Lao foreign minister; A, foreign minister of Laos."""
    end = min(len(text), person.end + _BEHIND)
    behind = text[person.end : end]
    behind = behind[: stop.start()] if (stop := re.search(r"\n|[.;:!?]\s", behind)) else behind
    for party in words.found(text, person.end, person.end + len(behind)):
        gap = text[person.end : party.start]
        # A, President B of Laos: it is B who is of Laos.
        if party.start > following:
            return None
        if party.form == "office" and gap.startswith((", ", " (")) and is_title(gap, rules):
            return party.key
        if party.form in ("capital", "body", "office"):
            continue
        if party.form == "name" and rules.of_side.fullmatch(gap):
            return party.key
        if not gap.startswith((", ", " (")) or not is_title(gap, rules) or rules.former.search(gap):
            return None
        # A, a minister, and Lao minister B; A, Lao minister B: the title is that of the next one.
        if any(rules.joined.match(gap, comma.end()) for comma in re.finditer(r",\s+", gap)):
            return None
        ahead = text[party.end : following]
        if following < len(text) and not ahead.strip():
            # A, the minister of Laos B: the title is that of the next one.
            return None
        last = following == len(text) or rules.full_stop.search(ahead)
        if not last and "," not in ahead and is_title(ahead, rules) and not rules.post.search(gap):
            return None
        after = text[party.end : party.end + 60]
        if rules.of_side.search(gap):
            return party.key if rules.post.search(gap) and not rules.about.search(gap) else None
        post = rules.post.search(after)
        return party.key if post and is_title(after[: post.start()], rules) else None
    return None


def words_before(text: str, start: int, reached: int = 0) -> str:
    """What stands before a name in its own sentence, behind the name before it."""
    before = text[max(reached, start - _TITLE) : start]
    stop = list(re.finditer(r"\n|[;!?”\"—]| [-–]{1,2} |(?<![A-Z])(?<!\b[A-Z][a-z])\.\s+(?=[A-Z])|:\s", before))
    return before[stop[-1].end() :] if stop else before


def _without(text: str, parties: list[Party], start: int, end: int) -> str:
    kept = []
    for party in parties:
        kept.append(text[start : party.start])
        start = party.end
    return "".join((*kept, text[start:end]))


def is_title(gap: str, rules: TalkRules, others: frozenset[str] = frozenset()) -> bool:
    """Whether words are no more than a title, what joins its parts, and a few others."""
    if len(gap) > _LONGEST:
        return False
    return all(not word.islower() or word in rules.in_title or word in others for word in small_words(gap))


def small_words(gap: str) -> list[str]:
    """The words of a gap, without what stands behind an apostrophe."""
    return re.findall(r"(?<!['’])\b[^\W\d_]+", gap)
