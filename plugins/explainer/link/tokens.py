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

CITATION_WITH_SPACE = rf"[ ]*{CITATION}"
"""A mark follows its statement without the space that makes the source readable."""

_FORMS = re.compile(f"(?P<wiki>{WIKI})|(?P<citation>{CITATION})|(?P<figure>{FIGURE})")


def tokens_in(body: str) -> Iterator[Token]:
    """Every token of a body, in order. Offsets are in characters from the body's beginning."""
    if "[[" not in body and "[@" not in body and "{figure:" not in body:
        return
    for found in _FORMS.finditer(without_code(body)):
        if found["wiki"]:
            form, target, words = "wiki", found[2], found[3]
        elif found["citation"]:
            form, target, words = "citation", found[5], found[6]
        else:
            form, target, words = "figure", found[8], found[9]
        yield Token(form, found[0], found.start(), target.strip(), (words or "").strip())  # type: ignore[arg-type]
