"""English verb forms: written out where they are irregular, made by rule where they are not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Forms(NamedTuple):
    """One verb."""

    base: str
    third: str
    past: str
    participle: str
    """Ends in ing."""


def verbs(words: str) -> Iterator[Forms]:
    """Verbs from a list in which tell/told gives an irregular past form, and admit+ a doubled last letter."""
    for word in words.split():
        base, _, past = word.partition("/")
        yield _forms(base.rstrip("+"), past, doubled=base.endswith("+"))


def finite(words: str) -> Iterator[str]:
    """The forms that stand behind a subject."""
    for forms in verbs(words):
        yield from (forms.base, forms.third, forms.past)


def past(words: str) -> Iterable[str]:
    """The third person of the present and the past."""
    for forms in verbs(words):
        yield from (forms.third, forms.past)


def _forms(base: str, past: str, doubled: bool) -> Forms:
    stem = base + base[-1] if doubled else base
    third = base + "s"
    if base.endswith(("s", "sh", "ch", "x", "z")):
        third = base + "es"
    elif base.endswith("y") and base[-2] not in "aeiou":
        third = base[:-1] + "ies"
        past = past or base[:-1] + "ied"
    dropped = base[:-1] if base.endswith("e") and not base.endswith("ee") else stem
    return Forms(base, third, past or (base + "d" if base.endswith("e") else stem + "ed"), dropped + "ing")
