"""Which capitalised words are a person's full name, by the words around them and within."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..languages.names import NameRules
from .name_spans import Run, Word, is_initials, with_suffix

MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Named:
    """A full name in the text."""

    start: int
    end: int
    name: str
    role: str | None
    """The words of a role that stand before it."""
    sure: bool
    """Whether the words around it say that it is a person's, not only its form."""


def named(text: str, run: Run, rules: NameRules) -> Named | None:
    """The full name that a run ends in, its title and role taken off; None where it is no person's."""
    words, role_from = _without_titles(run, rules)
    if words and run.opens and words[0] is run.words[0] and words[0].plain in rules.openers:
        words = words[1:]
    if not words or len(words) > MOST_WORDS or not _could_be(words, text, rules):
        return None
    start, end = words[0].start, with_suffix(text, words[-1].end)
    titled = words[0] is not run.words[0] and _is_role(run.words[: run.words.index(words[0])], rules)
    honoured = words[0] is not run.words[0] and run.words[run.words.index(words[0]) - 1].plain in rules.honorifics
    before = text[max(0, start - 60) : role_from]
    lower = _lower_role(text, role_from, rules)
    evidence = bool(titled or honoured or lower or _says(text, start, end, rules) or _has_role_behind(text, end, rules))
    given = words[0].text in rules.given or (
        len(words) > 1 and is_initials(words[0].text) and words[1].text in rules.given
    )
    if not (evidence or given) or (len(words) == 1 and not (titled or honoured or lower)):
        return None
    # By its form alone a name is one only where nothing but names is in it.
    if not evidence and (run.opens and words[0] is run.words[0] and words[0].plain in rules.openers):
        return None
    role = _role_before(text, role_from if lower is None else lower, start, rules)
    del before
    return Named(start, end, " ".join(text[start:end].split()), role, evidence)


def _without_titles(run: Run, rules: NameRules) -> tuple[tuple[Word, ...], int]:
    """The words of a run behind its titles and roles, and where those begin."""
    words = list(run.words)
    index = 0
    last_title = -1
    for index, word in enumerate(words):
        plain = word.plain
        if plain in rules.role_heads or plain in rules.honorifics:
            last_title = index
        elif plain not in rules.role_words and not word.text.islower() and plain not in rules.bodies:
            if not _is_people(word.text):
                break
    if last_title >= 0:
        # What stands between a role and a name belongs to the role: Secretary of State for Europe.
        return tuple(words[last_title + 1 :]), run.start
    return tuple(words), run.start


def _is_people(word: str) -> bool:
    """Whether a word looks like what belongs to a country: Cuban-like adjectives, which have these endings."""
    return bool(re.search(r"(?:an|ese|ish|ian|i|ch|ean)$", word)) and len(word) > 4


def _is_role(words: tuple[Word, ...], rules: NameRules) -> bool:
    return any(word.plain in rules.role_heads for word in words)


def _could_be(words: tuple[Word, ...], text: str, rules: NameRules) -> bool:
    """Whether nothing in the words or right behind them makes them a body, a place or a thing."""
    if words[0].text.islower() or not any(len(word.text) > 1 and not is_initials(word.text) for word in words):
        return False
    capitals = [word for word in words if not word.text.islower()]
    if len(words) > 1 and all(word.text.isupper() and len(word.text) > 2 for word in capitals):
        return False
    for word in capitals:
        plain = word.plain
        if plain in rules.bodies or plain in rules.things or plain in _CALENDAR:
            return False
        if plain in rules.places and word is not words[0]:
            return False
        if (
            word.text.isupper()
            and len(word.text) > 1
            and "." not in word.text
            and word.text not in ("JD", "AJ", "TJ", "JJ", "RJ", "DJ", "CJ")
        ):
            return False
    last = words[-1]
    if (
        is_initials(last.text)
        or last.plain in rules.role_heads
        or last.plain in rules.role_words - {"hall", "house", "press", "state", "american"}
    ):
        return False
    behind = text[last.end : last.end + 2]
    return not (behind[:1] in ("-", "–", "/", "&") and behind[1:2].isalnum())


_CALENDAR = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ]
)


def _says(text: str, start: int, end: int, rules: NameRules) -> bool:
    return bool(rules.saying.match(text, end) or rules.people.match(text, end) or _said_before(text, start, rules))


_SAID = re.compile(
    r"\b(?:said|says|added|told|asked|wrote|dijo|afirmó|señaló|declaró|aseguró|agregó|añadió|indicó|explicó|expresó)\s+$"
)


def _said_before(text: str, start: int, rules: NameRules) -> bool:
    return bool(_SAID.search(text[max(0, start - 14) : start]))


def _has_role_behind(text: str, end: int, rules: NameRules) -> bool:
    return bool(role_behind(text, end, rules))


def role_behind(text: str, end: int, rules: NameRules) -> str | None:
    """The role that stands behind a name: , the deputy assistant secretary of State for Western Hemisphere affairs,"""
    found = rules.appositive.match(text, end)
    if not found:
        return None
    stretch = text[found.end() : found.end() + 220]
    cut = _end_of_role(stretch, rules)
    words = re.sub(r"^(?:the|a|an|one|el|la|un|una)\s+", "", stretch[:cut].strip(), flags=re.IGNORECASE)
    first = [word.lower().strip(".,'’") for word in words.split()[:7]]
    heads = [word.removesuffix("s") if word not in rules.role_heads else word for word in first]
    if not any(head in rules.role_heads for head in heads) or len(words) > 140:
        return None
    return words or None


def _end_of_role(stretch: str, rules: NameRules) -> int:
    for found in rules.role_ends.finditer(stretch):
        # The full stop of an abbreviation goes on: the U.S. ambassador.
        if found[0].startswith(".") and re.search(r"\b(?:[A-Z]\.)*[A-Z]$", stretch[: found.start()]):
            continue
        return found.start()
    return len(stretch)


def _lower_role(text: str, at: int, rules: NameRules) -> int | None:
    """Where a role in small letters right before a name begins: deputy minister, spokesman."""
    start, seen_head = at, False
    for word in reversed(list(re.finditer(r"[\w.'’-]+", text[max(0, at - 90) : at]))):
        begin, finish = max(0, at - 90) + word.start(), max(0, at - 90) + word.end()
        if text[finish:start].strip():
            break
        plain = word[0].lower().strip(".'’")
        plain = plain.removesuffix("'s").removesuffix("’s")
        if not seen_head and plain not in rules.role_heads:
            # Right before the name only a role will do.
            break
        if plain in rules.role_heads and not (word[0][0].isupper() and begin == 0):
            seen_head = True
        elif plain not in rules.role_words and not (word[0][0].isupper()):
            break
        if plain in ("the", "of", "for", "el", "la", "del", "de", "y", "and") and not seen_head:
            break
        start = begin
    return start if seen_head else None


def _role_before(text: str, role_from: int, start: int, rules: NameRules) -> str | None:
    """The words of a role before a name, without an article and without titles that are none."""
    words = re.sub(
        r"^(?:the|a|an|el|la|un|una|his|her|its|their|and|y|of|for|said|with)\s+",
        "",
        text[role_from:start].strip(),
        flags=re.IGNORECASE,
    )
    kept = [word for word in words.split() if word.lower().strip(".") not in rules.honorifics]
    if not any(word.lower().strip(".,'’") in rules.role_heads for word in kept):
        return None
    role = " ".join(kept).strip(" ,")
    return role or None
