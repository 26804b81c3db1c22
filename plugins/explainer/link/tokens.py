"""What a contributor writes in brackets, found in a body's source text with its position."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.body import Token
from ..model.code import without_code
from ..model.refs import ID

_NAME, _WORDS = r"([^\[\]\n|\\\x02]+?)", r"([^\[\]\n]+?)"

WIKI = rf"\[\[{_NAME}(?:\\?\|{_WORDS})?\]\]"
WIKI_IN_CELL = rf"\[\[{_NAME}\\\|{_WORDS}\]\]"
"""With the bar escaped, as a table's cell needs it."""

CITATION = r"\[@([^\s\]\"“]+)(?:\s+[\"“]([^\"”\n\]]*(?:\[[^\]\n]*\][^\"”\n\]]*)*)[\"”])?\s*\]"
FIGURE = rf"\{{figure:({ID})(?:[ ]+([^}}\n]*?))?[ ]*\}}"

_FORMS = re.compile(f"{WIKI}|{CITATION}|{FIGURE}")
"""Each begins with a bracket itself, not with a group: so only brackets are looked at."""


def tokens_in(body: str) -> Iterator[Token]:
    """Every token of a body, in order. Offsets are in characters from the body's beginning."""
    if "[[" not in body and "[@" not in body and "{figure:" not in body:
        return
    for found in _FORMS.finditer(without_code(body)):
        if found[1]:
            form, target, words = "wiki", found[1], found[2]
        elif found[3]:
            form, target, words = "citation", found[3], found[4]
        else:
            form, target, words = "figure", found[5], found[6]
        yield Token(form, found[0], found.start(), target.strip(), (words or "").strip())  # type: ignore[arg-type]
